"""Actions that follow each other without a word between: "buy a card call the bank"."""

from agents.offline.grammar.actions import head
from agents.offline.grammar.lexicon.function_words import DETERMINERS, PREPOSITIONS, PRONOUNS
from agents.offline.grammar.lexicon.goods import PEOPLE
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.lexicon.near_verbs import (
    ARTICLES,
    AWAY,
    CAUSATIVE,
    NO_OBJECT,
    NUMBERS,
    REACHING,
    THINGS,
)
from agents.offline.grammar.lexicon.verbish import NAMES
from agents.offline.grammar.lexicon.verbs import EITHER, EVERY_VERB, STRONG
from agents.offline.grammar.sheet import Sheet
from agents.offline.grammar.split.beginnings import begins_action
from agents.offline.grammar.verbs import is_verb

_AWAY_OR_ON = AWAY | {"on"}
_CLOSED = NO_OBJECT | DETERMINERS | PRONOUNS | {"not", "never", "how"}
_SOMEONE = (DETERMINERS | PRONOUNS) - {"a", "an", "some"}
_SUBORDINATORS = listed(
    "before after when whenever while until till once if as that who which because unless whether"
)
_NO_RUN_ON = listed("use say know let own feel need want include")
_QUALIFIERS = listed(
    "extra spare new old big small little good best last first next other own more"
)
_ADJECTIVAL = ("nual", "onal", "ical", "tral", "ious", "ful", "less", "ive")
_PLACES = listed("upstairs downstairs outside inside online home indoors")
_CLOSE_BY = ARTICLES | AWAY | NUMBERS


def runs_on(sheet: Sheet, start: int, i: int, end: int) -> bool:
    """A new action begins at word i although nothing connects it to the clause before."""
    low = sheet.lows[i]
    if low not in EVERY_VERB or low in _NO_RUN_ON:
        return False
    calls = low in REACHING and sheet.low(i + 1) in PEOPLE
    short = 2 if calls or (low in STRONG and sheet.is_content(i + 1)) else 3
    if end - i < short or i - start < 2 or sheet.own(i) is not None:
        return False
    if not _may_precede(sheet, i - 1):
        return False
    if (low in NAMES and not is_verb(sheet, i, end)) or _subordinate(sheet, start, i):
        return False
    return _follows_action(sheet, head(sheet, start, end), i) and begins_action(sheet, i)


def _may_precede(sheet: Sheet, k: int) -> bool:
    before = sheet.low(k)
    if before in _AWAY_OR_ON and (sheet.is_content(k - 1) or sheet.low(k - 2) in ARTICLES):
        return sheet.low(k + 2) in THINGS or _is_named(sheet, k + 2)
    if not sheet.words[k].spoken or before.endswith(("ly", "'s")):
        return False
    if before in _QUALIFIERS or (before.endswith(_ADJECTIVAL) and sheet.low(k + 2) not in THINGS):
        return False
    if before in NUMBERS and sheet.low(k - 1)[:1].isalpha() and sheet.low(k - 1) not in _CLOSED:
        return True
    named = sheet.low(k - 1) in ARTICLES
    if named and sheet.low(k + 1) in EITHER and sheet.low(k + 2) in AWAY:
        return False
    return (named or before not in STRONG) and before not in _CLOSED


def _is_named(sheet: Sheet, i: int) -> bool:
    """A capital amid small letters."""
    return i < len(sheet.words) and sheet.text[sheet.words[i].start].isupper()


def _subordinate(sheet: Sheet, start: int, i: int) -> bool:
    """ "before the guests arrive": the verb belongs to a clause that a conjunction opened."""
    near = range(max(start, i - 4), i - 1)
    return any(sheet.own(k) is None and sheet.low(k) in _SUBORDINATORS for k in near)


def _follows_action(sheet: Sheet, first: int, i: int) -> bool:
    """What stands before word i is an action with its object."""
    placed = sheet.is_content(i - 1) or sheet.low(i - 1) in _PLACES
    close = sheet.low(i + 1) in _CLOSE_BY and placed
    if i - first < (2 if close else 3) or sheet.low(first) not in EVERY_VERB:
        return False
    return not _causes(sheet, first)


def _causes(sheet: Sheet, i: int) -> bool:
    """ "Help Jo move", "have the roof fixed"; not "ask for", "have a snack"."""
    following = sheet.low(i + 1)
    if sheet.low(i) == "have":
        return following in _SOMEONE
    if sheet.low(i) == "get" and any(low.endswith("ed") for low in sheet.lows[i + 2 : i + 6]):
        return False
    return sheet.low(i) in CAUSATIVE and following not in PREPOSITIONS
