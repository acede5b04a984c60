"""Messages with what each asks for, in batches by who wrote them.

Strangers wrote without having seen the secretary's words or rules; the worlds of tasks that they
speak of are those of the tests.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from tests.agents.talk.scoring import Case, cases

FOLDER: Final = Path(__file__).parents[1] / "data" / "messages"


def batches() -> dict[str, list[Case]]:
    """By name; each batch is one writer's."""
    return {path.stem: cases(path) for path in sorted(FOLDER.glob("*.jsonl"))}
