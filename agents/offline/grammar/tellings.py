"""Dates inside of what is told or moved: "tell Ann that the party is on Friday" is not due then."""

import re

from agents.offline.grammar.lexicon.verbs import EVERY_VERB
from agents.offline.grammar.sheet import Sheet

_TOLD = re.compile(
    r"\b(?:tell|inform|notify|warn|remind|text|email|message|let|announce|mention|say)\b"
    r"(?! (?:me|us)\b)(?: [\w'&-]+){0,8}? that"
    r"(?P<told> )(?=(?:the|my|our|his|her|their|your|a|an|this|we|i|you|he|she|they|it|there"
    r"|[\w-]+'(?:s|re|m)|[\w-]+ (?:is|are|was|will|can|has))\b)"
)
_MOVED = re.compile(
    r"\b(?:move|reschedule|shift|push|postpone|change|switch|bump)\b"
    r"[^.,;\n]{1,60}? (?P<told>from [^.,;\n]{1,30} to)\b"
)
_LAPSES = re.compile(r"\b(?P<told>(?:it|they|that|which) (?:expires?|expired|lapses?|runs? out))\b")
_LONGEST = 40


def told_spans(sheet: Sheet) -> list[tuple[int, int]]:
    """Stretches in which a date only informs, each up to its clause's end."""
    return [
        (match.start("told"), _clause_end(sheet, match.end()))
        for pattern in (_TOLD, _MOVED, _LAPSES)
        for match in pattern.finditer(sheet.folded)
    ]


def _clause_end(sheet: Sheet, offset: int) -> int:
    first = sheet.index(offset)
    last = min(first + _LONGEST, len(sheet.words))
    for i in range(first, last):
        ends = sheet.own(i) is None and sheet.low(i) in (",", ".", ";", "\n", "?", "!")
        joins = sheet.low(i) in ("and", "then", "also") and sheet.low(i + 1) in EVERY_VERB
        if ends or joins:
            return sheet.words[i].start
    return sheet.words[last - 1].end
