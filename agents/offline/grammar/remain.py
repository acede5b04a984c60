"""Phrases that say something and yet stay in the title: "30-minute walk", "tomorrow's meeting"."""

from agents.offline.grammar.guards import is_routine
from agents.offline.grammar.lexicon.function_words import POINTING
from agents.offline.grammar.lexicon.goods import EVENTS
from agents.offline.grammar.lexicon.verbs import EVERY_VERB, STRONG
from agents.offline.grammar.phrase import Atom
from agents.offline.grammar.sheet import Sheet


def remains(sheet: Sheet, atom: Atom) -> bool:
    """The phrase describes the word right behind it, so the title needs it."""
    first, after = sheet.first(atom), sheet.after(atom)
    low = sheet.low(after)
    if sheet.is_stop(after) or sheet.own(after) is not None:
        return False
    if atom.kind == "duration":
        return atom.weak and low not in STRONG and _names(sheet, after)
    if atom.kind == "recurrence":
        one = after - first == 1 and sheet.is_stop(first - 1) and sheet.low(first).endswith("ly")
        return one and low not in STRONG and is_routine(sheet, atom)
    if atom.kind == "when":
        owned = sheet.folded[atom.start : atom.end].endswith("'s")
        return (owned and _names(sheet, after)) or (
            sheet.low(first - 1) in POINTING and low in EVENTS
        )
    return (
        atom.kind == "priority" and not sheet.is_stop(first - 1) and _named_by(sheet, atom, after)
    )


def _names(sheet: Sheet, i: int) -> bool:
    return sheet.is_content(i) or sheet.low(i) in EVERY_VERB or sheet.low(i) in EVENTS


def _named_by(sheet: Sheet, atom: Atom, after: int) -> bool:
    """ "fix critical bug" keeps its word, "call bob urgently" does not."""
    said = sheet.folded[atom.start : atom.end]
    return said in ("urgent", "critical") and sheet.is_content(after)
