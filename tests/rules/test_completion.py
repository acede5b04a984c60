import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.rules.completion import (
    completion_percentage,
    is_good_estimate,
    rate,
    step_progress,
)


@pytest.mark.parametrize(
    ("done", "actual", "estimated", "steps_done", "steps_total", "percent"),
    [
        (False, 0.0, None, 0, 0, 0),
        (False, 9.0, 4.5, 0, 0, 99),
        (False, 1.5, 4.5, 1, 8, 33),
        (False, 0.0, 4.5, 1, 8, 13),
        (False, 2.0, None, 1, 2, 50),
        (False, 2.0, 0.0, 1, 4, 25),
        (False, 0.0, None, 3, 3, 100),
        (True, 0.0, None, 0, 3, 100),
    ],
)
def test_a_task_is_as_far_as_its_hours_or_else_its_steps(
    done: bool,
    actual: float,
    estimated: float | None,
    steps_done: int,
    steps_total: int,
    percent: int,
) -> None:
    assert completion_percentage(done, actual, estimated, steps_done, steps_total) == percent


@pytest.mark.parametrize(
    ("part", "whole", "percent"),
    [(0, 0, 0.0), (1, 8, 12.5), (89, 127, 70.1), (12, 23, 52.2), (24, 30, 80.0), (1, 3, 33.3)],
)
def test_a_rate_has_one_decimal(part: int, whole: int, percent: float) -> None:
    assert rate(part, whole) == percent
    assert step_progress(part, whole) == percent


@pytest.mark.parametrize(
    ("actual", "estimated", "good"),
    [
        (0.0, None, False),
        (0.0, 0.0, False),
        (1.0, None, False),
        (0.0, 1.0, False),
        (0.79, 1.0, False),
        (1.21, 1.0, False),
        (0.8, 1.0, True),
        (1.2, 1.0, True),
        (0.36, 0.3, True),
    ],
)
def test_an_estimate_is_good_within_a_fifth(
    actual: float, estimated: float | None, good: bool
) -> None:
    assert is_good_estimate(actual, estimated) is good


@given(st.floats(0, 10_000), st.floats(0, 10_000), st.floats(0.01, 10_000))
def test_more_logged_hours_never_show_less(one: float, other: float, estimated: float) -> None:
    less, more = sorted((one, other))
    shown = [completion_percentage(False, hours, estimated, 0, 0) for hours in (less, more)]
    assert 0 <= shown[0] <= shown[1] <= 99
