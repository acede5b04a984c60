"""The embedded store in one file, taken while it is in use, and put back where nobody uses it."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import sqlite3
import tempfile
import zipfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from storage.migrate import StoreError, file_lock
from storage.settings import Settings

MANIFEST = "backup.json"
STORE, FLOWS, KEY = "platform.db", "flows.db", "secret.key"
FORMAT = 1
BUSY_SECONDS = 5.0


def places(settings: Settings) -> dict[str, Path]:
    """Where each part of the store lies. `StoreError` with PostgreSQL, which has its own tools."""
    store = settings.sqlite_path
    if store is None:
        raise StoreError(
            "The store is PostgreSQL: save it with `pg_dump --format=custom --file=FILE URL` and "
            "put it back with `pg_restore --clean --if-exists --dbname=URL FILE`."
        )
    return {
        STORE: store,
        FLOWS: store.with_name(f"{store.stem}-flows.db"),
        KEY: settings.data_dir / "secret.key",
    }


def write_backup(settings: Settings, file: Path, now: datetime) -> int:
    """Write a zip that only its owner can read, whole or not at all; its size in bytes.

    Everything that was acknowledged before the call is in it. Of the flows' file a later moment
    is kept than of the store: a pause that only one of them knows is made good for.
    """
    parts = {name: path for name, path in places(settings).items() if path.exists()}
    if STORE not in parts:
        raise StoreError(f"There is no store to save: {places(settings)[STORE]} is not there.")
    with told_kindly(file), tempfile.TemporaryDirectory(dir=file.absolute().parent) as folder:
        draft = Path(folder) / "draft.zip"
        copies = {name: copied(path, Path(folder) / name) for name, path in parts.items()}
        pack(draft, copies, now)
        draft.replace(file)
        synced(file.absolute().parent)
        return file.stat().st_size


def copied(path: Path, copy: Path) -> Path:
    """A copy of one moment; of a database through SQLite, in one step, while others write."""
    copy.touch(0o600)
    if path.suffix == ".key":
        copy.write_bytes(path.read_bytes())
        return copy
    with opened(path) as source, opened(copy) as target:
        source.backup(target, pages=-1)
        target.execute("PRAGMA journal_mode=DELETE")
        check(target)
    return copy


@contextlib.contextmanager
def opened(path: Path) -> Iterator[sqlite3.Connection]:
    with contextlib.closing(sqlite3.connect(path, BUSY_SECONDS, isolation_level=None)) as database:
        yield database


def check(database: sqlite3.Connection) -> None:
    """`StoreError` unless the database is sound in itself."""
    found = database.execute("PRAGMA integrity_check").fetchone()
    if found != ("ok",):
        raise StoreError(f"The database is damaged: {found[0]}")


def pack(draft: Path, copies: dict[str, Path], now: datetime) -> None:
    manifest = {
        "format": FORMAT,
        "saved_at": now.isoformat(),
        "sha256": {name: digest(copy) for name, copy in copies.items()},
    }
    draft.touch(0o600)
    with draft.open("wb") as raw:
        with zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED, compresslevel=3) as packed:
            packed.writestr(MANIFEST, json.dumps(manifest, indent=1))
            for name, copy in copies.items():
                packed.write(copy, name)
        raw.flush()
        os.fsync(raw.fileno())


def digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def synced(folder: Path) -> None:
    """What was renamed into a folder survives a power cut."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def told_kindly(file: Path) -> Iterator[None]:
    """What can be wrong with files, in a sentence."""
    try:
        yield
    except sqlite3.Error as error:
        raise StoreError(f"The database can not be read: {error}") from None
    except zipfile.BadZipFile:
        raise StoreError(f"{file} is not a backup of this platform, or it is damaged.") from None
    except OSError as error:
        raise StoreError(f"{error.strerror}: {error.filename or file}") from None


def restore(settings: Settings, file: Path, force: bool = False) -> datetime:
    """Put a backup in the place of the store; the moment it was taken at.

    Nothing is touched before the backup has proved whole. `StoreError` when it is not, when the
    store has users and `force` is not said, and when a process has the store open.
    """
    into = places(settings)
    with told_kindly(file):
        into[STORE].parent.mkdir(parents=True, exist_ok=True)
        settings.data_dir.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=into[STORE].parent) as folder:
            manifest = unpack(file, Path(folder))
            with file_lock(into[STORE]):  # a server that starts now waits
                refuse_used(into[STORE], force)
                take(into[FLOWS])
                put(Path(folder), into)
    return datetime.fromisoformat(manifest["saved_at"])


def unpack(file: Path, folder: Path) -> Any:
    """The manifest, with its files checked and in the folder."""
    with zipfile.ZipFile(file) as packed:
        manifest = read_manifest(packed, file)
        for name, wanted in manifest["sha256"].items():
            (folder / name).touch(0o600)
            with packed.open(name) as source, (folder / name).open("wb") as target:
                shutil.copyfileobj(source, target)
            if digest(folder / name) != wanted:
                raise zipfile.BadZipFile(name)
    for name in (STORE, FLOWS):
        if (folder / name).exists():
            with opened(folder / name) as database:
                check(database)
    return manifest


def read_manifest(packed: zipfile.ZipFile, file: Path) -> Any:
    try:
        manifest = json.loads(packed.read(MANIFEST))
        names = set(manifest["sha256"])
        known = manifest["format"] == FORMAT and STORE in names and names <= {STORE, FLOWS, KEY}
    except (KeyError, ValueError, TypeError):
        raise zipfile.BadZipFile(MANIFEST) from None
    if not known:
        raise StoreError(f"{file} was made by another release; update the project with git pull.")
    return manifest


def refuse_used(store: Path, force: bool) -> None:
    if not store.exists():
        return
    if not force and has_users(store):
        raise StoreError(f"{store} has users already; say --force to put the backup in its place.")
    take(store)


def has_users(store: Path) -> bool:
    with opened(store) as database:
        known = database.execute("SELECT 1 FROM sqlite_master WHERE name = 'users'").fetchone()
        return bool(known and database.execute("SELECT 1 FROM users LIMIT 1").fetchone())


def take(path: Path) -> None:
    """Leave no journal behind; leaving WAL needs that nobody else has the database open."""
    if not path.exists():
        return
    try:
        with opened(path) as database:
            database.execute("PRAGMA busy_timeout=300")
            database.execute("PRAGMA journal_mode=DELETE")
    except sqlite3.OperationalError as error:
        if "locked" not in str(error):
            raise
        raise StoreError(f"A server has {path} open; stop it first.") from None
    except sqlite3.DatabaseError:  # damaged: to be replaced all the same, with its journal
        for suffix in ("-wal", "-shm"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)


def put(folder: Path, into: dict[str, Path]) -> None:
    """The store last: while it is missing nobody takes the rest for whole."""
    into[STORE].unlink(missing_ok=True)
    for name in (KEY, FLOWS, STORE):
        if (folder / name).exists():
            with (folder / name).open("rb") as file:
                os.fsync(file.fileno())
            (folder / name).replace(into[name])
        elif name == FLOWS:
            into[name].unlink(missing_ok=True)
    synced(into[STORE].parent)
