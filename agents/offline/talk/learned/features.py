"""What is seen in a clause: its words by stem, in pairs, with tasks, days and lengths as such."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from agents.offline.talk.entity.irregular import PAST
from agents.offline.talk.entity.mention import mention
from agents.offline.talk.entity.stems import stem
from agents.offline.talk.intents.now import MINUTES
from agents.offline.talk.learned.slots import tasks_in
from agents.offline.talk.scene import Scene
from agents.offline.talk.shapes import KnownTask
from agents.offline.talk.text.line import Line
from agents.offline.talk.when import When, length_of, spans_of_when

TASK, WHEN, CLOCK, LENGTH, QUOTE, NUMBER, PLACE = (
    "<task>", "<when>", "<clock>", "<length>", "<quote>", "<number>", "<place>",
)  # fmt: skip
QUARTER: Final = re.compile(r" and a quarter\b")
"""Of an hour, and no word of a title."""
LENGTH_STEPS: Final = 3
LONGEST: Final = 12


@dataclass(frozen=True, slots=True)
class Seen:
    """`features` for the weights; `tasks` that are named (or pointed at), `done` the one named
    that is done, `whens` and `minutes` said."""

    features: frozenset[str]
    tasks: tuple[KnownTask, ...]
    done: KnownTask | None
    whens: tuple[When, ...]
    minutes: int | None


def seen(line: Line, scene: Scene) -> Seen:
    spans = spans_of_when(line, scene.facts)
    words = list(_words(line, spans))
    low = " ".join(words)
    length = MINUTES.search(low)
    if length is not None:
        low = f"{low[: length.start()]}{LENGTH}{low[length.end() :]}"
    words = QUARTER.sub("", low).split()
    tasks, used, named = tasks_in(" ".join(words), scene)
    done = None if tasks else mention(words, scene, scene.done_tasks)
    shown = list(_shown(words, used))
    about = _about(line, scene, tasks, named=named) | ({"done task"} if done else set())
    return Seen(
        frozenset(
            {*shown, *_pairs(shown), *_tensed(words, used), *about, *_places(line.low, scene)}
        ),
        tasks,
        done[0] if done else None,
        tuple(when for _, _, when in spans),
        length_of(length[0]) if length else None,
    )


def _words(line: Line, spans: Sequence[tuple[int, int, When]]) -> Iterator[str]:
    """The words, with each day or time as one."""
    starts = {start: when for start, _, when in spans}
    inside = {at for start, end, _ in spans for at in range(start, end)}
    for at, token in enumerate(line.tokens):
        if at in starts:
            yield CLOCK if starts[at].clock_only else WHEN
        elif at not in inside:
            yield from token.low.split()


def _shown(words: Sequence[str], used: set[int]) -> Iterator[str]:
    """Stems, with each run of words that name a task as one."""
    for at, word in enumerate(words):
        if at not in used:
            yield _sign(word)
        elif at - 1 not in used:
            yield TASK


def _sign(word: str) -> str:
    if word == "qq":
        return QUOTE
    if word.startswith("<"):
        return word
    return NUMBER if word.isdigit() else stem(word)


PAST_FORM, GOING = "<past>", "<ing>"


def _tensed(words: Sequence[str], used: set[int]) -> Iterator[str]:
    """Past forms and those in -ing as such, alone, with their stem and with what stands beside:
    stems do not tell "called" from "call"."""
    kinds = [_kind(word) for word in words]
    row = ["^", *_with_kinds(words, kinds, used), "$"]
    for at, kind in enumerate(kinds):
        if kind:
            yield kind
            yield f"{kind} {stem(words[at])}"
    yield from (f"{a} {b}" for a, b in pairwise(row) if {a, b} & {PAST_FORM, GOING})


def _kind(word: str) -> str:
    if word in PAST and not word.endswith(("ing", "es")):
        return PAST_FORM
    if len(word) > LEAST_FORM and word.endswith("ed") and not word.endswith("eed"):
        return PAST_FORM
    return GOING if len(word) > LEAST_FORM and word.endswith("ing") else ""


LEAST_FORM: Final = 4


def _with_kinds(words: Sequence[str], kinds: Sequence[str], used: set[int]) -> Iterator[str]:
    for at, word in enumerate(words):
        if kinds[at]:
            yield kinds[at]
        elif at not in used:
            yield _sign(word)
        elif at - 1 not in used or kinds[at - 1]:
            yield TASK


def _pairs(shown: Sequence[str]) -> Iterator[str]:
    """Two that stand side by side, and what stands around a task, a day or a length."""
    row = ["^", *shown, "$"]
    yield from (f"{a} {b}" for a, b in pairwise(row))
    for at in range(1, len(row) - 1):
        if row[at].startswith("<"):
            yield f"{row[at - 1]} … {row[at + 1]}"


def _about(line: Line, scene: Scene, tasks: Sequence[KnownTask], *, named: bool) -> set[str]:
    """Where the clause stands: after what, of how many tasks, how long."""
    last = scene.memory.acts[-1].tool if scene.memory.acts else "nothing"
    shown = {f"after {last}", f"long {min(len(line.tokens), LONGEST) // LENGTH_STEPS}"}
    if not tasks:
        shown.add("no task")
    elif not named:
        shown.add("pointed at")
    if len(tasks) > 1:
        shown.add("tasks")
    if line.message.rstrip().endswith("?"):
        shown.add("?")
    if scene.facts.focus:
        shown.add("in focus")
    if scene.facts.proposals:
        shown.add("proposals")
    return shown


def _places(low: str, scene: Scene) -> set[str]:
    names = (*scene.facts.projects, *scene.facts.zones)
    said = any(re.search(rf"\b{re.escape(name.lower())}\b", low) for name in names)
    return {PLACE} if said else set()
