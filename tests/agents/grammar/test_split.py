"""Where one item ends and the next begins."""

import pytest

TOGETHER = [
    "buy butter and jam",
    "milk and eggs",
    "buy milk, eggs and bread",
    "buy milk, eggs, and bread",
    "check tyres and brakes",
    "fetch a ladder and rope",
    "wash and dry the clothes",
    "go and buy milk",
    "drop off and pick up kids",
    "tell Ann to call and apologise",
    "help mom cook and clean",
    "write name and address on the form",
    "email Sarah, Tom and Bob the minutes",
    "pay water, gas and phone bills",
    "talk to Anna and Bob about the plan",
    "call the plumber and also the electrician",
    "help the choir put up a stage",
    "a long name, very long name, with lots of stuff",
    "ask Dr. Hill about the results",
    "email: ann, sarah, tom",
    "get a hair cut before the wedding",
    "find a good place to park near the stadium",
    "add lunch with Ann at noon and remind me an hour before",
    "set an alarm for 6 am wake me up",
]
APART = [
    ("buy milk and call mum", ["Buy milk", "Call mum"]),
    ("ring Ann and book the ferry", ["Ring Ann", "Book the ferry"]),
    ("feed cat and water plants", ["Feed cat", "Water plants"]),
    ("buy bread. Call Ann. Pay rent!", ["Buy bread", "Call Ann", "Pay rent"]),
    ("buy bread; call Ann | pay rent", ["Buy bread", "Call Ann", "Pay rent"]),
    ("- bread\n* call Ann\n[ ] rent\n2. gym", ["Bread", "Call Ann", "Rent", "Gym"]),
    ("1) bread 2) call Ann", ["Bread", "Call Ann"]),
    ("call Ann then pay rent also buy milk", ["Call Ann", "Pay rent", "Buy milk"]),
    ("ironing, ring Ann; windows", ["Ironing", "Ring Ann", "Windows"]),
    ("milk, eggs, bread", ["Milk", "Eggs", "Bread"]),
    ("milk, eggs and bread", ["Milk", "Eggs", "Bread"]),
    ("party saturday, get a cake and flowers", ["Party", "Get a cake and flowers"]),
    ("dentist tomorrow and haircut friday", ["Dentist", "Haircut"]),
    ("i need to call Ann i need to pay rent", ["Call Ann", "Pay rent"]),
    (
        "return the keys defrost soup for lunch",
        ["Return the keys", "Defrost soup for lunch"],
    ),
    ("call mom friday book flights", ["Call mom", "Book flights"]),
    ("call Ann / buy milk / pay rent", ["Call Ann", "Buy milk", "Pay rent"]),
    ("call Ann -> buy milk", ["Call Ann", "Buy milk"]),
    ("call Ann, gym at 6, pay rent", ["Call Ann", "Gym", "Pay rent"]),
    ("Groceries:\n- milk\n- eggs", ["Milk", "Eggs"]),
    ("todo list: laundry, dishes, vacuum", ["Laundry", "Dishes", "Vacuum"]),
    ("call Ann and oh yeah don't forget to buy milk", ["Call Ann", "Buy milk"]),
]


@pytest.mark.parametrize("text", TOGETHER)
def test_things_joined_by_and_stay_one_item(reading, text):
    assert len(reading(text).items) == 1


@pytest.mark.parametrize(("text", "titles"), APART)
def test_actions_become_items_of_their_own(reading, text, titles):
    assert [item.title for item in reading(text).items] == titles


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("ring Ann and buy bread tomorrow", [None, 19]),
        ("call mom tomorrow and buy milk", [19, None]),
        ("tomorrow: call mom, buy milk", [19, 19]),
        ("friday:\n- call mom\n- buy milk\n\npay rent", [20, 20, None]),
        ("call mom tomorrow, buy milk friday and pay rent", [19, 20, None]),
    ],
)
def test_a_date_belongs_to_the_item_it_stands_in(reading, text, days):
    assert [i.due_at.day if i.due_at else None for i in reading(text).items] == days


@pytest.mark.parametrize(
    "text", ["ok", "uh. er. and so", " \n\n - \n * well uh", "...", "", "\n\n", "hello"]
)
def test_noise_holds_no_item(reading, text):
    assert reading(text).items == ()
