"""How a message was taken against what was meant: right, asked, or wrong."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Literal, TypedDict

from agents.offline.talk import Act
from agents.offline.talk.safety.crisis import ANSWER
from tests.agents.talk.desk import Desk
from tests.agents.talk.worlds import WORLDS

Score = Literal["right", "asked", "wrong"]


class Case(TypedDict):
    """`before` are earlier messages; `expect` are acts `[tool, arguments]` of which the named
    arguments count, or "ask", "say" (no act, whatever is said) or "crisis".

    "$1" is the first task of the list shown before, "@1" the first option asked before.
    """

    world: str
    before: list[str]
    say: str
    expect: list[tuple[str, dict[str, object]]] | str


def cases(path: Path) -> list[Case]:
    return [json.loads(line) for line in path.read_text().splitlines() if line.strip()]


def tried(case: Case) -> tuple[Score, Desk, object]:
    desk = Desk(WORLDS[case["world"]])
    for message in case["before"]:
        desk.say(message)
    meant = placed(case["expect"], desk)
    acts = desk.say(case["say"])
    return score(meant, acts, desk), desk, meant


def placed(expect: object, desk: Desk) -> object:
    """The expectation with places of lists and options as task ids."""
    listed = desk.memory.listed
    options = desk.memory.pending.about if desk.memory.pending else ()
    if isinstance(expect, list):
        return [placed(one, desk) for one in expect]
    if isinstance(expect, dict):
        return {key: placed(one, desk) for key, one in expect.items()}
    if expect == "$all":
        return list(listed)
    if isinstance(expect, str) and expect[:1] in "$@" and expect[1:].lstrip("-").isdigit():
        row, at = (listed if expect[0] == "$" else options), int(expect[1:])
        return row[at - 1 if at > 0 else at]
    return expect


def score(meant: object, acts: Sequence[Act], desk: Desk) -> Score:
    if isinstance(meant, str):
        return score_of_words(meant, acts, desk)
    assert isinstance(meant, list)
    if len(acts) == len(meant) and all(
        fits(act, *one) for act, one in zip(acts, meant, strict=True)
    ):
        return "right"
    if all(any(fits(act, *one) for one in meant) for act in acts):
        return "asked"
    return "wrong"


def score_of_words(meant: str, acts: Sequence[Act], desk: Desk) -> Score:
    if acts:
        return "wrong"
    is_crisis = desk.understood.say == ANSWER
    if (meant == "crisis") != is_crisis:
        return "wrong"
    return "right" if meant != "ask" or desk.understood.question else "asked"


def fits(act: Act, tool: str, arguments: dict[str, object]) -> bool:
    return act.tool == tool and all(
        same(act.arguments.get(name), value) for name, value in arguments.items()
    )


def same(given: object, wanted: object) -> bool:
    if isinstance(given, list) and isinstance(wanted, list):
        return sorted(map(str, given)) == sorted(map(str, wanted))
    if isinstance(given, str) and isinstance(wanted, str):
        return given.casefold() == wanted.casefold()
    return given == wanted
