from __future__ import annotations

from pathlib import Path

import pytest

from agents.offline.model import BuiltInModel
from storage.settings import Settings
from tests.scripted_model import model  # noqa: F401 (a fixture)
from tests.workspaces import user_of
from tools.context import Platform, Workspace


@pytest.fixture
def settings(migrated_file: Path, tmp_path: Path) -> Settings:
    """Agents behave alike on both engines; one is enough here."""
    (tmp_path / "platform.db").write_bytes(migrated_file.read_bytes())
    return Settings(data_dir=tmp_path, _env_file=None)


@pytest.fixture
async def workspace(platform: Platform) -> Workspace:
    """A registered user, without HTTP."""
    return await user_of(platform, "anna")


@pytest.fixture
def built_in_steps(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The brain of each request to the built-in model, as it is made."""
    asked: list[str] = []
    request = BuiltInModel.request

    async def counted(self: BuiltInModel, *args: object) -> object:
        asked.append(type(self.brain).__name__)
        return await request(self, *args)  # type: ignore[arg-type]

    monkeypatch.setattr(BuiltInModel, "request", counted)
    return asked
