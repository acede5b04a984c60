from __future__ import annotations

import pytest

from evals.__main__ import main
from evals.simulator.life import Life, lived
from evals.simulator.people import KINDS
from evals.simulator.policies import POLICIES
from evals.stage import opened

DAYS = 12


async def life(kind: str, policy: str, seed: int = 1, days: int = DAYS) -> Life:
    async with opened() as theatre:
        return await lived(theatre, KINDS[kind], POLICIES[policy], seed, days)


@pytest.mark.parametrize("kind", list(KINDS))
async def test_everybody_lives_and_finishes_something(kind: str) -> None:
    found = await life(kind, "secretary and steps")
    assert 0 < found.finished <= found.added
    assert 0 < found.days_there <= DAYS
    assert found.xp > 0 and found.calls > DAYS


async def test_the_same_seed_is_the_same_life_and_another_is_another() -> None:
    first, again = await life("avoidant", "secretary"), await life("avoidant", "secretary")
    assert first == again
    assert await life("avoidant", "secretary", seed=2) != first


async def test_plans_are_counted_against_what_was_done() -> None:
    found = await life("time-blind", "day plan")
    assert found.planned > 0
    assert 0 <= found.plans_kept < 1


def test_the_same_seed_prints_the_same_bytes(capsys: pytest.CaptureFixture[str]) -> None:
    line = ["simulate", "--days", "5", "--people", "hyperfocused", "--policies", "plain list"]
    assert main(line) == main(line) == 0
    out = capsys.readouterr().out.splitlines()
    assert out[:2] == out[2:]
