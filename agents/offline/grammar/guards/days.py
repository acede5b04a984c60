"""Days that say no date: topics, names, days that are over."""

from agents.offline.grammar.corrections import takes_back
from agents.offline.grammar.guards.clocks import is_no_clock
from agents.offline.grammar.guards.names import has_happened, is_title, is_topic
from agents.offline.grammar.guards.near import is_thing, said_by
from agents.offline.grammar.lexicon.function_words import BE, CONJUNCTIONS, DATE_LEADS, POINTING
from agents.offline.grammar.lexicon.goods import EVENTS
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.phrase import Atom
from agents.offline.grammar.sheet import Sheet
from agents.offline.grammar.when import When

_NAMED_DAYS = listed("black cyber good super casual taco freaky ash palm ruby")
_AFTER_VERB = frozenset(
    ["down", "in", "on", "with", "through", "up", "around", "there", "next", "is", "was"]
)
_AGO = frozenset(["ago", "earlier", "before"])
_NOT_NOW = frozenset(["for", "from", "by", "until", "till", "just", "up", "than"])


def is_no_date(sheet: Sheet, atom: Atom, when: When) -> bool:
    first, after = sheet.first(atom), sheet.after(atom)
    if takes_back(sheet, first):
        return False
    before = sheet.low(first - 1)
    if when.clock is not None and not when.dated:
        return is_no_clock(sheet, atom, when, first, after)
    if before in POINTING and not _points_at_event(sheet, first, after):
        return True
    if has_happened(sheet, first):
        return True
    verb = atom.end - atom.start == 3 and sheet.low(after) in _AFTER_VERB
    ago = sheet.low(after) in _AGO and sheet.own(after) is None
    if verb or before in _NAMED_DAYS or ago:
        return True
    return (
        is_topic(sheet, first, after) or _is_attribute(sheet, atom, when) or _odd_now(sheet, atom)
    )


def _points_at_event(sheet: Sheet, first: int, after: int) -> bool:
    """ "my tomorrow meeting" and "the next Friday" do name a day."""
    following = sheet.own(after)
    if following is not None and following.when is not None and following.when.week:
        return True
    return sheet.low(after) in EVENTS or sheet.low(first) in ("next", "coming", "following", "the")


def _is_attribute(sheet: Sheet, atom: Atom, when: When) -> bool:
    """A day without a preposition between two things is part of a name: "send Friday report"."""
    first, after = sheet.first(atom), sheet.after(atom)
    if said_by(sheet, atom) in ("weekend", "weekends", "the weekend"):
        return is_thing(sheet, after) and sheet.low(first - 1) not in DATE_LEADS
    plain = when.weekday is not None or when.month is not None or when.dom is not None
    if is_title(sheet, atom):
        return True
    if not plain or sheet.is_stop(first - 1):
        return False
    before = sheet.low(first - 1)
    while (part := sheet.own(after)) is not None and part.when and part.when.part:
        after += 1
    if not is_thing(sheet, after):
        return False
    free = before in DATE_LEADS or before in CONJUNCTIONS or sheet.own(first - 1) is not None
    return not free and sheet.low(first) not in DATE_LEADS and sheet.low(after) not in EVENTS


def _odd_now(sheet: Sheet, atom: Atom) -> bool:
    first = sheet.first(atom)
    if said_by(sheet, atom) == "at the moment":
        return any(
            sheet.low(i) in BE or "'" in sheet.low(i) for i in range(max(0, first - 6), first)
        )
    if said_by(sheet, atom) not in ("now", "right now"):
        return False
    return sheet.low(sheet.first(atom) - 1) in _NOT_NOW or not sheet.is_stop(sheet.after(atom))
