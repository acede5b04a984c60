"""The data shapes of the built-in splitter."""

from collections.abc import Mapping
from dataclasses import dataclass

from tools.rules.steps import StepDraft


@dataclass(frozen=True, slots=True)
class Line:
    """One step of a script: alternatives, best first, with slots; `weight` is its share."""

    weight: int
    emoji: str
    texts: tuple[str, ...]
    core: bool = False


@dataclass(frozen=True, slots=True)
class Script:
    """How people do one kind of task. Without keys it serves a verb, whatever the object is.

    `own_verbs` are those of `verbs` that say more than "do". `needs` names the slots that a title
    must fill for it.
    """

    name: str
    verbs: frozenset[str]
    own_verbs: frozenset[str]
    keys: tuple[tuple[str, ...], ...]
    needs: frozenset[str]
    moment: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """A title understood.

    `verb` counts its particle in ("set up" is "install"), `bare_verb` does not.
    `stems` are its words (without the verb where others tell enough), `phrase` those of its object,
    `wanted` its content words. `slots` fill a line: object, the (with its article), head (the last
    word of the object), topic (what it is about), who (the person it is for or with),
    state (what it is to become: "get in shape"), from (where it comes from), off (what it is taken
    off), place (where it goes), activity ("go swimming"), solid (filled where all of it can be
    taken in the hand), untouchable (what cannot), someone (a person or an animal), role (a person
    named by what they do), thing (the last two words of the object at most, without an owner),
    done (filled where others are to do it: "get it tuned"), trouble (what a thing does that it
    should not) and one of hands, screen, paper and people
    (filled where it is done so).
    """

    title: str
    verb: str
    bare_verb: str
    stems: tuple[str, ...]
    phrase: tuple[str, ...]
    wanted: tuple[str, ...]
    slots: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Split:
    """Micro-steps for a task, what they cover of its estimate, and help to begin."""

    steps: tuple[StepDraft, ...]
    coverage_minutes: int
    is_first_sitting: bool
    cue: str
    friction: tuple[str, ...]
