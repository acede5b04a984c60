"""What the clauses of a message make of each other: what gives way, and what adds up."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from agents.offline.talk.asides import asks_now, eases, given_way
from agents.offline.talk.following import LOG_IT
from agents.offline.talk.intents.choosing import until
from agents.offline.talk.intents.now import MINUTES, minutes_in
from agents.offline.talk.intents.plan import BUSY, added_busy
from agents.offline.talk.intents.states import told_level
from agents.offline.talk.read import Read
from agents.offline.talk.scene import Outcome
from agents.offline.talk.shapes import Act, Facts


def settle(reads: Sequence[Read], facts: Facts) -> list[Read]:
    """The same clauses, each knowing of the others."""
    told = with_busy(once_smaller(answered_later(reads)), facts)
    return with_state(without_asides(logged(paused(told))), facts)


def with_busy(reads: Sequence[Read], facts: Facts) -> list[Read]:
    """ "I've a meeting 2 to 3, plan my afternoon": the plan leaves room for what is told."""
    at = next((n for n, one in enumerate(reads) if _plans(one)), None)
    if at is None:
        return list(reads)
    kept = list(reads)
    for n, read in enumerate(reads):
        if n == at or read.line is None or not BUSY.search(read.line.low):
            continue
        if read.outcome.acts and not read.guessed and not EVENT.match(read.line.low):
            continue
        act = added_busy(kept[at].outcome.acts[0], read.line.low, facts)
        if act is not None:
            kept[at] = replace(kept[at], outcome=replace(kept[at].outcome, acts=(act,)))
            kept[n] = replace(read, outcome=Outcome(), holds=True)
    return kept


EVENT: Final = re.compile(r"(?:i|we) (?:have|got|have got|ve got) ")


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
