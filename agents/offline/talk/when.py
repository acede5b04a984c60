"""Days and times in what people say, read by the capture grammar."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from agents.offline.grammar import read
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.numbers import CARDINALS
from agents.offline.grammar.quantity import QUANTITY, minutes
from agents.offline.talk.shapes import Facts, KnownTask
from agents.offline.talk.text.line import Line

DAY_WORD: Final = re.compile(
    r"\b(?:to|tod|tmr|tom)?(?:day|night|morrow|mor\w*)s?\b|\btom+or+ow\b|\b(?:mon|tues?"
    r"|wed|thu(?:rs?)?|fri|sat|sun)\b"
    r"|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day?s?\b|week|month|year|noon|midnight"
    r"|morning|evening"
    r"|afternoon|night|\bnow\b|later|hour|minute|\beod\b|\beow\b|\beom\b|christmas|easter|lunch"
    r"|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b|\d"
    r"|\b(?:first|second|third|fourth|fifth|sixth|tenth|fifteenth|twentieth)\b"
    r"|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b"
)
CLOCK_ONLY: Final = re.compile(
    r"(?:at |around |by |about |for )?(?:noon|midnight|midday"
    r"|\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m| oclock)?|(?:half|quarter) (?:past|to) \w+"
    r"|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: ?[ap]m| oclock)?)"
    r"(?: in the (?:morning|afternoon|evening))?"
)
LEADS: Final = re.compile(
    r"^(?:(?:to|onto|til|till|until|for|on|due|by|instead|like|now|maybe|say|rather|only|not before"
    r"|lets say|perhaps|better|just|some ?time|its) )+"
)
TAILS: Final = re.compile(
    r"(?: ,)?(?: (?:instead|please|now|though|then|or something|or so|or whatever|at the"
    r" latest|latest"
    r"|sharp|if possible|maybe|at most|or thereabouts|okay|perhaps|rather|for sure|the latest))+$"
)
MEAL: Final = re.compile(
    r"(?:after|before|around) (?:dinner|lunch|work|breakfast|school|tea|supper|bedtime|class)"
    r"(?: ,)? (?:(?:say|like|maybe|around|about|so|at) )*(?=(?:at )?\d)"
)
"""Beside a clock it says nothing more."""
MONTH: Final = re.compile(
    r"(?:in |early |(?:the )?(?:beginning|start) of |sometime in )*(?P<month>january|february|march"
    r"|april|june|july|august|september|october|november|december)"
)
STARTERS: Final = listed(
    """
    to onto til till until for on at by in from due next this the today tomorrow tonight later
    end mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat
    saturday sun sunday noon midnight first early late jan feb mar apr may june july aug sep oct
    nov dec january february march april august september october november december a weekend
    every christmas day fourth fifth sixth seventh eighth ninth tenth
    eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth
    twentieth
    """
)
SHIFT: Final = re.compile(
    r"(?:by |for |another )*(?P<n>an?|one|two|three|four|five|six|seven|\d{1,2}|couple"
    r" of|a couple of"
    r"|a few|few)?(?: more| extra| full)? ?(?P<unit>day|week|fortnight|month)s?"
    r"(?: later| more| forward| further| out| back)?"
)
COUNTS: Final = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
COUNTS_MORE: Final = {"seven": 7, "couple of": 2, "a couple of": 2, "a few": 3, "few": 3, "": 1}
UNITS: Final = {"day": 1, "week": 7, "fortnight": 14, "month": 30}
LENGTH: Final = re.compile(
    rf"(?:for |about |around |at |roughly |approximately |like |only |maybe |just "
    rf"|another |~)*(?P<q>{QUANTITY})"
)
FIXED: Final = {
    "half hours": 30,
    "half an hours": 30,
    "half a hours": 30,
    "a half hours": 30,
    "quarter of an hours": 15,
    "a quarter of an hours": 15,
    "quarter hours": 15,
    "a quarter hours": 15,
    "three quarters of an hours": 45,
    "half a day": 240,
    "a day": 480,
    "one day": 480,
    "a whole day": 480,
    "a full day": 480,
    "the whole day": 480,
    "all day": 480,
}
TOWARDS: Final = frozenset(["to", "until", "till", "til", "onto"])
LONGEST_TAIL: Final = 9
MOST_TRIES: Final = 7


@dataclass(frozen=True, slots=True)
class When:
    """A local day, with a clock where one was said."""

    day: date
    clock: time | None = None
    clock_only: bool = False
    said: str = ""

    def due(self, zone: ZoneInfo) -> str:
        """An ISO day, or a moment with its offset."""
        if self.clock is None:
            return self.day.isoformat()
        return datetime.combine(self.day, self.clock, zone).isoformat()


MONTHS: Final = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
DOTTED: Final = re.compile(
    r"\b(?P<lead>on|by|until|till|til|to|due|before|from) (?P<d>\d{1,2})\.(?P<m>\d{1,2})"
    r"(?!\d|\.\d|:)\.?",
    re.IGNORECASE,
)
LAST_HOUR, ROUND = 23, 5
MIDNIGHT: Final = re.compile(
    r"\btonight at (?:12|00?)(?:[:.]00)?(?: ?am| o'?clock)?(?![\d:.]| ?pm)"
    r"|\b(?:at|to|until|till|by) (?:12|00?)(?:[:.]00)?(?: ?am| o'?clock)? tonight\b"
    r"|\btoday at 12 ?am\b|\b12 ?am today\b",
    re.IGNORECASE,
)
HOLIDAY: Final = re.compile(
    r"(?:christmas|christmas (?:day|eve)|xmas|new years? (?:day|eve)|halloween|thanksgiving"
    r"|easter(?: sunday| monday)?|boxing day|valentines day)"
)


def readable(text: str) -> str:
    """ "On 2.12." as a day, "tonight at 12" as the midnight to come.

    Elsewhere than behind "on", an hour with minutes in fives is a clock ("to 8.10").
    """
    text = FROM_NOW.sub(r"in \g<n> \g<unit>", text)
    return MIDNIGHT.sub("tonight at midnight", DOTTED.sub(_named_month, text))


FROM_NOW: Final = re.compile(
    r"\b(?:in )?(?P<n>an?|one|two|three|four|five|six|\d{1,2}) (?P<unit>(?:day|week|month)s?)"
    r" (?:from (?:today|now)|hence)\b",
    re.IGNORECASE,
)


def _named_month(found: re.Match[str]) -> str:
    day, month = int(found["d"]), int(found["m"])
    is_clock = day <= LAST_HOUR and len(found["m"]) > 1 and month % ROUND == 0
    is_day = found["lead"].lower() == "on" or not is_clock
    if not is_day or not 1 <= day <= 31 or not 1 <= month <= len(MONTHS):
        return found[0]
    return f"{found['lead']} {day} {MONTHS[month - 1]}"


@lru_cache(maxsize=512)
def moment_of(text: str, now: datetime, zone: ZoneInfo) -> When | None:
    """A text that is a day or a time and nothing else."""
    text = readable(text.strip(" ,.!?;:").lower())
    plain = LEADS.sub("", TAILS.sub("", text) + " ").strip()
    plain = MEAL.sub("", plain)
    if plain in ("after the weekend", "the weekend is over"):
        plain = "monday"
    if plain.startswith("after ") and not plain.startswith(("after tomorrow", "after next")):
        return None
    if (month := MONTH.fullmatch(plain)) is not None:
        plain = f"{month['month']} 1"
    if not plain or len(plain) > 60 or not DAY_WORD.search(plain):
        return None
    clock_only = CLOCK_ONLY.fullmatch(plain) is not None
    said = f"at {plain}" if clock_only and plain[0].isdigit() else plain
    is_led = plain != text and HOLIDAY.fullmatch(said) is not None
    said = f"on {said}" if said.startswith("the ") or is_led else said
    items = read(f"Zzz {said}", now, zone).items
    if len(items) != 1 or items[0].title.lower() != "zzz" or items[0].recurrence:
        return None
    due = items[0].due_at
    if due is None or items[0].estimated_minutes is not None:
        return None
    local = due.astimezone(zone)
    return When(local.date(), local.time() if items[0].due_has_time else None, clock_only, plain)


def whole_when(line: Line, facts: Facts) -> When | None:
    """The day or time that a line is, None where it says anything else."""
    return moment_of(line.low, facts.now, facts.zone)


def split_when(line: Line, facts: Facts) -> tuple[Line, When] | None:
    """A line that ends with a day or a time: what stands before it, and that."""
    count = len(line.tokens)
    tries = 0
    if (last := _after_last_to(line, facts)) is not None:
        return last
    for at in range(max(1, count - LONGEST_TAIL), count):
        low = line.tokens[at].low
        if low not in STARTERS and not low[0].isdigit():
            continue
        if low == "due" and line.tokens[at - 1].low in ("past", "over"):
            continue
        tail = line.part(line.starts[at], len(line.low))
        if not DAY_WORD.search(tail.low):
            continue
        tries += 1
        if tries > MOST_TRIES:
            return None
        if (found := whole_when(tail, facts)) is not None:
            return line.part(0, line.starts[at]), found
    return None


def spans_of_when(line: Line, facts: Facts) -> list[tuple[int, int, When]]:
    """Every stretch of tokens that is a day or a time, as long as can be, from left to right."""
    return list(_spans_of_when(line, facts.now, facts.zone))


@lru_cache(maxsize=256)
def _spans_of_when(line: Line, now: datetime, zone: ZoneInfo) -> tuple[tuple[int, int, When], ...]:
    found: list[tuple[int, int, When]] = []
    at = 0
    while at < len(line.tokens):
        low = line.tokens[at].low
        starts = _may_start(low) or _counts_on(line, at)
        end = _end_of_when(line, at, now, zone) if starts else None
        if end is not None:
            found.append((at, *end))
        at = end[0] if end is not None else at + 1
    return tuple(found)


def _may_start(low: str) -> bool:
    return (
        low in STARTERS
        or low in ("after", "before", "around", "half", "quarter")
        or low[0].isdigit()
    )


def _counts_on(line: Line, at: int) -> bool:
    """ "Two weeks from today"."""
    after = [token.low for token in line.tokens[at + 1 : at + 3]]
    return len(after) > 1 and after[0].startswith(DAYS) and after[1] in ("from", "hence")


DAYS: Final = ("day", "week", "month")


def _end_of_when(line: Line, at: int, now: datetime, zone: ZoneInfo) -> tuple[int, When] | None:
    for end in range(min(len(line.tokens), at + LONGEST_TAIL), at, -1):
        if line.tokens[end - 1].is_mark or _is_count(line, at, end):
            continue
        text = " ".join(token.low for token in line.tokens[at:end])
        if (when := moment_of(text, now, zone)) is not None:
            return end, when
    return None


def with_clock(whens: Sequence[When]) -> list[When]:
    """A day and the clock that stands apart from it as one ("today at the 17:00")."""
    if len(whens) == 2 and whens[0].clock is None and whens[1].clock_only:
        return [replace(whens[0], clock=whens[1].clock)]
    return list(whens)


UNITS_OF_COUNT: Final = (
    "minute", "hour", "min", "day", "week", "month", "step", "task", "thing", "mile", "km", "kilo",
    "page", "people", "kid", "bag", "box", "litre", "pound", "dollar", "euro", "percent",
)  # fmt: skip


def _is_count(line: Line, at: int, end: int) -> bool:
    """ "Friday, 15 minutes", "tomorrow, one is X": a number that is no clock."""
    last = line.tokens[end - 1].low
    if not (last.isdigit() or last in CARDINALS):
        return False
    after = line.tokens[end].low if end < len(line.tokens) else ""
    return after.startswith(UNITS_OF_COUNT) or (end - 2 > at and line.tokens[end - 2].is_mark)


def _after_last_to(line: Line, facts: Facts) -> tuple[Line, When] | None:
    """ "Everything due today to Friday": the last "to" says where it goes."""
    places = [at for at, token in enumerate(line.tokens) if token.low in TOWARDS and at]
    if len(places) == 0:
        return None
    start = line.starts[places[-1]]
    before = line.tokens[places[-1] - 1].low
    found = whole_when(line.part(start, len(line.low)), facts)
    if found is None or before[0].isdigit() or before in ("quarter", "half", "half"):
        return None
    return line.part(0, start), found


def shifted(text: str, task: KnownTask, facts: Facts) -> When | None:
    """ "By two days": that long after the task's day, or after today once that is past."""
    found = SHIFT.fullmatch(text.strip())
    if found is None:
        return None
    said = found["n"] or ""
    count = int(said) if said.isdigit() else (COUNTS | COUNTS_MORE)[said]
    today = facts.local.date()
    start = max(today, local_day(task, facts) or today)
    return When(start + timedelta(days=count * UNITS[found["unit"]]))


def local_day(task: KnownTask, facts: Facts) -> date | None:
    return task.due_at.astimezone(facts.zone).date() if task.due_at else None


def local_clock(task: KnownTask, facts: Facts) -> time | None:
    """The clock of a task that is due at a time."""
    if task.due_at is None or not task.due_has_time:
        return None
    return task.due_at.astimezone(facts.zone).time()


def for_task(when: When, task: KnownTask, facts: Facts) -> When:
    """A new day keeps the task's clock; a new clock alone keeps its day while that is to come.

    Midnight is that at the day's end.
    """
    if when.clock is None:
        return When(when.day, local_clock(task, facts))
    day = local_day(task, facts)
    if when.clock_only and when.clock == time() and day is not None:
        return When(max(day, facts.local.date()) + timedelta(days=1), when.clock)
    if when.clock_only and day is not None and day >= facts.local.date():
        return When(day, when.clock if day == facts.local.date() else daytime(when))
    return when


HOUR_ONLY: Final = re.compile(
    r"(?:at |around |by |about |for )?(?P<h>\d{1,2})(?::(?P<m>\d\d))?(?: ?o'?clock)?"
)
EARLIEST: Final = 7


def daytime(when: When) -> time | None:
    """An hour without am or pm on a later day: 7 to 12 is the morning's, 1 to 6 the afternoon's."""
    found = HOUR_ONLY.fullmatch(when.said)
    if found is None or int(found["h"]) > 12:
        return when.clock
    hour = int(found["h"])
    return time(hour + 12 if hour < EARLIEST else hour, int(found["m"] or 0))


def length_of(text: str) -> int | None:
    """Whole minutes of a text that is a length of time: "about two hours", "45 min"."""
    plain = text.strip(" ,.!?~").replace("hours and a half", "hour and a half")
    if plain in FIXED:
        return FIXED[plain]
    plain = plain.replace("an hours", "an hour")
    found = LENGTH.fullmatch(plain)
    amount = minutes(found["q"]) if found else 0
    return round(amount) if 1 <= amount <= 6000 else None
