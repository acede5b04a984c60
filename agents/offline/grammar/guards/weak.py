"""Weak phrases, which count beside what they belong to."""

from agents.offline.grammar.corrections import takes_back
from agents.offline.grammar.guards.near import has_neighbour, said_by, says_day
from agents.offline.grammar.guards.weak_clocks import clock_is_backed
from agents.offline.grammar.guards.weak_days import day_is_backed
from agents.offline.grammar.lexicon.function_words import DETERMINERS
from agents.offline.grammar.lexicon.verbs import EVERY_VERB
from agents.offline.grammar.phrase import Atom
from agents.offline.grammar.sheet import Sheet
from agents.offline.grammar.when import When


def is_backed(sheet: Sheet, atom: Atom) -> bool:
    """A weak phrase has beside it what makes it a date, a time or a limit."""
    if atom.kind == "duration" or (atom.kind != "limit" and atom.when is None):
        return True
    if atom.kind == "limit":
        return any(a.kind == "recurrence" for a in sheet.atoms)
    first, after = sheet.first(atom), sheet.after(atom)
    if takes_back(sheet, first):
        return True
    when = atom.when or When()
    if when.clock is not None:
        return clock_is_backed(sheet, when, first, after)
    return _part_is_backed(sheet, atom, when, first, after)


def _part_is_backed(sheet: Sheet, atom: Atom, when: When, first: int, after: int) -> bool:
    """A part of the day, a time zone or a year counts beside what it belongs to."""
    prior = sheet.own(first - 1)
    if when.offset is not None:
        return prior is not None and prior.clocked
    if said_by(sheet, atom) in ("am", "pm", "eve"):
        return prior is not None and says_day(prior)
    if when.part is not None:
        return has_neighbour(sheet, first, after) and not _names_evening(sheet, first)
    if when.year is not None and when.month is None:
        return has_neighbour(sheet, first, after)
    return day_is_backed(sheet, atom, when, first, after)


def _names_evening(sheet: Sheet, first: int) -> bool:
    """ "Parents' evening" and "quiz night" are events, not parts of the day."""
    if sheet.low(first - 1) == "'":
        return True
    named = sheet.low(first) == "night" or sheet.low(first - 2) in DETERMINERS
    named = named or (sheet.low(first - 1).endswith("s") and sheet.is_stop(first - 2))
    before = sheet.low(first - 1)
    thing = sheet.is_content(first - 1) or (before in EVERY_VERB and not sheet.own(first - 1))
    return named and thing
