"""Reads a captured text: phrases, items, fields, titles, one question."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from agents.offline.grammar.confidence import Signs, confidence_of
from agents.offline.grammar.fields import Fields, fields_of
from agents.offline.grammar.guards import drop_impostors
from agents.offline.grammar.kinds import kind_of
from agents.offline.grammar.shapes import ParsedItem, Reading, Span
from agents.offline.grammar.sheet import Sheet, lay_out
from agents.offline.grammar.split import pieces
from agents.offline.grammar.titles import Wording, spans_of, wording_of
from agents.offline.grammar.verbs import is_action
from agents.offline.grammar.when import Frame


def read(
    text: str,
    now: datetime,
    zone: ZoneInfo,
    projects: Sequence[str] = (),
    zones: Sequence[str] = (),
) -> Reading:
    """The items of a text as of an aware `now` for someone in `zone`.

    `projects` and `zones` are the names the user has. Never raises for any text.
    """
    frame = Frame(now.astimezone(zone))
    sheet = lay_out(text, frame)
    drop_impostors(sheet)
    items: list[ParsedItem] = []
    idle: list[int] = []
    for start, end in pieces(sheet):
        fields = fields_of(sheet, start, end, frame)
        wording = wording_of(sheet, start, end, fields)
        item = _item(sheet, start, end, fields, wording)
        items += [item] if item else []
        idle += wording.idle if item else _spoken(sheet, start, end)
    return Reading(tuple(items), tuple(spans_of(sheet, idle)), None, ())


def _spoken(sheet: Sheet, start: int, end: int) -> list[int]:
    return [i for i in range(start, end) if sheet.words[i].spoken]


def _item(
    sheet: Sheet, start: int, end: int, fields: Fields, wording: Wording
) -> ParsedItem | None:
    title = wording.title or _phrase_title(sheet, start, end, fields)
    if not title:
        return None
    return ParsedItem(
        type=kind_of(sheet, start, end, title, fields),
        title=title,
        due_at=fields.due_at,
        due_has_time=fields.due_has_time,
        priority=fields.priority,
        tags=fields.tags,
        project=fields.project,
        recurrence=fields.recurrence,
        estimated_minutes=fields.estimated_minutes,
        source_spans=tuple(_spans(sheet, wording)),
        confidence=confidence_of(_signs(sheet, start, end, fields, wording)),
    )


def _spans(sheet: Sheet, wording: Wording) -> list[Span]:
    return spans_of(sheet, wording.told)


def _phrase_title(sheet: Sheet, start: int, end: int, fields: Fields) -> str:
    """An item that is nothing but a phrase is called by the phrase itself."""
    if not fields.used:
        return ""
    said = sheet.text[fields.used[0].start : fields.used[-1].end].strip()
    return said[:1].upper() + said[1:]


def _signs(sheet: Sheet, start: int, end: int, fields: Fields, wording: Wording) -> Signs:
    doubts = {
        "only_phrase": not wording.title,
        "no_action": not is_action(sheet, start, end),
        "long": len(wording.told) > 14,
    }
    return Signs(frozenset(name for name, holds in doubts.items() if holds))
