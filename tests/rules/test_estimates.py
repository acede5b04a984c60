from __future__ import annotations

import pytest

from tools.rules.estimates import EstimateFactor, FinishedTask, estimate_factors
from tools.rules.kindness import find_shame


def tasks(text: str) -> list[FinishedTask]:
    """'10:25 writing, 30:30' in short: estimate, actual, tags."""
    found = []
    for part in text.split(","):
        numbers, *tags = part.split()
        estimated, actual = numbers.split(":")
        found.append(FinishedTask(float(estimated), float(actual), tuple(tags)))
    return found


@pytest.mark.parametrize("text", ["10:25", "10:25, 10:25", "0:25, 10:0, 10:25, 10:25"])
def test_fewer_than_three_tasks_change_nothing(text: str) -> None:
    factor = estimate_factors(tasks(text)).overall
    assert (factor.value, factor.fact) == (1.0, None)
    assert factor.tasks < 3


@pytest.mark.parametrize(
    ("text", "value", "fact"),
    [
        (
            "10:25, 20:50, 10:10",
            1.58,
            "You say 10 minutes, it takes 25 (the middle of 3 finished tasks)",
        ),
        (
            "20:10, 20:10, 20:10",
            0.71,
            "You say 10 minutes, it takes 5 (the middle of 3 finished tasks)",
        ),
        (
            "10:10, 20:21, 30:28",
            1.0,
            "What you estimate is about what it takes (the middle of 3 finished tasks)",
        ),
    ],
)
def test_the_middle_ratio_draws_estimates_half_of_the_way_at_three_tasks(
    text: str, value: float, fact: str
) -> None:
    factor = estimate_factors(tasks(text)).overall
    assert factor == EstimateFactor(value, 3, fact)
    assert find_shame(fact) == []


def test_many_tasks_carry_almost_all_of_the_way() -> None:
    factor = estimate_factors(tasks(", ".join(["10:25"] * 60))).overall
    assert 2.3 < factor.value < 2.5


def test_one_wild_task_changes_little() -> None:
    calm = estimate_factors(tasks("10:11, 10:12, 10:12, 10:13")).overall.value
    wild = estimate_factors(tasks("10:11, 10:12, 10:12, 10:9000")).overall.value
    assert wild == pytest.approx(calm, abs=0.05)


def test_barely_tracked_tasks_count_for_nothing() -> None:
    assert estimate_factors(tasks("100:9, 100:10, 100:50")).overall.tasks == 2


def test_a_tag_with_tasks_of_its_own_has_its_own_factor() -> None:
    writing, calls = ["10:40 writing text"] * 6, ["10:10 calls"] * 8
    factors = estimate_factors(tasks(", ".join([*writing, *calls, "10:10 text"])))
    assert factors.for_tags([]) == factors.for_tags(["unknown"]) == factors.overall
    assert factors.for_tags(["writing"]).value > 2
    assert factors.for_tags(["writing"]).fact == (
        "You say 10 minutes, it takes 40 (the middle of 6 finished tasks tagged 'writing')"
    )
    assert factors.for_tags(["calls", "writing"]).tasks == 8
    assert factors.for_tags(["writing", "text"]).tasks == 7


def test_two_tasks_of_a_tag_are_too_few_for_one_of_its_own() -> None:
    factors = estimate_factors(tasks("10:40 writing, 10:40 writing, 10:10, 10:10"))
    assert factors.for_tags(["writing"]) == factors.overall
