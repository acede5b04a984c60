from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from evals.__main__ import main
from evals.simulator.life import Life, lived
from evals.simulator.people import KINDS
from evals.simulator.policies import POLICIES
from evals.stage import Theatre, opened

DAYS = 8
HOUSE = Path(__file__).parents[2]
YEAR = ("simulate", "--people", "avoidant", "--policies", "secretary and steps", "day plan")


@pytest.fixture(scope="module")
async def theatre() -> AsyncIterator[Theatre]:
    async with opened() as found:
        yield found


async def life(theatre: Theatre, kind: str, policy: str, seed: int = 1) -> Life:
    return await lived(theatre, KINDS[kind], POLICIES[policy], seed, DAYS)


@pytest.mark.parametrize("kind", list(KINDS))
async def test_everybody_lives_and_finishes_something(theatre: Theatre, kind: str) -> None:
    found = await life(theatre, kind, "secretary and steps")
    assert 0 < found.finished <= found.added
    assert 0 < found.days_there <= DAYS
    assert found.xp > 0 and found.calls > DAYS


async def test_the_same_seed_is_the_same_life_and_another_is_another(theatre: Theatre) -> None:
    first, again = [await life(theatre, "avoidant", "secretary") for _ in range(2)]
    assert first == again
    assert await life(theatre, "avoidant", "secretary", seed=2) != first


async def test_plans_are_counted_against_what_was_done(theatre: Theatre) -> None:
    found = await life(theatre, "time-blind", "day plan")
    assert found.planned > 0
    assert 0 <= found.plans_kept < 1


def test_the_same_seed_prints_the_same_bytes(capsys: pytest.CaptureFixture[str]) -> None:
    line = ["simulate", "--days", "4", "--people", "hyperfocused", "--policies", "plain list"]
    assert main(line) == main(line) == 0
    said = capsys.readouterr()
    out = said.out.splitlines()
    assert out[:2] == out[2:]
    assert said.err.count("a person-year: ") == 2


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_a_year_prints_the_same_bytes_in_any_process_and_takes_less_than_a_minute() -> None:
    first, again = year("1"), year("2")
    assert first.stdout == again.stdout
    assert len(first.stdout.splitlines()) == 3
    said = re.search(r"at most ([\d.]+) s \(from 2 of 365 days\)", first.stderr.decode())
    assert said is not None and float(said[1]) < 60


def year(hash_seed: str) -> subprocess.CompletedProcess[bytes]:
    line = [sys.executable, "-m", "evals", *YEAR]
    surroundings = {**os.environ, "PYTHONHASHSEED": hash_seed}
    return subprocess.run(line, cwd=HOUSE, env=surroundings, capture_output=True, check=True)
