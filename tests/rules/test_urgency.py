from dataclasses import replace
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tools.rules.kindness import find_shame
from tools.rules.urgency import (
    FAR,
    FAR_HOURS,
    PRIORITY_POINTS,
    QUIET_PRIORITIES,
    Factor,
    Scales,
    Urgency,
    UrgencyFacts,
    due_weight,
    quiet_score,
    urgency,
)

NOW = datetime(2025, 10, 28, 10, tzinfo=UTC)  # a Tuesday
ZONE = ZoneInfo("UTC")
FRESH = UrgencyFacts(
    priority="urgent",
    status="todo",
    due_at=NOW + timedelta(hours=5),
    due_has_time=True,
    estimated_hours=None,
    actual_hours=0.0,
    created_at=NOW,
)
UNDATED = replace(FRESH, due_at=None)


def due_in(days: float, **facts: object) -> UrgencyFacts:
    return replace(FRESH, due_at=NOW + timedelta(days=days), **facts)  # type: ignore[arg-type]


def score(facts: UrgencyFacts) -> float:
    return urgency(facts, NOW, ZONE).score


def test_an_unknown_priority_is_refused() -> None:
    with pytest.raises(KeyError):
        score(replace(FRESH, priority="sometime"))


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (FRESH, 9.2),
        (replace(FRESH, due_has_time=False), 9.2),
        (replace(FRESH, priority="low"), 6.2),
        (UNDATED, 4.4),
        (replace(UNDATED, priority="low"), 1.4),
        (replace(UNDATED, priority="low", status="blocked"), 0.0),
        (replace(UNDATED, has_open_blocker=True), 1.4),
        (replace(UNDATED, status="blocked", has_open_blocker=True), 1.4),
        (replace(UNDATED, status="in_progress"), 4.8),
        (replace(UNDATED, unblocks=1), 4.8),
        (replace(UNDATED, unblocks=9), 5.2),
        (replace(UNDATED, created_at=NOW - timedelta(days=10)), 4.6),
        (replace(UNDATED, created_at=NOW - timedelta(days=99)), 4.8),
        (replace(UNDATED, created_at=NOW + timedelta(days=3)), 4.4),
        (due_in(0), 9.2),
        (due_in(-0.1), 9.4),
        (due_in(-1), 9.6),
        (due_in(-2), 9.8),
        (due_in(-3), 10.0),
        (due_in(-90), 10.0),
        (due_in(-90, priority="low"), 7.0),
        (due_in(1, estimated_hours=4.0), 9.2),
        (due_in(1, estimated_hours=0.0), 8.3),
        (due_in(1, estimated_hours=4.0, actual_hours=9.0), 8.3),
        (due_in(2, estimated_hours=4.0), 8.3),
        (due_in(2), 7.6),
        (due_in(60), 4.4),
        (replace(FRESH, unblocks=2, status="in_progress"), 10.0),
    ],
)
def test_the_score_follows_the_facts(facts: UrgencyFacts, expected: float) -> None:
    assert score(facts) == expected


def test_days_are_those_of_the_zone() -> None:
    facts = replace(FRESH, due_at=datetime(2025, 10, 29, 2, tzinfo=UTC), estimated_hours=0.0)
    assert urgency(facts, NOW, ZoneInfo("UTC")).score == 8.3
    assert urgency(facts, NOW, ZoneInfo("America/New_York")).score == 9.2


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        (FRESH, "Due today, urgent priority"),
        (due_in(1), "Due tomorrow, urgent priority"),
        (due_in(3), "Urgent priority, due on Friday"),
        (due_in(7), "Urgent priority, due on 4 November"),
        (due_in(70), "Urgent priority, due on 6 January 2026"),
        (UNDATED, "Urgent priority, no due date"),
        (due_in(-0.1), "Was due earlier today, urgent priority"),
        (due_in(-1, priority="low"), "Was due yesterday, low priority"),
        (due_in(-1.4, due_has_time=False), "Was due yesterday, urgent priority"),
        (due_in(-5), "Was due on Thursday, urgent priority"),
        (due_in(-14), "Was due on 14 October, urgent priority"),
        (replace(UNDATED, status="in_progress"), "Urgent priority, already started"),
        (replace(UNDATED, unblocks=1), "Urgent priority, unblocks 1 other task"),
        (replace(UNDATED, unblocks=2), "Urgent priority, unblocks 2 other tasks"),
        (
            replace(UNDATED, created_at=NOW - timedelta(days=30)),
            "Urgent priority, on your list for 30 days",
        ),
        (replace(UNDATED, status="blocked"), "Urgent priority, no due date"),
    ],
)
def test_the_reason_names_the_two_largest_factors_kindly(facts: UrgencyFacts, reason: str) -> None:
    found = urgency(facts, NOW, ZONE)
    assert found.reason == reason
    assert find_shame(" ".join([found.reason, *(factor.fact for factor in found.factors)])) == []


def test_factors_name_what_counts_and_leave_out_what_does_not() -> None:
    facts = replace(FRESH, has_open_blocker=True, created_at=NOW - timedelta(days=3))
    factors = urgency(facts, NOW, ZONE).factors
    assert [(factor.name, factor.points) for factor in factors] == [
        ("due", 5.24),
        ("priority", 4.0),
        ("age", 0.06),
        ("blocked", -3.0),
    ]


@st.composite
def any_facts(draw: st.DrawFn) -> UrgencyFacts:
    days = draw(st.none() | st.integers(-500, 500))
    return UrgencyFacts(
        priority=draw(st.sampled_from(sorted(PRIORITY_POINTS))),
        status=draw(st.sampled_from(["todo", "in_progress", "blocked"])),
        due_at=None if days is None else NOW + timedelta(days=days, hours=draw(st.integers(-9, 9))),
        due_has_time=draw(st.booleans()),
        estimated_hours=draw(st.none() | st.floats(0, 100)),
        actual_hours=draw(st.floats(0, 100)),
        created_at=NOW - timedelta(days=draw(st.integers(0, 500))),
        unblocks=draw(st.integers(0, 9)),
        has_open_blocker=draw(st.booleans()),
    )


@given(any_facts())
def test_factors_add_up_to_the_score(facts: UrgencyFacts) -> None:
    found = urgency(facts, NOW, ZONE)
    total = sum((Fraction(str(factor.points)) for factor in found.factors), Fraction(0))
    assert max(Fraction(0), min(Fraction(10), total)) == Fraction(str(found.score))
    assert all(factor.points for factor in found.factors)


@given(any_facts(), any_facts())
def test_no_fact_that_presses_more_lowers_the_score(
    facts: UrgencyFacts, other: UrgencyFacts
) -> None:
    pressing = [
        replace(facts, priority=max(facts.priority, other.priority, key=PRIORITY_POINTS.get)),  # type: ignore[arg-type]
        replace(facts, unblocks=max(facts.unblocks, other.unblocks)),
        replace(facts, created_at=min(facts.created_at, other.created_at)),
        replace(facts, actual_hours=min(facts.actual_hours, other.actual_hours)),
        replace(facts, has_open_blocker=facts.has_open_blocker and other.has_open_blocker),
    ]
    if facts.due_at and other.due_at:
        pressing.append(replace(facts, due_at=min(facts.due_at, other.due_at)))
    assert all(score(more) >= score(facts) for more in pressing)


@given(any_facts(), st.integers(0, 24 * 90))
def test_waiting_never_lowers_the_score(facts: UrgencyFacts, hours: int) -> None:
    later = NOW + timedelta(hours=hours)
    assert urgency(facts, later, ZONE).score >= urgency(facts, NOW, ZONE).score


@given(any_facts(), any_facts(), st.floats(0, 100))
def test_a_first_due_date_and_more_work_never_lower_the_score(
    facts: UrgencyFacts, other: UrgencyFacts, hours: float
) -> None:
    undated = replace(facts, due_at=None)
    assert score(replace(undated, due_at=other.due_at)) >= score(undated)
    estimate = 0.5 if facts.estimated_hours is None else facts.estimated_hours
    assert score(replace(facts, estimated_hours=estimate + hours)) >= score(facts)


# Each fact as it is where there is none; a task always has a priority, so that is the least one.
ABSENT: dict[str, dict[str, object]] = {
    "due": {"due_at": None},
    "priority": {"priority": "low"},
    "unblocks": {"unblocks": 0},
    "started": {"status": "todo"},
    "age": {"created_at": NOW},
}


def named_first(found: Urgency) -> Factor:
    (first,) = [one for one in found.factors if found.reason.lower().startswith(one.fact.lower())]
    return first


def in_hundredths(facts: UrgencyFacts) -> float:
    """The sum before it is rounded and held: the due weight as it is, the others as shown."""
    due, _, _ = due_weight(facts, NOW, NOW.date(), ZONE)
    shown = urgency(facts, NOW, ZONE).factors
    return due + sum(round(100 * factor.points) for factor in shown if factor.name != "due")


def as_shown(hundredths: float) -> float:
    tenths = (Fraction(round(hundredths, 6)) + 5) // 10
    return float(max(0, min(100, tenths))) / 10


@settings(max_examples=200)
@given(any_facts())
def test_without_the_fact_named_first_the_score_is_what_the_rest_gives(facts: UrgencyFacts) -> None:
    found = urgency(facts, NOW, ZONE)
    first = named_first(found)
    without = replace(facts, **ABSENT[first.name])  # type: ignore[arg-type]
    again = urgency(without, NOW, ZONE)
    rest = [one for one in found.factors if one.name not in {first.name, "due"}]
    assert [one for one in again.factors if one.name not in {first.name, "due"}] == rest
    lost = weight_of(first.name, facts) - weight_of(first.name, without)
    assert again.score == as_shown(in_hundredths(facts) - lost)
    assert again.score <= found.score


def weight_of(name: str, facts: UrgencyFacts) -> float:
    if name == "due":
        return due_weight(facts, NOW, NOW.date(), ZONE)[0]
    shown = {factor.name: factor.points for factor in urgency(facts, NOW, ZONE).factors}
    return round(100 * shown.get(name, 0.0))


def test_a_fact_that_is_taken_away_takes_its_own_points() -> None:
    found = urgency(FRESH, NOW, ZONE)
    assert (named_first(found).name, found.score) == ("due", 9.2)
    assert score(replace(FRESH, due_at=None)) == 4.4  # 5.2 for today less, 0.4 for no date more


ZONES = ("UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Beirut", "America/St_Johns")
MINUTES = st.integers(-60 * 24 * 40, 60 * 24 * 40)


@settings(max_examples=400)
@given(any_facts(), st.sampled_from(ZONES), st.none() | MINUTES, MINUTES, MINUTES)
def test_scales_weigh_what_the_explanation_says(
    facts: UrgencyFacts, zone: str, due: int | None, created: int, later: int
) -> None:
    now = NOW + timedelta(minutes=later)
    task = replace(
        facts,
        due_at=None if due is None else now + timedelta(minutes=due),
        created_at=now - timedelta(minutes=created),
    )
    scales = Scales(now, ZoneInfo(zone))
    weighed = scales.score(task, task.unblocks, task.has_open_blocker)
    assert weighed == urgency(task, now, ZoneInfo(zone)).score


@pytest.mark.parametrize("hours", [27.9, 28.0, 28.1, 60.0, 400.0])
@pytest.mark.parametrize("days", [21, 22, 23, 40])
def test_much_work_brings_a_far_date_near_on_the_scales_too(days: int, hours: float) -> None:
    facts = due_in(days, estimated_hours=hours)
    assert Scales(NOW, ZONE).score(facts) == score(facts)


@pytest.mark.parametrize("hours", range(17 * 24, 24 * 24, 5))
@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Pago_Pago"])
def test_an_age_counts_to_its_twentieth_day_on_the_scales_too(zone: str, hours: int) -> None:
    facts = due_in(5, created_at=NOW - timedelta(hours=hours))  # near a half of a tenth
    there = ZoneInfo(zone)
    assert Scales(NOW, there).score(facts) == urgency(facts, NOW, there).score


@settings(max_examples=100)
@given(
    any_facts(),
    st.sampled_from(QUIET_PRIORITIES),
    st.none() | st.integers(1, 60 * 24 * 99),
    st.none() | st.floats(0, FAR_HOURS),
    st.sampled_from(ZONES),
)
def test_a_quiet_task_never_scores_more_than_quiet_ones_do(
    facts: UrgencyFacts, priority: str, later: int | None, hours: float | None, zone: str
) -> None:
    due_at = None if later is None else NOW + FAR + timedelta(minutes=later)
    quiet = replace(facts, priority=priority, status="todo", due_at=due_at, estimated_hours=hours)
    assert urgency(quiet, NOW, ZoneInfo(zone)).score <= quiet_score()


def test_the_most_urgent_quiet_task_scores_what_quiet_ones_do_at_most() -> None:
    facts = replace(UNDATED, priority="medium", unblocks=2, created_at=NOW - timedelta(days=30))
    assert score(facts) == quiet_score() == 3.6
