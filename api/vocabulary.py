"""Words of the API's description: servers, tags, headers, ids, and lists of values with a name."""

from __future__ import annotations

from typing import Any, get_args

from api.refusals import CODES
from tools.capture.shapes import ItemType
from tools.flows import FlowStatus
from tools.jobs import JobStatus
from tools.rewards import BoxType
from tools.rules.streaks import StreakStatus
from tools.shapes import Priority, Status
from tools.tasks.shapes import Sort

SERVERS = [
    {"url": "/", "description": "The server that tells this description"},
    {"url": "http://127.0.0.1:8000", "description": "`python3 run.py serve` on this machine"},
]
TAGS = {
    "Authentication": "Accounts and tokens. A token is good for an hour; log in to get the next.",
    "Tasks": "Tasks, their micro-steps, their projects, and the search through them.",
    "Capture": "Free text becomes tasks; what is unsure is asked.",
    "Compass": "Zones of life that tasks belong to, and how far each is.",
    "Focus": "One session at a time, with a clock that can be paused.",
    "Energy": "How much energy there is, and advice that fits it.",
    "Gamification": "XP, levels, achievements and the streak.",
    "Progress": "Figures for charts, and what a task would pay.",
    "Ritual": "The morning's choice of one to three tasks.",
    "Rewards": "Claims for finished tasks, and mystery boxes with published odds.",
    "Secretary": "What to do now, and why.",
    "Chat": "Conversations with the secretary, which acts by the same tools as every call.",
    "Proposals": "Deletions, bulk changes and second readings, waiting for the user's word.",
    "Runs": "What agents did in the user's name; all of it can be taken back.",
    "Plan": "The day in slots: tasks and breaks, what is left out and why; the morning's choice.",
    "Jobs": "Work that was handed over with `Prefer: respond-async`.",
    "Workflows": "What runs in several steps, and may wait for your word in between.",
    "Account": "Everything the store holds, and tickets for the WebSocket.",
    "Health": "Whether the server and its parts are ready.",
    "WebSocket": "Events as they happen, over `/ws/{user_id}`.",
}
NAMED_VALUES: dict[str, tuple[str, ...]] = {
    "Priority": get_args(Priority),
    "Status": get_args(Status),
    "Sort": get_args(Sort),
    "ItemType": get_args(ItemType),
    "JobStatus": get_args(JobStatus),
    "FlowStatus": get_args(FlowStatus),
    "BoxType": get_args(BoxType),
    "StreakStatus": get_args(StreakStatus),
    "ErrorCode": CODES,
}
PARAMETERS = {
    "task_id": "A task's id, as a task, a capture or the dashboard tells it",
    "step_id": "A micro-step's id, as the split or the task tells it",
    "zone_id": "A zone's id, as the list of zones tells it",
    "capture_id": "A capture's id, as its answer told it",
    "conversation_id": "A conversation's id, as the chat or the list told it",
    "proposal_id": "A proposal's id, as its event or the list tells it",
    "run_id": "A run's id, as the chat or an accepted proposal told it",
    "flow_id": "A flow's id, as its question or the list told it",
    "job_id": "A job's id, as the 202 or the list told it",
    "name": "A workflow's name, as the list tells it",
    "user_id": "The caller's own id; another one is refused",
    "limit": "How many at most",
    "offset": "How many to leave out before; send this or `page`",
    "page": "The `next_page` of the answer before, for the same filter and sort",
    "days": "How many days back from today",
    "hours": "How many hours ahead from now",
    "status": "Only these; repeat it, or separate them by commas",
    "priority": "Only these; repeat it, or separate them by commas",
    "project_id": "Only tasks of this project",
    "due_before": "Only tasks due before this; a date alone means its midnight in the user's zone",
    "due_after": "Only tasks due from this on; a date alone means its midnight in the user's zone",
    "sort": "The order; a minus turns it round",
    "q": "The words to look for",
}
IDEMPOTENCY_KEY: dict[str, Any] = {
    "name": "Idempotency-Key",
    "in": "header",
    "required": False,
    "description": "A value of the caller's making, 1 to 255 characters: the call has its effect "
    "once, and the same key and body within a day get the first answer again",
    "schema": {"type": "string", "minLength": 1, "maxLength": 255},
}


def header(description: str, **schema: Any) -> dict[str, Any]:
    return {"description": description, "schema": {"type": "string", **schema}}


HEADERS = {
    "X-Request-ID": header("The id of this request, as errors and the log have it"),
    "X-RateLimit-Limit": header("Calls an hour; absent where limits are off", type="integer"),
    "X-RateLimit-Remaining": header("Calls left in this hour", type="integer"),
    "X-RateLimit-Reset": header("When the next hour begins", format="date-time"),
    "Retry-After": header("Seconds to wait", type="integer"),
    "Idempotency-Replayed": header("There when this answer was given before", const="true"),
    "WWW-Authenticate": header("The scheme to use", const="Bearer"),
}
