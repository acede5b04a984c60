"""Whole lives at random: whatever is done in whatever order, what is kept stays true."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from storage.settings import Settings
from tests.tools.machine import World, drawn

ACTS = 30
ON_FILE = pytest.mark.parametrize("settings", ["sqlite"], indirect=True)
ON_SERVER = pytest.mark.parametrize("settings", ["postgresql"], indirect=True)


@pytest.fixture
def world(settings: Settings) -> Iterator[World]:
    opened = World(settings)
    yield opened
    opened.end()


def check_lives(world: World, seeds: range) -> None:
    for seed in seeds:
        done = drawn(seed, ACTS)
        if world.trouble(done) is not None:
            done = world.shortest(done)
            told = "\n".join(map(str, done))
            pytest.fail(f"Life {seed}:\n{told}\n{world.trouble(done)}")


@ON_FILE
def test_forty_lives_leave_everything_true(world: World) -> None:
    check_lives(world, range(40))


@ON_SERVER
def test_ten_lives_leave_everything_true_on_a_server(world: World) -> None:
    check_lives(world, range(40, 50))


@pytest.mark.slow
@ON_FILE
def test_three_hundred_lives_leave_everything_true(world: World) -> None:
    check_lives(world, range(1_000, 1_300))


@pytest.mark.slow
@ON_SERVER
def test_eighty_lives_leave_everything_true_on_a_server(world: World) -> None:
    check_lives(world, range(2_000, 2_080))
