"""What all clauses of a message come to together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from agents.offline.talk.clauses import HEADS
from agents.offline.talk.intents.adding_sound import unpointed
from agents.offline.talk.read import Read
from agents.offline.talk.shapes import Act, Understanding

LEFT_OUT: Final = "I wasn't sure about “{}”, so I left it as it is."
LONGEST: Final = 60


def joined(reads: Sequence[Read]) -> Understanding:
    """Acts in order, the first question, one thing to say, and what was left out."""
    read = [one for one in reads if not one.guessed]
    acts, pointing = unpointed(tidy(said_once(read)))
    guesses = [one for one in reads if one.guessed]
    question = next((one.outcome.question for one in read if one.outcome.question), None)
    said = [one.outcome.say for one in read if one.outcome.say]
    not_done = [one.outcome.not_done for one in read if one.outcome.not_done]
    not_done += [pointing] if pointing else []
    if acts or question or _telling(read):
        left = left_out(guesses) if acts or question else ()
        say = said[0] if said and (not acts or _kind(read)) and question is None else ""
        return Understanding(acts, question, say, (*not_done, *left))
    return guessed(guesses, said, not_done)


def _telling(read: Sequence[Read]) -> bool:
    return any(
        one.outcome.say and (one.mood == "never" or len(one.outcome.say) > 60) for one in read
    )


def _kind(read: Sequence[Read]) -> bool:
    """Words that belong to an act are said beside it; small talk is not."""
    return any(one.outcome.say and one.outcome.acts for one in read)


def guessed(guesses: Sequence[Read], said: Sequence[str], not_done: Sequence[str]) -> Understanding:
    """No clause was read: one guess may act, several are asked about."""
    held = [one for one in guesses if not one.holds] or list(guesses)
    if len(held) == 1 and not said and len(guesses) == 1:
        found = held[0].outcome
        return Understanding(found.acts, found.question, found.say, tuple(not_done))
    asked = next((one.outcome.question for one in held if one.outcome.question), None)
    if asked is not None:
        return Understanding((), asked, "", tuple(not_done))
    text = said[0] if said else "I'm here. Tell me what you would like me to do."
    return Understanding((), None, text, tuple(not_done))


def left_out(guesses: Sequence[Read]) -> tuple[str, ...]:
    """Parts that sounded like an order and were not understood."""
    return tuple(
        LEFT_OUT.format(one.line.original[:LONGEST])
        for one in guesses
        if one.line is not None and not one.holds and HEADS.match(one.line.low)
    )[:2]


def said_once(reads: Sequence[Read]) -> list[Act]:
    """The acts of all clauses, without those that an earlier one has; one clause may tell of
    several steps."""
    kept: list[Act] = []
    for read in reads:
        kept += [act for act in read.outcome.acts if act.tool == "what_now" or act not in kept]
    return kept


def tidy(acts: Sequence[Act]) -> tuple[Act, ...]:
    """One `what_now` that knows all that was said; finished tasks together."""
    now = [act for act in acts if act.tool == "what_now"]
    kept: list[Act] = []
    for act in acts:
        if act.tool == "what_now":
            if act is now[-1]:
                kept.append(merged(now))
        elif act.tool == "complete_step" or act not in kept:
            kept.append(act)
    return together(kept)


def merged(now: Sequence[Act]) -> Act:
    arguments = dict(now[-1].arguments)
    for act in now:
        for name in ("minutes", "energy_level"):
            arguments[name] = arguments[name] or act.arguments[name]
        if act.arguments["most"] != 3:
            arguments["most"] = act.arguments["most"]
    return Act("what_now", arguments)


OF_SEVERAL: Final = frozenset(["delete_tasks", "choose_ritual"])


def together(acts: Sequence[Act]) -> tuple[Act, ...]:
    """Completions that stand side by side become one call, deletions and chosen ones too."""
    kept: list[Act] = []
    for act in acts:
        last = kept[-1] if kept else None
        if last is not None and last.tool == act.tool and act.tool in OF_SEVERAL:
            kept[-1] = Act(act.tool, {"task_ids": [*_ids(last), *_ids(act)]})
        elif last is not None and {last.tool, act.tool} <= {"complete_task", "complete_tasks"}:
            ids = dict.fromkeys([*_ids(last), *_ids(act)])
            kept[-1] = Act("complete_tasks", {"task_ids": list(ids)})
        else:
            kept.append(act)
    return tuple(kept)


def _ids(act: Act) -> list[str]:
    if act.tool == "complete_task":
        return [str(act.arguments["task_id"])]
    ids = act.arguments["task_ids"]
    return [str(one) for one in ids] if isinstance(ids, list) else []
