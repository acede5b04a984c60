"""How long something takes: "for 2 hours", "~30m", "(15 min)", "takes an hour"."""

import re

from agents.offline.grammar.names import UNIT
from agents.offline.grammar.numbers import AMOUNT_WORD, DIGITS
from agents.offline.grammar.phrase import Atom, compiled
from agents.offline.grammar.quantity import QUANTITY, minutes, quantity

_LEAD = (
    r"(?:for (?:(?:about|around|approximately|roughly|at least|up to|another|only|just|like"
    r"|maybe|say"
    r"|probably|nearly|almost|over|under|a good|a full|a whole|no more than|less than|max) ){0,2}"
    r"|(?:it )?(?:should |will |would |might )?(?:takes?|taking|lasts?|lasting|need|needs)"
    r"(?: me)?(?: about| around| roughly)?"
    r"|(?:estimate|estimated|est|duration|length)(?: ?[:=]| of)?"
    r"|(?:probably|maybe|about|around|approx)"
    r"|~|≈)"
)
_AMOUNT = rf"(?:{DIGITS}|{AMOUNT_WORD})"
_TWO = rf"(?P<low>{_AMOUNT}) ?(?:-|to|or) ?(?P<q>{_AMOUNT} ?-? ?{UNIT})"
_LED = compiled(rf"{_LEAD} ?(?P<q>{QUANTITY})")
_RANGE = compiled(rf"(?:{_LEAD} )?{_TWO}(?: long)?")
_COMPACT = compiled(r"(?:for |~ ?)?(?P<h>\d{1,2})h(?P<m>[0-5]\d)m?")
_THE_HOUR = compiled(r"for (?:the|an) (?:whole |next )?(?P<q>hour)")
_BARE = compiled(rf"(?P<q>{QUANTITY})(?: long)?")
MAX_MINUTES = 60 * 24 * 366


def duration_at(folded: str, pos: int) -> Atom | None:
    """The longest length of time that starts at a word."""
    compact = _COMPACT.match(folded, pos)
    if compact:
        amount = 60.0 * int(compact["h"]) + int(compact["m"])
        return Atom(pos, compact.end(), "duration", amount=amount, weak=True) if amount else None
    found = [m for p in (_LED, _RANGE, _THE_HOUR, _BARE) if (m := p.match(folded, pos))]
    if not found:
        return None
    best = max(found, key=re.Match.end)
    amount = 60.0 if best["q"] == "hour" else minutes(_whole(best["q"]))
    if not 0 < amount <= MAX_MINUTES or _not_said(best):
        return None
    return Atom(best.start(), best.end(), "duration", amount=amount, weak=best.re is _BARE)


def _whole(text: str) -> str:
    return text if text[0].isdigit() or text[0].isalpha() else text.lstrip("~≈ ")


def _not_said(match: re.Match[str]) -> bool:
    """A bare "1 m" may be metres, a bare "3 days" any age; "1m" is a minute."""
    if match.re is not _BARE:
        return False
    if re.match(r"(?:an?|one) (?:minute|min|moment|sec)", match[0]):
        return True
    long = any(name not in ("minute", "hour") for _, name in quantity(match["q"]))
    return long or bool(re.fullmatch(r"\d+ +m", match[0]))
