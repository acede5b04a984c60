"""New tasks: their titles as the rules read them beside those that were learned."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from agents.offline.talk.asking import LEAVE, Acts, offering, quote
from agents.offline.talk.entity.mention import mentioned
from agents.offline.talk.learned.agreeing import bare, same_titles, with_fields
from agents.offline.talk.learned.hearing import Heard
from agents.offline.talk.learned.settled import (
    asked,
    asking,
    doing,
    is_unsure,
    unclear,
    yes_of,
)
from agents.offline.talk.learned.sound import ADD, title_of
from agents.offline.talk.learned.titles.finding import CLEAR, Titled, missed, titles_in
from agents.offline.talk.scene import Scene
from agents.offline.talk.shapes import Act, Understanding
from agents.offline.talk.text.line import Line
from agents.offline.talk.when import TOWARDS, spans_of_when, with_clock

WITHIN, AGREED = 0.65, 0.3
"""So likely, titles are taken where the rules read more around them, or the same."""


MOVES: Final = re.compile(
    r"\b(?:postpone|reschedule|push|move|shift|delay|snooze|bring forward|put off)\b"
)
"""Words for a task that is there already."""


MOVED: Final = re.compile(
    r"^(?:(?:please|kindly|can you|could you|and|then|i|need to|needs to) )*"
    rf"{MOVES.pattern}.*\bto\b|\b(?:postpone|reschedule|snooze) (?:it )?(?:to|until|till)\b"
    r"|^put .* (?:instead|back)\b|^set .* to\b"
)


SHORT: Final = 8
PLAIN: Final = re.compile(
    r"(?:please )?(?:add|remind me to|new task|note)\b(?! (?:it|that|this)\b)"
)
"""So short and plain, a message is read by the rules where what was learned is unclear."""


AWAY: Final = frozenset(["from", "up", "close", "next", "between", "back"])


LED: Final = re.compile(r"(?:remind me|forget|don'?t|add|put|note)\b")
"""A title that begins so has swallowed the words of the adding."""


def newly(
    found: Understanding, said: Heard, line: Line, scene: Scene, *, guessed: bool
) -> Understanding | None:
    """None where a message is not clearly about new tasks and nothing else."""
    offered = found.acts or read_in(found)
    if said.shown.tasks or any(act.tool != ADD for act in offered):
        return None
    if said.tool != ADD or not said.is_sure:
        return checked(found, line, scene) if found.acts and not guessed else None
    if not found.acts and MOVES.search(line.low):
        return None
    if MOVED.search(line.low) or is_to_a_day(line, scene):
        return unclear(found, line) if found.acts else found
    new = titled(found, offered, line, scene)
    return new if new is None else dated(new, line, scene)


def dated(found: Understanding, line: Line, scene: Scene) -> Understanding:
    """The one new task with the one day that is said, whatever a reading took of it."""
    if len(found.acts) != 1 or found.acts[0].arguments["recurrence"]:
        return found
    title = bare(found.acts[0]).split()
    spans = spans_of_when(line, scene.facts)
    if any(line.tokens[at].low in title for start, end, _ in spans for at in range(start, end)):
        return found
    whens = with_clock([when for _, _, when in spans])
    own, one = found.acts[0].arguments, whens[0] if len(whens) == 1 else None
    if one is None or (one.clock_only and (own["due_date"] or not AT.search(line.low))):
        return found
    return replace(found, acts=(Act(ADD, own | {"due_date": one.due(scene.facts.zone)}),))


AT: Final = re.compile(
    r"\b(?:at|by|before|until|till|from) |\d ?[ap]m\b|\d:\d\d|\b(?:noon|oclock)\b"
)
"""Words that make a number a clock."""


def added(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding | None:
    """New tasks in place of what was read, where no task is named."""
    if said.shown.tasks or mentioned(line.low, scene):
        return None
    return titled(replace(found, acts=(), question=None), (), line, scene)


def quoted(found: Understanding, line: Line, scene: Scene) -> Understanding:
    """The one new task whose title is quoted, with what is told anywhere around it."""
    found = replace(found, acts=without_asides(found.acts, line))
    if len(found.acts) != 1 or len(line.quotes) != 1 or found.acts[0].tool != ADD:
        return found
    act = found.acts[0]
    days = {when.day: when for _, _, when in spans_of_when(line, scene.facts)}
    row = {"priority": act.arguments["priority"], "estimated_minutes": None}
    more = missed(line, [[]], row)
    due = act.arguments["due_date"]
    if due is None and len(days) == 1:
        due = days.popitem()[1].due(scene.facts.zone)
    minutes = act.arguments["estimated_minutes"] or more["estimated_minutes"]
    fields = {"due_date": due, "priority": more["priority"], "estimated_minutes": minutes}
    return replace(found, acts=(Act(ADD, act.arguments | fields),))


def without_asides(acts: Acts, line: Line) -> Acts:
    """ "Stick “return the books” on the list, would you": the quoted one alone is new."""
    own = {bare(Act(ADD, {"title": quote})) for quote in line.quotes}
    quoted_ones = tuple(act for act in acts if act.tool == ADD and bare(act) in own)
    return quoted_ones if quoted_ones and all(act.tool == ADD for act in acts) else acts


def is_to_a_day(line: Line, scene: Scene) -> bool:
    """ "The viva to Monday" speaks of a task that is there already."""
    lows = [token.low for token in line.tokens]
    if set(lows) & AWAY:
        return False
    return any(
        (lows[start] in TOWARDS or (start and lows[start - 1] in TOWARDS))
        for start, _, _ in spans_of_when(line, scene.facts)
    )


def read_in(found: Understanding) -> Acts:
    """What a question offers, if it was read and is not only the message as it stands."""
    return () if is_unsure(found) else yes_of(found)


def checked(found: Understanding, line: Line, scene: Scene) -> Understanding:
    """The new tasks among other acts, asked about where they were learned to be called
    otherwise."""
    new = [act for act in found.acts if act.tool == ADD]
    if not new:
        return found
    learned = {bare(act) for act in titles_in(line, scene).acts}
    return found if all(bare(act) in learned for act in new) else asked(found, scene)


def titled(found: Understanding, offered: Acts, line: Line, scene: Scene) -> Understanding | None:
    """What both readings agree on is added, the learned one where it is clear; else it is asked."""
    learned = titles_in(line, scene)
    is_plain = bool(found.acts) and len(line.tokens) <= SHORT and PLAIN.match(line.low) is not None
    if same_titles(offered, learned.acts):
        acts = with_fields(offered, learned.acts)
        if found.acts and (is_plain or learned.chance >= AGREED):
            return replace(found, acts=acts)
        return done_if(learned.chance >= AGREED, found, acts, scene)
    if is_plain:
        return found
    if not learned.acts:
        return asked(found, scene) if found.acts else None
    return other(found, offered, learned, scene)


def other(found: Understanding, offered: Acts, learned: Titled, scene: Scene) -> Understanding:
    """The learned reading, where the rules have another one or none."""
    is_within = within(learned.acts, offered or yes_of(found))
    is_clear = learned.chance >= (WITHIN if is_within else CLEAR)
    is_clear = is_clear and not any(LED.match(title_of(act)) for act in learned.acts)
    if is_clear or is_within or not offered:
        return done_if(is_clear, found, learned.acts, scene)
    return which(found, offered, learned.acts)


def done_if(clear: bool, found: Understanding, acts: Acts, scene: Scene) -> Understanding:
    return doing(found, acts) if clear else asked(replace(found, acts=acts), scene)


def within(learned: Acts, offered: Acts) -> bool:
    """Whether each title stands in one that the rules read, which has but more around it."""
    return len(offered) >= len(learned) and all(
        any(bare(one) in bare(other) for other in offered) for one in learned
    )


def which(found: Understanding, offered: Acts, learned: Acts) -> Understanding:
    """Which of two readings is meant."""
    options = (all_titles(learned), all_titles(offered), LEAVE)
    text = f"Shall I add {quote(options[0])}, or {quote(options[1])}?"
    return asking(found, offering(text, options, (learned, offered, ())).question)


def all_titles(acts: Acts) -> str:
    return " + ".join(str(act.arguments["title"]) for act in acts)
