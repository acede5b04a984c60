"""A day said of a known task without "move": "mum on Sunday at 11", "slides a day earlier"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import time, timedelta
from itertools import pairwise
from typing import Final

from agents.offline.grammar.lexicon.listed import listed
from agents.offline.talk.entity.irregular import PAST
from agents.offline.talk.entity.match import VERBS
from agents.offline.talk.entity.named import Named
from agents.offline.talk.entity.refer import refer
from agents.offline.talk.entity.stems import stem
from agents.offline.talk.entity.words import title_of
from agents.offline.talk.intents.move import moved_to
from agents.offline.talk.moods import is_story
from agents.offline.talk.planning.clocks import face_of
from agents.offline.talk.rule import Found, rules
from agents.offline.talk.scene import Outcome, Scene
from agents.offline.talk.shapes import Act, Facts, KnownTask
from agents.offline.talk.text.line import MARKS, Line, Token
from agents.offline.talk.when import COUNTS, COUNTS_MORE, UNITS, When, local_day, spans_of_when

STRONG: Final = listed(
    """
    must should need needs due deadline rather instead better wait until till reschedule reserve
    reserved planned scheduled move moved shift push postpone put goes go happen happens latest want
    would prefer like plan planning save leave keep make ready finish finished done
    next one later earlier off over back out ahead up swap switch trade actually now change change
    will shall going out way plate desk table sight bring pull forward advance extend give slide
    slips slip day days week sooner
    """
)
WEAK: Final = listed(
    """
    the a my our her his this that it its is are be to for on at by in of and but then please just i
    im we lets let me us can could do doing thing task one call maybe also still only both them they
    all so okay yes well hm oh ah right best how about not as , : - ( ) . today's email mail again
    from with about have has get gets say lets would will you than
    """
)
PREPOSED: Final = re.compile(
    r"\b(?:on|at|by|in|until|till|til|before|for|from|around|after|to|not)\b"
)
DENIES: Final = re.compile(
    r"\b(?:dont|never|cant|wont|didnt|wasnt|werent|isnt|arent|havent|hasnt|couldnt"
    r"|wouldnt|if|unless"
    r"|when|what|whats|why|who|which|how|did|was|were|had|said|says|told|asked|he|she"
    r"|they|used|last|take|choose|pick)\b|^(?:could|can|should|would|may|might|is|are"
    r"|does|do) (?!we\b)"
)
REPORTED: Final = re.compile(
    r"\b(?!need|supposed|planned|scheduled|rescheduled|moved|pushed|reserved|changed"
    r"|shifted|postponed|delayed|switched|bumped|pencilled|penciled|slotted)\w+ed\b"
)
DONE_BY: Final = re.compile(r"\b(?:done|finished|ready)\b")
BY: Final = re.compile(r"\b(?:by|until|till|before|be|get|have|want|need|needs|must|should)\b")
LONGEST: Final = 18
SHIFT: Final = re.compile(
    r"(?:by |for |needs? |another |give it |wants? )*(?P<n>an?|one|two|three|four|five"
    r"|six|seven|another"
    r"|\d{1,2}|couple of|a couple of|a few|few)(?: more| extra| full| another)?"
    r" (?P<unit>day|week|month"
    r"|fortnight)s?(?: (?P<way>earlier|sooner|before|later|more|longer|further|extra"
    r"|after|on top|of"
    r" delay|ahead|forward|back))?"
)
EARLIER: Final = re.compile(r"\b(?:earlier|sooner|bring|pull|advance|ahead|move .+ up|before)\b")
MORE: Final = re.compile(
    r"\b(?:more|another|extra|later|longer|further|earlier|sooner|back|up (?:by |a |an "
    r"|one |two )|delay|ahead|forward|before"
    r"|slides?|slips?|waits?|wait|delayed|behind)\b"
)


def scheduled(found: Found) -> Outcome | None:
    """Where a preposition or a word of moving makes it clear that a day is set."""
    return _scheduled(found.line, found.scene, bare=False)


def scheduled_bare(line: Line, scene: Scene) -> Outcome | None:
    """The same without any: "laundry tomorrow", beside something else that was said.

    "The dishes today" beside a report may be one more thing done today.
    """
    if TODAY_ALONE.fullmatch(line.low):
        return None
    return _scheduled(line, scene, bare=True)


TODAY_ALONE: Final = re.compile(r"(?:(?!to |by |until |at ).)+ (?:today|this morning)")


def _scheduled(line: Line, scene: Scene, *, bare: bool) -> Outcome | None:
    low = line.low
    if len(line.tokens) > LONGEST or DENIES.search(low) or is_story(low) or "qq" in low:
        return None
    if reported(low):
        return None
    spans = spans_of_when(line, scene.facts)
    whens = [span for span in spans if not _denied(line, span[0])]
    if len(whens) != 1 or _said_twice(spans, whens[0][2]):
        return None
    start, end, when = whens[0]
    rest = Line(line.message, without_denied(line, scene.facts, (start, end)))
    named, words = named_in(rest, scene)
    if named is None or (DONE_BY.search(rest.low) and not BY.search(low)):
        return None
    span = " ".join(token.low for token in line.tokens[start:end])
    bare = bare or len(spans_of_when(line, scene.facts)) > 1
    bare = bare or (start > 0 and line.tokens[start - 1].low in (":", "to"))
    if not bare and not clear(words, span, when, named, rest):
        return None
    return Outcome(acts=moved_to(named.tasks, when, scene.facts), about=named.ids)


def reported(low: str) -> bool:
    """ "Called the bank", and not "done by Friday"."""
    low = TO_BE.sub(" ", low)
    past = {word for word in low.split() if word in PAST} - {"done", "left"}
    past |= set(REPORTED.findall(low)) - {"finished"}
    return bool(past)


TO_BE: Final = re.compile(r"\b(?:be|get|have (?:it|that|them)) \w+\b")


def _denied(line: Line, start: int) -> bool:
    """ "Not Friday but Monday"."""
    before = " ".join(token.low for token in line.tokens[max(0, start - 2) : start])
    return AGAINST.search(before) is not None


def _said_twice(spans: Sequence[tuple[int, int, When]], when: When) -> bool:
    """ "Thursday instead of tomorrow", on a Wednesday: something is mixed up."""
    return sum((one.day, one.clock) == (when.day, when.clock) for _, _, one in spans) > 1


AGAINST: Final = re.compile(r"\b(?:not|instead of|rather than|and no longer)\b")


def without_denied(line: Line, facts: Facts, kept: tuple[int, int]) -> tuple[Token, ...]:
    """The tokens that are no day."""
    spans = [span[:2] for span in spans_of_when(line, facts)]
    inside = {at for start, end in [*spans, kept] for at in range(start, end)}
    return tuple(token for at, token in enumerate(line.tokens) if at not in inside)


def named_in(rest: Line, scene: Scene) -> tuple[Named | None, list[str]]:
    """The tasks that what is left names, and the words beside their names."""
    kept = trimmed_idle(rest)
    for tokens in (kept, tuple(token for token in kept if not _idle(token.low))):
        named = refer(Line(rest.message, tokens), scene)
        if named.certainty == "sure" and named.tasks and len(named.tasks) <= MOST:
            beside = [token for token in rest.tokens if token not in tokens]
            return named, " ".join(token.low for token in beside).split()
    return None, []


MOST: Final = 3


def trimmed_idle(rest: Line) -> tuple[Token, ...]:
    tokens = list(rest.tokens)
    while len(tokens) > 1 and _idle(tokens[0].low):
        tokens.pop(0)
    while len(tokens) > 1 and _idle(tokens[-1].low):
        tokens.pop()
    return tuple(tokens)


def _idle(low: str) -> bool:
    return low in MARKS or all(word in IDLE for word in low.split())


IDLE: Final = (STRONG | WEAK) - {"it", "that", "them", "both", "they", "all", "this", "one"}


def clear(words: Sequence[str], span: str, when: When, named: Named, rest: Line) -> bool:
    """Whether it is said as an order or an arrangement, not as a note of something new."""
    allows = bool(set(words) & {"can", "could"})
    ordered = "to" in words and set(words) & {"has", "have", "got"}
    if ordered or (set(words) & STRONG and not allows) or len(named.tasks) > 1:
        return True
    if INSTEAD.search(span):
        return True
    if PREPOSED.search(span) is None and not (
        set(words) & {"on", "at", "by", "in", "until", "for"}
    ):
        return False
    verb = rest.tokens[0].low if rest.tokens else ""
    orders = verb in VERBS and stem(verb) == stem(title_of(named.tasks[0].title).words[0])
    return not (orders and when.clock_only)


INSTEAD: Final = re.compile(r"\b(?:instead|rather|latest)\b")


def each_dated(found: Found) -> Outcome | None:
    """ "Report Friday, slides Saturday and taxes today": two tasks or more, each with its day."""
    line, scene = found.line, found.scene
    if DENIES.search(line.low) or DONE_BY.search(line.low) or is_story(line.low):
        return None
    acts: list[Act] = []
    about: list[str] = []
    last: When | None = None
    for part in parts(line):
        one = _one_dated(part, scene, last)
        if one is None:
            return None
        named, last = one
        acts += moved_to(named.tasks, last, scene.facts)
        about += named.ids
    return Outcome(acts=tuple(acts), about=tuple(about)) if len(set(about)) > 1 else None


def parts(line: Line) -> list[Line]:
    cut = [
        -1,
        *(at for at, t in enumerate(line.tokens) if t.low in (",", "and", ";", ":")),
        len(line.tokens),
    ]
    found = [Line(line.message, line.tokens[a + 1 : b]) for a, b in pairwise(cut)]
    head = [one for one in found if one.tokens and not SWAP.fullmatch(one.low)]
    return head if len(head) > 1 else []


HOUR_ALONE: Final = re.compile(r"(?:to |at |by |until |around )*(?P<h>\d{1,2}(?::\d\d)?)")


def plain_clock(span: str) -> time | None:
    """ "10" on another day is the morning's, "3" the afternoon's."""
    found = HOUR_ALONE.fullmatch(span)
    face = face_of(found["h"]) if found else None
    return face.time() if face else None


PART_OF_DAY: Final = re.compile(
    r"(?:in the |at |the )?(?:morning|afternoon|evening|night|noon|midday)"
)
SWAP: Final = re.compile(
    r"(?:swap|switch|trade|change|plan|new plan|lets|please|okay|so|swap them|then|first"
    r"|schedule|dates)"
    r"(?: (?:please|them|days|places|around|these|it))*"
)


def _one_dated(part: Line, scene: Scene, last: When | None) -> tuple[Named, When] | None:
    whens = spans_of_when(part, scene.facts)
    if not whens:
        return _one_shifted(part, scene)
    if len(whens) != 1:
        return None
    start, end, when = whens[0]
    rest = Line(part.message, (*part.tokens[:start], *part.tokens[end:]))
    named, _ = named_in(rest, scene)
    if named is None:
        return None
    span = " ".join(token.low for token in part.tokens[start:end])
    if last is not None and (when.clock_only or PART_OF_DAY.fullmatch(span)):
        when = When(last.day, plain_clock(span) or when.clock)
    return named, when


def _one_shifted(part: Line, scene: Scene) -> tuple[Named, When] | None:
    """ "The report two days", in a row of moves."""
    at = SHIFT.search(part.low)
    if at is None:
        return None
    rest = part.part(0, at.start()).tokens + part.part(at.end(), len(part.low)).tokens
    named, _ = named_in(Line(part.message, rest), scene)
    if named is None or named.one is None:
        return None
    days = days_of(at) * (-1 if EARLIER.search(part.low) else 1)
    when = moved_by(named.one, days, scene.facts)
    return (named, when) if when else None


def shifted_by(found: Found) -> Outcome | None:
    """ "The slides one day earlier", "the report needs another day"."""
    line, scene = found.line, found.scene
    low = line.low
    at = SHIFT.search(low)
    if at is None or DENIES.search(low) or not MORE.search(low) or is_story(low):
        return None
    rest = Line(
        line.message, line.part(0, at.start()).tokens + line.part(at.end(), len(low)).tokens
    )
    named, _ = named_in(rest, scene)
    if named is None or named.one is None:
        return None
    days = days_of(at) * (-1 if EARLIER.search(low) else 1)
    when = moved_by(named.one, days, scene.facts)
    return Outcome(acts=moved_to(named.tasks, when, scene.facts), about=named.ids) if when else None


def days_of(found: re.Match[str]) -> int:
    said = found["n"]
    count = int(said) if said.isdigit() else (COUNTS | COUNTS_MORE | {"another": 1})[said]
    return count * UNITS[found["unit"]]


def moved_by(task: KnownTask, days: int, facts: Facts) -> When | None:
    """That many days from the task's day, or from today once that is past; never into the past."""
    today, day = facts.local.date(), local_day(task, facts)
    if days < 0 and day is None:
        return None
    moved = max(today, day or today) + timedelta(days=days)
    return When(max(moved, today))


EACH_RULES: Final = rules((r".+ (?:,|and|;) .+", each_dated))
SCHEDULING_RULES: Final = rules((r".+", shifted_by), (r".+", scheduled))
