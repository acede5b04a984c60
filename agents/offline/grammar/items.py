"""One piece of a text as an item."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from agents.offline.grammar.chatter import is_chatter
from agents.offline.grammar.confidence import confidence_of
from agents.offline.grammar.fields import Fields, fields_of, kept_whole, marks_of
from agents.offline.grammar.headers import Scope
from agents.offline.grammar.kinds import asks_for_facts, kind_of, opening_kind
from agents.offline.grammar.lexicon.verbs import STRONG
from agents.offline.grammar.projects import project_in, project_said
from agents.offline.grammar.sentences import Piece, body
from agents.offline.grammar.shapes import ItemType, ParsedItem, Span
from agents.offline.grammar.sheet import Sheet
from agents.offline.grammar.titles import Wording, spans_of, wording_of
from agents.offline.grammar.verbs import is_action
from agents.offline.grammar.when import Frame


_LONG, _VERY_LONG, _BREATH = 8, 40, 10
_TURNS = frozenset(["no", "wait", "sorry", "actually", "so", "which", "because", "while", "but"])


@dataclass(frozen=True, slots=True)
class Known:
    """What is the same for all pieces of a text: their number, and whether no mark parts them."""

    frame: Frame
    projects: Sequence[str]
    pieces: int
    breathless: bool


@dataclass(frozen=True, slots=True)
class Draft:
    """An item (None where the piece holds none), its fields, and its idle words."""

    item: ParsedItem | None
    fields: Fields
    idle: list[int]


def draft_of(sheet: Sheet, piece: Piece, scope: Scope, known: Known) -> Draft:
    """Reads one piece of a text."""
    start, end = piece
    if scope.alone or (is_chatter(_said(sheet, start, end)) and not _marked(sheet, start, end)):
        return Draft(None, Fields(), _spoken(sheet, start, end))
    opening = opening_kind(_said(sheet, start, end))
    fields = _fields(sheet, start, end, known.frame, opening, scope)
    wording = wording_of(sheet, start, end, fields, leads=opening not in ("question", "thought"))
    title = wording.title or _phrase_title(sheet, fields)
    if not title:
        return Draft(None, fields, _spoken(sheet, start, end))
    first = min(body(sheet, start, end), end - 1)
    kind = opening or kind_of(sheet, first, end, title, fields)
    kind = "shopping" if scope.shopping and kind == "task" else kind
    said = _said(sheet, start, end)
    named = fields.project or project_in(said, known.projects)
    named = named or project_said(said, sheet.text[sheet.words[start].start :])
    doubts = _doubts(sheet, first, end, fields, wording)
    doubts |= _more_doubts(sheet, kind, first, end, known)
    doubts["no_words"] = not any(sheet.words[i].spoken for i in wording.told)
    spans = tuple(spans_of(sheet, wording.told))
    item = _item(kind, title, fields, spans, confidence_of(doubts))
    return Draft(replace(item, project=named), fields, wording.idle)


def _marked(sheet: Sheet, start: int, end: int) -> bool:
    return any(sheet.own(i) is not None for i in range(start, end))


def _said(sheet: Sheet, start: int, end: int) -> str:
    return sheet.folded[sheet.words[start].start : sheet.words[end - 1].end]


def _fields(
    sheet: Sheet, start: int, end: int, frame: Frame, opening: ItemType | None, scope: Scope
) -> Fields:
    said = _said(sheet, start, end)
    if opening == "thought" or (opening == "question" and asks_for_facts(said)):
        return marks_of(sheet, start, end)
    found = fields_of(sheet, start, end, frame, scope.when)
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


def _doubts(
    sheet: Sheet, start: int, end: int, fields: Fields, wording: Wording
) -> dict[str, bool]:
    when = fields.moment.when
    said = [sheet.low(i) for i in wording.told if sheet.own(i) is None]
    spoken = [low for low in said if low[0].isalnum()]
    return {
        "only_phrase": not wording.title,
        "long": len(spoken) > _LONG,
        "very_long": len(spoken) > _VERY_LONG,
        "one_word": len(wording.title.split()) == 1,
        "verb_inside": any(low in STRONG for low in spoken[1:]),
        "comma_inside": "," in wording.title,
        "turns": any(low in _TURNS for low in spoken),
        "undated": when is None and fields.recurrence is None,
        "vague_day": when is not None and when.vague,
    }


def _more_doubts(
    sheet: Sheet, kind: ItemType, first: int, end: int, known: Known
) -> dict[str, bool]:
    acts = is_action(sheet, first, end)
    return {
        "one_of_many": known.pieces > 1,
        "crowd": known.pieces > 3,
        "breathless": known.breathless,
        "no_action": kind in ("task", "habit") and not acts,
    }


def is_breathless(sheet: Sheet) -> bool:
    """More than a few words without a mark between them."""
    spoken = sum(word.spoken for word in sheet.words)
    return spoken > _BREATH and spoken == len(sheet.words)
