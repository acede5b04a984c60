"""Takes phrases that are only words here back into the text."""

from agents.offline.grammar.guards.cycles import is_no_cycle
from agents.offline.grammar.guards.days import is_no_date
from agents.offline.grammar.guards.weak import is_backed
from agents.offline.grammar.phrase import Atom
from agents.offline.grammar.sheet import Sheet
from agents.offline.grammar.tellings import told_spans


def drop_impostors(sheet: Sheet) -> None:
    """Removes all phrases that are only words here, weak ones last."""
    sheet.drop(_told(sheet))
    sheet.drop([atom for atom in sheet.atoms if _impostor(sheet, atom)])
    for _ in range(2):
        sheet.drop([atom for atom in sheet.atoms if atom.weak and not is_backed(sheet, atom)])


def _told(sheet: Sheet) -> list[Atom]:
    spans = told_spans(sheet)
    timely = [atom for atom in sheet.atoms if atom.kind in ("when", "recurrence", "offset")]
    return [a for a in timely if any(start <= a.start < end for start, end in spans)]


def _impostor(sheet: Sheet, atom: Atom) -> bool:
    if atom.kind == "when" and atom.when is not None:
        return is_no_date(sheet, atom, atom.when)
    if atom.kind == "recurrence":
        return is_no_cycle(sheet, atom)
    if atom.kind == "duration":
        return _is_no_length(sheet, atom)
    return False


def _is_no_length(sheet: Sheet, atom: Atom) -> bool:
    first, after = sheet.first(atom), sheet.after(atom)
    if sheet.low(after) in ("ago", "earlier", "old"):
        return True
    if atom.weak and sheet.low(after) in ("before", "after", "early", "late"):
        return True
    if sheet.low(after - 1).startswith("second") and sheet.is_content(after):
        return True
    return atom.weak and sheet.low(first - 1) in ("last", "past", "first", "every", "than", "$")
