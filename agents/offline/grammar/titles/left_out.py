"""Words that a title leaves out: lead-ins, trailers, slips of the tongue."""

from itertools import pairwise

from agents.offline.grammar.calendars import put_onto
from agents.offline.grammar.leads import lead_end
from agents.offline.grammar.lexicon.function_words import DETERMINERS, PREPOSITIONS
from agents.offline.grammar.lexicon.goods import EVENTS
from agents.offline.grammar.lexicon.openers import HESITATIONS
from agents.offline.grammar.sheet import Sheet
from agents.offline.grammar.split import body
from agents.offline.grammar.trailers import trailer_start

_STUTTERED = (PREPOSITIONS - {"over"}) | DETERMINERS | {"i", "we", "you", "to", "and", "is"}


def lead_words(sheet: Sheet, start: int, end: int, gone: set[int]) -> set[int]:
    """Words that lead in, ask or trail off; `gone` are those of phrases."""
    found = set(range(start, body(sheet, start, end)))
    for _ in range(3):
        first = _first_left(start, end, gone, found)
        if first == end:
            break
        offset = lead_end(sheet, sheet.starts[first], sheet.words[end - 1].end)
        lead = set(range(first, min(end, sheet.index(offset)))) - gone
        found |= lead
        if not lead:
            break
    found |= _put_onto(sheet, start, end, gone | found)
    found |= _adds_event(sheet, start, end, gone, found)
    last = next((i for i in range(end - 1, start, -1) if i not in gone), start)
    tail = trailer_start(sheet.folded, sheet.starts[start], sheet.words[last].end)
    found.update(range(sheet.index(tail), last + 1))
    return found | hesitations(sheet, start, end)


def _first_left(start: int, end: int, gone: set[int], found: set[int]) -> int:
    """Index of the first word that is neither; `end` without any."""
    return next((i for i in range(start, end) if i not in gone and i not in found), end)


def hesitations(sheet: Sheet, start: int, end: int) -> set[int]:
    """ "Um" and its like."""
    return {i for i, low in enumerate(sheet.lows[start:end], start) if low in HESITATIONS}


def _adds_event(sheet: Sheet, start: int, end: int, gone: set[int], found: set[int]) -> set[int]:
    """ "Add" before an event that has its date: "add lunch with Ann on Friday"."""
    first = _first_left(start, end, gone, found)
    if sheet.low(first) != "add" or not gone:
        return set()
    near = [sheet.low(i) for i in range(first + 1, min(end, first + 6)) if i not in gone]
    told = "to" not in near and any(low in EVENTS for low in near)
    return {first} if told else set()


def _put_onto(sheet: Sheet, start: int, end: int, gone: set[int]) -> set[int]:
    """ "Put" and "on my calendar" around what is to be kept, if nothing but dates follows."""
    first = next((i for i in range(start, end) if i not in gone), end)
    if first == end:
        return set()
    there = put_onto(sheet.folded, sheet.words[first].start, sheet.words[end - 1].end)
    if there is None:
        return set()
    put, begins, ends = (sheet.index(offset) for offset in there)
    rest = [i for i in range(ends, end) if i not in gone and sheet.words[i].spoken]
    if begins <= put or any(sheet.low(i) not in PREPOSITIONS for i in rest):
        return set()
    return {*range(first, put), *range(begins, ends), *rest}


def stutters(sheet: Sheet, start: int, end: int) -> set[int]:
    """The first of a small word said twice: "book the the hotel"."""
    twice = enumerate(pairwise(sheet.lows[start:end]), start)
    small = [i for i, (low, following) in twice if low == following and low in _STUTTERED]
    return {i for i in small if sheet.own(i) is sheet.own(i + 1)}
