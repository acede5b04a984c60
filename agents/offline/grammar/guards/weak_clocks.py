"""Bare hours and ranges: "tomorrow 3"."""

from agents.offline.grammar.guards.near import has_neighbour, said_by, says_day
from agents.offline.grammar.sheet import Sheet
from agents.offline.grammar.when import When


def clock_is_backed(sheet: Sheet, when: When, first: int, after: int) -> bool:
    if when.minutes is not None and sheet.low(first + 1) == "to":
        prior = sheet.own(first - 1)
        return prior is not None and says_day(prior)
    if when.minutes is not None:
        return not sheet.is_content(after) and has_neighbour(sheet, first, after)
    return hour_is_backed(sheet, first, after)


def hour_is_backed(sheet: Sheet, first: int, after: int) -> bool:
    """A bare hour counts right behind a day: "tomorrow 3"."""
    skip = 1 if sheet.low(first - 1) in (",", "-", "@") else 0
    following = sheet.own(after)
    if following is not None and following.when is not None and following.when.part:
        return True
    prior = sheet.own(first - 1 - skip)
    if sheet.low(first) == "half":
        return has_neighbour(sheet, first, after)
    if sheet.is_stop(first - 1) and _day_then_part(sheet, after):
        return True
    if sheet.low(after) in ("to", "of", "more", "time", "by"):
        return False
    dated = prior is not None and says_day(prior)
    if prior is not None and said_by(sheet, prior) == "tonight":
        return True
    if dated and sheet.low(after) == "-" and sheet.words[after].start > sheet.words[after - 1].end:
        return (
            sheet.words[after].end < len(sheet.folded)
            and sheet.folded[sheet.words[after].end] == " "
        )
    return dated and not sheet.is_content(after) and sheet.low(after) not in ("-", "/")


def _day_then_part(sheet: Sheet, i: int) -> bool:
    """ "8 tomorrow morning"."""
    day = sheet.own(i)
    part = sheet.own(sheet.after(day)) if day is not None and says_day(day) else None
    return part is not None and part.when is not None and part.when.part is not None
