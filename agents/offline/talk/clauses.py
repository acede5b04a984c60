"""A message cut into clauses, each of which may ask for one thing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from agents.offline.talk.text.line import Line, Token, trimmed

ENDS: Final = frozenset(".!?;\n")
JOINTS: Final = frozenset(["and", "also", "but", "plus", "so", ",", "then", "-", ":"])
HEADS: Final = re.compile(
    r"(?:(?:also|then|please|just|and|now|i|we|maybe|finally|actually|already|can you|could you|would you|will you|lets|to|have|but|ok|okay|so|after that|afterwards|next|oh|yes|no|well|but|um+|uh+|hey|btw|quickly) )*"
    r"(?:move|push|postpone|reschedule|snooze|delay|bump|shift|put off|delete|remove|erase|get rid|add|remind|create|new task|start|begin|stop|pause|resume|end|plan|replan|re-plan|show|list|"
    r"split|break (?:down|up|it|that|this|the|my)|chop|mark|check (?:off|it off)|tick|cross off|complete|done|finished|finish|did|completed|undo|revert|take (?:it|that) back|log|set|rename|make (?:it|that|this|the|my|a|me)|find|search|"
    r"gimme|tell me|suggest|skip|accept|reject|approve|decide|reopen|block|unblock|waiting|what|whats|how|hows|how much|when|whens|why|where|which|should|shall|im|i am|need|have to|must|want|would|need to|can|cant|dont|do not|give|"
    r"do the|do it|do that|do my|let|lets|no dont|its|thats|focus|work on|estimate|schedule|put|change|drop|cancel|forget|is|are|did|am|who|any|anything|could|filed|called|emailed|paid|bought|sent|wrote|washed|cleaned|cooked|renewed|prepared|booked|ordered|havent|didnt|"
    r"pick|choose|explain|help|remember|raise|lower|bring|call|email|text|buy|book|google|order|tired|exhausted|do you|do i|use|never|not|note|throw|take|turn|open|see|read|write|kick|carry|mention|keep|leave|have \d+|only have|got|will|going to|think|feel|wonder|save)\b"
)
STATES: Final = re.compile(
    r"(?:(?:also|and|then|but|the|my|now) )*(?:[\w'-]+ ){1,5}?(?:is|are|takes|will take|can wait|has to|isnt|arent)\b"
)
WEAK: Final = frozenset(["buy", "call", "email", "text", "book", "order", "write", "read", "take", "put", "use", "turn", "open", "keep", "leave", "need", "have", "can", "have to", "pick", "see", "call", "do", "bring", "throw", "no", "let", "will", "save", "is", "are", "to", "note", "feel", "want"])
FEELS: Final = frozenset(["im", "feel", "feeling", "am", "is", "are", "its", "was", "been", "or", "not"])
LOOK_AHEAD: Final = 12
MOST: Final = 14
MOST_HEADING: Final = 99
COMMA_ALONE: Final = frozenset([",", "-", ":"])


@dataclass(frozen=True, slots=True)
class Clause:
    """`joint` is the word or mark in front of it, `mark` the one behind; `asks`: a question."""

    line: Line
    joint: str
    mark: str

    @property
    def asks(self) -> bool:
        return self.mark == "?"


def clauses(line: Line) -> list[Clause]:
    """The clauses of a message in order, at most 14; what is beyond stays in the last."""
    found = [clause for sentence in sentences(line) for clause in parts_of(*sentence)]
    kept = [clause for clause in found if clause.line.tokens]
    return kept[:MOST]


def sentences(line: Line) -> Iterator[tuple[str, tuple[Token, ...], str]]:
    start = 0
    for at, token in enumerate(line.tokens):
        if token.low in ENDS or (token.low == ":" and at - start > MOST_HEADING):
            yield line.message, line.tokens[start:at], token.low
            start = at + 1
    yield line.message, line.tokens[start:], ""


def parts_of(message: str, tokens: tuple[Token, ...], mark: str) -> Iterator[Clause]:
    start, joint = 0, ""
    at = 1
    while at < len(tokens):
        if tokens[at].low in JOINTS and _opens(tokens, at, start):
            yield Clause(trimmed(message, tokens[start:at]), joint, "")
            start, joint = at + 1, tokens[at].low
        at += 1
    yield Clause(trimmed(message, tokens[start:]), joint, mark)


def _opens(tokens: tuple[Token, ...], at: int, start: int) -> bool:
    """Whether a new clause begins behind the joint."""
    following = " ".join(token.low for token in tokens[at + 1 : at + 1 + LOOK_AHEAD] if token.low not in ENDS)
    if not following:
        return False
    if tokens[at].low == "then":
        return True
    if tokens[at].low == "so" and tokens[at - 1].low in FEELS:
        return False
    head = HEADS.match(following)
    if head is not None and tokens[at].low in COMMA_ALONE | {"so", "but"}:
        return True
    if head is not None:
        return _verb(head[0]) not in WEAK or following.startswith("i ")
    before = " ".join(token.low for token in tokens[start:at])
    whole = HEADS.match(before) is not None or STATES.match(before) is not None
    return whole and STATES.match(following) is not None and tokens[at].low != ":"


def _verb(head: str) -> str:
    return head.rsplit(" ", 1)[-1]
