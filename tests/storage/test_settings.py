from __future__ import annotations

import os
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from storage.settings import (
    PREFIX,
    Settings,
    SettingsError,
    load_settings,
    refuse_unknown,
    secret_key,
    tracing_wanted,
)


@pytest.fixture(autouse=True)
def no_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(Settings.model_config, "env_file", tmp_path / ".env")


def put(monkeypatch: pytest.MonkeyPatch, **values: str) -> None:
    for name, value in values.items():
        monkeypatch.setenv(PREFIX + name, value)


class TestRefused:
    @pytest.mark.parametrize(
        ("name", "value", "says"),
        [
            ("DATABASE_URL", "mysql://x", "must begin with postgresql:// or sqlite:///"),
            ("REDIS_URL", "localhost:6379", "must begin with redis://, rediss:// or unix://"),
            ("MODEL", "gpt-5", "must be PROVIDER:NAME with one of openai-chat"),
            ("MODEL", "openai:", "must be PROVIDER:NAME"),
            ("MODEL", "gemini:x", "must be PROVIDER:NAME"),
            ("FALLBACK_MODEL", "x", "must be PROVIDER:NAME"),
            ("SQLITE_SYNCHRONOUS", "OFF", "'FULL' or 'NORMAL'"),
            ("LOG_LEVEL", "loud", "'DEBUG'"),
            ("CAPTURE_SECONDS", "0", "greater than 0"),
            ("SPLIT_SECONDS", "soon", "valid number"),
            ("JOB_LEASE_SECONDS", "-1", "greater than 0"),
        ],
    )
    def test_a_wrong_value_is_one_sentence_that_names_it(
        self, monkeypatch: pytest.MonkeyPatch, name: str, value: str, says: str
    ) -> None:
        put(monkeypatch, **{name: value})
        with pytest.raises(SettingsError) as refused:
            load_settings()
        message = str(refused.value)
        assert message.startswith(f"{PREFIX}{name}: ")
        assert says in message
        assert message.count("\n") == 0
        assert message.endswith(".")

    @pytest.mark.parametrize(
        ("name", "hint"),
        [
            ("MODELL", "Did you mean PROXY_AGENT_MODEL?"),
            ("DATABSE_URL", "Did you mean PROXY_AGENT_DATABASE_URL?"),
            ("XYZZY", "`run.py doctor` lists them."),
        ],
    )
    def test_an_unknown_name_comes_with_a_hint(
        self, monkeypatch: pytest.MonkeyPatch, name: str, hint: str
    ) -> None:
        put(monkeypatch, **{name: "1"})
        with pytest.raises(SettingsError, match=f"{PREFIX}{name} is not a setting") as refused:
            load_settings()
        assert hint in str(refused.value)

    def test_a_wrong_value_is_not_repeated(self, monkeypatch: pytest.MonkeyPatch) -> None:
        put(monkeypatch, DATABASE_URL="mysql://root:hunter2@db/x")
        with pytest.raises(SettingsError) as refused:
            load_settings()
        assert "hunter2" not in str(refused.value)

    @pytest.mark.parametrize("name", ["RATE_LIMITS", "DAILY_TOKENS", "TRUSTED_PROXIES", "MODEL"])
    def test_known_names_are_not(self, name: str) -> None:
        refuse_unknown([PREFIX + name])


class TestRead:
    def test_nothing_set_is_an_embedded_store_and_the_built_in_brain(self) -> None:
        settings = load_settings()
        assert settings.sqlite_path is not None
        assert settings.sqlite_path.name == "platform.db"
        assert (settings.model, settings.redis_url, settings.origins) == (None, None, [])

    @pytest.mark.parametrize("name", ["MODEL", "REDIS_URL", "DATABASE_URL", "CAPTURE_SECONDS"])
    def test_an_empty_variable_is_an_unset_one(
        self, monkeypatch: pytest.MonkeyPatch, name: str
    ) -> None:
        usual = getattr(load_settings(), name.lower())
        put(monkeypatch, **{name: ""})
        assert getattr(load_settings(), name.lower()) == usual

    def test_the_environment_comes_before_the_file(
        self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        (tmp_path / ".env").write_text(
            "PROXY_AGENT_MODEL=openai:file\nPROXY_AGENT_LOG_LEVEL=DEBUG\nOTHER=1\n"
        )
        put(monkeypatch, MODEL="openai:variable")
        settings = load_settings()
        assert (settings.model, settings.log_level) == ("openai:variable", "DEBUG")

    @pytest.mark.parametrize(
        ("url", "path"),
        [
            (None, "data/platform.db"),
            ("sqlite:////srv/x.db", "/srv/x.db"),
            ("sqlite:///x.db", "x.db"),
            ("postgresql://h/d", None),
            ("postgresql+psycopg://h/d", None),
        ],
    )
    def test_where_the_store_lies(self, url: str | None, path: str | None) -> None:
        settings = Settings(database_url=url, data_dir="data", _env_file=None)
        assert settings.sqlite_path == (None if path is None else Path(path))

    def test_origins_are_split_and_trimmed(self) -> None:
        settings = Settings(
            allowed_origins=" https://a.example ,,https://b.example", _env_file=None
        )
        assert settings.origins == ["https://a.example", "https://b.example"]

    def test_secrets_do_not_show(self) -> None:
        settings = Settings(model_key="sk-hidden", secret_key="hidden-too", _env_file=None)
        assert "hidden" not in repr(settings) + str(settings.model_dump())

    @pytest.mark.parametrize("name", ["LOGFIRE_TOKEN", "OTEL_EXPORTER_OTLP_ENDPOINT"])
    def test_tracing_waits_for_a_receiver(self, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
        assert tracing_wanted() is False
        monkeypatch.setenv(name, "x")
        assert tracing_wanted() is True


class TestSecretKey:
    def test_postgresql_needs_one(self) -> None:
        settings = Settings(database_url="postgresql://h/d", _env_file=None)
        with pytest.raises(SettingsError, match="PROXY_AGENT_SECRET_KEY is needed with PostgreSQL"):
            secret_key(settings)

    @pytest.mark.parametrize("folder", ["file/below", "file"])
    def test_a_folder_that_can_not_be_written_is_a_sentence(
        self, tmp_path: Path, folder: str
    ) -> None:
        (tmp_path / "file").write_text("in the way")
        with pytest.raises(SettingsError, match="can not be kept") as refused:
            secret_key(Settings(data_dir=tmp_path / folder, _env_file=None))
        assert "\n" not in str(refused.value)

    def test_a_given_one_is_used_and_nothing_written(self, tmp_path: Path) -> None:
        settings = Settings(data_dir=tmp_path, secret_key="given", _env_file=None)
        assert secret_key(settings) == "given"
        assert list(tmp_path.iterdir()) == []

    def test_it_is_made_once_for_its_owner_alone(self, tmp_path: Path) -> None:
        settings = Settings(data_dir=tmp_path / "new", _env_file=None)
        key = secret_key(settings)
        assert len(key) >= 32
        assert secret_key(settings) == key
        [file] = (tmp_path / "new").iterdir()
        assert stat.S_IMODE(os.stat(file).st_mode) == 0o600

    def test_processes_that_start_together_share_one(self, tmp_path: Path) -> None:
        settings = Settings(data_dir=tmp_path, _env_file=None)
        with ThreadPoolExecutor(16) as pool:
            keys = set(pool.map(lambda _: secret_key(settings), range(64)))
        assert len(keys) == 1
        assert len(list(tmp_path.iterdir())) == 1
