"""Every phrase that can begin at a word."""

import re

from agents.offline.grammar.clock import CLOCK_TABLES
from agents.offline.grammar.dates import DATE_TABLES
from agents.offline.grammar.durations import duration_at
from agents.offline.grammar.fold import Word
from agents.offline.grammar.limits import limit_at, offset_at
from agents.offline.grammar.marks import mark_at
from agents.offline.grammar.phrase import Atom, AtomKind
from agents.offline.grammar.priorities import priority_at
from agents.offline.grammar.recurrence import CYCLE_TABLES
from agents.offline.grammar.relative import RELATIVE_TABLES
from agents.offline.grammar.respell import MARK
from agents.offline.grammar.starters import COMMON, FOLLOWERS, QUANTITY_WORDS, URGENT_WORDS
from agents.offline.grammar.tables import DIGIT, by_first_word
from agents.offline.grammar.when import Frame

WHENS = by_first_word((*CLOCK_TABLES, *DATE_TABLES, *RELATIVE_TABLES))
CYCLES = by_first_word(CYCLE_TABLES)
_MARKS = frozenset("#@+!p(")
_QUANTITIES = QUANTITY_WORDS | {DIGIT, "~", "≈"}
_KNOWN = _QUANTITIES | URGENT_WORDS | WHENS.keys() | CYCLES.keys()
_FOLLOWING = re.compile(r"\s{0,3}([^\W\d_]+)")


def candidates(folded: str, text: str, word: Word, frame: Frame) -> list[Atom]:
    """All phrases from a word on; of two equally long ones the first is meant."""
    low, pos = _plain(word.low), word.start
    first = DIGIT if low[0].isdigit() else low
    marked = low[0] in _MARKS
    if first not in _KNOWN and not marked:
        return []
    found = [mark_at(folded, text, pos)] if marked else []
    if low in URGENT_WORDS:
        found.append(priority_at(folded, pos))
    if low not in COMMON or _leads_on(folded, word.end):
        found += _cycles(folded, pos, first)
        if first in _QUANTITIES:
            found += limit_at(folded, pos, frame), offset_at(folded, pos), duration_at(folded, pos)
        found += _whens(folded, pos, first, frame)
    return [atom for atom in found if atom is not None]


def _plain(low: str) -> str:
    """Without "'s" and the marks of a slip: "friday's", "satˑˑˑ"."""
    if low.isascii() and "'" not in low:
        return low
    return low.split("'")[0].rstrip(MARK) or low


def _leads_on(folded: str, end: int) -> bool:
    """The next word can go on with a phrase; "the dentist" cannot."""
    following = _FOLLOWING.match(folded, end)
    return following is None or following[1].rstrip(MARK) in FOLLOWERS


def _cycles(folded: str, pos: int, first: str) -> list[Atom]:
    found: list[Atom] = []
    for rule in CYCLES.get(first, ()):
        match = rule.pattern.match(folded, pos)
        if match:
            found.append(Atom(pos, match.end(), "recurrence", cycle=rule.build(match)))
    return found


def _whens(folded: str, pos: int, first: str, frame: Frame) -> list[Atom]:
    found: list[Atom] = []
    for rule in WHENS.get(first, ()):
        match = rule.pattern.match(folded, pos)
        when = rule.build(match, frame) if match else None
        if match and (when is not None or not rule.weak):
            kind: AtomKind = "when" if when else "dead"
            found.append(Atom(pos, match.end(), kind, when=when, weak=rule.weak))
    return found
