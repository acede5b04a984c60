"""A message read clause by clause: what it asks for, and what has to be asked back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from agents.offline.talk.answering import answer, asked_again
from agents.offline.talk.asking import LONGEST_TITLE, confirming, new_task
from agents.offline.talk.clauses import Clause, clauses
from agents.offline.talk.consent import STRONG, consent, is_grave, takes_it_back
from agents.offline.talk.entity.mention import mention
from agents.offline.talk.entity.titles import titles_of
from agents.offline.talk.guessing import FOREIGN, KEPT, foreign, keep
from agents.offline.talk.joining import joined
from agents.offline.talk.learned.doubts.follow import followed
from agents.offline.talk.learned.judging import judged
from agents.offline.talk.learned.sound import spoken
from agents.offline.talk.moods import DOINGS, HINDERED
from agents.offline.talk.planning.whole import planned_at_once, with_times
from agents.offline.talk.read import Read
from agents.offline.talk.reading import read_clause
from agents.offline.talk.safety.care import care_for
from agents.offline.talk.scene import Outcome, Scene
from agents.offline.talk.settling import settle
from agents.offline.talk.shapes import Facts, Memory, Pending, Understanding
from agents.offline.talk.text.line import Line, line_of, lowered, trimmed

LONGEST: Final = 1200
"""Characters; a longer message is told to be long, for it would be guessed at."""

LONG: Final = (
    "That is a lot at once, and I don't want to get it wrong. Shall I keep its beginning"
    " as one task?"
)
NOTHING: Final = "I'm here. Tell me what you would like to do."


def understand(message: str, facts: Facts, memory: Memory) -> Understanding:
    """What a message asks for; the same message, facts and memory give the same answer.

    Acts come in the order they were said. No text raises, and words inside titles and quotations
    are never read as orders.
    """
    if (care := care_for(lowered(message))) is not None:
        return Understanding(say=care)
    if not any(c.isalnum() for c in message):
        return Understanding(say=NOTHING)
    if len(message) > LONGEST:
        return of(keep(message[:200], LONG))
    own = titles_of(tuple(task.title for task in facts.tasks))
    line = line_of(message, own.words)
    scene = Scene(facts, memory, memory.spoken)
    if memory.pending is None and foreign(message):
        return of(keep(message, FOREIGN))
    if memory.pending is None and (typed := VERBATIM.fullmatch(message.strip())) is not None:
        return of(Outcome(acts=(new_task(typed["title"][:LONGEST_TITLE]),)))
    if (plan := planned_at_once(line, scene)) is not None:
        return of(plan)
    reads = settle(read_all(line, scene), scene)
    return with_times(weighed(reads, line, scene), reads, line, scene)


def weighed(reads: Sequence[Read], line: Line, scene: Scene) -> Understanding:
    """What the clauses come to together, beside what the whole message sounds like."""
    found = joined(reads)
    if scene.memory.pending is not None:
        return spoken(found, line, scene)
    if is_spoken(reads):
        return spoken(followed(found, line, scene), line, scene)
    if (late := too_late(found, line, scene)) is not None:
        return of(late)
    guessed = all(read.guessed for read in reads)
    doubtful = any(read.doubtful for read in reads)
    return judged(found, line, scene, guessed=guessed, doubtful=doubtful)


VERBATIM: Final = re.compile(
    r"(?:please )?add:? (?P<title>\S.{0,150}(?:--|[{}<>|\\]).*)", re.IGNORECASE
)
"""What is no sentence is added as it is typed."""


ACCEPTS: Final = re.compile(r"\b(?:accept|approve|confirm|allow|agree|proposals?|suggestions?)\b")


def too_late(found: Understanding, line: Line, scene: Scene) -> Outcome | None:
    """A bare "yes" to what was proposed before something else was said: it is asked once more."""
    memory, act = scene.memory, found.acts[0] if len(found.acts) == 1 else None
    if act is None or act.tool != "decide_proposal" or not act.arguments["accept"]:
        return None
    if memory.acts or not memory.last_run or ACCEPTS.search(line.low):
        return None
    summary = dict(scene.facts.proposals).get(str(act.arguments["proposal_id"]), "it")
    return confirming(f"Shall I go ahead: {summary}?", (act,))


def is_spoken(reads: Sequence[Read]) -> bool:
    """Where the words alone can not tell what is to be done: it is denied, or depends on what was
    said before."""
    return any(read.mood == "never" or read.holds or read.leans for read in reads)


def of(outcome: Outcome) -> Understanding:
    return Understanding(outcome.acts, outcome.question, outcome.say)


def read_all(line: Line, scene: Scene) -> list[Read]:
    """Every clause read in order; each may speak of the tasks of those before it."""
    waiting, rest = answered(line, scene)
    found = [waiting] if waiting else []
    if waiting is not None:
        scene = scene.speaking_of(waiting.outcome.about)
    held = False
    for clause in rest:
        before = found[-1] if found else None
        others = [one for one in rest if one is not clause]
        beside = any(
            (REPORTS.search(one.line.low) or HINDERED.search(one.line.low)) and not one.asks
            for one in others
        )
        read = read_clause(clause, scene, held=held, before=before, beside=beside)
        held = read.holds
        if read.joins and before is not None:
            found[-1] = read
        else:
            found.append(read)
        scene = scene.speaking_of(read.outcome.about or told_of(read, scene))
    return found


REPORTS: Final = re.compile(
    r"\b(?:done|finished|completed|did|filed|called|emailed|sorted|washed|phoned|rang"
    r"|reviewed|ticked)\b"
)


def told_of(read: Read, scene: Scene) -> tuple[str, ...]:
    """The one task that a clause names without anything that could be done for it."""
    if read.line is None or read.outcome.acts or not (read.guessed or read.holds):
        return ()
    low = read.line.low
    if low.startswith("undo") or (scene.spoken and DOINGS.search(low)):
        return ()
    parts = re.split(r" (?:and|,|plus|or) ", read.line.low)
    named = (part.split() for part in parts)
    marked = [mention(one, scene) or mention(one, scene, scene.done_tasks) for one in named]
    return tuple(dict.fromkeys(one[0].task_id for one in marked if one is not None))


def answered(line: Line, scene: Scene) -> tuple[Read | None, Sequence[Clause]]:
    """The answer to a question that waits, from the whole message or its first clause."""
    parts = clauses(line)
    pending = scene.memory.pending
    if pending is None or not parts:
        return None, parts
    whole = trimmed(line.message, line.tokens)
    if (outcome := answer(whole, pending, scene)) is not None:
        return Read(outcome), ()
    said = consent(parts[0].line, pending)
    if said == "no" and len(parts) > 1 and not refused_by(pending):
        return None, [replace(parts[1], joint=""), *parts[2:]]
    if said == "yes" and len(parts) > 1:
        if pending.options == KEPT and set(parts[0].line.low.split()) <= PRAISE:
            return None, [replace(parts[1], joint=""), *parts[2:]]
        rest = trimmed(line.message, tuple(t for part in parts[1:] for t in part.line.tokens))
        if takes_it_back(rest):
            return Read(asked_again(pending)), ()
        if is_grave(pending) and not set(parts[0].line.low.split()) & STRONG:
            return None, parts
    first = answer(parts[0].line, pending, scene)
    return (None, parts) if first is None else (Read(first), parts[1:])


PRAISE: Final = frozenset(
    ["lovely", "great", "cool", "nice", "brilliant", "grand", "perfect", "good", "super", "thanks"]
)
"""Before other words it takes up nothing."""


def refused_by(pending: Pending) -> bool:
    """Whether a no does something too (it turns a proposal down)."""
    return pending.kind == "confirm" and bool(pending.choices[-1])
