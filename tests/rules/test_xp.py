import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.rules.xp import (
    DAILY_CAPS,
    CompletionXp,
    base_xp,
    calculation_breakdown,
    claim_bonus,
    completion_xp,
    focus_xp,
    quote_xp,
    streak_multiplier_steps,
    time_bonus,
)

hours = st.floats(0, 10_000)
priorities = st.sampled_from(["low", "medium", "high", "urgent"])


def test_an_unknown_priority_is_refused() -> None:
    with pytest.raises(KeyError):
        base_xp("sometime", 1.0)


@pytest.mark.parametrize(
    ("priority", "estimated_hours", "base"),
    [
        ("high", 4.5, 45),
        ("low", None, 8),
        ("low", 0.5, 8),
        ("low", 0.0, 5),
        ("medium", 1.0, 17),
        ("urgent", 6.0, 60),
        ("urgent", 10_000.0, 60),
        ("high", 0.3, 17),
        ("medium", 0.075, 11),
    ],
)
def test_base_is_priority_plus_effort(
    priority: str, estimated_hours: float | None, base: int
) -> None:
    assert base_xp(priority, estimated_hours) == base


@pytest.mark.parametrize(
    ("estimated_hours", "actual_hours", "bonus"),
    [
        (4.5, 0.0, 0),
        (4.5, 0.44, 0),
        (4.5, 5.0, 0),
        (None, 0.2, 0),
        (0.0, 0.0, 0),
        (4.5, 3.5, 10),
        (4.5, 0.45, 22),
        (4.5, 4.5, 0),
        (4.5, 4.45, 1),
        (0.3, 0.03, 22),
    ],
)
def test_time_bonus_is_the_saved_share_of_the_base(
    estimated_hours: float | None, actual_hours: float, bonus: int
) -> None:
    assert time_bonus(45, estimated_hours, actual_hours) == bonus


@pytest.mark.parametrize(
    ("days", "m"),
    [(0, 0), (6, 0), (7, 1), (13, 1), (14, 2), (20, 2), (21, 3), (29, 3), (30, 4), (400, 4)],
)
def test_each_milestone_of_the_streak_adds_a_step(days: int, m: int) -> None:
    assert streak_multiplier_steps(days) == m


def test_a_completion_knows_what_it_pays_and_what_it_is_worth() -> None:
    xp = completion_xp("high", 4.5, 3.5, 14)
    assert xp == CompletionXp(base=45, bonus=10, m=2)
    assert (xp.paid, xp.quote, xp.streak_multiplier) == (55, 66, 1.2)


def test_a_quote_is_rounded_down() -> None:
    assert quote_xp(8, 1, 1) == 9


@pytest.mark.parametrize(
    ("priority", "actual_hours", "streak_days", "paid", "bonus"),
    [("high", 0.0, 14, 45, 10), ("high", 3.5, 14, 55, 11), ("low", 0.0, 6, 35, 0)],
)
def test_a_claim_pays_the_streak_bonus(
    priority: str, actual_hours: float, streak_days: int, paid: int, bonus: int
) -> None:
    xp = completion_xp(priority, 4.5, actual_hours, streak_days)
    assert xp.paid == paid
    assert claim_bonus(xp.m, xp.quote, xp.paid) == bonus


def test_a_completion_beyond_the_daily_cap_claims_nothing() -> None:
    assert claim_bonus(m=2, quote=66, paid=0) == 0


@pytest.mark.parametrize(
    ("real", "planned", "xp"),
    [(25, 25, 30), (20, 25, 25), (19, 25, 19), (0, 25, 0), (180, 180, 65), (4, 5, 9)],
)
def test_focus_pays_minutes_and_a_finish(real: int, planned: int, xp: int) -> None:
    assert focus_xp(real, planned) == xp


def test_caps_hold_for_five_kinds() -> None:
    assert DAILY_CAPS == {"capture": 20, "energy": 6, "step": 40, "focus": 8, "completion": 60}


@pytest.mark.parametrize(
    ("estimated_hours", "actual_hours", "bonus"),
    [(4.5, 3.5, "10 (completed 22% faster)"), (4.5, 0.0, "0"), (None, 1.0, "0")],
)
def test_the_breakdown_names_each_part(
    estimated_hours: float | None, actual_hours: float, bonus: str
) -> None:
    xp = completion_xp("high", estimated_hours, actual_hours, 14)
    words = calculation_breakdown(xp, estimated_hours, actual_hours, 14)
    assert words["base_xp"] == f"{xp.base} (task complexity)"
    assert words["time_bonus"] == bonus
    assert words["streak_multiplier"] == "1.2x (14-day streak)"


@given(priorities, hours, hours)
def test_a_longer_estimate_never_pays_less(priority: str, one: float, other: float) -> None:
    short, long = sorted((one, other))
    assert base_xp(priority, short) <= base_xp(priority, long) <= base_xp(priority, short) + 40


@given(priorities, hours, hours, st.integers(0, 400))
def test_a_quote_lies_between_base_and_twice_the_base_with_bonus(
    priority: str, estimated_hours: float, actual_hours: float, days: int
) -> None:
    xp = completion_xp(priority, estimated_hours, actual_hours, days)
    assert 0 <= xp.bonus <= xp.base // 2
    assert xp.base <= xp.paid <= xp.quote <= 2 * xp.paid
