"""A line of a message: plain words for the rules, and where each stood in what was typed."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from typing import Final

from agents.offline.grammar.lexicon.listed import listed
from agents.offline.talk.text.respellings import MERGED
from agents.offline.talk.text.spelling import is_slip, mended

ALIKE: Final = str.maketrans({"’": "'", "‘": "'", "`": "'", "´": "'", "“": '"', "”": '"', "–": "-"})
QUOTED: Final = re.compile(r'"([^"\n]{1,200})"|(?<![\w])\'([^\'\n]{2,200})\'(?![\w])')
PAIRS: Final = "|".join(
    re.escape(pair).replace(r"\ ", r"[ \t]+")
    for pair in sorted((key for key in MERGED if " " in key), key=len, reverse=True)
)
TOKEN: Final = re.compile(
    rf"(?:{PAIRS})(?![\w'])|#\d+|w/(?!\w)|&|[✅✔☑]|[-=]>|→|=|[^\W_]+(?:['.:/-][^\W_]+)*%?"
    rf"|[,.!?;:\n()-]"
)
GAP: Final = re.compile(r"[ \t]+")
MARKS: Final = frozenset(",.!?;:\n()-")
EDGES: Final = "\"'“”‘’ "
SIGNS: Final = {
    "✅": "done",
    "✔": "done",
    "☑": "done",
    "->": "to",
    "=>": "to",
    "→": "to",
    "=": "is",
}
QUOTE_MARK: Final = "qq"
STRETCHED: Final = re.compile(r"([aeious])\1{2,}")
LAUGHS: Final = frozenset(["lol", "haha", "hahaha", "lmao", "hehe", "rofl", "xd"])
SPELT: Final = {"2": "to", "4": "for"}
AFTER_TO: Final = listed(
    """
    mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday
    sunday
    tomorrow study do call buy get go finish write read pay clean qq next
    """
)
BEFORE_FOR: Final = frozenset(["waiting", "wait", "timer", "thanks", "pick", "ready", "time"])
NOT_BEFORE: Final = frozenset(
    [
        "at",
        "by",
        "until",
        "till",
        "from",
        "to",
        "number",
        "no",
        "nr",
        "option",
        "and",
        "around",
        "~",
    ]
)


@dataclass(frozen=True, slots=True)
class Token:
    """`low` is what the rules see; `start` and `end` are offsets into the message."""

    low: str
    start: int
    end: int

    @property
    def is_mark(self) -> bool:
        return self.low in MARKS


@dataclass(frozen=True, slots=True)
class Line:
    """A run of tokens. `low` joins their words with single spaces."""

    message: str
    tokens: tuple[Token, ...]
    low: str = field(init=False)
    starts: tuple[int, ...] = field(init=False)

    def __post_init__(self) -> None:
        starts, at = [], 0
        for token in self.tokens:
            starts.append(at)
            at += len(token.low) + 1
        object.__setattr__(self, "low", " ".join(token.low for token in self.tokens))
        object.__setattr__(self, "starts", tuple(starts))

    def part(self, start: int, end: int) -> Line:
        """The tokens that lie between two offsets of `low`, marks at the edges left out."""
        first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
        return trimmed(self.message, self.tokens[first:last])

    @property
    def original(self) -> str:
        """What was typed, from the first token to the last."""
        if not self.tokens:
            return ""
        return self.message[self.tokens[0].start : self.tokens[-1].end]

    @property
    def quoted(self) -> str | None:
        """The text of the only quotation in it, None where there is none or more than that."""
        quotes = self.quotes
        return quotes[0] if len(quotes) == 1 else None

    @property
    def quotes(self) -> list[str]:
        """The texts of all quotations in it."""
        marks = [token for token in self.tokens if token.low == QUOTE_MARK]
        return [self.message[mark.start : mark.end].strip(EDGES) for mark in marks]


def trimmed(message: str, tokens: tuple[Token, ...]) -> Line:
    first, last = 0, len(tokens)
    while first < last and tokens[first].is_mark:
        first += 1
    while last > first and tokens[last - 1].is_mark:
        last -= 1
    return Line(message, tokens[first:last])


def line_of(message: str, own_words: frozenset[str] = frozenset()) -> Line:
    """A message as a line; `own_words` are words of the user's titles, which are never mended."""
    plain = lowered(message)
    tokens: list[Token] = []
    at = 0
    for quote in QUOTED.finditer(plain):
        tokens += words_of(plain, at, quote.start(), own_words)
        tokens.append(Token(QUOTE_MARK, quote.start(), quote.end()))
        at = quote.end()
    tokens += words_of(plain, at, len(plain), own_words)
    return Line(message, spelt_out(tokens))


def spelt_out(tokens: list[Token]) -> tuple[Token, ...]:
    """ "2 fri" as "to fri", "waiting 4 bob" as "waiting for bob", and a laugh inside as a comma."""
    kept: list[Token] = []
    for at, token in enumerate(map(clocked, tokens)):
        before = tokens[at - 1].low if at else ""
        after = tokens[at + 1].low if at + 1 < len(tokens) else ""
        low = token.low
        if low == "2" and after in AFTER_TO and before not in NOT_BEFORE | {""}:
            low = "to"
        elif (low == "4" and before in BEFORE_FOR and after) or (
            low in LAUGHS and before and after
        ):
            low = SPELT.get(low, ",")
        kept.append(token if low == token.low else Token(low, token.start, token.end))
    return tuple(kept)


CLOSE: Final = re.compile(r"(?P<h>1[0-2]|0?[1-9])(?P<m>[0-5]\d)(?P<half>[ap]m)")


def clocked(token: Token) -> Token:
    """ "330pm" as "3:30pm"."""
    found = CLOSE.fullmatch(token.low)
    if found is None:
        return token
    return Token(f"{found['h']}:{found['m']}{found['half']}", token.start, token.end)


def lowered(message: str) -> str:
    low = message.lower()
    if len(low) != len(message):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in message)
    return low.translate(ALIKE)


def words_of(plain: str, start: int, end: int, own_words: frozenset[str]) -> list[Token]:
    return [
        Token(word_of(found[0], own_words), found.start(), found.end())
        for found in TOKEN.finditer(plain, start, end)
    ]


def word_of(typed: str, own_words: frozenset[str]) -> str:
    if typed in SIGNS:
        return SIGNS[typed]
    typed = STRETCHED.sub(r"\1", typed)
    merged = MERGED.get(GAP.sub(" ", typed))
    if merged is not None:
        return merged
    if typed in MARKS:
        return typed
    low = typed.replace("'", "")
    return low if low != typed or low in own_words else respelt(low, own_words)


def respelt(low: str, own_words: frozenset[str]) -> str:
    """The word that a misspelt one stands for; what is near to a word of a title is left to be
    found there."""
    meant = mended(low)
    if meant == low or any(own.startswith(low) or is_slip(low, own) for own in own_words):
        return low
    return MERGED.get(meant, meant)
