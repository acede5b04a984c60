from __future__ import annotations

import stat
from pathlib import Path

from storage.migrate import migrate
from storage.settings import Settings


def test_a_new_store_is_for_its_owner_alone(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path, _env_file=None)
    migrate(settings)
    assert settings.sqlite_path is not None
    assert stat.S_IMODE(settings.sqlite_path.stat().st_mode) == 0o600
