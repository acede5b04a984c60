"""How a message was taken against what was meant: right, asked, off, or wrong.

Off is what only looks at something else than was meant; wrong changes something.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Final, Literal, TypedDict
from zoneinfo import ZoneInfo

from agents.offline.talk import Act, KnownTask
from agents.offline.talk.order import LOOKS
from agents.offline.talk.safety.crisis import ANSWER
from tests.agents.talk.desk import Desk
from tests.agents.talk.worlds import WORLDS

Score = Literal["right", "asked", "off", "wrong"]
Call = tuple[str, dict[str, object]]
BEST_FIRST: Final[tuple[Score, ...]] = ("right", "asked")
CHANGES_NOTHING: Final = LOOKS - {"plan_day"}
KEPT: Final = {"due_date": "kept"}
ONE_BY_ONE: Final = {"complete_tasks": "complete_task", "move_tasks": "move_task"}


class Case(TypedDict):
    """`before` are earlier messages; `expect` are acts `[tool, arguments]` of which the named
    arguments count, or "ask", "say" (no act, whatever is said) or "crisis".

    "$1" is the first task of the list shown before, "@1" the first option asked before.
    """

    world: str
    before: list[str]
    say: str
    expect: list[Call] | str


def cases(path: Path) -> list[Case]:
    return [json.loads(line) for line in path.read_text().splitlines() if line.strip()]


def tried(case: Case) -> tuple[Score, Desk, object]:
    desk = Desk(WORLDS[case["world"]])
    clocks = {task.task_id: clock_of(task, desk.facts.zone) for task in desk.facts.tasks}
    for message in case["before"]:
        desk.say(message)
    meant = placed(case["expect"], desk)
    acts = [plain(act, clocks) for act in desk.say(case["say"])]
    return score(meant, acts, desk), desk, meant


def clock_of(task: KnownTask, zone: ZoneInfo) -> str:
    """ "T15:00" where a task is due at a time."""
    if task.due_at is None or not task.due_has_time:
        return ""
    return f"T{task.due_at.astimezone(zone):%H:%M}"


def plain(act: Act, clocks: dict[str, str]) -> Act:
    """A move that keeps the clock the task had anyway, as a move to the day alone."""
    due, clock = act.arguments.get("due_date"), clocks.get(str(act.arguments.get("task_id")), "")
    if act.tool != "move_task" or not clock or not isinstance(due, str) or due[10:16] != clock:
        return act
    return Act(act.tool, act.arguments | {"kept": due, "due_date": due[:10]})


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
        return row[at - 1 if at > 0 else at] if abs(at) <= len(row) else expect
    return expect


def score(meant: object, acts: Sequence[Act], desk: Desk) -> Score:
    """Many tasks in one call count as that many calls; the order of calls counts for nothing."""
    if isinstance(meant, str):
        return score_of_words(meant, acts, desk)
    assert isinstance(meant, list)
    wanted = [call for tool, arguments in meant for call in singles(tool, arguments)]
    given = [call for act in acts for call in singles(act.tool, act.arguments)]
    both = (
        compared(meant, [(act.tool, act.arguments) for act in acts]),
        compared(wanted, given),
    )
    return next((score for score in BEST_FIRST if score in both), missed(acts))


def missed(acts: Sequence[Act]) -> Score:
    return "off" if all(act.tool in CHANGES_NOTHING for act in acts) else "wrong"


def compared(wanted: Sequence[Call], given: Sequence[Call]) -> Score:
    if any(not any(fits(call, *one) for one in wanted) for call in given):
        return "wrong"
    left = list(wanted)
    for call in given:
        found = next((one for one in left if fits(call, *one)), None)
        left = [one for one in left if one is not found]
    return "right" if not left and len(given) == len(wanted) else "asked"


def singles(tool: str, arguments: dict[str, object]) -> list[Call]:
    ids = arguments.get("task_ids")
    if tool not in ONE_BY_ONE or not isinstance(ids, list):
        return [(tool, arguments)]
    rest = {name: value for name, value in arguments.items() if name != "task_ids"}
    return [(ONE_BY_ONE[tool], {"task_id": one, **rest}) for one in ids]


def score_of_words(meant: str, acts: Sequence[Act], desk: Desk) -> Score:
    """No act and an answer, be it a question or not, is what "ask" and "say" want."""
    is_crisis = desk.understood.say == ANSWER
    if (meant == "crisis") != is_crisis:
        return "wrong"
    return missed(acts) if acts else "right"


def fits(call: Call, tool: str, arguments: dict[str, object]) -> bool:
    return call[0] == tool and all(
        same(call[1].get(name), value) or same(call[1].get(KEPT.get(name, name)), value)
        for name, value in arguments.items()
    )


def same(given: object, wanted: object) -> bool:
    if isinstance(given, list) and isinstance(wanted, list):
        return sorted(map(str, given)) == sorted(map(str, wanted))
    if isinstance(given, str) and isinstance(wanted, str):
        return given.casefold() == wanted.casefold()
    return given == wanted
