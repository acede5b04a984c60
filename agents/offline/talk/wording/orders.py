"""An act as it is asked about: "move ‘Report’ to Friday 27 Nov"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from agents.offline.talk.shapes import Act, Facts
from agents.offline.talk.wording.days import argument_in_words, minutes_in_words

MOST_NAMED: Final = 3


def order_in_words(acts: Sequence[Act], facts: Facts) -> str:
    return " and ".join(_one(act, facts) for act in acts[:MOST_NAMED])


def named(act: Act, facts: Facts) -> str:
    """The titles of the tasks that an act is about."""
    ids = act.arguments.get("task_ids")
    found = (
        [str(one) for one in ids] if isinstance(ids, list) else [str(act.arguments.get("task_id"))]
    )
    tasks = [task for task_id in found if (task := facts.task(task_id)) is not None]
    if not tasks:
        return "it"
    if len(tasks) > MOST_NAMED:
        return f"{len(tasks)} tasks"
    quoted = [f"‘{task.title}’" for task in tasks]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} and {quoted[-1]}"


def _one(act: Act, facts: Facts) -> str:
    wording = WORDINGS.get(act.tool)
    return wording(act, facts) if wording else act.tool.replace("_", " ")


def _move(act: Act, facts: Facts) -> str:
    day = argument_in_words(act.arguments.get("due_date"), facts)
    return f"move {named(act, facts)} to {day}" if day else f"take the date off {named(act, facts)}"


def _add(act: Act, facts: Facts) -> str:
    day = argument_in_words(act.arguments.get("due_date"), facts)
    return f"add ‘{act.arguments.get('title')}’{f' for {day}' if day else ''}"


def _of(words: str) -> Callable[[Act, Facts], str]:
    return lambda act, facts: words.format(named(act, facts), **act.arguments)


def _focus(act: Act, facts: Facts) -> str:
    on = f" on {named(act, facts)}" if act.arguments.get("task_id") else ""
    return f"start {act.arguments.get('minutes')} minutes of focus{on}"


def _energy(act: Act, facts: Facts) -> str:
    return f"log {LEVELS.get(act.arguments.get('energy_level'), 'that')} energy"


LEVELS: Final[dict[object, str]] = {1: "low", 2: "medium", 3: "high"}
WORDINGS: Final[dict[str, Callable[[Act, Facts], str]]] = {
    "move_task": _move,
    "move_tasks": _move,
    "add_task": _add,
    "complete_task": _of("mark {0} as done"),
    "complete_tasks": _of("mark {0} as done"),
    "complete_step": _of("tick off the next step of {0}"),
    "reopen_task": _of("open {0} again"),
    "delete_tasks": _of("propose deleting {0}"),
    "split_task": _of("split {0} into small steps"),
    "smaller_step": _of("make the next step of {0} smaller"),
    "start_task": _of("mark {0} as started"),
    "set_priority": _of("set {0} to {priority} priority"),
    "set_estimate": lambda act, facts: (
        f"estimate {named(act, facts)} at {minutes_in_words(act.arguments.get('minutes'))}"
    ),
    "rename_task": _of("rename {0} to ‘{title}’"),
    "set_zone": _of("put {0} into that zone"),
    "set_project": _of("put {0} into {project_id}"),
    "block_task": _of("mark {0} as waiting"),
    "unblock_task": _of("mark {0} as no longer waiting"),
    "start_focus": _focus,
    "end_focus": _of("{how} the focus session"),
    "log_energy": _energy,
    "undo_last": _of("take back the last change"),
    "decide_proposal": lambda act, facts: (
        "accept the proposal" if act.arguments.get("accept") else "turn the proposal down"
    ),
    "choose_ritual": _of("choose {0} for the ritual"),
    "skip_ritual": _of("skip the ritual today"),
}
