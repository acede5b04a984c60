"""Headings: "Tomorrow: call Ann, buy milk", and lines such as "Groceries:" above a list."""

from dataclasses import dataclass, replace

from agents.offline.grammar.leads import OPENERS
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.phrase import Atom
from agents.offline.grammar.sentences import Piece, announces_shopping, body, introduces
from agents.offline.grammar.sheet import Sheet
from agents.offline.grammar.verbs import is_action
from agents.offline.grammar.when import When, unite

_LONGEST = 5
_CARRY_ON = frozenset(["and", "then", ",", "also", "plus", "&", "but"])
_ALL = frozenset(["all", "everything", "both", "each"])
_CLOSING = listed("of them that this it's is are to be by for on due needed done and the please")
_LISTED = listed("things stuff jobs list plan to do for on my the todo what i need have")
_DATE_WORDS = frozenset(["on", "for", "by", ",", ".", ":"])
_SUMMING = _ALL | _CLOSING
_ANNOUNCING = _LISTED | OPENERS | _DATE_WORDS


@dataclass(frozen=True, slots=True)
class Scope:
    """What stands over a piece: the day of its heading, and whether it is a shopping list;
    `alone` marks the heading's own line."""

    when: When | None = None
    alone: bool = False
    shopping: bool = False


def scopes(sheet: Sheet, cut: list[Piece]) -> list[Scope]:
    """One scope for each piece.

    A heading line holds up to an empty line, others to the line's end.
    """
    found: list[Scope] = []
    current, over_lines = Scope(), False
    for number, (start, end) in enumerate(cut):
        breaks = _breaks_before(sheet, start)
        if breaks > 1 or (breaks == 1 and not over_lines):
            current, over_lines = Scope(), False
        heads = _is_heading(sheet, start, end) or _is_day_alone(sheet, start, end)
        alone = number + 1 < len(cut) and heads
        day = _day_in(sheet, start, end) if alone else _day_of(sheet, start, end)
        if day is not None or alone:
            shopping = alone and announces_shopping(sheet, start, _colon(sheet, end))
            current, over_lines = Scope(day, shopping=shopping), alone
        found.append(replace(current, alone=alone))
    found = _with_leading_days(sheet, cut, found)
    return _with_closing_day(sheet, cut, _with_trailing_days(sheet, cut, found))


def _colon(sheet: Sheet, end: int) -> int:
    """Index of the colon that ends a heading."""
    return end - 1 if sheet.low(end - 1) == ":" else end - 2


def _with_leading_days(sheet: Sheet, cut: list[Piece], over: list[Scope]) -> list[Scope]:
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
    return _only_timed(sheet, start, end) or _is_bare(sheet, (start, end))


def _opening_day(sheet: Sheet, start: int, end: int) -> When | None:
    first = next((i for i in range(start, min(end, start + 4)) if sheet.own(i) is not None), end)
    atom = sheet.own(first)
    if atom is None or atom.when is None or not atom.when.dated or first >= end:
        return None
    opens = all(sheet.low(i) in OPENERS | _DATE_WORDS for i in range(start, first))
    return replace(atom.when, clock=None, part=None) if opens and not atom.when.moment else None


def _only_timed(sheet: Sheet, start: int, end: int) -> bool:
    """It says a time or a part of the day, and no day."""
    said = [a.when for i in range(start, end) if (a := sheet.own(i)) is not None and a.when]
    return bool(said) and not any(when.dated or when.moment for when in said)


def _with_closing_day(sheet: Sheet, cut: list[Piece], over: list[Scope]) -> list[Scope]:
    """ "Email Ann. Book the room. All by Thursday.": the last words belong to all before."""
    found = list(over)
    start, end = cut[-1] if len(cut) > 1 else (0, 0)
    day = _day_in(sheet, start, end) if _closes(sheet, start, end) else None
    if day is None:
        return found
    found = [
        replace(s, when=s.when or day) if _is_bare(sheet, p) else s for s, p in zip(found, cut)
    ]
    return [*found[:-1], Scope(alone=True)]


def _closes(sheet: Sheet, start: int, end: int) -> bool:
    free = [sheet.low(i) for i in range(start, end) if sheet.own(i) is None]
    return any(low in _ALL for low in free) and all(
        low in _SUMMING or not low[0].isalnum() for low in free
    )


def _is_day_alone(sheet: Sheet, start: int, end: int) -> bool:
    """ "Tomorrow." or "Things for today." as a sentence of its own."""
    if sheet.low(end - 1) not in (".", ":", "\n", "!") or _day_in(sheet, start, end) is None:
        return False
    free = [sheet.low(i) for i in range(start, end) if sheet.own(i) is None]
    return all(low in _ANNOUNCING or not low[0].isalnum() for low in free)


def _day_in(sheet: Sheet, start: int, end: int) -> When | None:
    """The day that a piece names anywhere, without a time."""
    atoms = (sheet.own(i) for i in range(start, end))
    dated = next((a.when for a in atoms if a is not None and a.when and a.when.dated), None)
    return replace(dated, clock=None, part=None) if dated and dated.moment is None else None


def _with_trailing_days(sheet: Sheet, cut: list[Piece], over: list[Scope]) -> list[Scope]:
    """ "Wash the car, mop the floor, and dust this weekend": the last day belongs to them all."""
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
    said = {id(a): a for i in range(start, end) if (a := sheet.own(i)) is not None}
    last = sheet.own(end - 1) or sheet.own(end - 2)
    links = {sheet.low(i) for i in range(start, min(start + 2, end))}
    if len(said) != 1 or last is None or last.when is None or not links & {"and", ","}:
        return None
    dated = last.when.dated and last.when.clock is None and last.when.moment is None
    return last.when if dated and is_action(sheet, start, end) else None


def _list_start(sheet: Sheet, cut: list[Piece], last: int) -> int:
    """Index of the first of the undated actions that commas join to the last one."""
    first = last
    while (
        first > 0 and sheet.low(cut[first][0]) in (",", "and") and _is_bare(sheet, cut[first - 1])
    ):
        first -= 1
    return first


def _is_bare(sheet: Sheet, piece: Piece) -> bool:
    start, end = piece
    free = all(sheet.own(i) is None for i in range(start, end))
    return free and is_action(sheet, start, end)


def _breaks_before(sheet: Sheet, start: int) -> int:
    count = 0
    while count < 2 and sheet.low(start - 1 - count) == "\n":
        count += 1
    return count


def _is_heading(sheet: Sheet, start: int, end: int) -> bool:
    """A short line of its own that ends with a colon, or words that announce a list."""
    last = end - 1
    if introduces(sheet, start, last):
        return True
    return sheet.low(last) == "\n" and sheet.low(last - 1) == ":" and last - start <= _LONGEST


def _day_of(sheet: Sheet, start: int, end: int) -> When | None:
    """The day that opens a piece in front of a colon."""
    i, said, atom = body(sheet, start, end), When(), None
    while i < end and (owner := sheet.own(i)) is not None:
        if owner is not atom:
            said, atom = _with(said, owner), owner
        i += 1
    return said if sheet.low(i) == ":" and said.dated else None


def _with(said: When, atom: Atom) -> When:
    return (unite(said, atom.when) if atom.when is not None else None) or said
