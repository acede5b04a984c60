"""Dates that are taken back: "Tuesday, no, Thursday"."""

import re

from agents.offline.grammar.sheet import Sheet

_MARKER = (
    r"(?:no|nope|nah|oops|sorry|wait|actually|i mean|i meant|or rather|rather|make that|make it"
    r"|scratch that|strike that|let'?s say|correction|on second thoughts?|change (?:that|it) to"
    r"|hang on|hold on|my bad|i meant to say|better)"
)
CORRECTION = re.compile(
    rf"[\s,.…-]{{0,5}}(?:oh |uh |um ){{0,2}}{_MARKER}"
    rf"(?:[\s,.…-]{{1,5}}(?:{_MARKER}|um|uh|oh)){{0,3}}"
    r"[\s,.…-]{1,5}(?:(?:on|at|by|for|to)\s{1,3})?"
)
_LONGEST_CORRECTION = 9


def corrects(sheet: Sheet, i: int) -> bool:
    """A correction follows: "Tuesday. No, Thursday" is one item."""
    prior = sheet.own(i - 1)
    if prior is None or prior.kind != "when":
        return False
    match = CORRECTION.match(sheet.folded, sheet.words[i].start)
    if match is None:
        return False
    following = sheet.own_at(match.end())
    return following is not None and following.kind == "when"


def takes_back(sheet: Sheet, i: int) -> bool:
    """Nothing but a correction stands between the phrase at word i and a date before it."""
    k = i - 1
    while k > max(0, i - _LONGEST_CORRECTION) and sheet.own(k) is None:
        k -= 1
    prior = sheet.own(k)
    if prior is None or prior.kind != "when" or k == i - 1:
        return False
    gap = sheet.folded[prior.end : sheet.words[i].start]
    return len(gap) < 60 and CORRECTION.fullmatch(gap + " ") is not None
