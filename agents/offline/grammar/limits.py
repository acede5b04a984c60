"""Where a recurrence ends ("for 4 times", "for the next 2 months"), and days counted from
another day ("3 weeks after January 15th")."""

from agents.offline.grammar.almanac import is_short
from agents.offline.grammar.holidays import HOLIDAYS
from agents.offline.grammar.names import DAY, MONTH
from agents.offline.grammar.numbers import NUMBER, ORDINAL, cardinal
from agents.offline.grammar.phrase import Atom, compiled
from agents.offline.grammar.quantity import QUANTITY, minutes, quantity
from agents.offline.grammar.relative.spans import after
from agents.offline.grammar.when import Frame

_COUNT = compiled(
    rf"(?:(?:for )?(?:a total of )?(?P<n>{NUMBER}) (?:times|occurrences|sessions|lessons"
    rf"|classes|sittings|appointments)|x ?(?P<x>\d+))"
)
_SPAN = compiled(
    r"(?:for|over) (?:up to |the next |the following |another |about |a period of )*"
    rf"(?P<q>{QUANTITY})"
)
_FEASTS = "|".join(name for name, _ in HOLIDAYS)
_ANCHOR = (
    rf"(?:next |the )?(?:{DAY}|{MONTH}|{ORDINAL}|tomorrow|today|\d{{1,4}}[/-]|\d{{1,2}} {MONTH}"
    rf"|{_FEASTS})(?!\w)"
)
_OFFSET = compiled(
    rf"(?:(?P<q>{QUANTITY})|(?:the )?(?P<one>day|week|month|night|evening))"
    rf" (?P<side>from|after|following|past|before|prior to)(?= {_ANCHOR})"
)


def limit_at(folded: str, pos: int, frame: Frame) -> Atom | None:
    """A count of times, or a stretch of days or longer from now.

    Without a recurrence beside it a stretch is a duration, so it carries its minutes too.
    """
    count = _COUNT.match(folded, pos)
    if count:
        times = cardinal(count["n"] or count["x"])
        return Atom(pos, count.end(), "limit", text="count", amount=times, weak=True)
    span = _SPAN.match(folded, pos)
    if span is None or any(is_short(name) for _, name in quantity(span["q"])):
        return None
    end = after(frame, quantity(span["q"]))
    return Atom(pos, span.end(), "limit", when=end, text="until", amount=minutes(span["q"]))


def offset_at(folded: str, pos: int) -> Atom | None:
    """A distance to the date named next; its days are in `amount`, its words in `text`."""
    match = _OFFSET.match(folded, pos)
    if match is None:
        return None
    one = "day" if match["one"] in ("night", "evening") else match["one"]
    said = match["q"] or f"1 {one}"
    if any(is_short(name) for _, name in quantity(said)):
        return None
    back = match["side"] in ("before", "prior to")
    return Atom(pos, match.end(), "offset", text=said, amount=-1 if back else 1)
