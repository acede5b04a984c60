"""Bare numbers of days, feasts and fractions: "the 5th", "12/23"."""

from agents.offline.grammar.guards.near import has_neighbour, is_thing, said_by
from agents.offline.grammar.lexicon.function_words import DATE_LEADS, POINTING
from agents.offline.grammar.lexicon.verbs import EVERY_VERB
from agents.offline.grammar.phrase import Atom
from agents.offline.grammar.sheet import Sheet
from agents.offline.grammar.when import When

_NTH_ENDS = ("st", "nd", "rd", "th")


def day_is_backed(sheet: Sheet, atom: Atom, when: When, first: int, after: int) -> bool:
    whole = sheet.is_stop(first - 1) and sheet.is_stop(after) and sheet.low(first - 1) != ":"
    led = sheet.low(first - 1) in DATE_LEADS or sheet.low(first) in DATE_LEADS
    beside = has_neighbour(sheet, first, after)
    if when.month is not None and when.dom is not None:
        return _fraction_is_backed(sheet, atom, first, after, led=led or beside)
    free = not is_thing(sheet, after) or _goes_on(sheet.low(after))
    free = free and sheet.low(after) not in ("of", "half", "'")
    if whole and sheet.low(first) == "the" and said_by(sheet, atom).endswith(_NTH_ENDS):
        return True
    feast = when.day is not None
    if feast and sheet.low(first - 1) == "for":
        return sheet.low(after) == "to" and sheet.low(first - 2) in ("reminder", "alert", "alarm")
    return free and (led or beside or (whole and feast))


def _goes_on(low: str) -> bool:
    """ "leaves", "starts": a verb about what stands before the day."""
    return low.endswith("s") and (low[:-1] in EVERY_VERB or low[:-2] in EVERY_VERB)


def _fraction_is_backed(sheet: Sheet, atom: Atom, first: int, after: int, *, led: bool) -> bool:
    """12/23 is a date at an end or behind a preposition; 1/2 and "the 9/11 report" are not."""
    said = said_by(sheet, atom)
    if sheet.low(first - 1) in POINTING:
        return False
    if sheet.is_content(after):
        return sheet.is_stop(first - 1) and int(said.rpartition("/")[2]) > 12
    famous = said in ("1/2", "1/3", "2/3", "1/4", "3/4", "24/7", "9/11", "50/50", "4/20")
    day_only = int(said.rpartition("/")[2]) > 12
    ends = sheet.is_stop(after) or sheet.own(after) is not None
    return led or (not famous and (ends or day_only))
