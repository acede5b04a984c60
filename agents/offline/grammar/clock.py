"""Times of day: digits, spoken clocks, ranges, bare hours and parts of the day."""

import re
from datetime import time

from agents.offline.grammar.numbers import NUMBER_WORD, cardinal
from agents.offline.grammar.phrase import Rule, rule
from agents.offline.grammar.when import Frame, When, unite

_HOURS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
HOUR = rf"(?:\d{{1,2}}|{_HOURS})"
_MER = r"(?: ?(?:[ap]\. ?m\.?|[ap]m)(?!\w)|[ap](?!\w))"
_TAIL = r"(?: ?(?:o'? ?clock|hrs|hours|h|sharp|on the dot))?"
_LED = r"(?:at|@|by|before|b4|around|about|after|till|until|approximately)"
_AT = rf"(?:{_LED} ?)?"
_DASH = r" ?(?:-|to|until|till|til|thru|through|and) ?"
_MINUTES = (
    r"(?:o'?h? ?(?:five)|fifteen|thirty|forty[ -]?five|(?:twenty|forty|fifty)(?:[ -]five)?|ten)"
)
_MINUTE_COUNT = (
    r"(?:\d{1,2} ?min(?:ute)?s?|(?:5|10|20|25|five|ten|twenty(?:[ -]five)?|fifteen)"
    r"(?: ?min(?:ute)?s?)?)"
)


def clock_of(hour: int, minute: int, meridiem: str | None) -> time | None:
    """A time of day, or None where no clock shows it."""
    if meridiem and not 1 <= hour <= 12:
        return time(hour, minute) if meridiem == "p" and 12 < hour < 24 and minute < 60 else None
    if meridiem:
        hour = hour % 12 + (12 if meridiem == "p" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _when(hour: int, minute: int, meridiem: str | None, *, padded: bool = False) -> When | None:
    clock = clock_of(hour, minute, meridiem)
    if clock is None:
        return None
    return When(clock=clock, loose=not meridiem and 1 <= hour <= 12 and not padded)


def _meridiem(text: str | None) -> str | None:
    return text.strip()[0] if text else None


def _written(match: re.Match[str], frame: Frame) -> When | None:
    hour, minute = cardinal(match["h"]), int(match["m"])
    return _when(hour, minute, _meridiem(match["mer"]), padded=match["h"].startswith("0"))


def _hour(match: re.Match[str], frame: Frame) -> When | None:
    return _when(cardinal(match["h"]), 0, _meridiem(match.groupdict().get("mer")))


def _hour_of_part(match: re.Match[str], frame: Frame) -> When | None:
    hour = _when(cardinal(match["h"]), 0, None)
    return unite(hour, _part(match, frame) or When()) if hour else None


def _military(match: re.Match[str], frame: Frame) -> When | None:
    return _when(int(match["h"]), int(match["m"] or 0), None, padded=True)


def _hundred(match: re.Match[str], frame: Frame) -> When | None:
    return _when(cardinal(match["h"]), 0, None, padded=True)


def _words(match: re.Match[str], frame: Frame) -> When | None:
    minute = cardinal("five") if match["m"].startswith("o") else cardinal(match["m"])
    return _when(cardinal(match["h"]), minute, _meridiem(match["mer"]))


def _past(match: re.Match[str], frame: Frame) -> When | None:
    minute = {"half": 30, "quarter": 15, "a quarter": 15}.get(match["m"])
    if minute is None:
        minute = cardinal(re.sub(r" ?min(?:ute)?s?$", "", match["m"]))
    hour = cardinal(match["h"])
    if match["side"] in ("to", "before", "of", "til", "till"):
        hour, minute = (hour - 1 or 12), 60 - minute
    return _when(hour, minute, _meridiem(match["mer"]))


def _past_named(match: re.Match[str], frame: Frame) -> When | None:
    minute = {"half": 30, "quarter": 15, "a quarter": 15}.get(match["m"])
    if minute is None:
        minute = cardinal(re.sub(r" ?min(?:ute)?s?$", "", match["m"]))
    hour = 0 if match["name"] == "midnight" else 12
    if match["side"] in ("to", "before", "of", "til", "till"):
        return _when((hour - 1) % 24, 60 - minute, None, padded=True)
    return _when(hour, minute, None, padded=True)


def _half_of_part(match: re.Match[str], frame: Frame) -> When | None:
    half = _half(match, frame)
    return unite(half, _part(match, frame) or When()) if half else None


def _worded_range(match: re.Match[str], frame: Frame) -> When | None:
    minute = str(cardinal(match["m2"]))
    start = _when(cardinal(match["h"]), 0, _meridiem(match["mer2"]))
    return _spread(start, cardinal(match["h2"]), minute, _meridiem(match["mer2"]))


def _half(match: re.Match[str], frame: Frame) -> When | None:
    return _when(cardinal(match["h"]), 30, None)


def _range(match: re.Match[str], frame: Frame) -> When | None:
    ends = _meridiem(match["mer2"])
    hour, last = cardinal(match["h"]), cardinal(match["h2"])
    starts = _meridiem(match["mer"]) or ends
    if not match["mer"] and ends and hour % 12 > last % 12:
        starts = "a" if ends == "p" else "p"
    return _spread(_when(hour, int(match["m"] or 0), starts), last, match["m2"], ends or starts)


def _spread(start: When | None, hour: int, minute: str | None, meridiem: str | None) -> When | None:
    end = clock_of(hour, int(minute or 0), meridiem)
    if start is None or end is None or start.clock is None:
        return None
    length = (end.hour - start.clock.hour) * 60 + end.minute - start.clock.minute
    return When(clock=start.clock, loose=start.loose, minutes=length % 720 or None)


def _named(match: re.Match[str], frame: Frame) -> When | None:
    return When(clock=time(0) if match["name"].startswith("midn") else time(12))


def _named_range(match: re.Match[str], frame: Frame) -> When | None:
    start = time(0) if match["name"] == "midnight" else time(12)
    last = {"noon": 12, "midday": 12, "midnight": 24}.get(match["h2"])
    if last is None:
        end = clock_of(cardinal(match["h2"]), 0, _meridiem(match["mer2"]))
        last = end.hour if end else 0
    return When(clock=start, minutes=(last - start.hour) % 24 % 12 * 60 or 720)


def _year(match: re.Match[str], frame: Frame) -> When | None:
    return When(year=int(match["y"]))


def _zone(match: re.Match[str], frame: Frame) -> When | None:
    return When(offset=_ZONES[match["zone"]])


def _part(match: re.Match[str], frame: Frame) -> When | None:
    name = match["part"]
    part = next((value for word, value in _PARTS if name.startswith(word)), "evening")
    today = match.groupdict().get("this") or name in ("tonight", "tonite", "2nite")
    return When(day=frame.today if today else None, part=part)


def _half_day(match: re.Match[str], frame: Frame) -> When | None:
    return When(part={"am": "morning", "pm": "afternoon"}.get(match["part"], "evening"))


_PARTS = (
    ("first", "morning"),
    ("morning", "morning"),
    ("dawn", "morning"),
    ("sunrise", "morning"),
    ("breakfast", "morning"),
    ("lunch", "midday"),
    ("afternoon", "afternoon"),
    ("arvo", "afternoon"),
    ("night", "night"),
    ("ton", "night"),
    ("2n", "night"),
)
_ZONES = {
    "utc": 0,
    "gmt": 0,
    "bst": 60,
    "cet": 60,
    "cest": 120,
    "jst": 540,
    "est": -300,
    "edt": -240,
    "cst": -360,
    "cdt": -300,
    "mst": -420,
    "mdt": -360,
    "pst": -480,
    "pdt": -420,
}
_DAYTIME = "morning|afternoon|arvo|evening|night"
_EDGES = "dawn|dusk|sunrise|sunset|nightfall|lunch ?time|dinner ?time|bed ?time"

CLOCK_RULES: tuple[Rule, ...] = (
    rule(
        rf"{_AT}(?P<h>\d{{1,2}}):(?P<m>\d\d)(?::[0-5]\d(?:[.,]\d+)?)?(?!:\d)"
        rf"(?P<mer>{_MER})?{_TAIL}",
        _written,
    ),
    rule(rf"(?P<h>\d{{1,2}})[.h](?P<m>\d\d)(?P<mer>{_MER})", _written),
    rule(rf"{_AT}(?P<h>1[0-2]|[1-9]) (?P<m>[0-5]\d)(?P<mer>{_MER})", _written),
    rule(rf"at (?P<h>1[0-2]|[1-9]) (?P<m>[0-5][05])(?P<mer>)(?! ?[%/.:\d])", _written),
    rule(
        rf"(?:from|between) (?P<h>\d{{1,2}})(?P<m>)(?P<mer>){_DASH}"
        r"(?P<h2>\d{1,2}) (?P<m2>[0-5][05])(?P<mer2>)",
        _range,
    ),
    rule(
        r"(?P<h>[1-9]|1[0-2])(?P<m>)(?P<mer>) to (?P<h2>[1-9]|1[0-2])(?P<m2>)(?P<mer2>)(?![:/.-]?\d)",
        _range,
        weak=True,
    ),
    rule(rf"(?:at|@) ?(?P<h>\d{{1,2}})\.(?P<m>\d\d)(?P<mer>{_MER})?(?!\.?\d|%)", _written),
    rule(rf"{_AT}(?P<h>{HOUR})(?P<mer>{_MER})(?: ?o'? ?clock| sharp)?", _hour),
    rule(
        rf"{_AT}(?P<h>{HOUR})(?: ?o'? ?clock)? (?:in the|at|this) (?P<part>{_DAYTIME})",
        _hour_of_part,
    ),
    rule(rf"{_AT}(?P<h>{HOUR}) ?(?:o'? ?clock)(?P<mer>{_MER})?", _hour),
    rule(rf"{_AT}(?P<h>{_HOURS}) (?P<m>{_MINUTES})(?P<mer>{_MER})?{_TAIL}", _words),
    rule(
        rf"{_AT}(?P<m>half|a quarter|quarter|{_MINUTE_COUNT})"
        rf" (?P<side>past|to|after|before|of|til|till)"
        rf" (?P<h>{HOUR})(?!:)(?P<mer>{_MER})?{_TAIL}",
        _past,
    ),
    rule(
        rf"(?:at|by|for|around|about|before|after|till|until|@) half ?-?(?P<h>{HOUR})(?! ?(?:%|price|hours?))",
        _half,
    ),
    rule(rf"half (?P<h>{HOUR})", _half, weak=True),
    rule(rf"{_AT}half (?P<h>{HOUR}) (?:in the|at|this) (?P<part>{_DAYTIME})", _half_of_part),
    rule(
        rf"{_AT}(?P<m>half|a quarter|quarter|{_MINUTE_COUNT}) (?P<side>past|to|after|before|of|til"
        r"|till) (?P<name>midnight|noon|midday)",
        _past_named,
    ),
    rule(r"(?P<h>\d{1,2})\.(?P<m>[0-5]\d)(?P<mer>)(?![.\d%])", _written, weak=True),
    rule(
        rf"(?:from|between) (?P<h>{HOUR}){_DASH}(?P<h2>{_HOURS}) (?P<m2>{_MINUTES})"
        rf"(?P<mer2>{_MER})?",
        _worded_range,
    ),
    rule(rf"(?:at )?(?:oh|o|zero) (?P<h>{_HOURS}) hundred(?: hours)?", _hundred),
    rule(rf"(?:at )?(?P<h>{NUMBER_WORD}) hundred hours", _hundred),
    rule(
        rf"{_LED} (?P<h>thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)"
        rf" (?P<m>{_MINUTES})(?P<mer>)",
        _words,
    ),
    rule(
        rf"(?:(?:from|between) )?(?P<h>\d{{1,2}})(?::(?P<m>\d\d))?(?::\d\d)?(?P<mer>{_MER})?{_DASH}"
        rf"(?P<h2>\d{{1,2}})(?::(?P<m2>\d\d))?(?::\d\d)?(?P<mer2>{_MER})",
        _range,
    ),
    rule(
        rf"(?:(?:from|between) )?(?P<h>\d{{1,2}}):(?P<m>\d\d)(?::\d\d)?(?P<mer>{_MER})?{_DASH}"
        rf"(?P<h2>\d{{1,2}})(?::(?P<m2>\d\d)(?::\d\d)?)?(?P<mer2>{_MER})?(?![:/.]\d)",
        _range,
    ),
    rule(
        r"(?P<h>[1-9]|1[0-2])(?P<m>)(?P<mer>)-(?P<h2>[1-9]|1[0-2])(?P<m2>)(?P<mer2>)(?![:/.-]?\d)",
        _range,
        weak=True,
    ),
    rule(
        rf"(?:from|between) (?!\d+-[a-z])(?P<h>{HOUR})(?P<m>)?(?P<mer>{_MER})?{_DASH}"
        rf"(?P<h2>{HOUR})(?P<m2>)?(?P<mer2>{_MER})?",
        _range,
    ),
    rule(
        rf"(?:from )?(?P<name>noon|midday|midnight){_DASH}"
        rf"(?P<h2>{HOUR}|noon|midday|midnight)(?P<mer2>{_MER})?",
        _named_range,
    ),
    rule(r"(?:12 ?)?(?P<name>noon(?:ish)?|midday|midnight)", _named),
    rule(r"(?:at )?(?P<h>[01]\d|2[0-3])(?P<m>[0-5]\d) ?(?:hrs|hours|h)", _military),
    rule(r"(?:at |@ ?|by |before |until )(?P<h>\d|[01]\d|2[0-3])h(?P<m>[0-5]\d)?", _military),
    rule(r"(?P<h>1[3-9]|2[0-3])h(?P<m>[0-5]\d)?", _military),
    rule(r"(?:at|@) ?(?P<h>[01]\d|2[0-3])(?P<m>[0-5]\d)", _military),
    rule(rf"{_LED} ?(?P<h>{HOUR})(?P<mer>{_MER})? or {HOUR}(?:{_MER})?(?![:.%$/]\d)", _hour),
    rule(rf"{_LED} ?(?P<h>{HOUR})(?: sharp| ?-?ish)?(?![:.%$/]\d|%| ?- ?\d)", _hour),
    rule(rf"(?:{_LED} )?(?P<h>{HOUR}) ?-?ish(?P<mer>{_MER})?", _hour),
    rule(rf"(?P<h>{HOUR})(?![:.%$/]\d|%|-\d)", _hour, weak=True),
    rule(rf"from (?P<h>{HOUR})(?P<mer>{_MER})?(?![:.%$/]\d|%|-)", _hour, weak=True),
    rule(rf"from (?P<h>\d{{1,2}}):(?P<m>\d\d)(?P<mer>{_MER})?", _written),
    rule(r"(?P<y>(?:19|20|21)\d\d)(?![:.,/-]\d)", _year, weak=True),
    rule(r"(?:early |late |later )?(?P<part>tonight|tonite|2nite)", _part),
    rule(rf"(?P<this>(?:later |early |late )?this) (?P<part>{_DAYTIME})", _part),
    rule(rf"(?:early |late )?in the (?:early |late |mid )?(?P<part>{_DAYTIME})s?", _part),
    rule(rf"(?:on |in )?the (?P<part>{_DAYTIME}) of", _part, weak=True),
    rule(rf"at (?P<part>night|{_EDGES}|breakfast|lunch|dinner)", _part),
    rule(r"(?:first thing )?in the (?P<part>morning)", _part),
    rule(
        rf"(?:early |late |mid[ -]?)?(?P<part>{_DAYTIME}|lunch ?time|tea ?time|bed ?time)",
        _part,
        weak=True,
    ),
    rule(r"(?P<part>[ap]m|eve)", _half_day, weak=True),
    rule(rf"\(?(?P<zone>{'|'.join(_ZONES)})\)?", _zone, weak=True),
    rule(r"(?P<part>first thing|after (?:work|lunch|dinner))", _part, weak=True),
)
