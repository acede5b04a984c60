"""Things divided by the days and times they have."""

from agents.offline.grammar.lexicon.function_words import DETERMINERS, RUNS
from agents.offline.grammar.lexicon.verbs import EVERY_VERB
from agents.offline.grammar.sheet import Sheet
from agents.offline.grammar.split.joint import Joint

_FIELDS = frozenset(["when", "recurrence", "tag", "priority"])
_NEAR = 12


def each_its_day(joint: Joint) -> bool:
    """ "Tuesday blood test, Wednesday photos": things in a row behind their days."""
    sheet = joint.sheet
    first, atom = sheet.own(joint.begin), sheet.own(joint.run)
    if "," not in joint.links or first is None or atom is None:
        return False
    if not (first.dated and atom.dated):
        return False
    after = sheet.after(atom)
    return sheet.is_content(after) or sheet.low(after) in EVERY_VERB


def follows_date(joint: Joint) -> bool:
    """The left side already said when: "gym tomorrow, dentist friday"."""
    sheet, run, low = joint.sheet, joint.run, joint.following
    prior = sheet.own(joint.at - 1)
    if prior is None or prior.kind not in _FIELDS:
        return False
    if low in DETERMINERS:
        return sheet.has_date(run, run + 6)
    if low in EVERY_VERB and sheet.own(run) is None:
        return low not in RUNS and sheet.has_date(run, run + 4)
    return sheet.is_content(run) and low not in RUNS


def has_own_time(joint: Joint) -> bool:
    """A thing with a time of its own behind a comma: "call Ann, gym at 6, pay rent"."""
    sheet, run = joint.sheet, joint.run
    if "," not in joint.links:
        return False
    atom = sheet.own(run)
    if atom is not None and atom.clocked and _names_thing(sheet, sheet.after(atom)):
        return any(_clocked(sheet, k) for k in range(max(0, run - _NEAR), run))
    return sheet.is_content(run) and _timed_behind(sheet, run, joint.end)


def _timed_behind(sheet: Sheet, run: int, end: int) -> bool:
    """A few words that name one thing, and its time."""
    k = run
    while k < min(end, run + 4) and sheet.own(k) is None and not sheet.is_stop(k):
        k += 1
    atom = sheet.own(k) if k < end else None
    timed = atom is not None and atom.kind in ("when", "recurrence")
    return timed and "and" not in sheet.lows[run:k]


def _names_thing(sheet: Sheet, i: int) -> bool:
    return sheet.is_content(i) or (sheet.low(i) in EVERY_VERB and sheet.own(i) is None)


def _clocked(sheet: Sheet, i: int) -> bool:
    atom = sheet.own(i)
    return atom is not None and atom.clocked
