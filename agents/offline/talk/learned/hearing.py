"""How likely each intent is for the words of a message."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Final

from agents.offline.talk.learned.features import Seen, seen
from agents.offline.talk.learned.model import CRISIS, NONE, SEVERAL, model
from agents.offline.talk.scene import Scene
from agents.offline.talk.shapes import Act
from agents.offline.talk.text.line import Line

SURE, SURER = 0.55, 0.7
"""So likely, an intent is followed where no rule reads the message, or one reads another: surer
where it says that something is over."""
ENDS: Final = frozenset(
    [
        "complete_task",
        "complete_step",
        "delete_tasks",
        "decide_proposal",
        "start_task",
        "split_task",
    ]
)
OWN: Final = 0.7
"""So likely among those of its tool, a variant is the one that is meant."""
ALIKE: Final = {"complete_tasks": "complete_task", "move_tasks": "move_task"}


def plain(act: Act) -> str:
    """The tool of an act, on one task or on several."""
    return ALIKE.get(act.tool, act.tool)


IDLE: Final = frozenset([NONE, SEVERAL, CRISIS])


@dataclass(frozen=True)
class Heard:
    """`chances` of each intent, with its variants; and what was seen of the message."""

    chances: dict[str, float]
    shown: Seen

    @cached_property
    def tools(self) -> dict[str, float]:
        """The chances without the variants."""
        found: dict[str, float] = {}
        for intent, chance in self.chances.items():
            tool = intent.partition(" ")[0]
            found[tool] = found.get(tool, 0.0) + chance
        return found

    @cached_property
    def tool(self) -> str:
        return max(self.tools, key=lambda one: self.tools[one])

    @property
    def chance(self) -> float:
        return self.tools[self.tool]

    @property
    def is_sure(self) -> bool:
        enough = SURER if self.tool in ENDS else SURE
        return self.chance >= enough and self.tool not in IDLE

    @property
    def intent(self) -> str:
        """The likeliest variant of the likeliest tool."""
        own = [one for one in self.chances if one.partition(" ")[0] == self.tool]
        return max(own, key=lambda one: self.chances[one])

    @property
    def variant(self) -> str:
        """The variant, where it is clear among those of its tool."""
        is_clear = self.chances[self.intent] >= OWN * self.chance
        return self.intent.partition(" ")[2] if is_clear else ""

    def of(self, tool: str) -> float:
        return self.tools.get(tool, 0.0)


def heard(line: Line, scene: Scene) -> Heard:
    shown = seen(line, scene)
    return Heard(model().chances(shown.features), shown)
