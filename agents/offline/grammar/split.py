"""Cuts a text into items: at lines, bullets, sentence ends, and where a connective joins actions
rather than things."""

from collections.abc import Iterator
from itertools import pairwise

from agents.offline.grammar.clauses import is_subordinate, opens_clause, states_anew
from agents.offline.grammar.leads import HESITATIONS, LIST_HEAD, OPENERS
from agents.offline.grammar.lexicon.function_words import (
    BE,
    DATE_LEADS,
    DETERMINERS,
    HEDGES,
    MODALS,
    PREPOSITIONS,
    RUNS,
    SUBJECTS,
)
from agents.offline.grammar.lexicon.goods import ACTIVITIES, EVENTS
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.lexicon.verbs import EVERY_VERB
from agents.offline.grammar.phrase import Atom
from agents.offline.grammar.run_on import runs_on
from agents.offline.grammar.sentences import (
    Piece,
    announces_shopping,
    body,
    corrects,
    introduces,
    sentences,
)
from agents.offline.grammar.sheet import Sheet
from agents.offline.grammar.verbs import (
    head,
    is_action,
    is_complete,
    is_led,
    is_notice,
    is_verb,
    opens_action,
)

_LINKS = listed(
    """
    and then also plus & but next afterwards finally lastly oh
    """
)
_BETWEEN = HESITATIONS | {"like", "yeah", "maybe", "probably", "perhaps", "just", "basically"}
_ORDERS = listed("set create add schedule put make mark save note remind please can could")
_DUE_WORDS = listed("deadline due date is it it's its that's the by needed")
_STATES = frozenset(["needs", "need", "has", "have", "is", "are", "wants", "want"])
_FAR = 24
_OF_THINGS = frozenset(["of", "for", "from", "to", "at", "in", "on", "with"])
_SINGLE = EVERY_VERB | ACTIVITIES | EVENTS
_FIRM = frozenset(["then", "also", "plus", "afterwards", "finally", "lastly", "next"])


def pieces(sheet: Sheet) -> list[Piece]:
    """Word ranges of the items, in order; connectives stay at the head of the later one."""
    found: list[Piece] = []
    for start, end in sentences(sheet):
        found += _clauses(sheet, start, end)
    return [(start, end) for start, end in found if _says(sheet, start, end)]


def _says(sheet: Sheet, start: int, end: int) -> bool:
    """Anything but a lone mark or line break."""
    return end - start > 1 or (end > start and sheet.low(start) not in (*"\n.;|,!?-*",))


def _clauses(sheet: Sheet, start: int, end: int) -> Iterator[Piece]:
    begin = body(sheet, start, end)
    dividing = _dividing(sheet, begin, end)
    i, left = begin + 1, start
    while i < end:
        run = _link_run(sheet, i, end)
        if _cuts(sheet, left, i, run, end, dividing=dividing):
            yield left, i
            left = i
        i = max(run, i + 1)
    yield left, end


def _link_run(sheet: Sheet, i: int, end: int) -> int:
    """Index after the connectives and commas that start at word i; i itself without any."""
    k = i
    while k < end and sheet.own(k) is None and _is_link(sheet, k, begun=k > i):
        k += 1
    return k


def _is_link(sheet: Sheet, k: int, *, begun: bool) -> bool:
    low = sheet.low(k)
    if low == "next" and not _turns(sheet, k + 1):
        return False
    if low == "then" and sheet.low(k - 1) in ("before", "by", "until", "till", "since", "from"):
        return False
    return low in _LINKS or low == "," or (begun and low in _BETWEEN)


def _turns(sheet: Sheet, i: int) -> bool:
    """ "Next, call Ann" goes on; "next door" and "next steps" name things."""
    low = sheet.low(i)
    return low in (",", "i", "we", ":") or low in EVERY_VERB


def _cuts(sheet: Sheet, left: int, i: int, run: int, end: int, *, dividing: frozenset[str]) -> bool:
    begin = body(sheet, left, end)
    if run == i:
        return _cuts_bare(sheet, begin, i, end)
    if run >= end or _only_atoms(sheet, _after_hedge(sheet, run), end):
        return False
    if corrects(sheet, i) or is_notice(sheet, run, end) or sheet.low(i - 1) == "to":
        return False
    links = {sheet.low(k) for k in range(i, run)}
    if sheet.low(i - 1) in BE | MODALS | SUBJECTS and "," not in links and sheet.own(i - 1) is None:
        return is_led(sheet, run) and sheet.low(i - 1) not in SUBJECTS
    if links & dividing:
        return True
    if not is_complete(sheet, begin, i, firm=bool(links & (_FIRM | {","}))):
        return False
    if _each_its_day(sheet, begin, run, links):
        return True
    if sheet.low(run) == "to" and sheet.low(run + 1) in EVERY_VERB and sheet.low(i) == "and":
        return is_led(sheet, begin)
    if opens_action(sheet, run, end):
        if _points_back(sheet, begin, i, run, end):
            return False
        if run == end - 1 and sheet.low(i - 1) in EVERY_VERB and "then" not in links:
            return False
        return not _conditional(sheet, begin, links)
    return (
        _states_anew(sheet, begin, i, run, end)
        or _ends_list(sheet, begin, i, run, end)
        or _finished(sheet, i, run)
        or _timed(sheet, run, end, links)
        or _firm(sheet, begin, i, run, end, links)
    )


def _states_anew(sheet: Sheet, begin: int, i: int, run: int, end: int) -> bool:
    """Both sides say something of their own: "Ann needs the form and the printer is jammed"."""
    first = head(sheet, begin, end)
    if not opens_clause(sheet, run, end) or is_subordinate(sheet, first, i):
        return False
    return opens_clause(sheet, first, i) or is_action(sheet, first, i) or first > begin


def _ends_list(sheet: Sheet, begin: int, i: int, run: int, end: int) -> bool:
    """ "fix table two, reply to Bo, sleep": one verb that ends a list of actions."""
    alone = run < end and (run == end - 1 or (run == end - 2 and sheet.is_stop(end - 1)))
    listed = sheet.low(begin - 1) == "," or sheet.low(begin) == ","
    return alone and listed and sheet.low(run) in _SINGLE and is_action(sheet, begin, i)


def _conditional(sheet: Sheet, begin: int, links: set[str]) -> bool:
    return sheet.low(begin) in ("if", "when", "once", "after", "while") and "and" not in links


def _cuts_bare(sheet: Sheet, begin: int, i: int, end: int) -> bool:
    if _day_opens(sheet, begin, i, end):
        return is_action(sheet, begin, i) and is_complete(sheet, begin, i)
    if sheet.own(i) is not None or not sheet.words[i].spoken or is_notice(sheet, i, end):
        return False
    if is_led(sheet, i) and i - begin >= 2 and sheet.low(i - 1) not in ("that", "what", "if", "i"):
        return is_action(sheet, begin, i) and is_complete(sheet, begin, i)
    if corrects(sheet, i):
        return False
    if _leads_again(sheet, i):
        return is_complete(sheet, begin, i)
    if _dated_before(sheet, begin, i):
        if is_verb(sheet, i, end) and sheet.low(i) not in RUNS:
            return _says_something(sheet, begin, i) and is_complete(sheet, begin, i)
        if states_anew(sheet, i, end) or _thing_and_day(sheet, i, end):
            return _says_something(sheet, begin, i)
    return runs_on(sheet, begin, i, end)


def _says_something(sheet: Sheet, begin: int, i: int) -> bool:
    """Something other than dates stands between two words."""
    first = head(sheet, begin, i)
    free = (k for k in range(first, i) if sheet.own(k) is None and sheet.words[k].spoken)
    return any(sheet.low(k) not in DATE_LEADS | _DUE_WORDS for k in free)


def _thing_and_day(sheet: Sheet, i: int, end: int) -> bool:
    """ "Bio mock fri" behind "chem mock thurs": a thing and its own day."""
    if not sheet.is_content(i) or sheet.low(i) in RUNS:
        return False
    k = i
    while k < min(end, i + 4) and sheet.is_content(k):
        k += 1
    atom = sheet.own(k) if k < end else None
    day = sheet.own(i - 1)
    return atom is not None and _names_day(atom) and day is not None and _names_day(day)


def _leads_again(sheet: Sheet, i: int) -> bool:
    """The words that led into the text lead again: "need to call Ann need to buy nails"."""
    long = sheet.low(i + 1) == "to" and sheet.low(i) in ("need", "have", "got", "want")
    if not long and sheet.low(i) not in ("gotta", "gonna", "wanna", "should", "must", "better"):
        return False
    first = next((k for k in range(min(6, i)) if sheet.low(k) not in OPENERS), 0)
    size = 2 if long else 1
    return first < i and sheet.lows[first : first + size] == sheet.lows[i : i + size]


def _day_opens(sheet: Sheet, begin: int, i: int, end: int) -> bool:
    """Each action comes behind its day: "tomorrow call Ann saturday drive home"."""
    first, atom = sheet.own(begin), sheet.own(i)
    if first is None or atom is None or atom is first or sheet.own(i - 1) is not None:
        return False
    if not (_names_day(first) and _names_day(atom)):
        return False
    k = i
    while k < end and sheet.own(k) is not None:
        k += 1
    return k < end and is_verb(sheet, k, end)


def _each_its_day(sheet: Sheet, begin: int, run: int, links: set[str]) -> bool:
    """ "Tuesday blood test, Wednesday photos": things in a row behind their days."""
    first, atom = sheet.own(begin), sheet.own(run)
    if "," not in links or first is None or atom is None:
        return False
    named = _names_day(first) and _names_day(atom)
    return named and (
        sheet.is_content(sheet.after(atom)) or sheet.low(sheet.after(atom)) in EVERY_VERB
    )


def _points_back(sheet: Sheet, begin: int, i: int, run: int, end: int) -> bool:
    """ "The contract, I have to sign it today": the action is about what stands before it."""
    verb = head(sheet, run, end)
    closes = (
        sheet.is_stop(verb + 2) or sheet.own(verb + 2) is not None or _dated_next(sheet, verb + 2)
    )
    return (
        sheet.low(verb + 1) in ("it", "them", "that") and closes and not is_action(sheet, begin, i)
    )


def _dated_next(sheet: Sheet, i: int) -> bool:
    return sheet.low(i) in DATE_LEADS and sheet.own(i + 1) is not None


def _names_day(atom: Atom) -> bool:
    return atom.when is not None and atom.when.dated


def _dated_before(sheet: Sheet, begin: int, i: int) -> bool:
    """A date closes what stands before it: "call mom friday book flights"."""
    prior = sheet.own(i - 1)
    opens = sheet.own(begin) is not None or sheet.low(begin) in _ORDERS
    return prior is not None and prior.kind in ("when", "recurrence") and not opens


def _finished(sheet: Sheet, i: int, run: int) -> bool:
    """The left side already said when: "gym tomorrow, dentist friday"."""
    prior = sheet.own(i - 1)
    done = prior is not None and prior.kind in ("when", "recurrence", "tag", "priority")
    if done and sheet.low(run) in DETERMINERS:
        return _has_date(sheet, run, run + 6)
    if done and sheet.low(run) in EVERY_VERB and sheet.own(run) is None:
        return sheet.low(run) not in RUNS and _has_date(sheet, run, run + 4)
    return done and sheet.is_content(run) and sheet.low(run) not in RUNS


def _has_date(sheet: Sheet, start: int, end: int) -> bool:
    return any((a := sheet.own(k)) is not None and a.kind == "when" for k in range(start, end))


def _timed(sheet: Sheet, run: int, end: int, links: set[str]) -> bool:
    """A thing with a time of its own behind a comma: "call Ann, gym at 6, pay rent"."""
    if "," not in links:
        return False
    atom = sheet.own(run)
    if atom is not None and _clocked(sheet, run) and _thing(sheet, sheet.after(atom)):
        return any(_clocked(sheet, k) for k in range(max(0, run - 12), run))
    if not sheet.is_content(run):
        return False
    k = run
    while k < min(end, run + 4) and sheet.own(k) is None and not sheet.is_stop(k):
        k += 1
    atom = sheet.own(k) if k < end else None
    listing = any(sheet.low(j) == "and" for j in range(run, k))
    return atom is not None and atom.kind in ("when", "recurrence") and not listing


def _thing(sheet: Sheet, i: int) -> bool:
    return sheet.is_content(i) or (sheet.low(i) in EVERY_VERB and sheet.own(i) is None)


def _clocked(sheet: Sheet, i: int) -> bool:
    atom = sheet.own(i)
    return atom is not None and atom.when is not None and atom.when.clock is not None


def _firm(sheet: Sheet, begin: int, i: int, run: int, end: int, links: set[str]) -> bool:
    """ "then" and "also" begin something new unless they only stress a word."""
    if "oh" in links and end - run > 1:
        return is_action(sheet, begin, i)
    if not links & _FIRM or end - run < 2:
        return False
    if "then" not in links and sheet.low(run) in DETERMINERS:
        if any(sheet.low(k) in _STATES for k in range(run + 2, min(end, run + 5))):
            return True
        return _has_date(sheet, run, min(end, run + 8))
    return is_action(sheet, begin, i) and "but" not in links


def _after_hedge(sheet: Sheet, run: int) -> int:
    """Index after "ideally before" and the like."""
    k = run
    if sheet.low(k) not in HEDGES | _DUE_WORDS:
        return k
    while sheet.own(k) is None and sheet.low(k) in HEDGES | _DUE_WORDS | DATE_LEADS:
        k += 1
    return k


def _only_atoms(sheet: Sheet, run: int, end: int) -> bool:
    """All that follows, up to a stop, is a phrase: "tomorrow and Friday"."""
    if sheet.own(run) is None:
        return False
    k, last = run, min(end, run + _FAR)
    while k < last and (sheet.own(k) is not None or sheet.low(k) in ("and", "or", ",")):
        k += 1
    return k >= end or (sheet.is_stop(k) and sheet.low(k) != ":")


def _dividing(sheet: Sheet, begin: int, end: int) -> frozenset[str]:
    """The links that divide a bare list of short things: commas, and "and" where none of the
    things is an action."""
    commas = [k for k in range(begin, end) if sheet.low(k) == "," and sheet.own(k) is None]
    if not commas:
        return frozenset()
    first_word = head(sheet, begin, end)
    line = _line_before(sheet, begin) if sheet.low(begin - 1) == ":" else None
    if line and announces_shopping(sheet, *line):
        return frozenset({",", "and", "&"})
    if line and introduces(sheet, *line):
        return frozenset({","})
    headed = sheet.low(begin) in EVERY_VERB and sheet.low(begin + 1) == ":"
    list_head = LIST_HEAD.match(sheet.folded, sheet.words[begin].start)
    if (headed and not list_head) or first_word >= commas[0]:
        return frozenset()
    edges = [first_word if list_head else begin, *(k + 1 for k in commas), end]
    parts = list(pairwise(edges))
    first, *rest = (opens_action(sheet, a, b) for a, b in parts)
    lone = first_word + 1 == commas[0] and sheet.low(first_word) in EVERY_VERB
    if lone and rest and sheet.low(commas[0] + 1) in EVERY_VERB and _joins_verb(sheet, *parts[-1]):
        return frozenset()
    things = [part for part, acts in zip(parts, (first, *rest), strict=True) if not acts]
    longest = 5 if len(parts) < 3 else 7
    if first or not all(_is_thing(sheet, a, b, longest) for a, b in things):
        return frozenset()
    return frozenset({","}) if any(rest) else frozenset({",", "and", "&"})


def _line_before(sheet: Sheet, begin: int) -> tuple[int, int]:
    """First word and colon of the heading that ends right before a word."""
    k = begin - 1
    while k > 0 and sheet.low(k - 1) not in ("\n", ".", ";", "!"):
        k -= 1
    return k, begin - 1


def _joins_verb(sheet: Sheet, a: int, b: int) -> bool:
    """ "dry and fold the towels": the last of verbs with one object."""
    joined = next((k + 1 for k in range(a, b) if sheet.low(k) in ("and", "or", "&")), b)
    return joined < b and opens_action(sheet, joined, b)


def _is_thing(sheet: Sheet, a: int, b: int, longest: int) -> bool:
    """A few words that name something; in a longer list also "the code for the door"."""
    free = [sheet.low(k) for k in range(a, b) if sheet.own(k) is None]
    allowed = _OF_THINGS if longest > 5 else {"of"}
    odd = any(low in PREPOSITIONS and low not in allowed for low in free)
    odd = odd or bool(free and free[0] in PREPOSITIONS)
    return 0 < b - a <= longest and not odd and not (longest > 5 and opens_clause(sheet, a, b))
