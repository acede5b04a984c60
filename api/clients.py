"""What clients are generated from: `clients/openapi.json` and `clients/types.ts`."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from api.app import create_app, open_platform
from api.typescript_calls import typescript
from storage.settings import ROOT, Settings

FOLDER = ROOT / "clients"


def contents() -> dict[str, str]:
    """The files as the code of this moment describes itself."""
    with tempfile.TemporaryDirectory() as folder:
        app = create_app(open_platform(Settings(data_dir=Path(folder), _env_file=None)))
    openapi = app.openapi()
    text = json.dumps(openapi, indent=1, ensure_ascii=False, sort_keys=True) + "\n"
    return {"openapi.json": text, "types.ts": typescript(openapi)}


def write_clients() -> list[str]:
    """Write what changed; the names of the files that did."""
    FOLDER.mkdir(exist_ok=True)
    changed = differing(contents())
    for name, text in changed.items():
        (FOLDER / name).write_text(text)
    return list(changed)


def drifted() -> list[str]:
    """Committed files that differ from what the code says."""
    return list(differing(contents()))


def differing(described: dict[str, str]) -> dict[str, str]:
    return {name: text for name, text in described.items() if read(FOLDER / name) != text}


def read(path: Path) -> str | None:
    return path.read_text() if path.exists() else None
