"""The cases that ship with the project, and the scoring that the bench uses."""

from collections import Counter
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bench.capture import CASES, DICTATIONS, score
from bench.cases import Case, Expected, Found, load
from bench.readers import ours
from bench.rrules import same_rhythm
from bench.scoring import marks

NOW = datetime(2026, 11, 18, 9, tzinfo=UTC)
ZONES = [None, "America/New_York", "Asia/Kolkata"]
# One point below what the grammar reaches.
FLOORS = {
    "date": 0.983,
    "time": 0.981,
    "no_false_date": 0.984,
    "recurrence": 0.983,
    "split": 0.967,
    "one_item": 0.985,
    "noise": 0.99,
    "title_exact": 0.981,
    "title_part": 0.975,
    "duration": 0.99,
    "priority": 0.99,
    "tags": 0.99,
    "type": 0.978,
    "all_fields": 0.974,
}
DICTATION_FLOORS = {"date": 0.76, "split": 0.49}


def below(path, floors):
    """The measures below their floors; each third of the cases is read in a zone of its own."""
    right, scored = Counter(), Counter()
    for number, zone in enumerate(ZONES):
        found = score(load(path, zone)[number :: len(ZONES)], ours)
        right, scored = right + found.right, scored + found.scored
    shares = {name: right[name] / scored[name] for name in floors}
    return {name: share for name, share in shares.items() if share < floors[name]}


def test_the_shipped_cases_are_read_right_in_every_zone():
    assert below(CASES, FLOORS) == {}


def test_dictations_the_grammar_was_not_made_for_are_mostly_dated_right():
    assert below(DICTATIONS, DICTATION_FLOORS) == {}


def test_every_case_has_an_id_of_its_own():
    ids = [case.id for path in (CASES, DICTATIONS) for case in load(path)]
    assert len(ids) == len(set(ids))


def case(*items: Expected) -> Case:
    return Case("x", "single", "text", NOW, ZoneInfo("UTC"), len(items), items)


def due(value: str | None) -> Expected:
    return Expected(frozenset(["due"]), due=(value,))


@pytest.mark.parametrize(
    ("expected", "found", "right"),
    [
        (due("2026-11-19"), Found("x", "2026-11-19", "09:00"), True),
        (due("2026-11-19T09:00"), Found("x", "2026-11-19", "10:00"), False),
        (due(None), Found("x", "2026-11-19"), False),
        (due("any"), Found("x", "2026-11-19"), True),
        (Expected(frozenset(["title"]), title=("Buy milk",)), Found("buy milk."), True),
        (Expected(frozenset(["title"]), title=("Buy milk",)), Found("buy"), False),
    ],
)
def test_an_item_is_right_when_all_it_asserts_is(expected, found, right):
    assert marks(case(expected), [found])[-1].right is right


def test_one_item_too_many_is_wrong():
    plain = Expected(frozenset())
    assert not marks(case(plain), [Found("a"), Found("b")])[-1].right


def test_items_are_matched_by_their_titles_in_order():
    wanted = [Expected(frozenset(["title"]), title=(name,)) for name in ("call mum", "pay rent")]
    scored = marks(case(*wanted), [Found("pay rent"), Found("go")])
    assert [m.right for m in scored if m.measure == "title_exact"] == [False, True]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("FREQ=DAILY;INTERVAL=14", "FREQ=WEEKLY;INTERVAL=2", True),
        ("FREQ=MONTHLY;BYDAY=FR;BYSETPOS=2", "FREQ=MONTHLY;BYDAY=2FR", True),
        ("FREQ=WEEKLY;BYDAY=MO,FR", "FREQ=WEEKLY;BYDAY=FR,MO", True),
        ("FREQ=WEEKLY", "FREQ=WEEKLY;COUNT=3", True),
        ("FREQ=WEEKLY;COUNT=3", "FREQ=WEEKLY", False),
        ("FREQ=WEEKLY", None, False),
    ],
)
def test_two_spellings_of_a_rhythm_are_the_same(one, other, same):
    assert same_rhythm(one, other) is same
