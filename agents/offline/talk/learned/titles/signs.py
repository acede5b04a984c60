"""What is seen of each word of a message and around it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from agents.offline.grammar.lexicon.function_words import FUNCTION_WORDS
from agents.offline.grammar.lexicon.goods import GOODS
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.lexicon.verbs import EVERY_VERB
from agents.offline.talk.entity.stems import stem
from agents.offline.talk.intents.now import MINUTES
from agents.offline.talk.shapes import Facts
from agents.offline.talk.text.line import MARKS, Line
from agents.offline.talk.when import spans_of_when

WHEN, LENGTH, NUMBER = "<w>", "<l>", "<#>"
START, END = "^", "$"
SHORT: Final = 6
"""Words of a message that may be a bare title."""


def inside_when(line: Line, facts: Facts) -> set[int]:
    """The places of the words that are a day or a time."""
    spans = spans_of_when(line, facts)
    return {at for start, end, _ in spans for at in range(start, end)}


def inside_length(line: Line) -> set[int]:
    found = MINUTES.search(line.low)
    if found is None:
        return set()
    return {at for at, start in enumerate(line.starts) if found.start() <= start < found.end()}


class Row:
    """Words, their kinds and stems, with what stands beyond the edges."""

    def __init__(self, line: Line, facts: Facts) -> None:
        when, length = inside_when(line, facts), inside_length(line)
        self.low = [token.low for token in line.tokens]
        kinds = [kind_of(word, at in when, at in length) for at, word in enumerate(self.low)]
        self.kinds = kinds
        self.stems = [
            {"W": WHEN, "L": LENGTH, "#": NUMBER}.get(kind) or stem(word)
            for word, kind in zip(self.low, kinds, strict=True)
        ]
        self.capital = [line.message[one.start : one.start + 1].isupper() for one in line.tokens]
        self.first, self.last = self.clauses()
        self.starts = sorted(set(self.first))

    def clauses(self) -> tuple[list[int], list[int]]:
        """For each word, where the stretch between two marks begins and ends that it is in."""
        size, first, last = len(self.low), [], [0] * len(self.low)
        start = 0
        for at in range(size):
            start = at if at and self.low[at - 1] in MARKS else start
            first.append(start)
        end = size
        for at in reversed(range(size)):
            end = at if self.low[at] in MARKS else end
            last[at] = end
        return first, last


def kind_of(word: str, in_when: bool, in_length: bool) -> str:
    if word in MARKS:
        return f"M{word}"
    if in_when or in_length:
        return "W" if in_when else "L"
    if word[0].isdigit():
        return "#"
    if word in EVERY_VERB:
        return "V"
    return "F" if word in FUNCTION_WORDS else "N"


def beyond(row: Sequence[str], at: int) -> str:
    if at < 0:
        return START
    return row[at] if at < len(row) else END


def signs(line: Line, facts: Facts) -> list[list[str]]:
    """For each word, what is seen at it."""
    row = Row(line, facts)
    seen = (nearby, shapes, placed, guided, within)
    return [[one for see in seen for one in see(row, at)] for at in range(len(row.low))]


CUES: Final = listed(
    """
    add put note remind list jot stick pop chuck log task todo forget write down remember throw
    reminder bung slot enter pencil record track save keep hold include thing one need needs must
    """
)
"""Words for the adding."""
TURNS: Final = listed(
    """
    and so but because bc cos cause since as or before otherwise then plus also else though while
    when if until till after n coz
    """
)
"""Words with which a sentence goes on to something else."""
FAR: Final = 4


def last_of(words: frozenset[str], row: Row, at: int) -> tuple[str, int]:
    """The last of some words before a place, and how far it is away; "^" if there is none."""
    for back in range(at - 1, -1, -1):
        if row.low[back] in words:
            return row.low[back], at - back
    return START, 0


def guided(row: Row, at: int) -> list[str]:
    """The last word for the adding and the last that turns the sentence, and how far away."""
    cue, cue_off = last_of(CUES, row, at)
    turn, turn_off = last_of(TURNS, row, at)
    ahead = any(low in CUES for low in row.low[at + 1 :])
    kind = row.kinds[at]
    return [
        f"cu{cue}{min(cue_off, FAR)}", f"tu{turn}{min(turn_off, FAR)}", f"tk{turn}{kind}",
        f"ca{ahead}{cue == START}{cue_off > FAR}{kind}",
    ]  # fmt: skip


def within(row: Row, at: int) -> list[str]:
    """The stretch between two marks that the word is in, among the others of the message."""
    first, last = row.first[at], row.last[at]
    index, inside, head = row.starts.index(first), min(at - first, 2), beyond(row.kinds, first)
    before = row.starts[index - 1] if index else -1
    verbs = [start for start in row.starts if row.kinds[start] == "V"]
    order = verbs.index(first) if first in verbs else -1
    kind_before, kind_after = beyond(row.kinds, before), beyond(row.kinds, last + 1)
    return [
        f"ci{min(index, 3)}/{min(len(row.starts), 4)}{inside}",
        f"cv{min(order, 2)}/{min(len(verbs), 3)}{inside}",
        f"cp{beyond(row.low, before)}{head}", f"ck{kind_before}{head}{kind_after}{inside}",
        f"cx{beyond(row.low, last + 1)}{inside}", f"cf{row.low[first]}{row.kinds[at]}",
    ]  # fmt: skip


def nearby(row: Row, at: int) -> list[str]:
    """The word and those around it, alone, in pairs and in threes."""
    a, b, c, d, e, f, g = (beyond(row.stems, at + step) for step in range(-3, 4))
    return [
        f"0{row.low[at]}", f"s{d}", f"-1{c}", f"-2{b}", f"+1{e}", f"+2{f}",
        f"b{c} {d}", f"c{d} {e}", f"d{b} {c}", f"e{e} {f}",
        f"t{a} {b} {c}", f"u{e} {f} {g}", f"v{c} {d} {e}",
    ]  # fmt: skip


def shapes(row: Row, at: int) -> list[str]:
    """The kinds of the words around, capitals, goods that one buys, endings."""
    b, c, d, e = (beyond(row.kinds, at + step) for step in range(-2, 2))
    capital = "A" if row.capital[at] else "a"
    before = ("A" if row.capital[at - 1] else "a") if at else START
    return [
        f"C{d}", f"C-{c}{d}", f"C+{d}{e}", f"C3{c}{d}{e}", f"C4{b}{c}{d}",
        f"k{capital}{d}", f"k-{before}{capital}",
        f"g{row.low[at] in GOODS}", f"sx{row.low[at][-3:]}",
    ]  # fmt: skip


def placed(row: Row, at: int) -> list[str]:
    """Where the word stands in the message and in its stretch between two marks."""
    first, last, size = row.first[at], row.last[at], len(row.low)
    inside, kind = at - first, row.kinds[at]
    marks = f"{beyond(row.low, first - 1)}{beyond(row.low, last)}"
    kinds = f"{beyond(row.kinds, first)}{beyond(row.kinds, first + 1)}"
    return [
        f"p{min(inside, 4)}", f"p{min(inside, 3)}{kind}", f"P{min(at, 5)}",
        f"q{min(size - 1 - at, 4)}", f"pc{beyond(row.stems, first)}", f"m{marks}",
        f"z{beyond(row.stems, last - 1)}", f"cl{min(last - first, 6)}",
        f"pp{beyond(row.stems, first)} {beyond(row.stems, first + 1)}",
        f"y{min(inside, 3)}{kinds}",
        *(["short"] if size <= SHORT else []),
    ]  # fmt: skip
