"""The public shapes of captures."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, ConfigDict, Field, StrictBool, model_validator
from pydantic_core import PydanticCustomError

from tools.auth import TimeZoneName
from tools.schema import BLANK, SAID_TEXT, SAID_WORDS, WORDS, IfGiven
from tools.shapes import (
    Id,
    Input,
    Label,
    Moment,
    Output,
    Priority,
    Recurrence,
    Tags,
    Title,
    When,
    clean,
    not_blank,
)

ItemType = Literal["task", "event", "habit", "shopping", "thought", "idea", "question"]
CaptureText = Annotated[
    str, Field(max_length=5_000), AfterValidator(clean), AfterValidator(not_blank), SAID_WORDS
]
Minutes = Annotated[int, Field(ge=1, le=600_000)]
AnswerText = Annotated[str, Field(max_length=500), AfterValidator(clean), SAID_TEXT]
ONE_OF_BOTH: dict[str, Any] = {
    "if": {"properties": {"skip": {"const": True}}, "required": ["skip"]},
    "then": {"properties": {"value": {"anyOf": [{"pattern": BLANK}, {"type": "null"}]}}},
    "else": {"properties": {"value": {"type": "string", "pattern": WORDS}}, "required": ["value"]},
}


class CaptureRequest(Input):
    """What is on the user's mind. `now`: the moment the words refer to, by default this one."""

    text: CaptureText = Field(examples=["Buy milk tomorrow and call dentist about appointment"])
    save: StrictBool = True
    now: When | None = None
    timezone: TimeZoneName | None = None


class ItemDraft(Output):
    """One thing read out of a text. `due_date` is UTC; confidence 0 to 1.

    `zone_reason`: what in the user's own past speaks for `zone_id`, if nobody named the zone.
    """

    type: ItemType
    title: str
    due_date: Moment | None = None
    due_has_time: bool = False
    priority: Priority | None = None
    tags: list[str] = Field(default_factory=list)
    project_id: str | None = None
    zone_id: str | None = None
    zone_reason: str | None = None
    recurrence: str | None = None
    estimated_minutes: int | None = None
    confidence: float = Field(ge=0, le=1)
    source_spans: list[tuple[int, int]] = Field(default_factory=list)


class Reading(Output):
    """Everything read out of a text; `filler` are the words that went nowhere."""

    items: list[ItemDraft]
    filler: list[str] = Field(default_factory=list)
    question: str | None = None
    suggested_values: list[str] = Field(default_factory=list)
    generated_by: str = "rules"


class CapturedItem(ItemDraft):
    """An item as stored; `task_id` once it is a task."""

    item_id: str
    task_id: str | None = None


class Captured(Output):
    capture_id: str
    parsed_items: list[CapturedItem]
    processing_time_ms: int
    xp_earned: int
    needs_clarification: bool
    question: str | None
    suggested_values: list[str]
    filler: list[str]
    generated_by: str


class ClarifyRequest(Input):
    """A text to be understood before anything is saved."""

    text: CaptureText = Field(examples=["Project meeting next week"])
    now: When | None = None
    timezone: TimeZoneName | None = None


class Clarified(Output):
    """One question at most, with 2 to 4 values; null when there is nothing to ask."""

    capture_id: str
    clarification_question: str | None
    suggested_values: list[str]
    parsed_items: list[CapturedItem]


class SaveItem(Input):
    """What to save of an item: absent fields keep what was read; null clears."""

    item_id: Id | None = None
    title: IfGiven[Title] = None
    type: IfGiven[ItemType] = None
    due_date: When | None = None
    priority: Priority | None = None
    tags: IfGiven[Tags] = None
    project_id: Label | None = None
    zone_id: Label | None = None
    recurrence: Recurrence | None = None
    estimated_minutes: Annotated[Minutes, Field(strict=True)] | None = None


class SaveCapture(Input):
    """Without `items` all that waits is saved as it was read; an empty list saves nothing."""

    capture_id: Id
    items: list[SaveItem] = Field(default_factory=list, max_length=100)

    @model_validator(mode="after")
    def each_item_once(self) -> SaveCapture:
        named = [item.item_id for item in self.items if item.item_id is not None]
        if len(named) != len(set(named)):
            raise PydanticCustomError("item_id", "Name each item once")
        return self


class SavedTask(Output):
    task_id: str
    title: str


class SavedCapture(Output):
    tasks_created: list[SavedTask]
    tasks_updated: list[SavedTask]
    xp_earned: int


class CaptureAnswer(Input):
    """The user's word on the question: a value, or skip for the best reading."""

    model_config = ConfigDict(json_schema_extra=ONE_OF_BOTH)

    value: AnswerText | None = Field(None, examples=["Thursday"])
    skip: StrictBool = False

    @model_validator(mode="after")
    def one_of_both(self) -> CaptureAnswer:
        if self.skip == bool(self.value and self.value.strip()):
            raise PydanticCustomError("answer", "Send either a value or skip: true")
        return self
