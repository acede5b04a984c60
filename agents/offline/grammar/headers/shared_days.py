"""A day said once for several items: in front of them, behind the last one, or by itself."""

from dataclasses import replace

from agents.offline.grammar.actions import is_action
from agents.offline.grammar.headers.scope import Scope, day_in, is_bare
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.lexicon.openers import OPENERS
from agents.offline.grammar.sheet import Sheet
from agents.offline.grammar.split import Piece
from agents.offline.grammar.when import When

_CARRY_ON = frozenset(["and", "then", ",", "also", "plus", "&", "but"])
_ALL = frozenset(["all", "everything", "both", "each"])
_CLOSING = listed("of them that this it's is are to be by for on due needed done and the please")
DATE_WORDS = frozenset(["on", "for", "by", ",", ".", ":"])
_LISTING = frozenset(["and", ","])
_SUMMING = _ALL | _CLOSING
_BEFORE_DAY = OPENERS | DATE_WORDS


def with_opening_days(sheet: Sheet, cut: list[Piece], over: list[Scope]) -> list[Scope]:
    """ "Tomorrow I have the dentist at 9 and then lunch at 1": a day that opens a sentence is also
    that of the times and parts of the day behind it."""
    found, opened = list(over), None
    for number, (start, end) in enumerate(cut):
        if number == 0 or not _carries_on(sheet, start):
            opened = _opening_day(sheet, start, end)
        elif opened is not None and found[number].when is None and _may_take(sheet, start, end):
            found[number] = replace(found[number], when=opened)
    return found


def _carries_on(sheet: Sheet, start: int) -> bool:
    """The piece belongs to the sentence of the one before it."""
    return sheet.low(start) in _CARRY_ON or not sheet.is_stop(start - 1)


def _may_take(sheet: Sheet, start: int, end: int) -> bool:
    """It says no day, and a time or what to do."""
    return _only_timed(sheet, start, end) or is_bare(sheet, (start, end))


def _opening_day(sheet: Sheet, start: int, end: int) -> When | None:
    first = next((i for i in range(start, min(end, start + 4)) if sheet.own(i) is not None), end)
    atom = sheet.own(first)
    if atom is None or atom.when is None or not atom.when.dated or first >= end:
        return None
    opens = all(low in _BEFORE_DAY for low in sheet.lows[start:first])
    return atom.when._replace(clock=None, part=None) if opens and not atom.when.moment else None


def _only_timed(sheet: Sheet, start: int, end: int) -> bool:
    """It says a time or a part of the day, and no day."""
    said = [atom.when for atom in sheet.owners(start, end) if atom.when]
    return bool(said) and not any(when.dated or when.moment for when in said)


def with_closing_day(sheet: Sheet, cut: list[Piece], over: list[Scope]) -> list[Scope]:
    """ "Email Ann. Book the room. All by Thursday.": the last words belong to all before."""
    found = list(over)
    start, end = cut[-1] if len(cut) > 1 else (0, 0)
    day = day_in(sheet, start, end) if _closes(sheet, start, end) else None
    if day is None:
        return found
    for number, piece in enumerate(cut):
        if is_bare(sheet, piece):
            found[number] = replace(found[number], when=found[number].when or day)
    return [*found[:-1], Scope(alone=True)]


def _closes(sheet: Sheet, start: int, end: int) -> bool:
    free = [sheet.low(i) for i in range(start, end) if sheet.own(i) is None]
    return any(low in _ALL for low in free) and all(
        low in _SUMMING or not low[0].isalnum() for low in free
    )


def with_trailing_days(sheet: Sheet, cut: list[Piece], over: list[Scope]) -> list[Scope]:
    """ "Wash the car, mop the floor, and feed the cat today": the last day belongs to them all."""
    found = list(over)
    for last in range(2, len(cut)):
        day = _trailing_day(sheet, *cut[last])
        first = _list_start(sheet, cut, last) if day else last
        if day is not None and last - first >= 2:
            found[first:last] = [
                replace(scope, when=scope.when or day) for scope in over[first:last]
            ]
    return found


def _trailing_day(sheet: Sheet, start: int, end: int) -> When | None:
    """The day without a time that is the only phrase of an action behind a comma or "and"."""
    last = sheet.own(end - 1) or sheet.own(end - 2)
    if last is None or last.when is None or _LISTING.isdisjoint(sheet.lows[start : start + 2]):
        return None
    if len({id(atom) for atom in sheet.owners(start, end)}) != 1:
        return None
    dated = last.when.dated and last.when.clock is None and last.when.moment is None
    return last.when if dated and is_action(sheet, start, end) else None


def _list_start(sheet: Sheet, cut: list[Piece], last: int) -> int:
    """Index of the first of the undated actions that commas join to the last one."""
    first = last
    while first > 0 and sheet.low(cut[first][0]) in (",", "and") and is_bare(sheet, cut[first - 1]):
        first -= 1
    return first
