"""Opens the store that the settings name."""

from __future__ import annotations

from storage.database import Database, PostgresDatabase
from storage.settings import Settings
from storage.sqlite import SqliteDatabase


def open_database(settings: Settings) -> Database:
    if settings.sqlite_path is not None:
        return SqliteDatabase(settings.sqlite_path, settings.sqlite_synchronous)
    assert settings.database_url is not None  # noqa: S101 (no path means an address)
    return PostgresDatabase(settings.database_url)
