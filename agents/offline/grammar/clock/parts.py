"""Noon, midnight, parts of the day, and the zones that stand beside a time."""

import re
from datetime import time

from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.phrase import rule
from agents.offline.grammar.tables import DIGIT, Table
from agents.offline.grammar.when import Frame, When

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
DAYTIME = "morning|afternoon|arvo|evening|night"
_SAID = listed(
    """
    early late later this in on the first after morning afternoon arvo evening night lunch
    lunchtime tea teatime bed bedtime mid midnight am pm eve
    """
)
_EDGES = "dawn|dusk|sunrise|sunset|nightfall|lunch ?time|dinner ?time|bed ?time"


def _named(match: re.Match[str], frame: Frame) -> When | None:
    return When(clock=time(0) if match["name"].startswith("midn") else time(12))


def _zone(match: re.Match[str], frame: Frame) -> When | None:
    return When(offset=_ZONES[match["zone"]])


def part_of_day(match: re.Match[str], frame: Frame) -> When | None:
    name = match["part"]
    part = next((value for word, value in _PARTS if name.startswith(word)), "evening")
    today = match.groupdict().get("this") or name in ("tonight", "tonite", "2nite")
    return When(day=frame.today if today else None, part=part)


def _half_day(match: re.Match[str], frame: Frame) -> When | None:
    return When(part={"am": "morning", "pm": "afternoon"}.get(match["part"], "evening"))


NOON = Table(
    listed("noon noonish midday midnight") | {DIGIT},
    (rule(r"(?:12 ?)?(?P<name>noon(?:ish)?|midday|midnight)", _named),),
)
TONIGHT = Table(
    listed("tonight tonite early late later") | {DIGIT},
    (rule(r"(?:early |late |later )?(?P<part>tonight|tonite|2nite)", part_of_day),),
)
AT_PART = Table(
    frozenset(["at"]),
    (rule(rf"at (?P<part>night|{_EDGES}|breakfast|lunch|dinner)", part_of_day),),
)
PARTS = Table(
    _SAID | _ZONES.keys(),
    (
        rule(rf"(?P<this>(?:later |early |late )?this) (?P<part>{DAYTIME})", part_of_day),
        rule(rf"(?:early |late )?in the (?:early |late |mid )?(?P<part>{DAYTIME})s?", part_of_day),
        rule(rf"(?:on |in )?the (?P<part>{DAYTIME}) of", part_of_day, weak=True),
        rule(r"(?:first thing )?in the (?P<part>morning)", part_of_day),
        rule(
            rf"(?:early |late |mid[ -]?)?(?P<part>{DAYTIME}|lunch ?time|tea ?time|bed ?time)",
            part_of_day,
            weak=True,
        ),
        rule(r"(?P<part>[ap]m|eve)", _half_day, weak=True),
        rule(rf"\(?(?P<zone>{'|'.join(_ZONES)})\)?", _zone, weak=True),
        rule(r"(?P<part>first thing|after (?:work|lunch|dinner))", part_of_day, weak=True),
    ),
)
