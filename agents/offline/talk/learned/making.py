"""The acts of an intent, made of what is seen in a message."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from agents.offline.talk.asking import Acts
from agents.offline.talk.learned import looks, rest, steps, tasks
from agents.offline.talk.learned.features import Seen
from agents.offline.talk.learned.naming import renamed
from agents.offline.talk.scene import Scene
from agents.offline.talk.text.line import Line

Make = Callable[[Seen, Line, Scene, str], Acts]
MAKES: Final[dict[str, Make]] = {
    **tasks.MAKES,
    **steps.MAKES,
    **looks.MAKES,
    **rest.MAKES,
    "rename_task": renamed,
}


def made(intent: str, shown: Seen, line: Line, scene: Scene) -> Acts:
    """None where what the intent needs is not said. `intent` is a tool, or one with its variant:
    "end_focus pause"."""
    tool, _, variant = intent.partition(" ")
    make = MAKES.get(tool)
    return make(shown, line, scene, variant) if make is not None else ()
