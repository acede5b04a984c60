"""Lists of things: the links that divide them."""

from itertools import pairwise

from agents.offline.grammar.actions import head, opens_action
from agents.offline.grammar.clauses import opens_clause
from agents.offline.grammar.leads import LIST_HEAD
from agents.offline.grammar.lexicon.function_words import PREPOSITIONS
from agents.offline.grammar.lexicon.verbs import EVERY_VERB
from agents.offline.grammar.sheet import Sheet
from agents.offline.grammar.split.intros import announces_shopping, introduces

Links = frozenset[str]
_NONE: Links = frozenset()
_COMMAS: Links = frozenset([","])
_ALL: Links = frozenset([",", "and", "&"])
_OF_THINGS = frozenset(["of", "for", "from", "to", "at", "in", "on", "with"])
_ODD_IN_THINGS = PREPOSITIONS - _OF_THINGS
_ODD_IN_SHORT_THINGS = PREPOSITIONS - {"of"}
_SHORT, _LONG = 5, 7


def dividing_links(sheet: Sheet, begin: int, end: int) -> Links:
    """The links that divide a bare list of short things: commas, and "and" where none of the
    things is an action."""
    commas = [k for k in range(begin, end) if sheet.lows[k] == "," and sheet.owner[k] is None]
    if not commas:
        return _NONE
    announced = _announced(sheet, begin)
    if announced:
        return announced
    first = head(sheet, begin, end)
    headed = sheet.low(begin) in EVERY_VERB and sheet.low(begin + 1) == ":"
    list_head = LIST_HEAD.match(sheet.folded, sheet.words[begin].start)
    if (headed and not list_head) or first >= commas[0]:
        return _NONE
    parts = list(pairwise([first if list_head else begin, *(k + 1 for k in commas), end]))
    if _share_object(sheet, first, commas[0], parts[-1]):
        return _NONE
    return _between(sheet, parts)


def _announced(sheet: Sheet, begin: int) -> Links:
    """The links of a list behind "Groceries:" or "stuff to do:"."""
    if sheet.low(begin - 1) != ":":
        return _NONE
    line = _line_before(sheet, begin)
    if announces_shopping(sheet, *line):
        return _ALL
    return _COMMAS if introduces(sheet, *line) else _NONE


def _line_before(sheet: Sheet, begin: int) -> tuple[int, int]:
    """First word and colon of the heading that ends right before a word."""
    k = begin - 1
    while k > 0 and sheet.low(k - 1) not in ("\n", ".", ";", "!"):
        k -= 1
    return k, begin - 1


def _share_object(sheet: Sheet, first: int, comma: int, last: tuple[int, int]) -> bool:
    """ "Wash, dry and fold the towels": verbs with one object, named behind the last of them."""
    lone = first + 1 == comma and sheet.low(first) in EVERY_VERB
    if not lone or sheet.low(comma + 1) not in EVERY_VERB:
        return False
    start, end = last
    joined = next((k + 1 for k in range(start, end) if sheet.low(k) in ("and", "or", "&")), end)
    return joined < end and opens_action(sheet, joined, end)


def _between(sheet: Sheet, parts: list[tuple[int, int]]) -> Links:
    """The links between things, the first of which is no action."""
    longest = _SHORT if len(parts) < 3 else _LONG
    acts = [opens_action(sheet, start, end) for start, end in parts]
    things = [part for part, acting in zip(parts, acts, strict=True) if not acting]
    if acts[0] or not all(_is_thing(sheet, start, end, longest) for start, end in things):
        return _NONE
    return _COMMAS if any(acts) else _ALL


def _is_thing(sheet: Sheet, start: int, end: int, longest: int) -> bool:
    """A few words that name something; in a longer list also "the code for the door"."""
    if not 0 < end - start <= longest:
        return False
    free = [sheet.low(k) for k in range(start, end) if sheet.own(k) is None]
    odd = _ODD_IN_THINGS if longest == _LONG else _ODD_IN_SHORT_THINGS
    if not odd.isdisjoint(free) or (free and free[0] in PREPOSITIONS):
        return False
    return longest == _SHORT or not opens_clause(sheet, start, end)
