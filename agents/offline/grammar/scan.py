"""Finds every phrase of the grammar in a text, longest first, each letter used once."""

import re
from collections.abc import Iterator

from agents.offline.grammar.clock import CLOCK_RULES
from agents.offline.grammar.dates import DATE_RULES
from agents.offline.grammar.durations import duration_at
from agents.offline.grammar.fold import Word
from agents.offline.grammar.limits import limit_at, offset_at
from agents.offline.grammar.marks import mark_at, opaque_spans
from agents.offline.grammar.phrase import Atom, AtomKind
from agents.offline.grammar.priorities import priority_at
from agents.offline.grammar.recurrence import CYCLE_RULES
from agents.offline.grammar.relative import RELATIVE_RULES
from agents.offline.grammar.respell import MARK
from agents.offline.grammar.starters import (
    COMMON,
    FOLLOWERS,
    QUANTITY_WORDS,
    REPEATERS,
    STARTERS,
    URGENT_WORDS,
)
from agents.offline.grammar.when import Frame

_WHEN_RULES = (*CLOCK_RULES, *DATE_RULES, *RELATIVE_RULES)
_WORD_RULES = tuple(rule for rule in _WHEN_RULES if not rule.numeric)
# Five thousand characters of speech hold far fewer; a wall of digits costs no more than them.
_MOST_NUMBERS = 500
_MARKS = frozenset("#@+!p(")


def scan(folded: str, text: str, tokens: list[Word], frame: Frame) -> list[Atom]:
    """All atoms in order, none overlapping another."""
    opaque = opaque_spans(folded)
    atoms: list[Atom] = list(opaque)
    shut, free, numbers = 0, 0, 0
    for i, word in enumerate(tokens):
        while shut < len(opaque) and opaque[shut].end <= word.start:
            shut += 1
        if word.start < free or (shut < len(opaque) and word.start >= opaque[shut].start):
            continue
        numbers += word.low[0].isdigit()
        if numbers > _MOST_NUMBERS:
            break
        best = _best(folded, text, word, frame)
        if best is None or _outdone(best, folded, text, tokens[i + 1 : i + 2], frame):
            continue
        free = best.end
        atoms.append(best)
    return _apart(sorted(atoms, key=lambda atom: (atom.start, -atom.end)))


def _apart(atoms: list[Atom]) -> list[Atom]:
    """Without those that begin inside another, such as the quotes of +"Big Project"."""
    found: list[Atom] = []
    for atom in atoms:
        if not found or atom.start >= found[-1].end:
            found.append(atom)
    return found


def _best(folded: str, text: str, word: Word, frame: Frame) -> Atom | None:
    """The longest phrase at a word.

    A date that the calendar does not have uses up its words without saying anything.
    """
    best: Atom | None = None
    for atom in _candidates(folded, text, word, frame):
        if best is None or (atom.end, not atom.weak) > (best.end, not best.weak):
            best = atom
    return best


def _outdone(best: Atom, folded: str, text: str, following: list[Word], frame: Frame) -> bool:
    """A number behind "by" or "on" gives way to a longer phrase: "by 15" to "15 April"."""
    when = best.when
    if folded[best.start].isdigit() or (when is None and best.kind != "dead"):
        return False
    if when is not None and (when.month or not (when.clock or when.dom)):
        return False
    rivals = [_best(folded, text, word, frame) for word in following if word.end <= best.end]
    return any(rival is not None and rival.end > best.end for rival in rivals)


def _candidates(folded: str, text: str, word: Word, frame: Frame) -> Iterator[Atom]:
    low, pos = word.low.split("'")[0].rstrip(MARK) or word.low, word.start
    digit = low[0].isdigit()
    if low[0] in _MARKS:
        yield from _some(mark_at(folded, text, pos))
    if low in URGENT_WORDS:
        yield from _some(priority_at(folded, pos))
    if low in COMMON and not _leads_on(folded, word.end):
        return
    if digit or low in REPEATERS:
        yield from _cycles(folded, pos)
    if digit or low in QUANTITY_WORDS or low in "~≈":
        yield from _some(limit_at(folded, pos, frame))
        yield from _some(offset_at(folded, pos))
        yield from _some(duration_at(folded, pos))
    if digit or low in STARTERS or low in "@+-":
        yield from _whens(folded, pos, frame)


_FOLLOWING = re.compile(r"\s{0,3}([^\W\d_]+)")


def _leads_on(folded: str, end: int) -> bool:
    """The next word can go on with a phrase; "the dentist" cannot."""
    following = _FOLLOWING.match(folded, end)
    return following is None or following[1].rstrip(MARK) in FOLLOWERS


def _some(atom: Atom | None) -> Iterator[Atom]:
    if atom is not None:
        yield atom


def _cycles(folded: str, pos: int) -> Iterator[Atom]:
    for rule in CYCLE_RULES:
        match = rule.pattern.match(folded, pos)
        if match:
            yield Atom(pos, match.end(), "recurrence", cycle=rule.build(match))


def _whens(folded: str, pos: int, frame: Frame) -> Iterator[Atom]:
    for rule in _WHEN_RULES if folded[pos].isdigit() else _WORD_RULES:
        match = rule.pattern.match(folded, pos)
        if match:
            when = rule.build(match, frame)
            if when is None and rule.weak:
                continue
            kind: AtomKind = "when" if when else "dead"
            yield Atom(pos, match.end(), kind, when=when, weak=rule.weak)
