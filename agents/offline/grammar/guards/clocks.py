"""Numbers that are no time of day."""

from agents.offline.grammar.guards.near import has_neighbour, is_thing, said_by, says_day
from agents.offline.grammar.lexicon.goods import EVENTS
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.phrase import Atom
from agents.offline.grammar.sheet import Sheet
from agents.offline.grammar.when import When

_BOOKS = listed(
    """
    genesis exodus leviticus numbers deuteronomy joshua judges ruth samuel kings psalm psalms
    proverbs isaiah jeremiah matthew mark luke john acts romans corinthians galatians ephesians
    philippians colossians timothy hebrews james peter revelation
    """
)


_COUNTING = frozenset(["by", "x", "times"])
_SIGNS = frozenset(["%", "°", "$", "€", "£", "x", "/"])
_MONEY = frozenset(["$", "€", "£", "#"])
_OWNING = frozenset(["the", "my", "our"])


def is_no_clock(sheet: Sheet, atom: Atom, when: When, first: int, after: int) -> bool:
    """ "3 by 5 feet", "$5", "John 3:16", "the 6:30 alarm": a number that says no time."""
    if _counts(sheet, first, after):
        return True
    if sheet.low(first - 1) in _BOOKS and when.clock:
        return when.clock.minute % 5 != 0
    if _is_owned(sheet, first, after):
        return True
    said = said_by(sheet, atom)
    if said in ("noon", "midnight", "midday"):
        return is_thing(sheet, after) and sheet.low(after) not in EVENTS
    if _is_placed(sheet, when, said, first, after):
        return False
    return _is_bare(sheet, atom, when, said, first) and sheet.is_content(after)


def _counts(sheet: Sheet, first: int, after: int) -> bool:
    """A measure, a price or a share."""
    if sheet.low(after) in _COUNTING and sheet.low(after + 1)[:1].isdigit():
        return True
    return sheet.low(after) in _SIGNS or sheet.low(first - 1) in _MONEY


def _is_owned(sheet: Sheet, first: int, after: int) -> bool:
    """ "My nine to five", "the old 6:30 alarm"."""
    if sheet.low(first - 1) in _OWNING and sheet.low(after) == "to":
        return True
    return sheet.low(first - 2) in _OWNING and _describes(sheet, first, after)


def _is_placed(sheet: Sheet, when: When, said: str, first: int, after: int) -> bool:
    """A range beside a date, or "at" and a time behind a day."""
    if when.minutes and has_neighbour(sheet, first, after):
        return True
    prior = sheet.own(first - 1)
    return said.startswith("at") and prior is not None and says_day(prior)


def _is_bare(sheet: Sheet, atom: Atom, when: When, said: str, first: int) -> bool:
    """A lone number amid the words, without am, pm or a colon."""
    if atom.weak or ":" in said or "clock" in said or not (when.loose or said[-1].isdigit()):
        return False
    return not (when.loose and (first == 0 or sheet.is_stop(first - 1)))


def _describes(sheet: Sheet, first: int, after: int) -> bool:
    """ "The old 6:30 alarm": a time between an adjective and its thing."""
    thing = sheet.is_content(after) and sheet.low(after) not in EVENTS
    return thing and sheet.words[first - 1].spoken and sheet.own(first - 1) is None
