"""Names of months, weekdays and units, with the short and misspelt forms people type."""

import re

from agents.offline.grammar.respell import MARK

_MONTHS = (
    "jan(?:uary|urary)?",
    "feb(?:ruary|uary|rurary)?",
    "mar(?:ch)?",
    "apr(?:il)?",
    "may",
    "june?",
    "july?",
    "aug(?:ust)?",
    "sept?(?:ember)?",
    "oct(?:ober)?",
    "nov(?:ember)?",
    "dec(?:ember)?",
)
_DAYS = (
    "mon(?:day)?",
    "tue(?:s(?:day)?)?|tueday",
    "wed(?:s|ne?sday|nes|desday)?",
    "thu(?:r(?:s(?:day)?)?)?|thusday",
    "fri(?:day)?",
    "sat(?:ur(?:day)?)?",
    "sun(?:day)?",
)
_SLIPPED_MONTHS = rf"(?:jan|feb|aug|sep|oct|nov|dec){MARK}+"
_SLIPPED_DAYS = rf"(?:mon|tue|wed|thu|fri|sat|sun){MARK}+"
MONTH = f"(?:{'|'.join(_MONTHS)}|{_SLIPPED_MONTHS})"
DAY = f"(?:{'|'.join(_DAYS)}|{_SLIPPED_DAYS})"
FULL_DAY = "(?:mon|tues|wed(?:ne|n)s|thurs|fri|satur|sun)day"
_MONTH_KEYS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAY_KEYS = ("mo", "tu", "we", "th", "fr", "sa", "su")
RRULE_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_UNITS = (
    ("second", "seconds?|secs?"),
    ("minute", "minutes?|mins?|minuets?|m"),
    ("hour", "hours?|hrs?|h"),
    ("day", "days?|d"),
    ("fortnight", "fortnights?"),
    ("week", "weeks?|wks?|w(?!/)"),
    ("month", "months?|mths?|mos?"),
    ("quarter", "quarters?|qtrs?"),
    ("year", "years?|yrs?|y"),
)
UNIT = f"(?:{'|'.join(f'(?:{pattern})' for _, pattern in _UNITS)})"
LONG_UNIT = rf"(?!\w(?!\w)){UNIT}"
_UNIT_OF = tuple((name, re.compile(pattern)) for name, pattern in _UNITS)


def month(text: str) -> int:
    """1 to 12 for a `MONTH`."""
    return _MONTH_KEYS.index(text[:3]) + 1


def weekday(text: str) -> int:
    """0 (Monday) to 6 for a `DAY`, plural or not."""
    return _DAY_KEYS.index(text[:2])


def unit(text: str) -> str:
    """The full singular name of a `UNIT`."""
    return next(name for name, pattern in _UNIT_OF if pattern.fullmatch(text))
