from __future__ import annotations

import pytest

from evals.figures import energy_losses, mean_regret
from evals.floors import Floor, below_floors, load_floors
from evals.loading import NAMES
from evals.results import Result
from evals.source import EvalError


def results(passed: int, harmful: int = 0) -> list[Result]:
    return [
        Result(suite="chat", case=f"c{n}", passed=n < passed, is_harmful=n >= 10 - harmful)
        for n in range(10)
    ]


@pytest.mark.parametrize(
    ("passed", "harmful", "said"),
    [
        (10, 0, []),
        (9, 0, []),
        (8, 0, ["chat: 80.0% passed, the floor is 90.0%"]),
        (9, 2, ["chat: 20.0% did harm, at most 10.0% may"]),
    ],
)
def test_what_does_not_reach_its_floor_is_told(passed: int, harmful: int, said: list[str]) -> None:
    floors = {"chat": Floor(passed=0.9, harm=0.1)}
    assert list(below_floors(results(passed, harmful), floors)) == said


def test_a_floor_without_a_run_is_no_success() -> None:
    with pytest.raises(EvalError, match="floor for 'split'"):
        list(below_floors(results(10), {"split": Floor(passed=1.0)}))


def test_every_suite_has_a_floor() -> None:
    assert set(load_floors()) == set(NAMES)


def test_the_order_regrets_little() -> None:
    assert 0 <= mean_regret() <= 0.012


def test_the_forecast_loses_less_than_every_simple_way() -> None:
    losses = energy_losses()
    ours = losses.pop("forecast")
    assert {name for name, loss in losses.items() if loss <= ours} == set()
