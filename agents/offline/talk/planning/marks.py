"""The stretches and points of time of a message, each with the words around it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from agents.offline.talk.planning.clocks import (
    CLOCK,
    EXACT,
    MINUTES_TO,
    NUMBER,
    TAIL,
    Face,
    face_of,
)
from agents.offline.talk.when import length_of

TOWARDS: Final = (
    r"(?: ?- ?| (?:(?:up )?to|until|till|til|through|up until)(?: about| around| maybe)? )"
)
LEADS: Final = r"(?:(?:from|at|for|around|about|@) )?"
LENGTH: Final = (
    r"(?:\d{1,3}(?:\.5)?|half an|half|an|one|a|two|three|four|forty five|thirty|twenty|fifteen|ten"
    r"|quarter of an|three quarters of an)(?: free| spare| whole| full)?[ -]?"
    r"(?:minutes|hours|mins|min|hr|h|m)\b(?: and a half)?"
)
ABOUT: Final = r"(?:about |around |like |maybe |roughly |just |only )?"
FOLLOWED: Final = (
    r"(?: [,.]| and| -)?(?: which| that| it| should| will| usually| probably)* "
    r"(?:for|takes?|taking|lasting|lasts|needs?|be|its|is) "
)
RANGES: Final = (
    re.compile(rf"\b(?:between|btw|in between) (?P<a>{CLOCK}) and (?P<b>{MINUTES_TO}|{CLOCK})"),
    re.compile(
        rf"(?<![\w.:/-]){LEADS}(?P<a>{CLOCK}|{NUMBER}(?= ?-)){TOWARDS}"
        rf"(?P<b>(?:half|(?:a )?quarter) past(?! \w+ {NUMBER}\b)(?! {NUMBER}\b)|{CLOCK})"
    ),
    re.compile(rf"\b(?:from|frm) (?P<a>{CLOCK}) (?:2|and) (?P<b>{CLOCK})"),
)
LASTING: Final = (
    re.compile(rf"(?<![\w.:/-]){LEADS}(?P<a>{CLOCK}){FOLLOWED}{ABOUT}(?P<q>{LENGTH})"),
    re.compile(
        rf"(?<![\w.:/-])(?P<q>{LENGTH})(?: (?!and\b|then\b|until\b|till?\b|so\b|but\b)[a-z]+)"
        rf"{{0,4}} (?:at|from) (?P<a>{CLOCK})"
    ),
)
POINT_LEADS: Final = (
    "at|from|until|till|til|by|before|after|past|around|about|@|starting|start|starts|begin"
    "|beginning|finish|finishes|end|ends|stop|stops|stopping|finishing|ending|leaving|leave|for|is"
    "|to|than|like|say|or|only|its|it|that|actually|no|lasts|since"
)
THERE: Final = r"(?:then|there|that|this)(?! (?:day|meeting|call|point on)\b)"
POINTS: Final = (
    re.compile(
        r"\b(?:at|until|till|til|by|before|after) "
        rf"(?P<a>(?:ten|five) to {NUMBER})(?!\w|[:.]\d)"
    ),
    re.compile(
        rf"\b(?:{POINT_LEADS}) "
        rf"(?P<a>{CLOCK}|(?:half|(?:a )?quarter) past(?! {NUMBER}\b))(?![\w/:])"
    ),
    re.compile(rf"(?<![\w.:/#-])(?P<a>{EXACT}{TAIL})(?!\w|[:.]\d)"),
    re.compile(rf"(?<![\w.:/#-])(?P<a>{NUMBER}(?: ?-?ish)?) (?:on(?:wards?)?|onwards?)\b"),
    re.compile(
        rf"\b(?:from|until|till|til|by|after|before|at|stop|finish|end) (?P<then>{THERE})\b"
    ),
    re.compile(r"\b(?P<then>(?:no|not) later)\b(?! than)"),
    re.compile(
        r"\b(?:until|till|til|before|after|from|up to) (?P<a>lunch(?:time)?)"
        r"(?! (?:at|from|is|with|for|between)\b| \d)\b"
    ),
    re.compile(
        r"(?<!energy )(?<!level )(?<!option )(?<!number )(?<!top )(?<!step )(?<!nr )(?<!chapter )"
        r"(?<!page )(?<!room )(?<!of )(?<!next )(?<!my )(?<!to )(?<!#)(?<= )(?P<a>[1-9]|1[0-2])"
        r"(?= [,.;!?]|$)"
    ),
    re.compile(r"(?<![\w.:/#-])(?P<a>[1-9]|1[0-2])(?= (?:rather|instead|start|finish|end|stop)\b)"),
)
JOINTS: Final = (
    r" ?[,.;!?\n)] | - | : "
    r"| (?:but|so|and|then|because|cause|plus|while|when|where|if|as|apart|minus|except|with) "
)
BREAKS: Final = re.compile(JOINTS)
SUBJECTS: Final = re.compile(
    rf"{JOINTS}| (?=(?:im|i am|i have|i got|i will be|i will have|theres|there is) )"
)
"""What is told of oneself before a time is a clause of its own."""
KEPT: Final = re.compile(r"apart|minus|except|with|when|if")
"""What breaks a clause and says something of the next one."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A point of time, or a stretch with its `last` clock or its length.

    `back` points to the mark that "then" stands for. `left` and `right` are the words of its own
    clause, `rest` all that follows, `joint` what links it to the mark before.
    """

    span: tuple[int, int]
    first: Face | None = None
    last: Face | None = None
    minutes: int | None = None
    left: str = ""
    right: str = ""
    rest: str = ""
    joint: str = ""
    said: str = ""

    @property
    def is_stretch(self) -> bool:
        return self.last is not None or self.minutes is not None

    @property
    def is_then(self) -> bool:
        return self.first is None

    @property
    def words(self) -> str:
        return f"{self.left} {self.right}"


def marks_in(low: str) -> list[Mark]:
    """ "Lunch 12-1, done by 5": one stretch, one point."""
    taken: list[Mark] = []
    for find in (_ranges, _lengths, _points):
        taken += [one for one in find(low) if not any(_meet(one, other) for other in taken)]
    ordered = sorted(_apart(taken), key=lambda one: one.span)
    return list(_worded(low, _counted(ordered)))


def _meet(one: Mark, other: Mark) -> bool:
    return one.span[0] < other.span[1] and other.span[0] < one.span[1]


def _apart(found: Sequence[Mark]) -> list[Mark]:
    kept: list[Mark] = []
    for one in found:
        if not any(_meet(one, other) for other in kept):
            kept.append(one)
    return kept


def _ranges(low: str) -> Iterator[Mark]:
    for pattern in RANGES:
        for found in pattern.finditer(low):
            first = face_of(found["a"])
            last = face_of(found["b"], first)
            if first is not None and last is not None:
                yield Mark(found.span(), _half_of(first, last), last, said=found[0])


def _half_of(first: Face, last: Face) -> Face:
    """ "11 to 2pm" starts in the morning, "2 to 3pm" in the afternoon."""
    if first.half or not last.half or not first.is_loose:
        return first
    is_turned = last.half == "p" and first.hour % 12 > last.hour % 12
    return replace(first, half="a" if is_turned else last.half)


def _lengths(low: str) -> Iterator[Mark]:
    """ "At 2 for an hour", "an hour of yoga at 2"."""
    for pattern in LASTING:
        for found in pattern.finditer(low):
            first, minutes = face_of(found["a"]), length_of(WHOLE.sub("", found["q"]))
            if first is not None and minutes is not None:
                start = found.start("a") if found.start("q") < found.start("a") else found.start()
                yield Mark((start, found.end()), first, minutes=minutes, said=found[0])


WHOLE: Final = re.compile(r" (?:free|spare|whole|full)")
BEHIND: Final = re.compile(rf"\b(?:for|takes?|lasts|lasting) {ABOUT}(?P<q>{LENGTH})")
"""The length of "at 11 I have a call for 15 minutes"."""


def _points(low: str) -> Iterator[Mark]:
    for pattern in POINTS:
        for found in pattern.finditer(low):
            if found.groupdict().get("then"):
                yield Mark(found.span("then"), said=found["then"])
            elif (face := _face(found)) is not None:
                yield Mark(found.span("a"), face, said=found["a"])


def _face(found: re.Match[str]) -> Face | None:
    """Lunch is from noon to one."""
    if found["a"].startswith("lunch"):
        return Face(13 if found[0].startswith("after") else 12, 0, "p")
    return face_of(found["a"], Face(0, 0))


def _counted(found: Sequence[Mark]) -> Iterator[Mark]:
    """With a bare "half past" as that of the hour before it."""
    before: Face | None = None
    for one in found:
        face = face_of(one.said, before) if one.said.endswith(" past") else one.first
        before = one.last or face or before
        if face is not None or one.is_then:
            yield replace(one, first=face)


def _worded(low: str, found: Iterator[Mark]) -> Iterator[Mark]:
    kept = list(found)
    edges = [0, *(one.span[1] for one in kept)]
    starts = [*(one.span[0] for one in kept), len(low)]
    for at, one in enumerate(kept):
        left, joint = _left(low[edges[at] : one.span[0]])
        right = _right(low[one.span[1] : starts[at + 1]])
        minutes = None if one.is_stretch or one.is_then else _behind(right)
        placed = replace(one, minutes=one.minutes or minutes)
        yield replace(placed, left=left, right=right, joint=joint, rest=low[one.span[1] :])


def _behind(right: str) -> int | None:
    found = BEHIND.search(right)
    return length_of(WHOLE.sub("", found["q"])) if found else None


def _left(text: str) -> tuple[str, str]:
    """The words of the clause that ends there, and what stands before them."""
    cuts = list(SUBJECTS.finditer(f" {text}"))
    if not cuts:
        return text.strip(), ""
    last = cuts[-1]
    start = last.start() if KEPT.search(last[0]) else last.end() - 1
    return text[max(0, start) :].strip(), text[: max(0, start)]


def _right(text: str) -> str:
    cut = BREAKS.search(f"{text} ")
    return text[: cut.start()].strip() if cut else text.strip()
