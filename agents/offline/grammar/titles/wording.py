"""The title of an item: its words without phrases, lead-ins and fillers."""

from dataclasses import dataclass

from agents.offline.grammar.fields import Fields
from agents.offline.grammar.lexicon.function_words import HEDGES
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.phrase import Atom
from agents.offline.grammar.sheet import Sheet
from agents.offline.grammar.split import body
from agents.offline.grammar.titles.before_phrases import words_before
from agents.offline.grammar.titles.left_out import hesitations, lead_words, stutters
from agents.offline.grammar.titles.spans import stretches

_IDLE = HEDGES | {"and"}
_EMPTY = frozenset(["the", "a", "an", "of", "on", "at", "by", "for", "in", "and", "all"])
_LEFT_BY_LEADS = frozenset(["to", "that", "as", "about", "of"])
_EDGE = " \t\n.,;:!?-–—•*|/&…·◦▪‣→"
_DANGLING = listed("and or then also plus but , & - : is are ( / | with")


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
        gone |= hesitations(sheet, start, end)
        return _spoken_to_the_end(sheet, [i for i in range(start, end) if i not in gone])
    gone |= lead_words(sheet, start, end, gone) | stutters(sheet, start, end)
    first = next((i for i in range(start, end) if i not in gone), end)
    if first - 1 in gone and sheet.low(first) in _LEFT_BY_LEADS:
        gone.add(first)
    return _trimmed(sheet, [i for i in range(start, end) if i not in gone])


def _spoken_to_the_end(sheet: Sheet, kept: list[int]) -> list[int]:
    last = max((n for n, i in enumerate(kept) if sheet.low(i)[0].isalnum()), default=len(kept) - 1)
    return kept[: last + 1]


def _phrase_words(sheet: Sheet, start: int, end: int, fields: Fields) -> set[int]:
    used = {id(atom) for atom in fields.used}
    gone = {i for i, atom in enumerate(sheet.owner[start:end], start) if id(atom) in used}
    for first, last in fields.moment.taken_back:
        retracted = {i for i in range(start, end) if first <= sheet.words[i].start < last}
        gone |= retracted | words_before(sheet, start, min(retracted, default=start), gone)
    for atom in timed_atoms(fields):
        gone |= words_before(sheet, start, sheet.first(atom), gone)
    return gone | _possessives(sheet, end, gone)


def timed_atoms(fields: Fields) -> list[Atom]:
    return [a for a in fields.used if a.kind not in ("tag", "project", "priority")]


def _led(sheet: Sheet, start: int, fields: Fields) -> set[int]:
    """Words such as "by" and "until" that say how a phrase is meant."""
    found: set[int] = set()
    for atom in timed_atoms(fields):
        found |= words_before(sheet, start, sheet.first(atom), found)
    return {i for i in found if sheet.words[i].spoken and sheet.low(i) not in _IDLE}


def _possessives(sheet: Sheet, end: int, gone: set[int]) -> set[int]:
    """The "'s" and the closing bracket left behind by a phrase."""
    found = {i for i in range(min(gone, default=end), end) if sheet.low(i) in ("'", "s", ")", "]")}
    return {i for i in found if i - 1 in gone or (i - 1 in found and i - 2 in gone)}


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


def _filler(
    sheet: Sheet, start: int, end: int, kept: set[int], fields: Fields
) -> tuple[list[int], list[int]]:
    used = {id(atom) for atom in fields.used}
    owners = enumerate(sheet.owner[start:end], start)
    told = [i for i, atom in owners if i in kept or id(atom) in used]
    inside = set(told)
    idle = [i for i in range(start, end) if i not in inside and sheet.words[i].spoken]
    return told, idle
