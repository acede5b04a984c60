"""The capture parser: from what was said to items. Days are read by the grammar, never invented."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BaseModel, Field, StringConstraints, ValidationError
from pydantic_ai import Agent, ModelRetry, RunContext

from agents.models import run_agent
from agents.offline import grammar
from agents.offline.model import NAME, AnsweringBrain
from agents.toolset import agent_tool
from agents.words import DATA_NOTE, as_data
from tools.capture import ItemDraft, Reading
from tools.capture.file import ACTIONABLE, task_fields
from tools.capture.shapes import ItemType, Minutes
from tools.compass import list_zones
from tools.context import Workspace
from tools.rules.days import local_noon
from tools.rules.kindness import find_shame
from tools.rules.recurrence import valid_rrule
from tools.rules.zone_choice import Placed, choose_zone
from tools.shapes import FIRST_YEAR, LAST_YEAR, Priority, clean
from tools.tasks import TaskCreate

WEEKDAY = re.compile(
    r"(?:on )?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?", re.I
)
LONGEST = 500
NO_PROJECT = "no project"
Words = Annotated[
    str,
    StringConstraints(min_length=1, max_length=LONGEST, strip_whitespace=True),
    AfterValidator(clean),
]
Plain = Annotated[str, StringConstraints(max_length=5_000), AfterValidator(clean)]


@dataclass(frozen=True)
class CaptureDeps:
    """What was said, and when and where it was said. The user's own names help reading."""

    workspace: Workspace
    text: str
    now: datetime
    zone: ZoneInfo
    projects: list[str] = field(default_factory=list)
    zones: dict[str, str] = field(default_factory=dict)
    past: list[Placed] = field(default_factory=list)


class DraftItem(BaseModel):
    """One thing the user said. `when`: the exact words of the text that say when or how often."""

    type: ItemType
    title: Words
    when: Plain | None = None
    recurrence: Plain | None = Field(None, description="RRULE, if the words say how often")
    priority: Priority | None = None
    tags: list[Plain] = Field(default_factory=list)
    project: Plain | None = None
    estimated_minutes: Minutes | None = None
    confidence: float = Field(0.8, ge=0, le=1)
    spans: list[tuple[int, int]] = Field(default_factory=list, description="Offsets in the text")


class CaptureDraft(BaseModel):
    items: list[DraftItem] = Field(max_length=5_000)
    filler: list[Plain] = Field(default_factory=list)
    question: Words | None = Field(None, description="One question, only if an answer would help")
    suggested_values: list[Words] = Field(default_factory=list, max_length=4)


capture_agent = Agent(
    None,
    name="capture_parser",
    deps_type=CaptureDeps,
    output_type=CaptureDraft,
    tools=[agent_tool(list_zones)],
    instructions=(
        "Split what the user said into items. A title starts with its verb and keeps the user's "
        "words. Copy into `when` the exact words that say when; leave it null if none were said. "
        "Shopping lists are one item a thing only if the user listed them apart. " + DATA_NOTE
    ),
    retries={"tools": 1, "output": 1},
    end_strategy="early",
)


@capture_agent.output_validator
async def said_so(run: RunContext[CaptureDeps], draft: CaptureDraft) -> CaptureDraft:
    """A day must stand in the user's words. The grammar's own answers already do."""
    if run.model.model_name != NAME and (problems := draft_problems(run.deps, draft)):
        raise ModelRetry(" ".join(problems[:5]))
    return draft


def draft_problems(deps: CaptureDeps, draft: CaptureDraft) -> list[str]:
    """What a model has to change, in words it can act on; empty when the draft can stand."""
    spoken = squeezed(deps.text)
    problems = [
        f"'{item.when}' is not in the text: copy the words, or use null."
        for item in draft.items
        if item.when is not None and squeezed(item.when) not in spoken
    ]
    problems += filter(None, (task_problem(deps, item) for item in draft.items))
    shame = [word for word in find_shame(draft.question or "") if squeezed(word) not in spoken]
    return [*problems, *(f"Leave out '{word}': be kind." for word in shame)]


def task_problem(deps: CaptureDeps, item: DraftItem) -> str | None:
    """Why an item can not become a task."""
    try:
        TaskCreate.model_validate(task_fields(as_item(deps, item)))
    except ValidationError as error:
        first = error.errors()[0]
        return f"'{item.title}': {first['loc'][0]}: {first['msg']}."
    return None


def squeezed(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip().casefold()


async def read_capture(deps: CaptureDeps, use_models: bool) -> Reading:
    """The items of a text, by the ladder of models or by the grammar alone."""
    answer = await run_agent(
        capture_agent,
        as_data(deps.text),
        deps,
        AnsweringBrain(lambda: draft_by_grammar(deps)),
        deps.workspace.settings,
        deps.workspace.settings.capture_seconds,
        use_models,
    )
    return as_reading(deps, answer.output, answer.generated_by)


def draft_by_grammar(deps: CaptureDeps) -> CaptureDraft:
    read = grammar.read(deps.text, deps.now, deps.zone, deps.projects, list(deps.zones))
    return CaptureDraft(
        items=[draft_of(item, deps.zone) for item in read.items],
        filler=[deps.text[start:end] for start, end in read.filler],
        question=read.question,
        suggested_values=list(read.suggested_values),
    )


def draft_of(item: grammar.ParsedItem, zone: ZoneInfo) -> DraftItem:
    return DraftItem(
        type=item.type,
        title=shortened(item.title),
        when=exact(item.due_at, item.due_has_time, zone),
        recurrence=usable_rule(item.recurrence),
        priority=item.priority,
        tags=list(item.tags),
        project=item.project,
        estimated_minutes=item.estimated_minutes,
        confidence=item.confidence,
        spans=list(item.source_spans),
    )


def shortened(title: str) -> str:
    """A title that fits; the whole words stay in the capture's text."""
    return title if len(title) <= LONGEST else title[: LONGEST - 1].rstrip() + "…"


def exact(due_at: datetime | None, has_time: bool, zone: ZoneInfo) -> str | None:
    if due_at is None:
        return None
    return due_at.isoformat() if has_time else due_at.astimezone(zone).date().isoformat()


def as_reading(deps: CaptureDeps, draft: CaptureDraft, generated_by: str) -> Reading:
    return Reading(
        items=[placed(deps, as_item(deps, item)) for item in draft.items],
        filler=draft.filler,
        question=draft.question,
        suggested_values=draft.suggested_values,
        generated_by=generated_by,
    )


def as_item(deps: CaptureDeps, item: DraftItem) -> ItemDraft:
    due_at, has_time, recurrence = resolve(item.when, deps)
    return ItemDraft(
        type=item.type,
        title=item.title[:500],
        due_date=due_at,
        due_has_time=has_time,
        priority=item.priority,
        tags=[tag[:50] for tag in item.tags[:50] if tag.strip()],
        project_id=item.project,
        recurrence=item.recurrence or recurrence,
        estimated_minutes=item.estimated_minutes,
        confidence=item.confidence,
        source_spans=item.spans,
    )


def placed(deps: CaptureDeps, item: ItemDraft) -> ItemDraft:
    """The item in the zone that the user's own past speaks for, if it does."""
    if item.type not in ACTIONABLE or not deps.zones:
        return item
    chosen = choose_zone(item.title, item.tags, item.project_id, deps.zones, deps.past)
    if chosen is None:
        return item
    return item.model_copy(update={"zone_id": chosen.zone_id, "zone_reason": chosen.reason})


def resolve(when: str | None, deps: CaptureDeps) -> tuple[datetime | None, bool, str | None]:
    """(UTC moment, whether a time was said, RRULE) of the words that say when."""
    due_at, has_time, recurrence = (
        spelled_out(when, deps.now, deps.zone) if when else (None, False, None)
    )
    if due_at is not None and not FIRST_YEAR <= due_at.year <= LAST_YEAR:
        return None, False, recurrence
    return due_at, has_time, recurrence


@lru_cache(maxsize=256)  # a draft is read twice: to judge it, and to file it
def spelled_out(
    when: str, now: datetime, zone: ZoneInfo
) -> tuple[datetime | None, bool, str | None]:
    if (known := read_exact(when, zone)) is not None:
        return *known, None
    read = grammar.read(f"do it {when}", now, zone)
    dated = next((item for item in read.items if item.due_at or item.recurrence), None)
    if dated is None:
        return None, False, None
    return dated.due_at, dated.due_has_time, usable_rule(dated.recurrence)


def usable_rule(rule: str | None) -> str | None:
    """The rule, if a task can recur by it: "every hour" is said, but no task is made for it."""
    try:
        return valid_rrule(rule) if rule else None
    except ValueError:
        return None


def read_exact(when: str, zone: ZoneInfo) -> tuple[datetime, bool] | None:
    try:
        if re.fullmatch(r"\d{4}-\d\d-\d\d", when):
            return local_noon(date.fromisoformat(when), zone), False
        moment = datetime.fromisoformat(when)
        return (moment.astimezone(UTC), True) if moment.tzinfo else None
    except (ValueError, OverflowError):
        return None


def with_answer(
    deps: CaptureDeps, waiting: list[ItemDraft], value: str | None, question: str | None = None
) -> Reading:
    """The waiting items, the one that was asked about as the user's word leaves it.

    The word is a project, a zone, a day, or more of the title.
    """
    if value is None or not waiting:
        return Reading(items=waiting)
    said, asked = " ".join(value.split()), asked_about(waiting, question or "")
    return Reading(
        items=[answered(deps, item, said) if item is asked else item for item in waiting]
    )


def asked_about(waiting: list[ItemDraft], question: str) -> ItemDraft:
    """The item a question names, else the first that has the most words in common with it."""
    asked = set(words_of(question))
    return max(
        waiting,
        key=lambda item: (f"“{item.title}”" in question, len(asked & set(words_of(item.title)))),
    )


def words_of(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def in_the_week_of(item: ItemDraft, value: str, deps: CaptureDeps) -> CaptureDeps:
    """A bare weekday as an answer means one of the days that the item was about."""
    if item.due_date is None or not WEEKDAY.fullmatch(value):
        return deps
    return replace(deps, now=max(deps.now, item.due_date - timedelta(days=1)))


def answered(deps: CaptureDeps, item: ItemDraft, value: str) -> ItemDraft:
    project = next((name for name in deps.projects if name.casefold() == value.casefold()), None)
    if project is not None:
        return item.model_copy(update={"project_id": project, "confidence": 1.0})
    if value.casefold() == NO_PROJECT:
        return item.model_copy(update={"confidence": 1.0})
    by_name = {name.casefold(): zone_id for name, zone_id in deps.zones.items()}
    zone_id = by_name.get(value.casefold())
    if zone_id is not None:
        chosen = {"zone_id": zone_id, "zone_reason": None, "confidence": 1.0}
        return item.model_copy(update=chosen)
    due_at, has_time, recurrence = resolve(value, in_the_week_of(item, value, deps))
    if due_at is not None or recurrence is not None:
        update = {"due_date": due_at, "due_has_time": has_time, "recurrence": recurrence}
        return item.model_copy(update={**update, "confidence": 1.0})
    title = f"{item.title} ({value})"[:500]
    return item.model_copy(update={"title": title, "confidence": 1.0})
