"""Reads a captured text: phrases, pieces, items, one question."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from agents.offline.grammar.almanac import moved_to
from agents.offline.grammar.confidence import confidence_of
from agents.offline.grammar.doubts import crowd_of
from agents.offline.grammar.followers import link_followers
from agents.offline.grammar.guards import drop_impostors
from agents.offline.grammar.headers import scopes
from agents.offline.grammar.items import Draft, Known, draft_of
from agents.offline.grammar.languages import is_foreign
from agents.offline.grammar.projects import project_in
from agents.offline.grammar.questions import Question, question_for
from agents.offline.grammar.shapes import ParsedItem, Reading
from agents.offline.grammar.sheet import Sheet, lay_out
from agents.offline.grammar.split import pieces
from agents.offline.grammar.titles import spans_of
from agents.offline.grammar.when import Frame


def read(
    text: str,
    now: datetime,
    zone: ZoneInfo,
    projects: Sequence[str] = (),
    zones: Sequence[str] = (),
) -> Reading:
    """The items of a text as of an aware `now` for someone in `zone`.

    `projects` and `zones` are the names that the user has. The same text gives the same reading,
    and no text raises.
    """
    frame = Frame(moved_to(now, zone))
    sheet = lay_out(text, frame)
    if is_foreign(sheet):
        return _whole(sheet, projects)
    drop_impostors(sheet)
    link_followers(sheet, frame)
    drafts = _drafts(sheet, frame, projects)
    known = (*projects, *zones) if len(projects) == 1 else projects
    return _reading(sheet, drafts, _question(drafts, frame, known))


def _drafts(sheet: Sheet, frame: Frame, projects: Sequence[str]) -> list[Draft]:
    cut = pieces(sheet)
    known = Known(frame, projects, crowd_of(sheet, cut))
    over = zip(cut, scopes(sheet, cut), strict=True)
    return [draft_of(sheet, piece, scope, known) for piece, scope in over]


def _reading(sheet: Sheet, drafts: list[Draft], asked: Question | None) -> Reading:
    items = tuple(draft.item for draft in drafts if draft.item is not None)
    idle = tuple(spans_of(sheet, [i for draft in drafts for i in draft.idle]))
    return Reading(items, idle, asked.text if asked else None, asked.values if asked else ())


def _question(drafts: list[Draft], frame: Frame, projects: Sequence[str]) -> Question | None:
    asked = (question_for(d.item, d.fields, frame, projects) for d in drafts if d.item is not None)
    return next((question for question in asked if question is not None), None)


def _whole(sheet: Sheet, projects: Sequence[str]) -> Reading:
    """A text in another language is kept as one item, word for word."""
    title = " ".join(sheet.text.split())
    doubts = {"foreign": True}
    span = (sheet.words[0].start, sheet.words[-1].end)
    item = ParsedItem(
        type="task",
        title=title,
        due_at=None,
        due_has_time=False,
        priority=None,
        tags=(),
        project=project_in(sheet.folded, projects),
        recurrence=None,
        estimated_minutes=None,
        source_spans=(span,),
        confidence=confidence_of(doubts),
    )
    return Reading((item,), (), None, ())
