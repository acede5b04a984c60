"""A message cut into clauses, each of which may ask for one thing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import Final

from agents.offline.grammar.lexicon.listed import listed
from agents.offline.talk.intents.headed import HEADED
from agents.offline.talk.text.line import Line, Token, trimmed

ENDS: Final = frozenset(".!?;\n")
ABBREVIATIONS: Final = frozenset(
    [
        "p",
        "pp",
        "nr",
        "vs",
        "dr",
        "mr",
        "mrs",
        "ms",
        "st",
        "approx",
        "ca",
        "etc",
        "dept",
        "appt",
        "ch",
        "vol",
    ]
)
JOINTS: Final = frozenset(["and", "also", "but", "plus", "so", ",", "then", "-", ":"])
HEADS: Final = re.compile(
    r"(?:(?>(?:also|then|please|just|and|now|i|we|maybe|finally|actually|already|can you"
    r"|could you|would you|will you|you can|you may|you could|lets|to|have|but|ok|okay"
    r"|so|after that|afterwards"
    r"|next|oh|yes|no|well|but|um+|uh+|hey|btw|quickly)(?!\w)) )*"
    r"(?:move|push|postpone|reschedule|snooze|delay|bump|shift|put off|delete|remove"
    r"|erase|get rid|add|remind|create|new task|start|begin|stop|pause|resume|end|plan"
    r"|replan|re-plan|show|list|"
    r"split|break (?:down|up|it|that|this|the|my)|chop|mark|check (?:off|it|that|those"
    r"|them|this)|strike|close (?:it|that|them)|tick"
    r"|cross off|complete|done|finished|finish|did|completed|undo|revert|take (?:it"
    r"|that) back|log|set|rename|make (?:it|that|this|them|the|my|a|me)|find|search|"
    r"gimme|tell me|suggest|skip|accept|reject|approve|decide|reopen|block|unblock"
    r"|waiting|what|whats|how|hows|how much|when|whens|why|where|which|should|shall|im|i"
    r" am|need|have to|must|want|would|need to|can|cant|dont|do not|give|"
    r"do the|do it|do that|do my|let|lets|no dont|its|thats|focus|work on|estimate"
    r"|schedule|put|change|drop|cancel|forget|is|are|did|am|who|any|anything|could|so is"
    r"|so are|so was|so did|filed"
    r"|called|emailed|paid|bought|sent|wrote|washed|cleaned|cooked|renewed|prepared"
    r"|booked|ordered|havent|didnt|"
    r"pick|choose|explain|help|remember|raise|lower|bring|call|email|text|buy|book"
    r"|google|order|tired|exhausted|do you|do i|use|never|not|note|throw|take|turn|open"
    r"|see|read|write|kick|carry|mention|keep|leave|have \d+|only have|got|will|going to"
    r"|think|feel|wonder|save|wont|no time|not feeling|couldnt|unable|tick|swap|cut"
    r"|slice|smaller|tinier|redo|fit|organi[sz]e|untick|un-tick|reopen|it can|that can"
    r"|they can)\b"
)
STATES: Final = re.compile(
    r"(?:(?:also|and|then|but|the|my|now) )*(?:[\w'-]+ ){1,5}?(?:is|are|takes|will take"
    r"|can wait|has to|isnt|arent|not yet)\b|(?:the |my )?[\w'-]+s (?:done|finished"
    r"|sorted)\b|#?\d+ (?:is )?(?:done|finished)\b"
)
WEAK: Final = listed(
    """
    buy call email text book order write read take put use turn open keep leave need have can
    have to pick see call do bring throw no let will save is are to note feel want
    """
)
FEELS: Final = frozenset(
    ["im", "feel", "feeling", "am", "is", "are", "its", "was", "been", "or", "not"]
)
LISTING: Final = listed(
    """
    add jot note new task todo reminder make set write remind put create remember please can
    could memo title message self
    """
)
LOOK_AHEAD: Final = 12
SELF_NOTE: Final = re.compile(
    r"(?:(?:note|memo|reminder|message)(?: to (?:self|myself|me))?|new (?:task|one)|todo|task|to do"
    r"|write down|please|(?:write|note|jot|put) (?:this|it|that) down|write down please)"
)
ALL_THEN: Final = re.compile(
    r"(?:all|both|everything)(?: of (?:it|them|that))? (?:on |for |by |due |until |to"
    r" )?(?:this |next |the )?"
    r"(?:today|tomorrow|tonight|weekend|week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
)
DONE_NEXT: Final = re.compile(
    r"(?:[\w'-]+ ){1,4}?(?:: |is |are )?(?:done|finished|check|called|sent)\b"
)
TO_DAY: Final = re.compile(
    r"(?:[\w'-]+ ){1,5}?to (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today"
    r"|next)\b"
)
NAMES_WHAT: Final = frozenset([":", "-"])
ENDED: Final = re.compile(
    r"\b(?:done|finished|completed|did|filed|called|emailed|sorted|washed|phoned|rang|reviewed)\b"
)
DATED: Final = re.compile(
    r"(?:(?:and|but|the|my) )*(?:[\w'-]+ ){1,4}?(?:(?:on|to|by|until|for|at|then)"
    r" )?(?:this |next )?"
    r"(?:today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend"
    r"|week)(?: .{0,20})?"
)
BETTER: Final = re.compile(
    r"(?:[\w'-]+ ){1,4}?(?:(?:is|would be|works|suits me|fits) (?:better|best|easier"
    r"|fine)|instead)\b"
)
MOST: Final = 14
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
    found = (clause for sentence in sentences(line) for clause in parts_of(*sentence))
    return list(islice((clause for clause in found if clause.line.tokens), MOST))


def sentences(line: Line) -> Iterator[tuple[str, tuple[Token, ...], str]]:
    start = 0
    for at, token in enumerate(line.tokens):
        if token.low in ENDS and not _numbers(line.tokens, at) and not _shortens(line.tokens, at):
            yield line.message, line.tokens[start:at], token.low
            start = at + 1
    yield line.message, line.tokens[start:], ""


def _numbers(tokens: tuple[Token, ...], at: int) -> bool:
    """The dot of "1." in a numbered list, not that of "my energy is 1."."""
    one = tokens[at - 1].low if at else ""
    heads = at < 2 or tokens[at - 2].is_mark or any(t.low == ")" for t in tokens[:at])
    return (
        tokens[at].low == "."
        and one.isdigit()
        and (heads or _counts_on(tokens, at, one))
        and len(one) < 3
        and at + 1 < len(tokens)
        and tokens[at - 1].end == tokens[at].start
    )


def _shortens(tokens: tuple[Token, ...], at: int) -> bool:
    """The dot of "p. 42" or "Dr. Lee"."""
    close = 0 < at < len(tokens) - 1 and tokens[at - 1].end == tokens[at].start
    return tokens[at].low == "." and close and tokens[at - 1].low in ABBREVIATIONS


def _counts_on(tokens: tuple[Token, ...], at: int, one: str) -> bool:
    """Whether the number after, or the one before, stands with a dot too."""
    near = {str(int(one) - 1), str(int(one) + 1)}
    dotted = pairwise(tokens)
    return any(a.low in near and b.low == "." for a, b in dotted)


def parts_of(message: str, tokens: tuple[Token, ...], mark: str) -> Iterator[Clause]:
    start, joint = 0, ""
    at = 1 if HEADED.match(said(tokens)) is None else len(tokens)
    while at < len(tokens):
        if tokens[at].low in JOINTS and _opens(tokens, at, start):
            yield Clause(trimmed(message, tokens[start:at]), joint, "")
            start, joint = at + 1, tokens[at].low
        at += 1
    yield Clause(trimmed(message, tokens[start:]), joint, mark)


def _opens(tokens: tuple[Token, ...], at: int, start: int) -> bool:
    """Whether a new clause begins behind the joint."""
    joint = tokens[at].low
    ahead = tokens[at + 1 : at + 1 + LOOK_AHEAD]
    following = " ".join(token.low for token in ahead if token.low not in ENDS)
    if not following or (joint in NAMES_WHAT and tokens[start].low in LISTING):
        return False
    if joint == "then":
        return True
    if joint == "also" and tokens[at - 1].low in ("you", "please", "i", "we", "to", "i have"):
        return False
    if joint == "so" and tokens[at - 1].low in FEELS:
        return False
    first, last = (
        said(tokens[start : min(at, start + LOOK_AHEAD)]),
        said(tokens[max(start, at - LOOK_AHEAD) : at]),
    )
    if joint == ":" and HEADS.match(first) is None:
        return False
    if joint == "," and SELF_NOTE.fullmatch(said(tokens[start:at])):
        return False
    if joint == "," and ALL_THEN.match(following):
        return True
    if (head := HEADS.match(following)) is not None:
        strong = _verb(head[0]) not in WEAK or following.startswith("i ")
        return joint in COMMA_ALONE | {"so", "but"} or strong
    return joint != ":" and _states(first, last, following)


def said(tokens: tuple[Token, ...]) -> str:
    return " ".join(token.low for token in tokens)


def _states(first: str, last: str, following: str) -> bool:
    """Two statements side by side: "laundry done, taxes done", "X to Friday and Y to Monday"."""
    if last.endswith((" done", " finished", " check", ": called", ": sent")) and DONE_NEXT.match(
        following
    ):
        return True
    if BETTER.match(following):
        return True
    if ENDED.search(last) and DATED.fullmatch(following.split(" , ")[0]):
        return True
    if TO_DAY.search(last) and TO_DAY.match(following):
        return True
    whole = HEADS.match(first) is not None or STATES.match(first) is not None
    return whole and STATES.match(following) is not None


def _verb(head: str) -> str:
    return head.rsplit(" ", 1)[-1]
