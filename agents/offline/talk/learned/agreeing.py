"""Two readings of the same intent made one: each knows what the other did not hear."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from agents.offline.talk.asking import Acts
from agents.offline.talk.entity.stems import words_of
from agents.offline.talk.learned.hearing import Heard
from agents.offline.talk.shapes import Act

Merge = Callable[[Act, Act, Heard], Act]


def agreed(ruled: Acts, learned: Acts, said: Heard) -> Acts:
    """The acts of the rules, with what the learned ones add."""
    if not learned:
        return ruled
    if ids_of(learned) > ids_of(ruled):
        return learned
    if {act.tool for act in ruled} == {"split_task"} and learned[0].tool == "smaller_step":
        return learned
    if all(act.tool == "set_priority" for act in (*ruled, *learned)):
        return learned if ids_of(learned) == ids_of(ruled) else ruled
    merge = MERGES.get(ruled[0].tool)
    if merge is None or len(ruled) != 1 or len(learned) != 1 or ruled[0].tool != learned[0].tool:
        return ruled
    return (merge(ruled[0], learned[0], said),)


def ids_of(acts: Acts) -> set[str]:
    """The tasks that acts are on."""
    found: set[str] = set()
    for act in acts:
        many = act.arguments.get("task_ids")
        found |= set(map(str, many)) if isinstance(many, list) else set()
        found |= {str(act.arguments["task_id"])} if act.arguments.get("task_id") else set()
    return found


def _now(ruled: Act, learned: Act, said: Heard) -> Act:
    """A level that the words speak for, minutes that were put right."""
    known = ruled.arguments
    level = known["energy_level"] or (int(said.variant) if said.variant.isdigit() else None)
    minutes = learned.arguments["minutes"] or known["minutes"]
    return Act(ruled.tool, known | {"energy_level": level, "minutes": minutes})


def _focus(ruled: Act, learned: Act, _: Heard) -> Act:
    task_id = ruled.arguments["task_id"] or learned.arguments["task_id"]
    minutes = learned.arguments["minutes"] or ruled.arguments["minutes"]
    return Act(ruled.tool, {"task_id": task_id, "minutes": minutes})


def _shorter(ruled: Act, learned: Act, _: Heard) -> Act:
    """The words to look for without those around them."""
    said, bare = str(ruled.arguments["words"]), str(learned.arguments["words"])
    return learned if bare in said else ruled


def _learned(ruled: Act, learned: Act, _: Heard) -> Act:
    return learned


def _moved(ruled: Act, learned: Act, said: Heard) -> Act:
    """The other day, where the rules took the first of several, which may be the one to leave."""
    due, whens = str(ruled.arguments["due_date"]), said.shown.whens
    is_first = len(whens) > 1 and due[:10] == whens[0].day.isoformat()
    return learned if is_first or len(whens) < 2 else ruled


def _level(ruled: Act, learned: Act, said: Heard) -> Act:
    return learned if said.variant else ruled


def _most(ruled: Act, learned: Act, _: Heard) -> Act:
    most = ruled.arguments["max_steps"] or learned.arguments["max_steps"]
    return Act(ruled.tool, ruled.arguments | {"max_steps": most})


def _blocked(ruled: Act, learned: Act, _: Heard) -> Act:
    """With what it waits for, where only one of both heard it."""
    same = ruled.arguments["task_id"] == learned.arguments["task_id"]
    return learned if same and not ruled.arguments["blocked_by"] else ruled


MERGES: Final[dict[str, Merge]] = {
    "block_task": _blocked,
    "what_now": _now,
    "start_focus": _focus,
    "find_tasks": _shorter,
    "set_estimate": _learned,
    "move_task": _moved,
    "end_focus": _level,
    "log_energy": _level,
    "split_task": _most,
}


def same_titles(some: Acts, others: Acts) -> bool:
    """Whether both add the same, capitals and marks aside."""
    return [bare(act) for act in some] == [bare(act) for act in others]


def bare(act: Act) -> str:
    return " ".join(words_of(str(act.arguments.get("title", ""))))


def with_fields(ruled: Acts, learned: Acts) -> Acts:
    """The same tasks, with the day, level or place that only the other reading heard."""
    return tuple(
        Act(one.tool, {n: v if v else other.arguments[n] for n, v in one.arguments.items()})
        for one, other in zip(ruled, learned, strict=True)
    )
