"""Whole readings: the examples, zones, languages, and what holds for every text."""

import re
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agents.offline.grammar import read

NOW = datetime(2025, 10, 28, 10, tzinfo=UTC)
ZONE = ZoneInfo("UTC")
DEMO = (
    "Buy milk tomorrow and call dentist about appointment, "
    "also finish the quarterly report by Friday 5pm #work !!"
)


def test_the_documented_example_gives_two_tasks():
    first, second = read("Buy milk tomorrow and call dentist about appointment", NOW, ZONE).items
    assert (first.type, first.title) == ("task", "Buy milk")
    assert first.due_at == datetime(2025, 10, 29, 12, tzinfo=UTC)
    assert not first.due_has_time
    assert first.confidence >= 0.9
    assert (second.title, second.due_at) == ("Call dentist about appointment", None)


def test_the_demo_sentence_gives_three_tasks():
    milk, call, report = read(DEMO, NOW, ZONE).items
    assert [milk.title, call.title] == ["Buy milk", "Call dentist about appointment"]
    assert report.title == "Finish the quarterly report"
    assert report.due_at == datetime(2025, 10, 31, 17, tzinfo=UTC)
    assert (report.due_has_time, report.tags, report.priority) == (True, ("work",), "high")
    assert report.recurrence is None
    assert min(item.confidence for item in (milk, call, report)) >= 0.75


@pytest.mark.parametrize("zone", ["America/Los_Angeles", "Asia/Kolkata", "Pacific/Kiritimati"])
def test_a_day_alone_is_local_noon(reading, zone):
    (item,) = reading("pay tomorrow", zone=zone).items
    local = item.due_at.astimezone(ZoneInfo(zone))
    assert (local.date().isoformat(), local.hour, item.due_at.tzinfo) == ("2026-11-19", 12, UTC)


@pytest.mark.parametrize(
    ("text", "now", "utc"),
    [
        ("run tomorrow at 8am", "2026-03-07T09:00", "2026-03-08T12:00"),
        ("run tomorrow at 2:30am", "2026-03-07T09:00", "2026-03-08T07:30"),
        ("run in 3 hours", "2026-03-08T00:30", "2026-03-08T08:30"),
        ("run tomorrow at 8am", "2026-10-31T09:00", "2026-11-01T13:00"),
    ],
)
def test_the_clock_change_moves_no_wall_time(reading, text, now, utc):
    (item,) = reading(text, now=now, zone="America/New_York").items
    assert item.due_at == datetime.fromisoformat(utc).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "comprar leche mañana y llamar al médico",
        "Milch kaufen und den Arzt anrufen",
        "appeler le médecin demain à 15h",
        "明天买牛奶",
        "купить молоко завтра",
        "اشتري الحليب غدا",
    ],
)
def test_another_language_is_kept_whole_and_unsure(one, text):
    item = one(text)
    assert item.title == text
    assert item.due_at is None
    assert item.confidence < 0.75


def test_only_emoji_are_kept_and_unsure(one):
    assert one("🎉🎉").title == "🎉🎉"
    assert one("🎉🎉").confidence < 0.75


def test_a_clear_command_is_surer_than_a_bare_phrase(one):
    assert one("buy milk tomorrow").confidence > one("tomorrow at 3").confidence


WORDS = st.sampled_from(
    [
        "buy",
        "milk",
        "call",
        "mom",
        "and",
        ",",
        ".",
        "then",
        "also",
        "tomorrow",
        "friday",
        "at",
        "5pm",
        "every",
        "monday",
        "for",
        "2",
        "hours",
        "#tag",
        "!!",
        "+home",
        "by",
        "the",
        "5th",
        "no",
        "wait",
        "um",
        "I",
        "need",
        "to",
        "12/24",
        "2026-12-24",
        "until",
        "june",
        "half",
        "past",
        "three",
        "report",
        "about",
        "in",
        "a",
        "week",
        "\n",
        "-",
        "1.",
        "?",
        ":",
        "(",
        ")",
        "🎉",
        "don't",
        "31",
        "feb",
        "9999",
        "99",
        "urgent",
        "next",
        "last",
        "of",
        "noon",
        "remind",
        "me",
        "put",
        "on my calendar",
        "all",
        "is",
        "quarter",
        "midnight",
        "friday:",
    ]
)


def _spoken(text: str) -> list[tuple[int, int]]:
    return [m.span() for m in re.finditer(r"[^\W_]+(?:'[^\W_]+)*", text)]


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.lists(WORDS, max_size=25).map(" ".join))
def test_every_word_is_in_an_item_or_in_the_filler(text):
    found = read(text, NOW, ZONE, ["Home"])
    spans = [span for item in found.items for span in item.source_spans] + list(found.filler)
    lost = [w for w in _spoken(text) if not any(a <= w[0] and w[1] <= b for a, b in spans)]
    assert lost == []


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.text(max_size=120))
def test_no_text_raises_and_the_same_text_reads_the_same(text):
    assert read(text, NOW, ZONE) == read(text, NOW, ZONE)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.lists(WORDS, max_size=15).map(" ".join))
def test_shapes_hold_for_every_reading(text):
    found = read(text, NOW, ZONE, ["Home", "Docs"])
    assert (found.question is None) == (found.suggested_values == ())
    for item in found.items:
        assert item.title == item.title.strip() != ""
        assert 0 <= item.confidence <= 1
        assert item.due_at is None or item.due_at.tzinfo is UTC
        assert item.due_at is not None or not item.due_has_time


@pytest.mark.parametrize("year", [1, 9999])
@pytest.mark.parametrize("zone", ["UTC", "Asia/Kolkata", "America/Los_Angeles"])
@pytest.mark.parametrize(
    "text",
    [
        "pay tomorrow",
        "pay in 9999 years",
        "pay next month",
        "pay on the 31st",
        "pay on easter",
        "pay by eow",
        "pay fifth friday of december",
        "pay every last friday of the month",
        "pay 3 weeks after christmas",
    ],
)
def test_the_edges_of_the_calendar_raise_nothing(text, zone, year):
    for moment in (datetime(year, 1, 1, tzinfo=UTC), datetime(year, 12, 31, 23, 59, tzinfo=UTC)):
        assert len(read(text, moment, ZoneInfo(zone)).items) == 1


@pytest.mark.parametrize(
    "piece",
    ["a, ", "5 ", "may ", "every first and second ", "um and ", "(", '"', "1/", "#a", "\n", "!"],
)
def test_five_thousand_characters_of_anything_are_read(piece):
    text = (piece * 5000)[:5000]
    assert read(text, NOW, ZONE) == read(text, NOW, ZONE)
