"""The suites tested themselves: nothing passes them by doing nothing, refusing or guessing."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from evals.loading import NAMES, Suite, load_suites
from evals.players import PUPPETS
from evals.results import Result
from evals.running import Plan, Runner
from evals.shapes import Case
from evals.stage import opened

MOST = 0.05
FEW = 4


async def played(suites: list[Suite], name: str) -> list[Result]:
    async with opened() as theatre:
        return await Runner(theatre, PUPPETS[name], Plan()).run(suites)


def some_cases() -> list[Suite]:
    """A few cases from all over each suite, the same ones every time."""
    return [replace(suite, cases=spread(suite.cases)) for suite in load_suites()]


def spread(cases: tuple[Case, ...]) -> tuple[Case, ...]:
    return tuple(cases[number * len(cases) // FEW] for number in range(FEW))


@pytest.mark.parametrize("name", ["null", "refusing", "random"])
async def test_who_does_nothing_right_passes_nothing(name: str) -> None:
    results = await played(some_cases(), name)
    assert len(results) == FEW * len(NAMES)
    assert [f"{one.suite}/{one.case}" for one in results if one.passed] == []


async def test_the_oracle_passes_everything() -> None:
    results = await played(some_cases(), "oracle")
    assert [f"{one.suite}/{one.case}: {one.reasons}" for one in results if not one.passed] == []


@pytest.mark.slow
@pytest.mark.parametrize("name", ["null", "refusing", "random"])
async def test_no_suite_lets_a_puppet_pass_one_case_in_twenty(name: str) -> None:
    suites = load_suites()
    passed = Counter(one.suite for one in await played(suites, name) if one.passed)
    sizes = {suite.name: len(suite.cases) for suite in suites}
    assert {suite: n for suite, n in passed.items() if n / sizes[suite] > MOST} == {}


@pytest.mark.slow
async def test_every_case_can_be_passed() -> None:
    results = await played(load_suites(), "oracle")
    assert [f"{one.suite}/{one.case}: {one.reasons}" for one in results if not one.passed] == []
