"""What only looks like a date, a time or a length: names, numbers, topics, attributes."""

from agents.offline.grammar.lexicon.function_words import (
    BE,
    CONJUNCTIONS,
    DATE_LEADS,
    DETERMINERS,
    POINTING,
    TOPICS,
)
from agents.offline.grammar.lexicon.goods import ACTIVITIES, EVENTS, ROUTINES
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.lexicon.verbs import EVERY_VERB, STRONG
from agents.offline.grammar.phrase import Atom
from agents.offline.grammar.sentences import takes_back
from agents.offline.grammar.sheet import Sheet
from agents.offline.grammar.tellings import told_spans
from agents.offline.grammar.verbs import is_verb
from agents.offline.grammar.when import When

_NAMED_DAYS = listed(
    """
    black cyber good super casual taco freaky ash palm ruby
    """
)
_AFTER_VERB = frozenset(
    ["down", "in", "on", "with", "through", "up", "around", "there", "next", "is", "was"]
)
_BOOKS = listed(
    """
    genesis exodus leviticus numbers deuteronomy joshua judges ruth samuel kings psalm psalms
    proverbs isaiah jeremiah matthew mark luke john acts romans corinthians galatians ephesians
    philippians colossians timothy hebrews james peter revelation
    """
)
_PAST = listed("went came took made had met saw said sent gave bought was were did")
_WHO = frozenset(["what", "that", "who", "which", "we", "i", "he", "she", "they", "you"])
_ROUTINES = EVENTS | ROUTINES | ACTIVITIES
_UNITS_OF_TIME = listed("day days week weeks month months year years later hour hours minutes")
_STRETCHES = frozenset(["week", "day", "night", "evening", "morning", "weekend", "end"])
_AGO = frozenset(["ago", "earlier", "before"])
_NOT_NOW = frozenset(["for", "from", "by", "until", "till", "just", "up", "than"])


def drop_impostors(sheet: Sheet) -> None:
    """Removes all phrases that are only words here, weak ones last."""
    sheet.drop(_told(sheet))
    sheet.drop([atom for atom in sheet.atoms if _impostor(sheet, atom)])
    for _ in range(2):
        sheet.drop([atom for atom in sheet.atoms if atom.weak and not _backed(sheet, atom)])


def _told(sheet: Sheet) -> list[Atom]:
    spans = told_spans(sheet)
    timely = [atom for atom in sheet.atoms if atom.kind in ("when", "recurrence", "offset")]
    return [a for a in timely if any(start <= a.start < end for start, end in spans)]


def _impostor(sheet: Sheet, atom: Atom) -> bool:
    if atom.kind == "when" and atom.when is not None:
        return _no_date(sheet, atom, atom.when)
    if atom.kind == "recurrence":
        return _no_cycle(sheet, atom)
    if atom.kind == "duration":
        return _no_length(sheet, atom)
    return False


def _no_date(sheet: Sheet, atom: Atom, when: When) -> bool:
    first, after = sheet.first(atom), sheet.after(atom)
    if takes_back(sheet, first):
        return False
    before = sheet.low(first - 1)
    if when.clock is not None and not when.dated:
        return _no_clock(sheet, atom, first, after)
    if before in POINTING and not _points_at_event(sheet, first, after):
        return True
    if _happened(sheet, first):
        return True
    verb = atom.end - atom.start == 3 and sheet.low(after) in _AFTER_VERB
    ago = sheet.low(after) in _AGO and sheet.own(after) is None
    if verb or before in _NAMED_DAYS or ago:
        return True
    return (
        _is_topic(sheet, first, after) or _is_attribute(sheet, atom, when) or _odd_now(sheet, atom)
    )


def _happened(sheet: Sheet, first: int) -> bool:
    """ "what happened on Monday", "the photos we took on Sunday": a day that is over."""
    k = first - 1 if sheet.low(first - 1) not in ("on", "at") else first - 2
    low = sheet.low(k)
    past = (len(low) > 4 and low.endswith("ed") and low not in EVERY_VERB) or low in _PAST
    return past and any(sheet.low(n) in _WHO for n in range(max(0, k - 3), k))


def _points_at_event(sheet: Sheet, first: int, after: int) -> bool:
    """ "my tomorrow meeting" and "the next Friday" do name a day."""
    following = sheet.own(after)
    if following is not None and following.when is not None and following.when.week:
        return True
    return sheet.low(after) in EVENTS or sheet.low(first) in ("next", "coming", "following", "the")


def _no_clock(sheet: Sheet, atom: Atom, first: int, after: int) -> bool:
    if sheet.low(after) in ("by", "x", "times") and sheet.low(after + 1)[:1].isdigit():
        return True
    if sheet.low(after) in ("%", "°", "$", "€", "£", "x", "/") or sheet.low(first - 1) in (
        "$",
        "€",
        "£",
        "#",
    ):
        return bool(sheet.low(first - 1)) or bool(sheet.low(after))
    if sheet.low(first - 1) in _BOOKS and atom.when and atom.when.clock:
        return atom.when.clock.minute % 5 != 0
    said = _said(sheet, atom)
    if sheet.low(first - 1) in ("the", "my", "our") and sheet.low(after) == "to":
        return True
    if sheet.low(first - 2) in ("the", "my", "our") and _describes(sheet, first, after):
        return True
    if said in ("noon", "midnight", "midday"):
        return _is_thing(sheet, after) and sheet.low(after) not in EVENTS
    if atom.when and atom.when.minutes and _neighbour(sheet, first, after):
        return False
    if said.startswith("at") and (prior := sheet.own(first - 1)) and _dated(prior):
        return False
    bare = atom.when is not None and (atom.when.loose or said[-1].isdigit()) and ":" not in said
    leads = first == 0 or sheet.is_stop(first - 1)
    if not bare or atom.weak or (leads and atom.when is not None and atom.when.loose):
        return False
    return sheet.is_content(after) and "clock" not in said


def _describes(sheet: Sheet, first: int, after: int) -> bool:
    """ "The old 6:30 alarm": a time between an adjective and its thing."""
    thing = sheet.is_content(after) and sheet.low(after) not in EVENTS
    return thing and sheet.words[first - 1].spoken and sheet.own(first - 1) is None


def _said(sheet: Sheet, atom: Atom) -> str:
    return sheet.folded[atom.start : atom.end]


def _is_topic(sheet: Sheet, first: int, after: int) -> bool:
    """ "email Tom about Friday" names a topic; "about tomorrow's meeting" names a day."""
    before = sheet.low(first - 1)
    if before == "from" and sheet.low(after - 1).endswith("'s"):
        return True
    if before == "than":
        return sheet.low(first - 2) != "later"
    if before == "of":
        return sheet.own(first - 2) is None and sheet.low(first - 2) not in _STRETCHES
    return before in TOPICS and not sheet.is_content(after) and sheet.low(after) not in BE


def _is_attribute(sheet: Sheet, atom: Atom, when: When) -> bool:
    """A day without a preposition between two things is part of a name: "send Friday report"."""
    first, after = sheet.first(atom), sheet.after(atom)
    if _said(sheet, atom) in ("weekend", "weekends", "the weekend"):
        return _is_thing(sheet, after) and sheet.low(first - 1) not in DATE_LEADS
    plain = when.weekday is not None or when.month is not None or when.dom is not None
    if _is_title(sheet, atom):
        return True
    if not plain or sheet.is_stop(first - 1):
        return False
    before = sheet.low(first - 1)
    while (part := sheet.own(after)) is not None and part.when and part.when.part:
        after += 1
    if not _is_thing(sheet, after):
        return False
    free = before in DATE_LEADS or before in CONJUNCTIONS or sheet.own(first - 1) is not None
    return not free and sheet.low(first) not in DATE_LEADS and sheet.low(after) not in EVENTS


def _is_title(sheet: Sheet, atom: Atom) -> bool:
    """ "Rent 28 Days Later", "play Sunday Bloody Sunday": what stands in capitals is a name."""
    said = sheet.text[atom.start : atom.end].split()
    units = [word for word in said if word[0].isalpha() and word.lower() in _UNITS_OF_TIME]
    if units and all(word.istitle() for word in units):
        return any(c.islower() for c in sheet.text[: atom.start])
    following = sheet.after(atom)
    again = sheet.low(following + 1) == sheet.low(following - 1)
    return again and sheet.text[sheet.words[following].start].isupper()


def _is_thing(sheet: Sheet, i: int) -> bool:
    """A word that names something, be it one that could be a verb elsewhere."""
    if sheet.is_content(i):
        return True
    free = sheet.own(i) is None and sheet.low(i) in EVERY_VERB
    return free and not is_verb(sheet, i, len(sheet.words))


def _odd_now(sheet: Sheet, atom: Atom) -> bool:
    first = sheet.first(atom)
    if _said(sheet, atom) == "at the moment":
        return any(
            sheet.low(i) in BE or "'" in sheet.low(i) for i in range(max(0, first - 6), first)
        )
    if _said(sheet, atom) not in ("now", "right now"):
        return False
    return sheet.low(sheet.first(atom) - 1) in _NOT_NOW or not sheet.is_stop(sheet.after(atom))


def _no_cycle(sheet: Sheet, atom: Atom) -> bool:
    """ "the weekly review", "draw monthly chart": an adverb before its noun is a name."""
    first, after = sheet.first(atom), sheet.after(atom)
    if sheet.low(first - 1) in POINTING:
        return True
    one_word = after - first == 1 and sheet.low(first).endswith("ly")
    if sheet.is_stop(first - 1) and _commands(sheet, after):
        return False
    if one_word and sheet.is_stop(first - 1) and is_routine(sheet, atom):
        return False
    named = sheet.is_content(after) or sheet.low(after) in EVERY_VERB
    counts = sheet.own(after) is None and sheet.low(after)[:1].isdigit()
    names = named or (counts and not sheet.is_stop(first - 1))
    return (one_word and names) or _is_brand(sheet, atom, first, after)


def _is_brand(sheet: Sheet, atom: Atom, first: int, after: int) -> bool:
    """ "TGI Fridays gift card": days that stand within a name."""
    led = sheet.is_stop(first - 1) or sheet.low(first - 1) in DATE_LEADS | CONJUNCTIONS
    plural = after - first == 1 and sheet.low(first).endswith("days")
    capital = sheet.text[sheet.words[first - 1].start].isupper()
    return plural and not led and capital and sheet.is_content(after)


def is_routine(sheet: Sheet, atom: Atom) -> bool:
    """ "Weekly team meeting" repeats, and is called so; beside another date it is a name only."""
    others = (a for a in sheet.atoms if a is not atom)
    if any(_dated(other) for other in others):
        return False
    after = sheet.after(atom)
    said = {sheet.low(i) for i in range(after, after + 3) if sheet.own(i) is None}
    return bool(said & _ROUTINES)


def _commands(sheet: Sheet, i: int) -> bool:
    """ "daily feed the hens" commands, "weekly review" and "monthly report due" name."""
    bare = sheet.low(i) in STRONG or not sheet.is_content(i + 1)
    return bare and sheet.low(i + 1) != "due" and is_verb(sheet, i, len(sheet.words))


def _no_length(sheet: Sheet, atom: Atom) -> bool:
    first, after = sheet.first(atom), sheet.after(atom)
    if sheet.low(after) in ("ago", "earlier", "old"):
        return True
    if atom.weak and sheet.low(after) in ("before", "after", "early", "late"):
        return True
    if sheet.low(after - 1).startswith("second") and sheet.is_content(after):
        return True
    return atom.weak and sheet.low(first - 1) in ("last", "past", "first", "every", "than", "$")


def _backed(sheet: Sheet, atom: Atom) -> bool:
    if atom.kind == "duration" or (atom.kind != "limit" and atom.when is None):
        return True
    if atom.kind == "limit":
        return any(a.kind == "recurrence" for a in sheet.atoms)
    first, after = sheet.first(atom), sheet.after(atom)
    if takes_back(sheet, first):
        return True
    when = atom.when or When()
    if when.clock is not None:
        return _clock_backed(sheet, when, first, after)
    return _part_backed(sheet, atom, when, first, after)


def _clock_backed(sheet: Sheet, when: When, first: int, after: int) -> bool:
    if when.minutes is not None and sheet.low(first + 1) == "to":
        prior = sheet.own(first - 1)
        return prior is not None and _dated(prior)
    if when.minutes is not None:
        return not sheet.is_content(after) and _neighbour(sheet, first, after)
    return _hour_backed(sheet, first, after)


def _part_backed(sheet: Sheet, atom: Atom, when: When, first: int, after: int) -> bool:
    """A part of the day, a time zone or a year counts beside what it belongs to."""
    prior = sheet.own(first - 1)
    if when.offset is not None:
        return prior is not None and prior.when is not None and prior.when.clock is not None
    if _said(sheet, atom) in ("am", "pm", "eve"):
        return prior is not None and _dated(prior)
    if when.part is not None:
        return _neighbour(sheet, first, after) and not _names_evening(sheet, first)
    if when.year is not None and when.month is None:
        return _neighbour(sheet, first, after)
    return _day_backed(sheet, atom, when, first, after)


def _names_evening(sheet: Sheet, first: int) -> bool:
    """ "Parents' evening" and "quiz night" are events, not parts of the day."""
    if sheet.low(first - 1) == "'":
        return True
    named = sheet.low(first) == "night" or sheet.low(first - 2) in DETERMINERS
    named = named or (sheet.low(first - 1).endswith("s") and sheet.is_stop(first - 2))
    before = sheet.low(first - 1)
    thing = sheet.is_content(first - 1) or (before in EVERY_VERB and not sheet.own(first - 1))
    return named and thing


def _hour_backed(sheet: Sheet, first: int, after: int) -> bool:
    """A bare hour counts right behind a day: "tomorrow 3"."""
    skip = 1 if sheet.low(first - 1) in (",", "-", "@") else 0
    following = sheet.own(after)
    if following is not None and following.when is not None and following.when.part:
        return True
    prior = sheet.own(first - 1 - skip)
    if sheet.low(first) == "half":
        return _neighbour(sheet, first, after)
    if sheet.is_stop(first - 1) and _day_then_part(sheet, after):
        return True
    if sheet.low(after) in ("to", "of", "more", "time", "by"):
        return False
    dated = prior is not None and _dated(prior)
    if prior is not None and _said(sheet, prior) == "tonight":
        return True
    if dated and sheet.low(after) == "-" and sheet.words[after].start > sheet.words[after - 1].end:
        return (
            sheet.words[after].end < len(sheet.folded)
            and sheet.folded[sheet.words[after].end] == " "
        )
    return dated and not sheet.is_content(after) and sheet.low(after) not in ("-", "/")


def _day_then_part(sheet: Sheet, i: int) -> bool:
    """ "8 tomorrow morning"."""
    day = sheet.own(i)
    part = sheet.own(sheet.after(day)) if day is not None and _dated(day) else None
    return part is not None and part.when is not None and part.when.part is not None


def _dated(atom: Atom) -> bool:
    return atom.kind == "recurrence" or (atom.when is not None and atom.when.dated)


def _neighbour(sheet: Sheet, first: int, after: int) -> bool:
    near = [sheet.own(first - 1), sheet.own(after)]
    for low, at in ((sheet.low(first - 1), first - 2), (sheet.low(after), after + 1)):
        near += [sheet.own(at)] if low in (",", "at", "on", "of", "the", "in", "-") else []
    return any(a is not None and a.kind in ("when", "recurrence", "offset") for a in near)


def _day_backed(sheet: Sheet, atom: Atom, when: When, first: int, after: int) -> bool:
    whole = sheet.is_stop(first - 1) and sheet.is_stop(after) and sheet.low(first - 1) != ":"
    led = sheet.low(first - 1) in DATE_LEADS or sheet.low(first) in DATE_LEADS
    beside = _neighbour(sheet, first, after)
    if when.month is not None and when.dom is not None:
        return _fraction_backed(sheet, atom, first, after, led=led or beside)
    free = not _is_thing(sheet, after) or _goes_on(sheet.low(after))
    free = free and sheet.low(after) not in ("of", "half", "'")
    if whole and _said(sheet, atom)[-2:] in ("st", "nd", "rd", "th") and sheet.low(first) == "the":
        return True
    feast = when.day is not None
    if feast and sheet.low(first - 1) == "for":
        return sheet.low(after) == "to" and sheet.low(first - 2) in ("reminder", "alert", "alarm")
    return free and (led or beside or (whole and feast))


def _goes_on(low: str) -> bool:
    """ "leaves", "starts": a verb about what stands before the day."""
    return low.endswith("s") and (low[:-1] in EVERY_VERB or low[:-2] in EVERY_VERB)


def _fraction_backed(sheet: Sheet, atom: Atom, first: int, after: int, *, led: bool) -> bool:
    """12/23 is a date at an end or behind a preposition; 1/2 and "the 9/11 report" are not."""
    said = _said(sheet, atom)
    if sheet.low(first - 1) in POINTING:
        return False
    if sheet.is_content(after):
        return sheet.is_stop(first - 1) and int(said.rpartition("/")[2]) > 12
    famous = said in ("1/2", "1/3", "2/3", "1/4", "3/4", "24/7", "9/11", "50/50", "4/20")
    day_only = int(said.rpartition("/")[2]) > 12
    ends = sheet.is_stop(after) or sheet.own(after) is not None
    return led or (not famous and (ends or day_only))
