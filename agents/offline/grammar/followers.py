""" "The day after" counts from the last day that the text has named, else from today."""

from dataclasses import replace
from datetime import date

from agents.offline.grammar.almanac import shift_days
from agents.offline.grammar.phrase import Atom
from agents.offline.grammar.settle import settle
from agents.offline.grammar.sheet import Sheet
from agents.offline.grammar.when import Frame, When


def link_followers(sheet: Sheet, frame: Frame) -> None:
    """Gives each following day its date."""
    named: date | None = None
    for atom in sheet.atoms:
        if atom.kind != "when" or atom.when is None or not atom.when.dated:
            continue
        if atom.when.follows and named is not None:
            sheet.swap(atom, replace(atom, when=When(day=shift_days(named, 1))))
            named = shift_days(named, 1)
        else:
            named = _day(atom, frame) or named


def _day(atom: Atom, frame: Frame) -> date | None:
    settled = settle(atom.when, frame) if atom.when is not None else None
    return settled[0] if settled else None
