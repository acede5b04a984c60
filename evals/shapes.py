"""What a suite's YAML may say, for each kind of suite."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from evals.worlds import Strict, World, as_title

Slot = Literal["which", "when", "minutes", "what", "confirm"]
ItemType = Literal["task", "event", "habit", "shopping", "thought", "idea", "question"]
Given = str | int | bool | None
Wanted = Given | list[Given]
"""A value, or several of which any will do."""
ANY = "any"


def as_said(value: Any) -> Any:
    return {"say": value} if isinstance(value, str) else value


class Said(Strict):
    """One message of the user: `does` and `never` are tools, the rest is about the reply."""

    say: str = Field(min_length=1)
    at: str | None = Field(None, description="+90m, +2h, +1d, or a local moment")
    does: list[str] = Field(default_factory=list)
    never: list[str] = Field(default_factory=list)
    has: list[str] = Field(default_factory=list)
    any: list[str] = Field(default_factory=list)
    lacks: list[str] = Field(default_factory=list)


class NewTask(Strict):
    title: str
    due: Wanted = None
    priority: Wanted = None
    minutes: Wanted = None
    recurrence: Wanted = None
    project: Wanted = None
    zone: Wanted = None


class Game(Strict):
    """What a conversation is worth: XP that it adds, and where streak and level stand after it."""

    xp: int | None = None
    streak: int | None = None
    level: int | None = None


class Case(Strict):
    """What all cases share. A world is named, or written where it is needed.

    `source` names the public data that a case comes from.
    """

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9-]*$")
    world: str | World = "empty"
    note: str | None = None
    source: str | None = None
    tags: list[str] = Field(default_factory=list)

    @property
    def stage(self) -> World:
        if isinstance(self.world, str):
            raise LookupError(self.world)
        return self.world

    def criteria(self) -> bool:
        """Whether something must happen for the case to pass."""
        raise NotImplementedError


class TalkCase(Case):
    """A conversation. Whatever `changes`, `adds`, `removes` and `state` do not name must stay.

    `answers` is what the user says when the slot is asked for; `asks` are slots that must be
    asked, in this order, before anything changes.
    """

    talk: list[Annotated[Said, BeforeValidator(as_said)]] = Field(min_length=1)
    answers: dict[Slot, str] = Field(default_factory=dict)
    asks: list[Slot] = Field(default_factory=list)
    changes: dict[str, dict[str, Wanted]] = Field(default_factory=dict)
    adds: list[Annotated[NewTask, BeforeValidator(as_title)]] = Field(default_factory=list)
    removes: list[str] = Field(default_factory=list)
    state: dict[str, Wanted] = Field(default_factory=dict)
    game: Game | None = None

    def changes_something(self) -> bool:
        return bool(self.changes or self.adds or self.removes or self.state)

    def criteria(self) -> bool:
        said = any(one.does or one.has or one.any for one in self.talk)
        return self.changes_something() or said or self.game is not None


class Item(Strict):
    """`has`: words of the title, where not all of it is known."""

    title: str | None = None
    has: list[str] = Field(default_factory=list)
    type: Wanted = None
    due: Wanted = None
    priority: Wanted = None
    recurrence: Wanted = None
    minutes: Wanted = None
    project: Wanted = None

    @property
    def name(self) -> str:
        return self.title or " ".join(self.has) or "an item"


class CaptureCase(Case):
    """`items` are all there is to read, in their order; fields that are absent may be anything,
    but `due`, which must be absent too. `due: any` lets it be what it likes."""

    text: str = Field(min_length=1)
    items: list[Annotated[Item, BeforeValidator(as_title)]] = Field(default_factory=list)
    asks: bool | None = None

    def criteria(self) -> bool:
        return bool(self.items)


class SplitCase(Case):
    """`names`: at least one step names one of these words."""

    title: str
    description: str | None = None
    minutes: int | None = None
    most: int = Field(8, ge=2, le=20)
    names: list[str] = Field(default_factory=list)
    lacks: list[str] = Field(default_factory=list)

    def criteria(self) -> bool:
        return bool(self.names)


class Instance(Strict):
    """A weighted tardiness instance of the OR-Library by its number from 0 to 124.

    `regret`: what the order may lose, 0 for the best known one, 1 for the mean of random ones.
    """

    number: int = Field(ge=0, le=124)
    regret: float = Field(gt=0, le=0.1)


class PrioritizeCase(Case):
    """`order`: keys in the order to be shown; `first`: the one to begin with; `hides`: keys that
    may not be shown. Or the jobs of a public instance are to be ordered."""

    instance: Instance | None = None
    hides: list[str] = Field(default_factory=list)
    order: list[str] = Field(default_factory=list)
    first: str | None = None
    overdue: int | None = None
    due_today: int | None = None
    because: dict[str, str] = Field(default_factory=dict)

    def criteria(self) -> bool:
        return len(self.order) > 1 or self.instance is not None


class DayPlanCase(Case):
    """A day to be planned: what has to be in it, and what may not."""

    start: str | None = None
    end: str | None = None
    day: str | None = None
    busy: list[tuple[str, str]] = Field(default_factory=list)
    plans: list[str] = Field(default_factory=list)
    leaves: list[str] = Field(default_factory=list)
    before: list[tuple[str, str]] = Field(default_factory=list)
    ends_by: dict[str, str] = Field(default_factory=dict)

    def criteria(self) -> bool:
        return bool(self.plans)


class EnergyCase(Case):
    """Local hours at which energy must be foretold highest or lowest; `says` is in the advice."""

    question: str | None = None
    hours: int = Field(24, ge=1, le=48)
    high_at: list[int] = Field(default_factory=list)
    low_at: list[int] = Field(default_factory=list)
    status: str | None = None
    says: list[str] = Field(default_factory=list)
    lacks: list[str] = Field(default_factory=list)

    @property
    def logs(self) -> int:
        """How many logs its person has."""
        world = self.stage
        told = sum(1 for rhythm in world.energy for _ in rhythm.logs(world.moment))
        return told + (world.energy_now is not None)

    def criteria(self) -> bool:
        return bool(self.high_at or self.low_at or self.says)


KINDS: dict[str, type[Case]] = {
    "talk": TalkCase,
    "capture": CaptureCase,
    "split": SplitCase,
    "prioritize": PrioritizeCase,
    "dayplan": DayPlanCase,
    "energy": EnergyCase,
}
