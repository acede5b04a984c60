"""What sounds done and is not: "gym is closed", "as good as done", "have it done by Monday"."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from agents.offline.talk.asking import LEAVE, confirming, offering, quote
from agents.offline.talk.entity.irregular import GENERAL
from agents.offline.talk.entity.match import VERBS
from agents.offline.talk.entity.refer import refer
from agents.offline.talk.entity.stems import stem
from agents.offline.talk.entity.words import title_of
from agents.offline.talk.intents.achieved import SENT
from agents.offline.talk.intents.firm import firm, firmly
from agents.offline.talk.intents.focus import end
from agents.offline.talk.intents.move import ask_day, move_to
from agents.offline.talk.rule import Found, rules
from agents.offline.talk.scene import Outcome
from agents.offline.talk.shapes import Act
from agents.offline.talk.when import whole_when
from agents.offline.talk.wording.remembering import LOOKS


def closed(found: Found) -> Outcome | None:
    """A place that is closed lets its task wait, and does not finish it."""
    task = refer(found.part("ref"), found.scene).one
    if task is None:
        return None
    first = title_of(task.title).words[0]
    own = {stem(word) for word in task.title.lower().split()}
    sends = first in VERBS and first in {*SENT, *GENERAL}
    closes = found.said("how") in ("closed", "shut") and stem(found.said("how")) in own
    if closes or (sends and found.said("how") == "off"):
        return None
    outcome = ask_day((task,), found.scene.facts)
    if outcome.question is None:
        return None
    text = f"Then {quote(task.title)} has to wait. To which day?"
    return firm(replace(outcome, question=replace(outcome.question, text=text)))


def nearly(found: Found) -> Outcome | None:
    return firmly("Nice progress. Tell me when it is done, and I tick it off.")


def wanted_by(found: Found) -> Outcome | None:
    """ "Have the laundry done by Monday" sets its day."""
    facts = found.scene.facts
    when = whole_when(found.part("when"), facts)
    if when is None or when.day < facts.local.date():
        return None
    return firm(move_to(found.part("ref"), when, found, known_only=True))


def take_back(found: Found) -> Outcome | None:
    """ "Not that one", right after something was changed."""
    memory = found.scene.memory
    changed = any(act.tool not in LOOKS for act in memory.acts)
    if not changed or not memory.last_run or memory.pending is not None:
        return None
    text = f"Shall I take this back: {memory.last_run}?"
    return firm(confirming(text, (Act("undo_last", {}),)))


def stop_focus(found: Found) -> Outcome | None:
    """ "Stop" and nothing else, while a session runs and no question waits."""
    if not found.scene.facts.focus or found.scene.memory.pending is not None:
        return None
    options = ("End the session", "Pause it", LEAVE)
    choices = (end("cancel", found), end("pause", found), None)
    acts = [one.acts if one else () for one in choices]
    return firm(offering("Shall I end your focus session?", options, acts))


def number_alone(found: Found) -> Outcome | None:
    """A number that no question and no list has a place for."""
    memory = found.scene.memory
    if memory.pending is not None or 0 < int(found.line.low) <= len(memory.listed):
        return None
    return firmly(f"I'm not sure what “{found.line.low}” stands for. Tell me a little more.")


UNSURE_RULES: Final = rules(
    (
        r"(?:sorry |because |since |but |and )*(?P<ref>.+?) (?:(?:is|are|was|were) )"
        r"(?:(?:still|now|all|fully|already|just|completely) )*(?P<how>closed|shut|off|sold|booked)"
        r"(?: (?:out|up|down))?(?: (?:today|now|tomorrow|already|right now|this week|again|for now"
        r"|for today))*",
        lambda found: closed(found) if is_closed(found.line.low) else None,
    ),
    (
        r".+ (?:as good as|practically|basically|virtually|pretty much|all but|more or less"
        r"|sort of|kind of|close to|not far from|good as|near enough)"
        r" (?:done|finished|complete|completed|there|being done)(?: .{0,15})?",
        nearly,
    ),
    (
        r"(?:(?:i|we) )?(?:(?:would like|want|need|hope|have|get|must|should|like|try|aim|wish)"
        r"(?: to)? )*(?P<ref>(?!i |we ).+?) (?:to be |be )?(?:done|finished|ready|completed"
        r"|complete) (?P<when>(?:by|before|until|till) .+)",
        wanted_by,
    ),
    (
        r"(?:stop|quit|abort|halt|enough|end|cancel|thats enough|im out)"
        r"(?: (?:now|please|here|right now|already|for today))*",
        stop_focus,
    ),
    (
        r"(?!is |are |was |were |did |have ).+ (?:done|finished)(?: ,|-)?(?: (?:oh|wait|actually"
        r"|hm+|sorry))* (?:no|nope|not|not yet|not really|just kidding)(?: (?:sorry|actually))*",
        lambda found: firmly("All right, nothing is changed."),
    ),
    (r"\d{1,4}", number_alone),
)
NOT_THAT_RULES: Final = rules(
    (
        r"(?:(?:no|nope|oh|wait|sorry|oops|,|hey) )*not (?:that|this)(?: (?:one|task|thing))?"
        r"(?: (?:please|sorry|though))*",
        take_back,
    ),
)
"""Read before moods are: "not" forbids nothing here."""


def is_closed(low: str) -> bool:
    """ "Booked" alone is done, "booked out" is not."""
    if " booked" in low or " sold" in low:
        return (
            "booked out" in low or "booked up" in low or "fully booked" in low or "sold out" in low
        )
    return True
