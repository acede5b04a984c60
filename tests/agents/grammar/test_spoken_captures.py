"""How people speak: slips, corrections, run-on actions, talk without a task."""

import pytest

CORRECTED = [
    ("email the landlord thursday actually no friday", "Email the landlord", "2026-11-20"),
    ("dentist at 3 no sorry 4 on monday", "Dentist", "2026-11-23 16:00"),
    ("take bins out on monday wait tuesday", "Take bins out", "2026-11-24"),
    ("call at 3 no wait make that 4", "Call", "2026-11-18 16:00"),
]


@pytest.mark.parametrize(("text", "title", "due_at"), CORRECTED)
def test_the_corrected_day_counts(one, due, text, title, due_at):
    assert (one(text).title, due(text)) == (title, due_at)


MISSPELT = [
    ("gym satruday", "2026-11-21"),
    ("pay thurday", "2026-11-19"),
    ("appt wendsday 10am", "2026-11-18 10:00"),
    ("buy stamps tommarow", "2026-11-19"),
    ("exam 4 decmber", "2026-12-04"),
]


@pytest.mark.parametrize(("text", "due_at"), MISSPELT)
def test_a_slip_of_the_finger_is_still_a_day(due, text, due_at):
    assert due(text) == due_at


@pytest.mark.parametrize("text", ["write to frida", "visit augusta", "read the sundial book"])
def test_a_name_like_a_day_is_none(due, text):
    assert due(text) is None


def test_a_slip_that_is_no_date_keeps_its_letters(one):
    assert one("email Tom about Satruday").title == "Email Tom about Satruday"


TALK = [
    "okay thanks bye",
    "never mind",
    "scratch that",
    "uh so like yeah you know",
    "right okay that's it",
    "hmm let me think",
    "what a day",
    "it's been one of those weeks",
    "it's freezing in here",
    "i had something and now it's gone",
    "ok where do i start",
    "hang on that was the doorbell",
    "okay brain dump here goes",
]


@pytest.mark.parametrize("text", TALK)
def test_talk_without_a_task_holds_none(reading, text):
    found = reading(text)
    assert found.items == ()
    assert found.filler


@pytest.mark.parametrize("text", TALK)
def test_an_aside_leaves_the_task_beside_it_alone(reading, text):
    found = reading(f"{text}. ring the plumber")
    assert [item.title for item in found.items] == ["Ring the plumber"]


SPLIT = [
    ("buy a card call the bank", ["Buy a card", "Call the bank"]),
    ("need to ring dad need to buy nails", ["Ring dad", "Buy nails"]),
    ("order the cake and like also send the invites", ["Order the cake", "Send the invites"]),
    ("fix printer!! call Mark", ["Fix printer", "Call Mark"]),
    ("tidy up, hoover, mop the floor", ["Tidy up", "Hoover", "Mop the floor"]),
    ("a) order skip b) clear loft", ["Order skip", "Clear loft"]),
    ("write a song and record it", ["Write a song", "Record it"]),
    ("print it and hand it in", ["Print it", "Hand it in"]),
    ("look for a parking spot have a snack", ["Look for a parking spot", "Have a snack"]),
    ("wait for it to boil then pour the water", ["Wait for it to boil", "Pour the water"]),
]


@pytest.mark.parametrize(("text", "titles"), SPLIT)
def test_actions_without_a_clear_link_are_divided(reading, text, titles):
    assert [item.title for item in reading(text).items] == titles


WHOLE = [
    "wash, dry and fold the towels",
    "go back and get my umbrella",
    "hurry up and finish the essay",
    "do the washing up before the guests arrive",
    "run a virus scan",
    "help Jo move the wardrobe and boxes",
    "look into the 30 day refund policy",
]


@pytest.mark.parametrize("text", WHOLE)
def test_one_action_in_many_words_stays_whole(one, text):
    assert one(text).title == text[0].upper() + text[1:]


def test_a_verb_before_a_date_belongs_to_the_thing_named(one):
    assert one("run a virus scan by sunday").title == "Run a virus scan"


LEADS = [
    ("i think i need to uh book the the hotel", "Book the hotel"),
    ("right so first up call the bank", "Call the bank"),
    ("oh before i forget text mum", "Text mum"),
    ("i was supposed to call the bank", "Call the bank"),
    ("do tax return, deadline is jan 31", "Do tax return"),
    ("repeat every friday: submit hours", "Submit hours"),
    ("freinds over sunday 5pm", "Freinds over"),
]


@pytest.mark.parametrize(("text", "title"), LEADS)
def test_what_only_leads_in_stays_out_of_the_title(one, text, title):
    assert one(text).title == title


def test_a_day_that_opens_covers_the_times_behind_it(reading):
    text = "tomorrow i have the dentist at 9 and then lunch with Pia at 1"
    assert [f"{i.due_at:%d %H:%M}" for i in reading(text).items] == ["19 09:00", "19 13:00"]


def test_a_day_inside_an_action_covers_nothing_else(reading):
    items = reading("bake a cake on friday and call Bo at 4pm").items
    assert [f"{i.due_at:%d}" for i in items] == ["20", "18"]
