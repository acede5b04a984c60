"""Days with a name. Easter after the anonymous Gregorian computus, the Islamic feasts by the new
moon, all others by date or by nth weekday."""

from collections.abc import Callable
from datetime import date, timedelta

from agents.offline.grammar.almanac import nth_weekday
from agents.offline.grammar.moons import islamic

_FIXED = {
    r"new year'?s? eve|nye": (12, 31),
    r"new year'?s?(?: day)?": (1, 1),
    r"ground ?hog day": (2, 2),
    r"valentine'?s?(?: day)?": (2, 14),
    r"(?:st|saint)\.? patrick'?s?(?: day)?": (3, 17),
    r"april fools?'?s?(?: day)?": (4, 1),
    r"earth day": (4, 22),
    r"cinco de mayo": (5, 5),
    r"juneteenth": (6, 19),
    r"independence day|(?:the )?(?:4th|fourth) of july": (7, 4),
    r"bastille day": (7, 14),
    r"all hallow'?s eve|halloween": (10, 31),
    r"all saints'? day": (11, 1),
    r"guy fawkes(?: day| night)?|bonfire night": (11, 5),
    r"veteran'?s'? day|armistice day": (11, 11),
    r"(?:christmas|xmas) eve": (12, 24),
    r"(?:christmas|xmas)(?: day)?": (12, 25),
    r"boxing day": (12, 26),
    r"international women'?s day|women'?s day": (3, 8),
    r"(?:international )?worker'?s'? day": (5, 1),
}
_NTH = {
    r"(?:mlk|martin luther king(?:,? jr\.?)?'?s?) day": (1, 0, 3),
    r"president'?s'? day|washington'?s birthday": (2, 0, 3),
    r"mother'?s'? day": (5, 6, 2),
    r"memorial day": (5, 0, -1),
    r"father'?s'? day": (6, 6, 3),
    r"labou?r day": (9, 0, 1),
    r"columbus day|indigenous peoples'? day": (10, 0, 2),
    r"thanksgiving(?: day)?|turkey day": (11, 3, 4),
}
_EASTER = {
    r"mardi gras|shrove tuesday": -47,
    r"ash wednesday": -46,
    r"palm sunday": -7,
    r"maundy thursday": -3,
    r"good friday": -2,
    r"easter monday": 1,
    r"easter(?: sunday| day)?": 0,
    r"ascension(?: day)?": 39,
    r"(?:pentecost|whit sunday)": 49,
    r"whit monday": 50,
}
_ISLAMIC = {
    r"ramadan": (9, 1),
    r"eid[ -]al[ -]fitr|eid ul fitr": (10, 1),
    r"eid[ -]al[ -]adha|eid ul adha": (12, 10),
}
_AFTER_THANKSGIVING = {r"black friday": 1, r"cyber monday": 4}


def easter(year: int) -> date:
    """Easter Sunday of a year."""
    century, rest = divmod(year, 100)
    golden = year % 19
    moon = (19 * golden + century - century // 4 - (8 * century + 13) // 25 + 15) % 30
    week = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * week) // 451
    month, dom = divmod(moon + week - 7 * late + 114, 31)
    return date(year, month, dom + 1)


def _fixed(month: int, dom: int) -> Callable[[int], date | None]:
    return lambda year: date(year, month, dom)


def _nth(month: int, weekday: int, nth: int) -> Callable[[int], date | None]:
    return lambda year: nth_weekday(year, month, weekday, nth)


def _easter(days: int) -> Callable[[int], date | None]:
    return lambda year: easter(year) + timedelta(days=days)


def _islamic(month: int, dom: int) -> Callable[[int], date | None]:
    return lambda year: islamic(year, month, dom)


def _after_thanksgiving(days: int) -> Callable[[int], date | None]:
    def found(year: int) -> date | None:
        feast = nth_weekday(year, 11, 3, 4)
        return feast + timedelta(days=days) if feast else None

    return found


HOLIDAYS: tuple[tuple[str, Callable[[int], date | None]], ...] = (
    *((name, _fixed(*day)) for name, day in _FIXED.items()),
    *((name, _nth(*day)) for name, day in _NTH.items()),
    *((name, _easter(days)) for name, days in _EASTER.items()),
    *((name, _islamic(*day)) for name, day in _ISLAMIC.items()),
    *((name, _after_thanksgiving(days)) for name, days in _AFTER_THANKSGIVING.items()),
)
