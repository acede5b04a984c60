"""One piece of a text as an item."""

from collections.abc import Sequence
from dataclasses import dataclass

from agents.offline.grammar.chatter import is_chatter
from agents.offline.grammar.confidence import confidence_of
from agents.offline.grammar.doubts import Crowd, doubts_of
from agents.offline.grammar.fields import Fields, fields_of, kept_whole, marks_of
from agents.offline.grammar.headers import Scope
from agents.offline.grammar.kinds import asks_for_facts, kind_of, opening_kind
from agents.offline.grammar.projects import project_in, project_said
from agents.offline.grammar.shapes import ItemType, ParsedItem, Span
from agents.offline.grammar.sheet import Sheet
from agents.offline.grammar.split import Piece, body
from agents.offline.grammar.titles import spans_of, wording_of
from agents.offline.grammar.when import Frame


@dataclass(frozen=True, slots=True)
class Known:
    """What is the same for all pieces of a text."""

    frame: Frame
    projects: Sequence[str]
    crowd: Crowd


@dataclass(frozen=True, slots=True)
class Draft:
    """An item (None where the piece holds none), its fields, and its idle words."""

    item: ParsedItem | None
    fields: Fields
    idle: list[int]


def draft_of(sheet: Sheet, piece: Piece, scope: Scope, known: Known) -> Draft:
    """Reads one piece of a text."""
    start, end = piece
    said = sheet.said(start, end)
    if scope.alone or (is_chatter(said) and not sheet.owners(start, end)):
        return Draft(None, Fields(), _spoken(sheet, start, end))
    opening = opening_kind(said)
    fields = _fields(sheet, piece, known.frame, opening, scope)
    wording = wording_of(sheet, start, end, fields, leads=opening not in ("question", "thought"))
    title = wording.title or _phrase_title(sheet, fields)
    if not title:
        return Draft(None, fields, _spoken(sheet, start, end))
    first = min(body(sheet, start, end), end - 1)
    kind = opening or kind_of(sheet, first, end, title, fields)
    kind = "shopping" if scope.shopping and kind == "task" else kind
    doubts = doubts_of(sheet, (first, end), kind, fields, wording, known.crowd)
    fields = _with_project(sheet, piece, fields, known.projects)
    spans = tuple(spans_of(sheet, wording.told))
    return Draft(_item(kind, title, fields, spans, confidence_of(doubts)), fields, wording.idle)


def _with_project(sheet: Sheet, piece: Piece, fields: Fields, projects: Sequence[str]) -> Fields:
    """A mark first, then a project of the user, then one that the words call so."""
    if fields.project:
        return fields
    said, text = sheet.said(*piece), sheet.text[sheet.words[piece[0]].start :]
    project = project_in(said, projects) or project_said(said, text)
    return fields._replace(project=project) if project else fields


def _fields(
    sheet: Sheet, piece: Piece, frame: Frame, opening: ItemType | None, scope: Scope
) -> Fields:
    if opening == "thought" or (opening == "question" and asks_for_facts(sheet.said(*piece))):
        return marks_of(sheet, *piece)
    found = fields_of(sheet, *piece, frame, scope.when)
    return kept_whole(found) if opening == "question" else found


def _item(
    kind: ItemType, title: str, fields: Fields, spans: tuple[Span, ...], confidence: float
) -> ParsedItem:
    return ParsedItem(
        type=kind,
        title=title,
        due_at=fields.due_at,
        due_has_time=fields.due_has_time,
        priority=fields.priority,
        tags=fields.tags,
        project=fields.project,
        recurrence=fields.recurrence,
        estimated_minutes=fields.estimated_minutes,
        source_spans=spans,
        confidence=confidence,
    )


def _spoken(sheet: Sheet, start: int, end: int) -> list[int]:
    return [i for i in range(start, end) if sheet.words[i].spoken]


def _phrase_title(sheet: Sheet, fields: Fields) -> str:
    """An item that is nothing but a phrase is called by the phrase itself."""
    if all(atom.kind in ("tag", "project", "priority") for atom in fields.used):
        return ""
    said = sheet.text[fields.used[0].start : fields.used[-1].end].strip()
    if not any(c.isalnum() for c in said):
        return ""
    return said[:1].upper() + said[1:]
