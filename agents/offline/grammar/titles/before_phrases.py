"""Words that only lead to a phrase: "by", "due on", "deadline is"."""

from agents.offline.grammar.lexicon.function_words import DATE_LEADS, DETERMINERS, HEDGES, RUNS
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.sheet import Sheet

_LEADS_IN = listed(
    """
    on at by b4 over during sometime anytime before for from until till til this around about
    starting beginning start starts within is are ( [ , - : @ ~ begins ends end ending through thru
    to repeat repeats repeating recurring scheduled of sharply between approximately takes exactly ^
    due
    """
)
_LEADING = _LEADS_IN | HEDGES
_RUNNING = RUNS - _LEADS_IN
_DUE_WORDS = listed("deadline due date it's its it that's thats needed the is")
_STATED = frozenset(["deadline", "date", "needed", "the"])
_DUE = frozenset(["deadline", "due", "needed"])
_ALSO_NOUNS = frozenset(["till", "start", "starts", "end", "ends", "ending", "beginning"])
_JOINING = frozenset(["when", "it", "w", "/", "c"])
_JOINS = {("when", "it", "is"), ("when", "it", "gets"), ("w", "/", "c")}
_OVER = frozenset(["the", "next", "this", "christmas", "xmas", "easter", "weekend"])


def words_before(sheet: Sheet, start: int, first: int, gone: set[int]) -> set[int]:
    """Words that only lead to the phrase that starts at word `first`."""
    found: set[int] = set()
    i = first - 1
    while i >= start and i not in gone and _leads_in(sheet, i):
        found.add(i)
        i -= 1
    return found


def _leads_in(sheet: Sheet, i: int) -> bool:
    low = sheet.low(i)
    if sheet.own(i) is not None or _belongs_elsewhere(sheet, i, low):
        return False
    if low in _JOINING:
        return _joins_date(sheet, i)
    if low in ("it's", "that's"):
        near = sheet.own(i + 1) is not None or sheet.low(i + 1) in ("on", "at", "by")
        return near or _states_due(sheet, i)
    return _leads_by_next(sheet, i, low)


def _belongs_elsewhere(sheet: Sheet, i: int, low: str) -> bool:
    """ "The start", "on" before "by Friday", "at sometime": words that lead to no phrase."""
    if low in _ALSO_NOUNS:
        return sheet.low(i - 1) in DETERMINERS
    if low == "on":
        return sheet.own(i + 1) is not None and sheet.low(i + 1) in DATE_LEADS
    return low == "at" and sheet.low(i + 1) in ("sometime", "anytime")


def _leads_by_next(sheet: Sheet, i: int, low: str) -> bool:
    if low == "its":
        return sheet.low(i + 1) == "due"
    if low == "over":
        return sheet.low(i + 1) in _OVER
    if low == "and":
        return sheet.low(i + 1) in RUNS
    if low in _RUNNING:
        return sheet.low(i - 1) == "and"
    if low in _STATED:
        return _states_due(sheet, i)
    return low in _LEADING or _no_later(sheet, i, low)


def _no_later(sheet: Sheet, i: int, low: str) -> bool:
    """A word of "no later than"."""
    return low in ("no", "later", "than") and "than" in sheet.lows[i : i + 3]


def _joins_date(sheet: Sheet, i: int) -> bool:
    """ "When it is" noon, "w/c" 21 September."""
    said = tuple(sheet.lows[max(0, i - 2) : i + 3])
    return any(said[k : k + 3] in _JOINS for k in range(len(said)))


def _states_due(sheet: Sheet, i: int) -> bool:
    """ ", deadline is" and "- due date" belong to the date behind them."""
    k = i
    while sheet.own(k) is None and sheet.low(k) in _DUE_WORDS:
        k -= 1
    stated = not _DUE.isdisjoint(sheet.lows[k + 1 : i + 3])
    return stated and sheet.low(k) in (",", "-", ".", "(", "and")
