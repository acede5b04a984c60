"""Titles that a quick reader would take the wrong way get the steps people mean."""

import pytest

from agents.offline.steps import split_task
from tools.rules.steps import StepLimits


def texts(title: str, estimate: int | None = None) -> list[str]:
    return [step.description for step in split_task(title, estimated_minutes=estimate).steps]


def said(title: str, estimate: int | None = None) -> str:
    return " / ".join(texts(title, estimate))


@pytest.mark.parametrize(
    ("title", "unwanted"),
    [
        ("Get in shape", "basket"),
        ("Get back in shape", "basket"),
        ("Get better at drawing", "basket"),
        ("Get healthy", "shopping list"),
        ("Get married", "shop"),
        ("Get ready for the trip", "basket"),
        ("Get into college", "shop"),
        ("Get to know my neighbours", "know your"),
        ("Bake sourdough bread", "batter"),
        ("Bake bread", "Decorate"),
        ("Have difficult conversation with roommate", "talk with the difficult"),
        ("Return library books", "Search"),
        ("Return the book to the library", "Find the book"),
        ("Call insurance about claim", "offers"),
        ("File insurance claim", "offers"),
        ("Set up home network", "Take out"),
        ("Set up a savings plan app", "Take out"),
        ("Read War and Peace", "headings"),
        ("Read a novel", "headings"),
    ],
)
def test_a_title_is_not_taken_the_wrong_way(title: str, unwanted: str) -> None:
    assert unwanted not in said(title)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Get in shape", "Write down why you want to get in shape"),
        ("Get back in shape", "Walk briskly around the block"),
        ("Get married", "Write down why you want to get married"),
        ("Become a nurse", "Write down why you want to become a nurse"),
        ("Get out of bed", "Put both feet on the floor"),
        ("Get in touch with Bob", "Find the number or address of Bob"),
        ("Get back to Tom", "Find the number or address of Tom"),
        ("Get started with taxes", "Find last year's tax return"),
        ("Get better headphones", "headphones reviews"),
        ("Get healthy snacks", "Write healthy snacks on your shopping list"),
        ("Get milk", "Find the milk"),
        ("Bake sourdough bread", "Cover the dough and let it rise"),
        ("Bake banana bread", "Pour the batter into the pan"),
        ("Have difficult conversation with roommate", "Ask the roommate for a good time to talk"),
        ("Have a hard talk with my boss", "Write down what you want to say to your boss"),
        ("Call insurance about claim", "Find your policy number and any claim number"),
        ("Call insurance about claim", "Dial the number"),
        ("Claim expenses", "Put all your receipts on the table"),
        ("File insurance claim", "Open the form for the insurance claim"),
        ("Set up home network", "Give the home network a name and a new password"),
        ("Read War and Peace", "Find your copy of War and Peace"),
        ("Read War and Peace", "Mark the page where you stop"),
        ("Read a novel", "Read the first pages of the novel"),
    ],
)
def test_a_title_gets_the_steps_people_mean(title: str, expected: str) -> None:
    assert expected in said(title)


@pytest.mark.parametrize(
    ("title", "unwanted"),
    [
        ("Get the ladder out of the shed", "shopping list"),
        ("Get the file from the server", "Go to the server"),
        ("Put the meeting in the calendar", "Pick up"),
        ("Move the meeting to Friday", "Carry"),
        ("Take Rex for his jab", "in your bag"),
        ("Take the kids to the lake", "bed"),
        ("Pet the cat", "food"),
        ("Lock the front door", "screw"),
        ("Turn on the heater", "Send"),
        ("Turn in the report", "switch"),
        ("Sit on the sofa", "cleaner"),
        ("Get my car washed", "budget"),
        ("Get rid of the old sofa", "reviews"),
        ("Look at the budget", "snack"),
        ("Pick up paint", "List"),
        ("Make a to-do list", "write a on top"),
        ("Help Tom move", "Tom move"),
        ("Get off the bus", "off the bus leaves"),
        ("Have a yard sale", "plate"),
        ("Give blood", "box"),
        ("Market analysis", "Buy tickets"),
        ("Release date", "outfit"),
    ],
)
def test_a_thing_is_not_handled_the_wrong_way(title: str, unwanted: str) -> None:
    assert unwanted not in said(title)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Get the ladder out of the shed", "Go to the shed"),
        ("Get the file from the server", "Open or ask the server"),
        ("Put the milk back in the fridge", "Go to the fridge"),
        ("Put the data in the spreadsheet", "Type or paste the data"),
        ("Take the trash out", "Carry the trash outside"),
        ("Take Rex for his jab", "Get in the car with Rex"),
        ("Fly to lisbon", "Book a hotel in lisbon"),
        ("Go to work", "Walk or drive to work"),
        ("Go to dentist", "dentist's office"),
        ("Give the neighbor a plant", "Give the plant to the neighbor"),
        ("Lend my sister a book", "Get the book ready"),
        ("Tell my parents the news", "Call your parents or sit down together"),
        ("Get my car washed", "Rinse the outside with the hose"),
        ("Go to the movies", "Buy the tickets"),
        ("Bake a dozen cookies", "Read the cookies recipe"),
        ("Make sure to water the plants", "Get the watering can"),
        ("Go canyoning with Eva", "Pack what you need for canyoning"),
        ("Stay awake tonight", "Write down three things that help you stay awake"),
        ("Write back to Ines", "Write a short answer"),
        ("Get a refund", "Write or call and ask for the refund"),
        ("Take my scarf", "Put your scarf in your bag or by the door"),
    ],
)
def test_a_thing_is_handled_as_what_it_is(title: str, expected: str) -> None:
    assert expected in said(title)


@pytest.mark.parametrize("title", ["Return library books", "Bring back library books"])
def test_returning_books_ends_at_the_desk(title: str) -> None:
    assert texts(title)[-1] == "Hand the library books back at the desk"


@pytest.mark.parametrize(
    "title",
    [
        "Décider du menu de Noël",
        "Préparer la pasta",
        "Plan de menu pour Noël",
        "Menü für die Party",
    ],
)
def test_another_language_is_quoted_whole_in_the_plain_script(title: str) -> None:
    steps = texts(title)
    assert steps[0] == f"Write “{title}” at the top of a page"
    assert [text for text in steps if title in text and f"“{title}”" not in text] == []


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Coffee with Zoë", "Send both days to Zoë"),
        ("Buy pain au chocolat", "Put the pain au chocolat in the basket"),
        ("Los Angeles trip", "Write a packing list for the Los Angeles trip"),
    ],
)
def test_a_foreign_name_does_not_make_a_title_foreign(title: str, expected: str) -> None:
    assert expected in said(title)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("<script>alert(1)</script>", "“alert 1”"),
        ("Fix <b>login</b> page", "the login page"),
        ("<b></b>", "“b b”"),
    ],
)
def test_markup_is_left_out(title: str, expected: str) -> None:
    assert expected in said(title)
    assert not {"<", ">"} & set(said(title))


@pytest.mark.parametrize("title", ["Get groceries", "Buy groceries", "Go to the supermarket"])
@pytest.mark.parametrize("estimate", [1, 2, 3, 5])
def test_the_shortest_shopping_still_goes_to_the_shop(title: str, estimate: int) -> None:
    steps = said(title, estimate)
    assert "Drive to the supermarket" in steps or "in the cart" in steps


@pytest.mark.parametrize("title", ["Train for marathon", "Run 10k", "Go jogging 5k"])
@pytest.mark.parametrize("limits", [StepLimits(), StepLimits(2, 1), StepLimits(5, 3)])
def test_a_first_sitting_does_not_cross_the_task_off(title: str, limits: StepLimits) -> None:
    split = split_task(title, estimated_minutes=600, limits=limits)
    assert split.is_first_sitting
    assert not split.steps[-1].description.startswith(("Cross", "Tick", "Mark"))


def test_a_first_sitting_without_the_object_notes_where_to_go_on() -> None:
    assert texts("Run 10k", 600)[-1] == "Note where to go on with “10k” next time"
    assert texts("Run 10k", 30)[-1] == "Cross “10k” off your list"
