"""The fields of one item from its phrases."""

from agents.offline.grammar.fields.dues import half_of_day, with_due
from agents.offline.grammar.fields.rhythms import limited, with_recurrence
from agents.offline.grammar.fields.shape import Fields
from agents.offline.grammar.marks import LEVELS
from agents.offline.grammar.moment import moment_of
from agents.offline.grammar.phrase import Atom
from agents.offline.grammar.remain import remains
from agents.offline.grammar.shapes import Priority
from agents.offline.grammar.sheet import Sheet
from agents.offline.grammar.when import Frame, When, unite


def fields_of(
    sheet: Sheet, start: int, end: int, frame: Frame, heading: When | None = None
) -> Fields:
    """Reads all phrases within a word range; `heading` is a day that stands over it."""
    atoms = _atoms(sheet, start, end)
    cycle = next((a for a in atoms if a.kind == "recurrence"), None)
    moment = moment_of(sheet, atoms, frame, repeats=cycle is not None)
    if heading is not None:
        moment = moment._replace(when=_under(heading, moment.when))
    plain = _plain(atoms, repeats=cycle is not None)
    limits = [a for a in atoms if a.kind == "limit"]
    said = [*moment.used, *plain.used, *limits, *([cycle] if cycle else [])]
    used = sorted((a for a in said if not remains(sheet, a)), key=lambda a: a.start)
    found = plain._replace(moment=moment, used=tuple(used))
    half = half_of_day(sheet, start, end)
    if cycle is None or cycle.cycle is None:
        return with_due(found, moment.when, frame, half)
    return with_recurrence(found, limited(cycle.cycle, limits, moment), frame, half)


def _under(heading: When, said: When | None) -> When | None:
    if said is not None and said.dated:
        return said
    return unite(heading, said) if said is not None else heading


def marks_of(sheet: Sheet, start: int, end: int) -> Fields:
    """Only tags, project and priority: for thoughts, in which a day is no due date."""
    atoms = [a for a in _atoms(sheet, start, end) if a.kind in ("tag", "project", "priority")]
    return _plain(atoms, repeats=False)


def _atoms(sheet: Sheet, start: int, end: int) -> list[Atom]:
    found: list[Atom] = []
    for atom in sheet.owners(start, end):
        if not found or found[-1] is not atom:
            found.append(atom)
    return found


def _plain(atoms: list[Atom], *, repeats: bool) -> Fields:
    levels: list[Priority] = [LEVELS[a.text] for a in atoms if a.kind == "priority"]
    tags = [a for a in atoms if a.kind == "tag"]
    projects = [a for a in atoms if a.kind == "project"]
    priorities = [a for a in atoms if a.kind == "priority"]
    lengths = [a for a in atoms if a.kind == "duration" or (a.kind == "limit" and not repeats)]
    used = [*tags, *projects, *priorities, *lengths[:1]]
    return Fields(
        tags=tuple(dict.fromkeys(a.text.casefold() for a in tags)),
        project=projects[0].text if projects else None,
        priority=sorted(levels, key=_rank)[-1] if levels else None,
        estimated_minutes=max(1, round(lengths[0].amount)) if lengths else None,
        used=tuple(used),
    )


def _rank(level: Priority) -> int:
    return ("low", "medium", "high", "urgent").index(level)
