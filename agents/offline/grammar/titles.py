"""The title of an item: its words without phrases, lead-ins and fillers."""

from dataclasses import dataclass

from agents.offline.grammar.fields import Fields
from agents.offline.grammar.leads import HESITATIONS, lead_end, trailer_start
from agents.offline.grammar.lexicon.function_words import (
    DATE_LEADS,
    DETERMINERS,
    HEDGES,
    PREPOSITIONS,
    RUNS,
)
from agents.offline.grammar.lexicon.goods import EVENTS
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.phrase import Atom
from agents.offline.grammar.requests import put_onto
from agents.offline.grammar.sentences import body
from agents.offline.grammar.shapes import Span
from agents.offline.grammar.sheet import Sheet

_LEADS_IN = listed(
    """
    on at by b4 over during sometime anytime before for from until till til this around about
    starting beginning start starts within is are ( [ , - : @ ~ begins ends end ending through
    thru to repeat repeats repeating recurring scheduled of sharply between approximately takes
    exactly ^
    """
)
_DUE_WORDS = listed("deadline due date it's its it that's thats needed the is")
_ALSO_NOUNS = frozenset(["till", "start", "starts", "end", "ends", "ending", "beginning"])
_JOINS = {("when", "it", "is"), ("when", "it", "gets"), ("w", "/", "c")}
_EMPTY = frozenset(["the", "a", "an", "of", "on", "at", "by", "for", "in", "and", "all"])
_STUTTERED = (PREPOSITIONS - {"over"}) | DETERMINERS | {"i", "we", "you", "to", "and", "is"}
_EDGE = " \t\n.,;:!?-–—•*|/&…·◦▪‣→"
_DANGLING = listed(
    """
    and or then also plus but , & - : is are ( / | with
    """
)


@dataclass(frozen=True, slots=True)
class Wording:
    """The title, and the indexes of the words that say something and of those that do not."""

    title: str
    told: list[int]
    idle: list[int]


def wording_of(
    sheet: Sheet, start: int, end: int, fields: Fields, *, leads: bool = True
) -> Wording:
    """The title of a word range; "" where nothing but phrases and fillers is left.

    Without `leads` the words that lead in stay: "should I call?" is nothing without them.
    """
    kept = _kept(sheet, start, end, fields, leads=leads)
    told, idle = _filler(sheet, start, end, set(kept) | _led(sheet, start, fields), fields)
    named = any(_names(sheet.low(i)) for i in kept)
    return Wording(_text(sheet, kept) if named else "", told, idle)


def _names(low: str) -> bool:
    """A word that can be a title by itself: no article, no mark; an emoji can."""
    return (low[0].isalnum() and low not in _EMPTY) or ord(low[0]) > 0x2000


def _kept(sheet: Sheet, start: int, end: int, fields: Fields, *, leads: bool) -> list[int]:
    gone = _phrase_words(sheet, start, end, fields)
    if not leads:
        gone |= set(range(start, body(sheet, start, end)))
        gone |= {i for i in range(start, end) if sheet.low(i) in HESITATIONS}
        return _spoken_to_the_end(sheet, [i for i in range(start, end) if i not in gone])
    gone |= _lead_words(sheet, start, end, gone) | _stutters(sheet, start, end)
    first = next((i for i in range(start, end) if i not in gone), end)
    if (
        first > start
        and sheet.low(first) in ("to", "that", "as", "about", "of")
        and first - 1 in gone
    ):
        gone.add(first)
    return _trimmed(sheet, [i for i in range(start, end) if i not in gone])


def _spoken_to_the_end(sheet: Sheet, kept: list[int]) -> list[int]:
    last = max((n for n, i in enumerate(kept) if sheet.low(i)[0].isalnum()), default=len(kept) - 1)
    return kept[: last + 1]


def _phrase_words(sheet: Sheet, start: int, end: int, fields: Fields) -> set[int]:
    used = {id(atom) for atom in fields.used}
    gone = {i for i in range(start, end) if id(sheet.own(i)) in used}
    for first, last in fields.moment.taken_back:
        retracted = {i for i in range(start, end) if first <= sheet.words[i].start < last}
        gone |= retracted | _before(sheet, start, min(retracted, default=start), gone)
    for atom in _timed(fields):
        gone |= _before(sheet, start, sheet.first(atom), gone)
    return gone | _possessives(sheet, end, gone)


def _timed(fields: Fields) -> list[Atom]:
    return [a for a in fields.used if a.kind not in ("tag", "project", "priority")]


def _led(sheet: Sheet, start: int, fields: Fields) -> set[int]:
    """Words such as "by" and "until" that say how a phrase is meant."""
    found: set[int] = set()
    for atom in _timed(fields):
        found |= _before(sheet, start, sheet.first(atom), found)
    return {i for i in found if sheet.words[i].spoken and sheet.low(i) not in HEDGES | {"and"}}


def _before(sheet: Sheet, start: int, first: int, gone: set[int]) -> set[int]:
    """Words that only lead to the phrase that starts at word `first`."""
    found: set[int] = set()
    i = first - 1
    while i >= start and i not in gone and _leads_in(sheet, i):
        found.add(i)
        i -= 1
    return found


def _leads_in(sheet: Sheet, i: int) -> bool:
    low = sheet.low(i)
    if sheet.own(i) is not None or (low in _ALSO_NOUNS and sheet.low(i - 1) in DETERMINERS):
        return False
    if low == "on" and sheet.own(i + 1) is not None and sheet.low(i + 1) in DATE_LEADS:
        return False
    if low == "at" and sheet.low(i + 1) in ("sometime", "anytime"):
        return False
    if low == "its" and sheet.low(i + 1) == "due":
        return True
    if low in ("when", "it", "w", "/", "c"):
        return _joins_date(sheet, i)
    if low in ("it's", "that's"):
        near = sheet.own(i + 1) is not None or sheet.low(i + 1) in ("on", "at", "by")
        return near or _states_due(sheet, i)
    if low == "over":
        return sheet.low(i + 1) in ("the", "next", "this", "christmas", "xmas", "easter", "weekend")
    if low == "and":
        return sheet.low(i + 1) in RUNS
    if low in RUNS - _LEADS_IN:
        return sheet.low(i - 1) == "and"
    no_later = low in ("no", "later", "than") and "than" in (
        low,
        sheet.low(i + 1),
        sheet.low(i + 2),
    )
    if low == "due":
        return True
    if low in ("deadline", "date", "it's", "it", "that's", "needed", "the"):
        return _states_due(sheet, i)
    return low in _LEADS_IN or low in HEDGES or no_later


def _joins_date(sheet: Sheet, i: int) -> bool:
    """ "When it is" noon, "w/c" 21 September."""
    said = tuple(sheet.lows[max(0, i - 2) : i + 3])
    return any(said[k : k + 3] in _JOINS for k in range(len(said)))


def _states_due(sheet: Sheet, i: int) -> bool:
    """ ", deadline is" and "- due date" belong to the date behind them."""
    k = i
    while sheet.own(k) is None and sheet.low(k) in _DUE_WORDS:
        k -= 1
    said = {sheet.low(n) for n in range(k + 1, i + 3)}
    return sheet.low(k) in (",", "-", ".", "(", "and") and bool(
        said & {"deadline", "due", "needed"}
    )


def _possessives(sheet: Sheet, end: int, gone: set[int]) -> set[int]:
    """The "'s" and the closing bracket left behind by a phrase."""
    found = {i for i in range(min(gone, default=end), end) if sheet.low(i) in ("'", "s", ")", "]")}
    return {i for i in found if i - 1 in gone or (i - 1 in found and i - 2 in gone)}


def _lead_words(sheet: Sheet, start: int, end: int, gone: set[int]) -> set[int]:
    found = set(range(start, body(sheet, start, end)))
    for _ in range(3):
        first = next((i for i in range(start, end) if i not in gone and i not in found), end)
        if first == end:
            break
        offset = lead_end(sheet, sheet.words[first].start, sheet.words[end - 1].end)
        lead = {i for i in range(first, end) if sheet.words[i].start < offset} - gone
        found |= lead
        if not lead:
            break
    found |= _put_onto(sheet, start, end, gone | found)
    found |= _adds_event(sheet, start, end, gone, found)
    last = next((i for i in range(end - 1, start, -1) if i not in gone), start)
    tail = trailer_start(sheet.folded, sheet.words[start].start, sheet.words[last].end)
    found |= {i for i in range(start, last + 1) if sheet.words[i].start >= tail}
    return found | {i for i in range(start, end) if sheet.low(i) in HESITATIONS}


def _adds_event(sheet: Sheet, start: int, end: int, gone: set[int], found: set[int]) -> set[int]:
    """ "Add" before an event that has its date: "add lunch with Ann on Friday"."""
    first = next((i for i in range(start, end) if i not in gone and i not in found), end)
    if sheet.low(first) != "add" or not gone:
        return set()
    near = [sheet.low(i) for i in range(first + 1, min(end, first + 6)) if i not in gone]
    told = "to" not in near and any(low in EVENTS for low in near)
    return {first} if told else set()


def _put_onto(sheet: Sheet, start: int, end: int, gone: set[int]) -> set[int]:
    """ "Put" and "on my calendar" around what is to be kept, if nothing but dates follows."""
    first = next((i for i in range(start, end) if i not in gone), end)
    if first == end:
        return set()
    there = put_onto(sheet.folded, sheet.words[first].start, sheet.words[end - 1].end)
    if there is None:
        return set()
    put, begins, ends = (sheet.index(offset) for offset in there)
    rest = [i for i in range(ends, end) if i not in gone and sheet.words[i].spoken]
    if begins <= put or any(sheet.low(i) not in PREPOSITIONS for i in rest):
        return set()
    return {*range(first, put), *range(begins, ends), *rest}


def _stutters(sheet: Sheet, start: int, end: int) -> set[int]:
    """The first of a small word said twice: "book the the hotel"."""
    return {
        i
        for i in range(start, end - 1)
        if sheet.low(i) == sheet.low(i + 1)
        and sheet.low(i) in _STUTTERED
        and sheet.own(i) is sheet.own(i + 1)
    }


def _trimmed(sheet: Sheet, kept: list[int]) -> list[int]:
    first, last = 0, len(kept)
    while first < last and _loose(sheet, kept[first], _DANGLING):
        first += 1
    while last > first and _loose(sheet, kept[last - 1], _DANGLING):
        last -= 1
    return kept[first:last]


def _loose(sheet: Sheet, i: int, dangling: frozenset[str]) -> bool:
    low = sheet.low(i)
    arrow = low == ">" and sheet.low(i - 1) in ("-", "=")
    return sheet.own(i) is None and (arrow or low in dangling or low in _EDGE)


def _text(sheet: Sheet, kept: list[int]) -> str:
    runs = [sheet.text[sheet.words[a].start : sheet.words[b].end] for a, b in stretches(kept)]
    joined = " ".join(" ".join(runs).split()).replace(" ,", ",").strip(_EDGE)
    return joined[:1].upper() + joined[1:]


def stretches(indexes: list[int]) -> list[tuple[int, int]]:
    """First and last of each run of neighbouring numbers in a sorted list."""
    found: list[tuple[int, int]] = []
    for i in indexes:
        if found and found[-1][1] == i - 1:
            found[-1] = (found[-1][0], i)
        else:
            found.append((i, i))
    return found


def spans_of(sheet: Sheet, indexes: list[int]) -> list[Span]:
    """Offsets of runs of neighbouring words."""
    return [(sheet.words[a].start, sheet.words[b].end) for a, b in stretches(indexes)]


def _filler(
    sheet: Sheet, start: int, end: int, kept: set[int], fields: Fields
) -> tuple[list[int], list[int]]:
    used = {id(atom) for atom in fields.used}
    told = [i for i in range(start, end) if i in kept or id(sheet.own(i)) in used]
    inside = set(told)
    idle = [i for i in range(start, end) if i not in inside and sheet.words[i].spoken]
    return told, idle
