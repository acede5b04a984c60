"""What the clauses of a message make of each other: what gives way, and what adds up."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from agents.offline.talk.asides import asks_now, eases, given_way
from agents.offline.talk.following import LEFT, LOG_IT
from agents.offline.talk.intents.choosing import until
from agents.offline.talk.intents.firm import Firm
from agents.offline.talk.intents.now import MINUTES, minutes_in
from agents.offline.talk.intents.states import told_level
from agents.offline.talk.planning.whole import OWN_TIME, tells_times
from agents.offline.talk.read import Read
from agents.offline.talk.scene import Outcome, Scene
from agents.offline.talk.shapes import Act, Facts


def settle(reads: Sequence[Read], scene: Scene) -> list[Read]:
    """The same clauses, each knowing of the others."""
    told = without_times(once_smaller(answered_later(unsaid(certain(reads)))), scene)
    return with_state(without_asides(logged(paused(told))), scene.facts)


def certain(reads: Sequence[Read]) -> list[Read]:
    """What the words alone decide is not weighed against what was learned."""
    return [replace(one, leans=True) if is_certain(one) else one for one in reads]


def is_certain(read: Read) -> bool:
    """A task that several have the name of is none of the others either, and a new one with a
    clock of its own is not the one that was spoken of."""
    question = read.outcome.question
    several = question is not None and question.text == WHICH and not read.guessed
    return isinstance(read.outcome, Firm) or several or is_fresh(read)


def is_fresh(read: Read) -> bool:
    """ "Bike at half past 6 tomorrow"."""
    if not read.guessed or read.line is None or len(read.outcome.acts) != 1:
        return False
    act = read.outcome.acts[0]
    title, due = str(act.arguments.get("title", "")), str(act.arguments.get("due_date"))
    return act.tool == "add_task" and "T" in due and len(title.split()) <= SHORT_TITLE


SHORT_TITLE: Final = 2


WHICH: Final = "Which one do you mean?"


def unsaid(reads: Sequence[Read]) -> list[Read]:
    """ "I finished the laundry. Wait, no I didn't": what was just told is not so."""
    kept = list(reads)
    for at in range(1, len(kept)):
        line, before = kept[at].line, kept[at - 1].outcome
        ends = {act.tool for act in before.acts} <= ENDS and bool(before.acts)
        if line is not None and ends and UNSAID.fullmatch(line.low):
            kept[at - 1] = replace(kept[at - 1], outcome=Outcome())
            kept[at] = replace(kept[at], outcome=Outcome(say=LEFT), guessed=False, mood="never")
    return kept


ENDS: Final = frozenset(["complete_task", "complete_tasks", "complete_step"])
UNSAID: Final = re.compile(
    r"(?:(?:oh|no|nope|wait|actually|sorry|hm+|well|,|but|not|scratch that) )*"
    r"(?:(?:i|we) (?:didnt|havent|did not|have not)|not (?:yet|really|true|done)|(?:its|it is"
    r"|thats|that is) not(?: \w+)?|it (?:isnt|wasnt)|not)(?: (?:yet|really|actually|sorry|done"
    r"|finished|true|do it|did it|finish it|do that|it|after all))*"
)


def without_times(reads: Sequence[Read], scene: Scene) -> list[Read]:
    """ "I've a meeting 2 to 3, plan my afternoon": what tells of the plan's times is no task."""
    if not any(_plans(read) for read in reads):
        return list(reads)
    return [
        replace(read, outcome=Outcome(), holds=True) if _is_of_plan(read, scene) else read
        for read in reads
    ]


def _is_of_plan(read: Read, scene: Scene) -> bool:
    if _plans(read) or read.line is None:
        return False
    is_idle = not read.outcome.acts or read.guessed or OWN_TIME.match(read.line.low)
    return bool(is_idle) and tells_times(read.line, scene)


def _plans(read: Read) -> bool:
    return [act.tool for act in read.outcome.acts] == ["plan_day"]


def once_smaller(reads: Sequence[Read]) -> list[Read]:
    """ "The steps are too big, cut them smaller" asks once."""
    cut: set[str] = set()
    kept: list[Read] = []
    for read in reads:
        ids = {
            str(act.arguments["task_id"])
            for act in read.outcome.acts
            if act.tool in ("split_task", "smaller_step")
        }
        again = bool(ids) and ids <= cut and len(ids) == len(read.outcome.acts)
        kept.append(replace(read, outcome=replace(read.outcome, acts=())) if again else read)
        cut |= ids
    return kept


def answered_later(reads: Sequence[Read]) -> list[Read]:
    """ "That passport? Renewed it": what the first words left open, the next ones say."""
    kept = list(reads)
    for at, read in enumerate(reads):
        later = {
            one for other in reads[at + 1 :] if other.outcome.acts for one in other.outcome.about
        }
        about = set(read.outcome.about)
        stops = any(act.tool == "end_focus" for one in reads[at + 1 :] for act in one.outcome.acts)
        if eases(read.outcome) and stops:
            kept[at] = replace(read, outcome=Outcome())
        if read.outcome.question and not read.outcome.acts and about and about <= later:
            kept[at] = replace(read, outcome=replace(read.outcome, question=None))
        if (
            about
            and about <= later
            and eases(read.outcome)
            and not any(eases(one.outcome) for one in reads[at + 1 :])
        ):
            kept[at] = replace(read, outcome=replace(read.outcome, acts=(), say="", question=None))
    return kept


def paused(reads: Sequence[Read]) -> list[Read]:
    """ "Pause for five minutes, then continue": going on is for later."""
    kept, pauses = [], False
    for read in reads:
        hows = [act.arguments.get("how") for act in read.outcome.acts if act.tool == "end_focus"]
        kept.append(replace(read, outcome=Outcome()) if pauses and hows == ["resume"] else read)
        pauses = pauses or "pause" in hows
    return kept


def logged(reads: Sequence[Read]) -> list[Read]:
    """ "Log it: I'm knackered": what is told is to be noted."""
    if not any(orders_log(read) for read in reads):
        return list(reads)
    kept = [replace(read, outcome=as_log(read.outcome)) for read in reads]
    told = any(act.tool == "log_energy" for read in kept for act in read.outcome.acts)
    return [read for read in kept if not (told and orders_log(read) and not read.outcome.acts)]


def orders_log(read: Read) -> bool:
    return read.line is not None and LOG_IT.fullmatch(read.line.low) is not None


def as_log(outcome: Outcome) -> Outcome:
    levels = [act.arguments["energy_level"] for act in outcome.acts if outcome.aside]
    acts = tuple(Act("log_energy", {"energy_level": level}) for level in levels)
    return replace(outcome, acts=acts, aside="") if acts else outcome


def without_asides(reads: Sequence[Read]) -> list[Read]:
    """Without what something else makes needless."""
    kept = given_way([read.outcome for read in reads])
    return [replace(read, outcome=one) for read, one in zip(reads, kept, strict=True)]


def with_state(reads: Sequence[Read], facts: Facts) -> list[Read]:
    """What to do now takes the energy and the minutes that other clauses tell."""
    now = [at for at, read in enumerate(reads) if asks_now(read.outcome)]
    if not now:
        return list(reads)
    lows = [read.line.low for read in reads if read.line is not None and tells(read)]
    level = next((level for low in lows if (level := told_level(low)) is not None), None)
    level = level or next(
        (
            int(str(act.arguments["energy_level"]))
            for read in reads
            for act in read.outcome.acts
            if act.tool == "log_energy"
        ),
        None,
    )
    minutes = next((n for low in lows if MINUTES.search(low) and (n := minutes_in(low))), None)
    minutes = minutes or next((n for low in lows if (n := until(low, facts.local))), None)
    kept = list(reads)
    kept[now[0]] = replace(kept[now[0]], outcome=filled(kept[now[0]].outcome, level, minutes))
    return kept


def tells(read: Read) -> bool:
    """A clause of one's own state: it asks what to do, or does nothing else."""
    return not read.outcome.acts or asks_now(read.outcome)


def filled(outcome: Outcome, level: int | None, minutes: int | None) -> Outcome:
    return replace(outcome, acts=tuple(_filled(act, level, minutes) for act in outcome.acts))


def _filled(act: Act, level: int | None, minutes: int | None) -> Act:
    if act.tool != "what_now":
        return act
    known = act.arguments
    found = {
        "energy_level": known["energy_level"] or level,
        "minutes": known["minutes"] or minutes,
    }
    return Act(act.tool, known | found)
