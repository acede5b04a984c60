"""Whole lives at random: whatever is done in whatever order, what is kept stays true."""

from __future__ import annotations

import shutil
from itertools import count
from pathlib import Path

import pytest

from storage.settings import Settings
from tests.conftest import empty
from tests.tools.machine import NewSettings, drawn, shortest, trouble

ACTS = 30


def run_lives(new_settings: NewSettings, lives: int) -> None:
    for seed in range(lives):
        done = drawn(seed, ACTS)
        if trouble(new_settings, done) is not None:
            done = shortest(new_settings, done)
            told = "\n".join(map(str, done))
            pytest.fail(f"Life {seed}:\n{told}\n{trouble(new_settings, done)}")


def on_files(migrated_file: Path, folder: Path) -> NewSettings:
    numbers = count()

    def new_settings() -> Settings:
        home = folder / str(next(numbers))
        home.mkdir()
        shutil.copy(migrated_file, home / "platform.db")
        return Settings(data_dir=home, sqlite_synchronous="NORMAL", _env_file=None)

    return new_settings


def on_server(url: str, folder: Path) -> NewSettings:
    def new_settings() -> Settings:
        empty(url)
        return Settings(database_url=url, data_dir=folder, secret_key="s" * 40, _env_file=None)

    return new_settings


def test_forty_lives_leave_everything_true(migrated_file: Path, tmp_path: Path) -> None:
    run_lives(on_files(migrated_file, tmp_path), 40)


def test_five_lives_leave_everything_true_on_postgresql(migrated_url: str, tmp_path: Path) -> None:
    run_lives(on_server(migrated_url, tmp_path), 5)


@pytest.mark.slow
def test_three_hundred_lives_leave_everything_true(migrated_file: Path, tmp_path: Path) -> None:
    run_lives(on_files(migrated_file, tmp_path), 300)


@pytest.mark.slow
def test_forty_lives_leave_everything_true_on_postgresql(migrated_url: str, tmp_path: Path) -> None:
    run_lives(on_server(migrated_url, tmp_path), 40)
