"""What a reply leaves in memory."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from agents.offline.talk.memory import Act
from agents.offline.talk.shapes import Done, Facts, Memory, Pending, Question, Understanding
from agents.offline.talk.wording.answers import row_of, rows_of, text_of
from agents.offline.talk.wording.orders import order_in_words

LISTS: Final = ("what_now", "list_tasks", "find_tasks", "suggest_ritual")
LOOKS: Final = frozenset(
    [
        *LISTS,
        "get_progress",
        "get_energy_forecast",
        "plan_day",
        "explain_task",
        "get_task",
        "list_waiting",
        "list_zones",
    ]
)
GROUPS: Final = ("done", "moved", "tasks")


def remembered(
    understanding: Understanding, results: Sequence[Done], facts: Facts, memory: Memory
) -> Memory:
    """Memory after a message: a question waits for the next message and no longer."""
    worked = [done for done in results if done.error is None]
    question = understanding.question
    waiting = question.pending if question else proposal_pending(worked)
    changed = tuple(done.act for done in worked if done.act.tool not in LOOKS)
    told = order_in_words(changed, facts)[:120] if changed else memory.last_run
    if any(act.tool == "undo_last" for act in changed):
        changed, told = (), ""
    return Memory(
        listed=listed(worked, memory),
        spoken=spoken(understanding, worked, memory),
        proposals=proposals(worked, memory),
        acts=changed or tuple(done.act for done in worked) or asked_of(question, memory),
        last_run=told,
        pending=waiting,
    )


def listed(worked: Sequence[Done], memory: Memory) -> tuple[str, ...]:
    for done in reversed(worked):
        ids = tuple(text_of(row, "task_id") for row in rows_of(done.result, "tasks"))
        if done.act.tool in LISTS and ids:
            return ids
    return memory.listed


def spoken(understanding: Understanding, worked: Sequence[Done], memory: Memory) -> tuple[str, ...]:
    """The tasks of the last act that speaks of any; else those that a question is about."""
    for done in reversed(worked):
        if ids := ids_of(done):
            return ids
    question = understanding.question
    if question is not None and len(question.pending.about) == 1:
        return question.pending.about
    asked = memory.pending is not None and memory.pending.about == memory.spoken
    lately = asked or any(speaks_of(act, memory) for act in memory.acts)
    return memory.spoken if lately else ()


def asked_of(question: Question | None, memory: Memory) -> tuple[Act, ...]:
    """The last acts last through a question, and else for one message: what was spoken of fades
    with the second message that speaks of nothing."""
    return memory.acts if question is not None else ()


def speaks_of(act: Act, memory: Memory) -> bool:
    many = act.arguments.get("task_ids")
    ids = {str(one) for one in many} if isinstance(many, list) else set()
    ids.add(str(act.arguments.get("task_id")))
    listed = act.tool in LISTS and memory.listed[:1] == memory.spoken
    return bool(ids & set(memory.spoken)) or act.tool == "add_task" or listed


def ids_of(done: Done) -> tuple[str, ...]:
    result = row_of(done.result)
    own = text_of(result, "task_id") or text_of(row_of(result.get("task")), "task_id")
    if own:
        return (own,)
    if done.act.tool in LISTS:
        rows = rows_of(result, "tasks")
        return (text_of(rows[0], "task_id"),) if len(rows) == 1 else ()
    for group in GROUPS:
        if ids := tuple(text_of(row, "task_id") for row in rows_of(result, group)):
            return ids
    ids_asked = done.act.arguments.get("task_ids")
    return tuple(str(one) for one in ids_asked) if isinstance(ids_asked, list) else ()


def proposals(worked: Sequence[Done], memory: Memory) -> tuple[str, ...]:
    for done in reversed(worked):
        if done.act.tool == "list_waiting":
            return tuple(text_of(row, "proposal_id") for row in rows_of(done.result, "proposals"))
        if done.act.tool == "decide_proposal":
            decided = done.act.arguments.get("proposal_id")
            return tuple(one for one in memory.proposals if one != decided)
    return memory.proposals


def proposal_pending(worked: Sequence[Done]) -> Pending | None:
    """A proposal that a tool made waits for yes or no."""
    made = [
        made_now
        for done in worked
        if (made_now := text_of(row_of(done.result), "proposal_id"))
        and done.act.tool != "decide_proposal"
    ]
    if len(made) != 1:
        return None
    yes, no = (
        (Act("decide_proposal", {"proposal_id": made[0], "accept": word}),)
        for word in (True, False)
    )
    return Pending("confirm", ("Yes", "No"), (yes, no))
