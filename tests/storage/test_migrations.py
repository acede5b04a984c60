from __future__ import annotations

import multiprocessing
import sqlite3
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import inspect, text

from storage.migrate import StoreError, check_store, migrate, opened, store_url
from storage.settings import Settings
from tests import servers

SECRET = "s" * 40


@pytest.fixture(params=["sqlite", "postgresql"])
def fresh(request: pytest.FixtureRequest, tmp_path: Path, worker_name: str) -> Settings:
    """Settings on a store that nobody has touched."""
    if request.param == "sqlite":
        return Settings(data_dir=tmp_path / "data", _env_file=None)
    url = servers.create_database(f"migrations_{worker_name}")
    return Settings(database_url=url, data_dir=tmp_path, secret_key=SECRET, _env_file=None)


def run(settings: Settings, *statements: str) -> None:
    with opened(store_url(settings)) as connection:
        for statement in statements:
            connection.execute(text(statement))


def tables_of(settings: Settings) -> set[str]:
    with opened(store_url(settings)) as connection:
        return set(inspect(connection).get_table_names())


def migrate_from_afar(values: dict[str, object]) -> bool:
    return migrate(Settings(_env_file=None, **values))  # type: ignore[arg-type]


class TestRefused:
    def test_a_foreign_database_is_left_alone(self, fresh: Settings) -> None:
        if fresh.sqlite_path is not None:
            fresh.sqlite_path.parent.mkdir()
        run(fresh, "CREATE TABLE albums (id INTEGER)")
        with pytest.raises(StoreError, match="belongs to something else") as refused:
            migrate(fresh)
        assert "'albums'" in str(refused.value)
        assert tables_of(fresh) == {"albums"}

    def test_a_newer_revision_is_left_alone(self, fresh: Settings) -> None:
        migrate(fresh)
        run(fresh, "UPDATE alembic_version SET version_num = '9999'")
        before = tables_of(fresh)
        with pytest.raises(StoreError, match=r"newer release \(revision 9999\)"):
            migrate(fresh)
        assert tables_of(fresh) == before

    @pytest.mark.parametrize("folder", ["file", "file/below", "file/below/it"])
    def test_an_unwritable_folder(self, tmp_path: Path, folder: str) -> None:
        (tmp_path / "file").write_text("in the way")
        with pytest.raises(StoreError, match="data folder can not be written") as refused:
            migrate(Settings(data_dir=tmp_path / folder, _env_file=None))
        assert "PROXY_AGENT_DATA_DIR" in str(refused.value)

    def test_a_file_that_is_no_database(self, tmp_path: Path) -> None:
        file = tmp_path / "platform.db"
        file.write_bytes(b"Dear diary, today I made a file. " * 200)
        with pytest.raises(StoreError, match="can not be opened: file is not a database"):
            migrate(Settings(data_dir=tmp_path, _env_file=None))
        assert file.read_bytes().startswith(b"Dear diary")

    def test_a_folder_in_the_place_of_the_file(self, tmp_path: Path) -> None:
        (tmp_path / "platform.db").mkdir()
        with pytest.raises(StoreError, match="unable to open"):
            migrate(Settings(data_dir=tmp_path, _env_file=None))

    def test_a_server_that_is_not_there(self, tmp_path: Path) -> None:
        url = f"postgresql://anna:hunter2@/x?host={tmp_path}"
        with pytest.raises(StoreError, match="can not be opened") as refused:
            migrate(Settings(database_url=url, _env_file=None))
        assert "hunter2" not in str(refused.value)
        assert "\n" not in str(refused.value)


class TestMigrated:
    def test_it_is_done_once(self, fresh: Settings) -> None:
        assert migrate(fresh) is True
        assert migrate(fresh) is False

    def test_models_and_store_are_alike(self, fresh: Settings) -> None:
        migrate(fresh)
        assert check_store(fresh) == []

    def test_a_difference_is_found(self, fresh: Settings) -> None:
        migrate(fresh)
        run(fresh, "ALTER TABLE tasks ADD COLUMN mood VARCHAR")
        [found] = check_store(fresh)
        assert "mood" in found

    def test_tables_of_paused_flows_are_nobodys_business(self, fresh: Settings) -> None:
        migrate(fresh)
        run(fresh, "CREATE TABLE checkpoints (id INTEGER)", "CREATE TABLE writes (id INTEGER)")
        assert check_store(fresh) == []
        assert migrate(fresh) is False

    def test_a_store_with_paused_flows_alone_is_empty(self, fresh: Settings) -> None:
        if fresh.sqlite_path is not None:
            fresh.sqlite_path.parent.mkdir()
        run(fresh, "CREATE TABLE checkpoints (id INTEGER)")
        assert migrate(fresh) is True

    def test_four_processes_at_once_migrate_exactly_once(self, fresh: Settings) -> None:
        values = {"database_url": fresh.database_url, "data_dir": str(fresh.data_dir)}
        server = multiprocessing.get_context("forkserver")
        server.set_forkserver_preload(["storage.migrate", "tests.storage.test_migrations"])
        with ProcessPoolExecutor(4, mp_context=server) as pool:
            done = list(pool.map(migrate_from_afar, [values] * 4))
        assert sorted(done) == [False, False, False, True]
        assert check_store(fresh) == []

    def test_a_migration_that_breaks_leaves_nothing(
        self, fresh: Settings, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from alembic import command

        upgrade = command.upgrade

        def half(*arguments: object, **named: object) -> None:
            upgrade(*arguments, **named)  # type: ignore[arg-type]
            raise OSError(28, "No space left on device", "platform.db")

        with monkeypatch.context() as patch:
            patch.setattr(command, "upgrade", half)
            with pytest.raises(StoreError, match="No space left"):
                migrate(fresh)
        assert tables_of(fresh) == set()
        assert migrate(fresh) is True


def test_a_sqlite_url_names_its_file(tmp_path: Path) -> None:
    settings = Settings(database_url=f"sqlite:///{tmp_path}/own.db", _env_file=None)
    assert migrate(settings) is True
    names = sqlite3.connect(tmp_path / "own.db").execute("SELECT name FROM sqlite_master")
    assert ("users",) in names.fetchall()
