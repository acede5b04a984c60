"""Cuts a text into items: at lines, bullets, sentence ends, and where a link joins actions rather
than things."""

from collections.abc import Iterator

from agents.offline.grammar.sheet import Sheet
from agents.offline.grammar.split.bullets import body
from agents.offline.grammar.split.joins import joins_another
from agents.offline.grammar.split.joint import Joint
from agents.offline.grammar.split.links import link_run
from agents.offline.grammar.split.lists import dividing_links
from agents.offline.grammar.split.sentences import Piece, sentences
from agents.offline.grammar.split.unlinked import cuts_unlinked

_LONE = frozenset("\n.;|,!?-*")


def pieces(sheet: Sheet) -> list[Piece]:
    """Word ranges of the items, in order; connectives stay at the head of the later one."""
    found: list[Piece] = []
    for start, end in sentences(sheet):
        found += _clauses(sheet, start, end)
    return [(start, end) for start, end in found if _says(sheet, start, end)]


def _says(sheet: Sheet, start: int, end: int) -> bool:
    """Anything but a lone mark or line break."""
    return end - start > 1 or (end > start and sheet.low(start) not in _LONE)


def _clauses(sheet: Sheet, start: int, end: int) -> Iterator[Piece]:
    begin = body(sheet, start, end)
    dividing = dividing_links(sheet, begin, end)
    i, left = begin + 1, start
    while i < end:
        run = link_run(sheet, i, end)
        if run > i:
            links = frozenset(sheet.lows[i:run])
            cuts = joins_another(Joint(sheet, begin, i, run, end, links), dividing)
        else:
            cuts = cuts_unlinked(sheet, begin, i, end)
        if cuts:
            yield left, i
            left, begin = i, body(sheet, i, end)
        i = max(run, i + 1)
    yield left, end
