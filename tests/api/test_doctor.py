from __future__ import annotations

import pytest
from rich.console import Console

from api import doctor
from api.doctor import examine
from storage.settings import PREFIX, Settings
from tests import servers


@pytest.fixture
def found(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """The environment that leads to this test's store."""
    monkeypatch.setattr(doctor, "console", Console(width=300))
    monkeypatch.setenv(PREFIX + "DATA_DIR", str(settings.data_dir))
    if settings.database_url is not None:
        monkeypatch.setenv(PREFIX + "DATABASE_URL", settings.database_url)
        monkeypatch.setenv(PREFIX + "SECRET_KEY", "s" * 40)
    return monkeypatch


async def test_a_store_that_can_not_be_opened_is_named_and_its_password_is_not(
    found: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    found.setenv(PREFIX + "DATABASE_URL", "postgresql://anna:hunter2@127.0.0.1:1/db")
    found.setenv(PREFIX + "SECRET_KEY", "k" * 40)
    assert await examine() == 1
    said = capsys.readouterr().out
    assert "can not be opened" in said
    assert "hunter2" not in said and "k" * 40 not in said
    assert "anna:***@127.0.0.1" in said


async def test_without_redis_all_of_it_is_fine(
    found: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await examine() == 0
    said = capsys.readouterr().out
    assert "✗" not in said
    assert "✓ store" in said and "✓ queue (in-process)" in said and "✓ brain (built-in)" in said


async def test_with_redis_and_nobody_who_works_it_says_what_to_start(
    found: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], worker_name: str
) -> None:
    found.setenv(PREFIX + "REDIS_URL", servers.redis_url(42 + 4 * int(worker_name[2:])))
    assert await examine() == 1
    said = capsys.readouterr().out
    assert "✓ redis" in said
    assert "✗ queue nobody works on jobs; start `python3 run.py worker`" in said
