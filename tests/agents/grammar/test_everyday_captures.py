"""What people type and say on a Wednesday morning in New York, read as whole items."""

import re
from zoneinfo import ZoneInfo

import pytest

ZONE = "America/New_York"
NOW = "2026-11-25T10:00"
FRIDAY = "2026-11-27"
NOTHING = [
    "hello there",
    "hey everyone",
    "good morning",
]
THOUGHTS = [
    "I finished the report",
    "I went to the gym today",
    "i already bought milk",
    "no worries it's done already",
    "no need to buy milk",
    "not going to the gym today",
    "not sure about the trip on friday",
    "so tired today couldn't sleep at all",
    "I'm exhausted today",
    "maybe I should quit coffee",
    "finished the report",
    "already called mom",
    "couldn't sleep last night",
]
READ = [
    (
        "read chapter 3-5 by sunday, quiz is monday at 11",
        [("task", "Read chapter 3-5", "2026-11-29"), ("event", "Quiz", "2026-11-30 11:00")],
    ),
    (
        "write thank you notes to aunt jo, uncle bob and grandma",
        [("task", "Write thank you notes to aunt jo, uncle bob and grandma", None)],
    ),
    (
        "write thank you notes to aunt jo, uncle bob and grandma friday",
        [("task", "Write thank you notes to aunt jo, uncle bob and grandma", FRIDAY)],
    ),
    ("don't call Steve until friday", [("task", "Call Steve", FRIDAY)]),
    ("don't stop until done", [("task", "Don't stop until done", None)]),
    (
        "Tell Mark and Lucy that the party is moved to friday 8pm",
        [("task", "Tell Mark and Lucy that the party is moved to friday 8pm", None)],
    ),
    (
        "tell mom tomorrow that the party is on saturday and buy milk on friday",
        [
            ("task", "Tell mom that the party is on saturday", "2026-11-26"),
            ("task", "Buy milk", FRIDAY),
        ],
    ),
    ("tell Ann that thing by friday", [("task", "Tell Ann that thing", FRIDAY)]),
    (
        "move 1:1 with Dana from tuesday to thursday",
        [("task", "Move 1:1 with Dana from tuesday to thursday", None)],
    ),
    ("move dentist to friday", [("task", "Move dentist", FRIDAY)]),
    (
        "need to renew passport it expires in march",
        [("task", "Renew passport it expires in march", None)],
    ),
    (
        "Wash car, vacuum car, and refill windshield fluid this weekend",
        [
            ("task", "Wash car", "2026-11-28"),
            ("task", "Vacuum car", "2026-11-28"),
            ("task", "Refill windshield fluid", "2026-11-28"),
        ],
    ),
    (
        "wash car, feed cat, and call mom friday at 5pm",
        [
            ("task", "Wash car", None),
            ("task", "Feed cat", None),
            ("task", "Call mom", "2026-11-27 17:00"),
        ],
    ),
    (
        "doctor at 2 on monday and dentist at 4 the day after",
        [("task", "Doctor", "2026-11-30 14:00"), ("task", "Dentist", "2026-12-01 16:00")],
    ),
    (
        "party on friday, brunch the next day",
        [("event", "Party", FRIDAY), ("event", "Brunch", "2026-11-28")],
    ),
    (
        "dentist monday at 3, haircut the next day at 10",
        [("task", "Dentist", "2026-11-30 15:00"), ("task", "Haircut", "2026-12-01 10:00")],
    ),
    (
        "wash car, feed cat, call mom tomorrow",
        [
            ("task", "Wash car", "2026-11-26"),
            ("task", "Feed cat", "2026-11-26"),
            ("task", "Call mom", "2026-11-26"),
        ],
    ),
    ("call Bob the next day", [("task", "Call Bob", "2026-11-26")]),
    ("is the pharmacy open on sunday?", [("question", "Is the pharmacy open on sunday", None)]),
    ("is the bank open tomorrow", [("question", "Is the bank open tomorrow", None)]),
    ("um is it open on sunday?", [("question", "Is it open on sunday", None)]),
    ("should I call on friday?", [("question", "Should I call on friday", FRIDAY)]),
    ("drink more water", [("task", "Drink more water", None)]),
    (
        "schedule a call with Sam early next week, ideally before noon",
        [("task", "Schedule a call with Sam", "2026-11-30 12:00")],
    ),
    ("call Ann, maybe on friday", [("task", "Call Ann", FRIDAY)]),
    (
        "remember: passport, charger, headphones",
        [("task", "Passport", None), ("task", "Charger", None), ("task", "Headphones", None)],
    ),
    (
        "need: AA batteries x8, lightbulbs",
        [("shopping", "AA batteries x8", None), ("shopping", "Lightbulbs", None)],
    ),
    ("buy: milk, eggs", [("shopping", "Milk", None), ("shopping", "Eggs", None)]),
    ("send the report by friday before 5pm", [("task", "Send the report", "2026-11-27 17:00")]),
]


def _shown(item):
    if item.due_at is None:
        return item.type, item.title, None
    local = item.due_at.astimezone(ZoneInfo(ZONE))
    shape = "%Y-%m-%d %H:%M" if item.due_has_time else "%Y-%m-%d"
    return item.type, item.title, local.strftime(shape)


@pytest.mark.parametrize("text", NOTHING)
def test_a_greeting_asks_for_nothing(reading, text):
    assert reading(text, NOW, ZONE).items == ()


@pytest.mark.parametrize("text", THOUGHTS)
def test_what_is_done_or_felt_becomes_no_task(one, text):
    item = one(text, now=NOW, zone=ZONE)
    assert (item.type, item.due_at) == ("thought", None)
    assert item.title.lower() == text.lower()


@pytest.mark.parametrize(
    "text", ["i need to run", "just need to run", "i needed to run", "i want to run"]
)
def test_what_is_yet_to_do_stays_a_task(one, text):
    assert one(text).type == "task"


@pytest.mark.parametrize(("text", "items"), READ)
def test_a_capture_is_read_into_its_items(reading, text, items):
    assert [_shown(item) for item in reading(text, NOW, ZONE).items] == items


@pytest.mark.parametrize(
    ("text", "filler"),
    [
        ("um so I need to send it by friday", ["um so I need to"]),
        ("call Ann before 5pm and also pay rent on monday", ["and also"]),
        ("submit the form until friday", []),
        ("run at 7 on monday", []),
        ("call Ann, ideally before noon", ["ideally"]),
    ],
)
def test_a_word_that_leads_to_a_date_is_no_filler(reading, text, filler):
    assert [text[a:b] for a, b in reading(text, NOW, ZONE).filler] == filler


@pytest.mark.parametrize("text", [text for text, _ in READ])
def test_no_word_of_a_capture_is_lost(reading, text):
    found = reading(text, NOW, ZONE)
    spans = [span for item in found.items for span in item.source_spans] + list(found.filler)
    words = [m.span() for m in re.finditer(r"[^\W_]+", text)]
    assert [w for w in words if not any(a <= w[0] and w[1] <= b for a, b in spans)] == []


@pytest.mark.parametrize(
    "piece",
    ["tell a that it ", "it expires ", "move a from b to ", "the day after and ", "a, and "],
)
def test_five_thousand_characters_of_anything_told_are_read(reading, piece):
    text = (piece * 5000)[:5000]
    assert reading(text) == reading(text)
