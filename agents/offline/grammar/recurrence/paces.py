"""How often: "every other week", "monthly", "each morning"."""

import re

from agents.offline.grammar.cycle import Cycle
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.names import UNIT, unit
from agents.offline.grammar.numbers import NUMBER, ORDINAL, cardinal, ordinal

EVERY = "(?:every!?|each and every|each|evry|ev)"
EVERY_WORDS = listed("each every evry ev")
PARTS_OF_DAY = "morning|afternoon|evening|night|lunchtime"
STEP_UNIT = (
    rf"(?P<unit>(?!seconds? ){UNIT}|(?:{PARTS_OF_DAY})(?: (?:and|&) (?:{PARTS_OF_DAY}))?"
    rf"|business day|workday|weekday)"
)
STEP = rf"(?P<step>other|alternate|alternating|couple(?: of)?|few|{ORDINAL}|{NUMBER}(?: or so)?)"
ADVERB = (
    "(?P<adverb>daily|nightly|hourly|weekly|monthly|quarterly|yearly|annually|bi-?weekly|"
    "fortnightly|bi-?monthly|semi-?annually|bi-?annually|bi-?yearly|semi-?monthly|everyday"
    r"|annual(?= ?(?:[.!]|$)))"
)
_ADVERBS = {
    "daily": ("DAILY", 1),
    "everyday": ("DAILY", 1),
    "nightly": ("DAILY", 1),
    "hourly": ("HOURLY", 1),
    "weekly": ("WEEKLY", 1),
    "biweekly": ("WEEKLY", 2),
    "fortnightly": ("WEEKLY", 2),
    "semimonthly": ("WEEKLY", 2),
    "monthly": ("MONTHLY", 1),
    "bimonthly": ("MONTHLY", 2),
    "quarterly": ("MONTHLY", 3),
    "semiannually": ("MONTHLY", 6),
    "biannually": ("MONTHLY", 6),
    "yearly": ("YEARLY", 1),
    "annual": ("YEARLY", 1),
    "annually": ("YEARLY", 1),
    "biyearly": ("YEARLY", 2),
}
PACES = {
    "second": ("SECONDLY", 1),
    "minute": ("MINUTELY", 1),
    "hour": ("HOURLY", 1),
    "day": ("DAILY", 1),
    "week": ("WEEKLY", 1),
    "fortnight": ("WEEKLY", 2),
    "month": ("MONTHLY", 1),
    "quarter": ("MONTHLY", 3),
    "year": ("YEARLY", 1),
}
_WORKDAYS = tuple((0, day) for day in range(5))


def step_of(text: str | None) -> int:
    if not text:
        return 1
    if text in ("a", "an"):
        return 1
    if text in ("other", "alternate", "alternating") or text.startswith("couple"):
        return 2
    if text == "few":
        return 3
    plain = text.removesuffix(" or so")
    return ordinal(plain) if re.fullmatch(ORDINAL, plain) else cardinal(plain)


def pace_of(match: re.Match[str]) -> Cycle:
    groups = match.groupdict()
    if groups.get("adverb"):
        return Cycle(*_ADVERBS[groups["adverb"].replace("-", "")])
    step = step_of(groups.get("step"))
    name = groups["unit"]
    if re.match(r"business|work|weekday", name):
        return Cycle("WEEKLY", 1, _WORKDAYS)
    freq, base = ("DAILY", 1) if re.match(PARTS_OF_DAY, name) else PACES[unit(name)]
    return Cycle(freq, base * step)
