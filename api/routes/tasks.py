from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Response

from api.deps import CurrentWorkspace, Reading, Writing
from api.idempotency import IdempotentRoute, KeepAnswer
from api.later import Prefer, hand_over, wants_job
from api.lazily import load
from api.refusals import refusals
from tools import projects, steps, tasks
from tools.jobs import AcceptedJob
from tools.projects import Projects
from tools.steps import CompletedStep, SplitRequest, SplitTask
from tools.tasks import (
    SearchQuery,
    SearchResults,
    Task,
    TaskCreate,
    TaskDetail,
    TaskFilter,
    TaskPage,
    TaskStats,
    TaskStatus,
    TaskStatusChange,
    TaskUpdate,
)

router = APIRouter(tags=["Tasks"], route_class=IdempotentRoute)


@router.post("/api/v2/tasks", status_code=201, responses=refusals(404))
async def create_task(context: Writing, task: TaskCreate) -> Task:
    """Create a task.

    404 when `zone_id` or an id in `blocked_by` is none of the caller's.
    """
    return await tasks.create_task(context, task)


@router.get("/api/v2/tasks")
async def list_tasks(context: Reading, filter: Annotated[TaskFilter, Query()]) -> TaskPage:
    """A page of tasks, newest first or as `sort` says.

    Go on with the answer's `next_page` as `page`, beside the same filter and sort, while there
    is one: so nothing is seen twice or left out where tasks come and go between the calls.
    """
    return await tasks.list_tasks(context, filter)


@router.get("/api/v2/tasks/search")
async def search_tasks(context: Reading, query: Annotated[SearchQuery, Query()]) -> SearchResults:
    """Full-text search over title, description and tags.

    All words of `q` must match, the last one as a prefix; the best match comes first.
    """
    return await tasks.search_tasks(context, query)


@router.get("/api/v2/tasks/stats")
async def get_task_stats(context: Reading) -> TaskStats:
    """Figures over all tasks."""
    return await tasks.get_task_stats(context)


@router.get("/api/v2/projects")
async def list_projects(context: Reading) -> Projects:
    """Projects with their task counts, the latest used first."""
    return await projects.list_projects(context)


@router.get("/api/v2/tasks/{task_id}")
async def get_task(context: Reading, task_id: str) -> TaskDetail:
    """One task with its micro-steps."""
    return await tasks.get_task(context, task_id)


@router.put("/api/v2/tasks/{task_id}", responses=refusals(409))
async def update_task(context: Writing, task_id: str, changes: TaskUpdate) -> Task:
    """Change the given fields of a task.

    Absent fields stay, null clears what may be empty. 409 when tasks would wait for each other
    in a circle.
    """
    return await tasks.update_task(context, task_id, changes)


@router.delete("/api/v2/tasks/{task_id}", status_code=204)
async def delete_task(context: Writing, task_id: str) -> None:
    """Delete a task; what it paid stays.

    `/restore` brings it back.
    """
    await tasks.delete_task(context, task_id)


@router.post("/api/v2/tasks/{task_id}/restore")
async def restore_task(context: Writing, task_id: str) -> Task:
    """Bring a deleted task back as it was; pays nothing.

    409 when it is not deleted.
    """
    return await tasks.restore_task(context, task_id)


@router.patch("/api/v2/tasks/{task_id}/status")
async def set_task_status(context: Writing, task_id: str, change: TaskStatusChange) -> TaskStatus:
    """Set the status; done pays XP, once.

    A recurring task that is done is followed by the next one, `next_task_id`. Reopening takes
    back what finishing paid.
    """
    return await tasks.set_task_status(context, task_id, change.status)


@router.post(
    "/api/v1/tasks/{task_id}/split",
    response_model=SplitTask,
    responses={202: {"model": AcceptedJob, "description": "With `Prefer: respond-async`: the job"}},
)
async def split_task(
    workspace: CurrentWorkspace,
    keeper: KeepAnswer,
    task_id: str,
    request: SplitRequest | None = None,
    prefer: Prefer = None,
) -> SplitTask | Response:
    """Split a task into micro-steps of minutes.

    Works without a body. `Prefer: respond-async` answers 202 with the address of a job, whose
    result is the same answer.
    """
    request = request or SplitRequest()
    if wants_job(prefer):
        async with workspace.read() as context:
            await tasks.load_task(context, task_id)
        payload = {"task_id": task_id, "request": request.model_dump()}
        return await hand_over(workspace, keeper, "split_task", payload)
    await load("workflows.split")
    from workflows.split import split_task

    return await split_task(workspace, task_id, request, keeper.keep)


@router.patch("/api/v1/micro-steps/{step_id}/complete")
async def complete_step(context: Writing, step_id: str) -> CompletedStep:
    """Finish a micro-step; again returns the first answer."""
    return await steps.complete_step(context, step_id)


@router.post("/api/v1/micro-steps/{step_id}/split", responses=refusals(409))
async def split_step(workspace: CurrentWorkspace, keeper: KeepAnswer, step_id: str) -> SplitTask:
    """Smaller, please: cut one open micro-step into smaller ones; the others stay.

    409 when the step is finished already.
    """
    await load("agents.splitter")
    from agents.splitter import split_step

    return await split_step(workspace, step_id, keeper.keep)
