"""Islamic months by the astronomical new moon: the month begins on the day after a conjunction
before 15:00 UTC (sunset in Mecca), else a day later. New moons after Meeus, Astronomical
Algorithms, chapter 49, with the four largest terms (within minutes of the full series)."""

from datetime import date
from math import floor, radians, sin

_TABULAR_EPOCH = 1948439.5 - 385
_JULIAN_OF_ORDINAL_0 = 1721424.5
_FIRST_MOON, _LUNATION = 2451550.09766, 29.530588861
_SUNSET = 15 / 24


def islamic(year: int, month: int, dom: int) -> date | None:
    """The first such day of the Islamic calendar within a Gregorian year."""
    guess = (year - 622) * 33 // 32
    for hijri in (guess, guess + 1, guess + 2):
        found = date.fromordinal(max(1, _month_start(hijri, month) + dom - 1))
        if found.year == year:
            return found
    return None


def _month_start(hijri: int, month: int) -> int:
    """Ordinal of the first day: the new moon nearest to the tabular calendar's."""
    tabular = (11 * hijri + 3) // 30 + 354 * hijri + 30 * month - (month - 1) // 2 + _TABULAR_EPOCH
    moon = _new_moon(round((tabular - 1 - _FIRST_MOON) / _LUNATION)) - _JULIAN_OF_ORDINAL_0
    day = floor(moon)
    return day + (1 if moon - day < _SUNSET else 2)


def _new_moon(k: int) -> float:
    """Julian day of the k-th new moon after January 2000."""
    sun = radians(2.5534 + 29.10535670 * k)
    moon = radians(201.5643 + 385.81693528 * k)
    node = radians(160.7108 + 390.67050284 * k)
    terms = 0.17241 * sin(sun) - 0.40720 * sin(moon) + 0.01608 * sin(2 * moon)
    return _FIRST_MOON + _LUNATION * k + terms + 0.01039 * sin(2 * node)
