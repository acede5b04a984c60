"""One file saves the embedded store while it is written, and puts it back elsewhere."""

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
import stat
import zipfile
from contextlib import closing
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

import httpx2
import pytest

from api.app import open_platform
from storage.backup import KEY, MANIFEST, STORE, restore, write_backup
from storage.migrate import StoreError
from storage.settings import Settings, secret_key
from tests.services.processes import registered, serving
from tests.workspaces import user_of

NOW = datetime(2026, 3, 4, 10, 0, tzinfo=UTC)
WRITERS = 4


def embedded(folder: Path, migrated_file: Path | None = None) -> Settings:
    folder.mkdir(exist_ok=True)
    if migrated_file is not None:
        shutil.copy(migrated_file, folder / "platform.db")
    return Settings(data_dir=folder, _env_file=None)


async def add_user(settings: Settings, name: str) -> None:
    platform = open_platform(settings)
    await user_of(platform, name)
    await platform.close()


def names(folder: Path) -> set[str]:
    with closing(sqlite3.connect(folder / "platform.db")) as store:
        return {name for (name,) in store.execute("SELECT username FROM users")}


@pytest.fixture
async def full(tmp_path: Path, migrated_file: Path) -> Settings:
    """A store with a user and a key."""
    settings = embedded(tmp_path / "full", migrated_file)
    await add_user(settings, "anna")
    return settings


@pytest.fixture
def backup(full: Settings, tmp_path: Path) -> Path:
    write_backup(full, tmp_path / "backup.zip", NOW)
    return tmp_path / "backup.zip"


@pytest.fixture
def empty(tmp_path: Path) -> Settings:
    return embedded(tmp_path / "empty")


def left_in(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if not path.name.endswith(".migrate-lock")}


def damaged(backup: Path, how: str) -> None:
    if how == "cut":
        backup.write_bytes(backup.read_bytes()[:-500])
        return
    if how == "no zip":
        backup.write_text("hello")
        return
    with zipfile.ZipFile(backup) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    if how == "another store":
        parts[STORE] = parts[STORE][:4096] + b"x" * 4096 + parts[STORE][8192:]
    if how == "no manifest":
        del parts[MANIFEST]
    if how == "a path that leads away":
        parts[MANIFEST] = parts[MANIFEST].replace(KEY.encode(), b"../" + KEY.encode())
    if how == "a later format":
        parts[MANIFEST] = parts[MANIFEST].replace(b'"format": 1', b'"format": 2')
    with zipfile.ZipFile(backup, "w") as packed:
        for name, content in parts.items():
            packed.writestr(name, content)


@pytest.mark.parametrize(
    ("how", "says"),
    [
        ("cut", "not a backup .* or it is damaged"),
        ("no zip", "not a backup .* or it is damaged"),
        ("another store", "not a backup .* or it is damaged"),
        ("no manifest", "not a backup .* or it is damaged"),
        ("a path that leads away", "made by another release"),
        ("a later format", "made by another release"),
    ],
)
def test_a_backup_that_is_not_whole_is_refused_and_touches_nothing(
    backup: Path, full: Settings, how: str, says: str
) -> None:
    damaged(backup, how)
    before = left_in(full.data_dir)
    with pytest.raises(StoreError, match=says):
        restore(full, backup, force=True)
    assert left_in(full.data_dir) == before
    assert names(full.data_dir) == {"anna"}


def test_a_file_that_is_not_there_is_named(empty: Settings, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"No such file.*nothing\.zip"):
        restore(empty, tmp_path / "nothing.zip")
    with pytest.raises(StoreError, match="no store to save"):
        write_backup(empty, tmp_path / "backup.zip", NOW)
    assert not (tmp_path / "backup.zip").exists()


def test_a_folder_that_is_not_there_is_named(full: Settings, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"No such file.*nowhere"):
        write_backup(full, tmp_path / "nowhere" / "backup.zip", NOW)


def test_postgresql_is_left_to_its_own_tools(tmp_path: Path) -> None:
    settings = Settings(database_url="postgresql://u:hidden@h/db", _env_file=None)
    for act in (lambda f: write_backup(settings, f, NOW), lambda f: restore(settings, f)):
        with pytest.raises(StoreError, match=r"pg_dump .*pg_restore") as refused:
            act(tmp_path / "backup.zip")
        assert "hidden" not in str(refused.value)


async def test_a_store_with_users_is_replaced_only_by_force(backup: Path, full: Settings) -> None:
    await add_user(full, "bert")
    with pytest.raises(StoreError, match="has users already; say --force"):
        restore(full, backup)
    assert names(full.data_dir) == {"anna", "bert"}
    assert restore(full, backup, force=True) == NOW
    assert names(full.data_dir) == {"anna"}


async def test_a_store_that_a_process_has_open_is_left_alone(backup: Path, full: Settings) -> None:
    platform = open_platform(full)
    try:
        await user_of(platform, "bert")
        with pytest.raises(StoreError, match=r"A server has .*platform\.db open; stop it first"):
            restore(full, backup, force=True)
        await user_of(platform, "carla")
    finally:
        await platform.close()
    assert names(full.data_dir) == {"anna", "bert", "carla"}


def test_a_damaged_store_gives_its_place_to_the_backup(backup: Path, full: Settings) -> None:
    (full.data_dir / "platform.db").write_bytes(b"no database at all" * 1000)
    (full.data_dir / "platform.db-wal").write_bytes(b"nor a journal" * 1000)
    restore(full, backup, force=True)
    assert names(full.data_dir) == {"anna"}


def test_a_migrated_store_without_users_counts_as_empty(
    backup: Path, tmp_path: Path, migrated_file: Path
) -> None:
    settings = embedded(tmp_path / "new", migrated_file)
    restore(settings, backup)
    assert names(settings.data_dir) == {"anna"}


def test_only_its_owner_can_read_a_backup_and_what_is_restored(
    backup: Path, full: Settings, empty: Settings
) -> None:
    restore(empty, backup)
    made = [backup, *(empty.data_dir / name for name in ("platform.db", "secret.key"))]
    assert [stat.S_IMODE(path.stat().st_mode) for path in made] == [0o600] * 3
    assert secret_key(empty) == secret_key(full)


def test_a_backup_replaces_the_one_before_it_whole(
    full: Settings, backup: Path, tmp_path: Path
) -> None:
    before = set(os.listdir(tmp_path))
    backup.write_text("an older one")
    write_backup(full, backup, NOW)
    assert set(os.listdir(tmp_path)) == before
    with zipfile.ZipFile(backup) as packed:
        assert packed.testzip() is None
        assert set(packed.namelist()) == {MANIFEST, STORE, KEY}


async def write_on(http: httpx2.AsyncClient, writer: int, known: list[str]) -> None:
    """Tasks one after the other; each is noted when it is acknowledged."""
    for number in count():
        title = f"Task {writer}-{number}"
        answer = await http.post("/api/v2/tasks", json={"title": title})
        assert answer.status_code == 201, answer.text
        known.append(title)


async def titles(http: httpx2.AsyncClient) -> set[str]:
    found: set[str] = set()
    query: dict[str, Any] = {"limit": 200}
    while True:
        page = (await http.get("/api/v2/tasks", params=query)).json()
        found |= {task["title"] for task in page["tasks"]}
        if not page["has_more"]:
            return found
        query = {"limit": 200, "page": page["next_page"]}


async def test_what_was_acknowledged_before_a_backup_of_a_busy_server_is_in_it(
    tmp_path: Path,
) -> None:
    (tmp_path / "old").mkdir()
    file, new = tmp_path / "backup.zip", tmp_path / "new"
    known: list[str] = []
    with serving(DATA_DIR=str(tmp_path / "old")) as (_, url):
        async with httpx2.AsyncClient(base_url=url, timeout=60) as http:
            await registered(http, "anna")
            asked = {"text": "do the thing"}
            assert (await http.post("/api/capture/", json=asked)).status_code < 300
            writing = [asyncio.create_task(write_on(http, n, known)) for n in range(WRITERS)]
            while len(known) < 20:
                await asyncio.sleep(0.01)
            before = set(known)
            await asyncio.to_thread(write_backup, embedded(tmp_path / "old"), file, NOW)
            during = len(known) - len(before)
            while len(known) < len(before) + during + 5:
                await asyncio.sleep(0.01)
            for task in writing:
                assert not task.done()
                task.cancel()
            await asyncio.gather(*writing, return_exceptions=True)
            token = http.headers["Authorization"]
    restore(embedded(new), file)
    for name in ("platform.db", "platform-flows.db"):
        with closing(sqlite3.connect(new / name)) as store:
            assert store.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    with serving(DATA_DIR=str(new)) as (_, url):
        async with httpx2.AsyncClient(base_url=url, timeout=60) as http:
            http.headers["Authorization"] = token
            assert before <= await titles(http)
            answer = await http.post("/api/v2/tasks", json={"title": "Life goes on"})
            assert answer.status_code == 201, answer.text
