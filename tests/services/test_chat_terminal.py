"""`run.py chat` through a pipe: on the local store, and against a running server."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.api.answers import ONE_ENGINE
from tests.conftest import PASSWORD, Someone
from tests.services.test_cli import cli


async def test_a_talk_on_the_local_store(tmp_path: Path) -> None:
    lines = ["add buy milk", "done with the milk", "/undo", "/nonsense", "/quit", "add never"]
    ended = await cli("chat", stdin="\n".join(lines) + "\n", DATA_DIR=str(tmp_path))
    assert ended.code == 0, ended.err
    for words in ("Talking as local", "Added “Buy milk”", "Finished “Buy milk”", "Taken back"):
        assert words in ended.out, ended.out
    assert "/undo" in ended.out  # the help for what it does not know
    again = await cli("chat", stdin="what's on my list?\n", DATA_DIR=str(tmp_path))
    assert "Buy milk" in again.out and "never" not in again.out


async def test_an_unknown_user_is_a_sentence(tmp_path: Path) -> None:
    ended = await cli("chat", "--user", "nobody", stdin="hi\n", DATA_DIR=str(tmp_path))
    assert ended.code == 1
    assert "not found" in ended.out


@ONE_ENGINE
async def test_a_talk_with_a_server(anna: Someone, live: str, tmp_path: Path) -> None:
    await anna.task("Old idea")
    words = ("chat", "--url", f"http://{live}", "--user", "anna", "--password-stdin")
    lines = [PASSWORD, "delete the old idea", "/yes", "how am I doing?"]
    ended = await cli(*words, stdin="\n".join(lines) + "\n", DATA_DIR=str(tmp_path))
    assert ended.code == 0, ended.out + ended.err
    assert "Waits: Delete 1 task" in ended.out and "Done." in ended.out
    assert (await anna.get("/api/v2/tasks")).json()["total"] == 0


@pytest.mark.parametrize("password", ["wrong-password-1"])
@ONE_ENGINE
async def test_a_wrong_password_is_a_sentence(
    anna: Someone, live: str, tmp_path: Path, password: str
) -> None:
    words = ("chat", "--url", f"http://{live}", "--user", "anna", "--password-stdin")
    ended = await cli(*words, stdin=f"{password}\nhi\n", DATA_DIR=str(tmp_path))
    assert (ended.code, "not right" in ended.out) == (1, True)


async def test_a_server_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    words = ("chat", "--url", "http://127.0.0.1:9", "--user", "anna", "--password-stdin")
    ended = await cli(*words, stdin="x\nhi\n", DATA_DIR=str(tmp_path))
    assert ended.code == 1
    assert "can not be reached" in ended.out
