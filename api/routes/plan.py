from __future__ import annotations

from fastapi import APIRouter, Response

from api.deps import CurrentWorkspace, Reading
from api.idempotency import IdempotentRoute, KeepAnswer
from api.later import Prefer, hand_over, wants_job
from api.lazily import load
from api.refusals import refusals
from tools import plan
from tools.jobs import AcceptedJob
from tools.plan import DayPlan, MorningChoice, MorningPlan, MorningQuestion, PlanRequest
from tools.shapes import Nothing

router = APIRouter(prefix="/api/v2/plan", tags=["Plan"], route_class=IdempotentRoute)


@router.post(
    "/day",
    response_model=DayPlan,
    responses={
        **refusals(404),
        202: {"model": AcceptedJob, "description": "With `Prefer: respond-async`: the job"},
    },
)
async def plan_day(
    workspace: CurrentWorkspace,
    keeper: KeepAnswer,
    request: PlanRequest | None = None,
    prefer: Prefer = None,
) -> DayPlan | Response:
    """Plan a day around what is busy: tasks and breaks on a grid of 15 minutes.

    At most 70 % of the free time is filled, with at most three focus tasks; what is left out is
    named with its reason. The first plan of a day stands at once. A later one has the status
    `offered` and moves nothing: it waits in the proposal `proposal_id` for the user's word.
    """
    request = request or PlanRequest()
    if wants_job(prefer):
        async with workspace.read() as context:
            await plan.gather_day(context, request)
        payload = {"request": request.model_dump(mode="json", exclude_none=True)}
        return await hand_over(workspace, keeper, "plan_day", payload)
    await load("workflows.day_plan")
    from workflows.day_plan import plan_day

    return await plan_day(workspace, request, keeper.keep)


@router.get("/today")
async def get_todays_plan(context: Reading) -> DayPlan:
    """Today's plan, with how each of its tasks stands now.

    Nulls and empty lists while there is none.
    """
    return await plan.get_todays_plan(context)


@router.post("/morning")
async def start_morning(
    workspace: CurrentWorkspace, keeper: KeepAnswer, _body: Nothing | None = None
) -> MorningQuestion:
    """Begin the day: up to three suggested tasks, and a question that waits for the choice."""
    await load("workflows.morning")
    from workflows.morning import start_morning

    return await start_morning(workspace, keeper.keep)


@router.post("/morning/{flow_id}", responses=refusals(409))
async def choose_morning(
    workspace: CurrentWorkspace, keeper: KeepAnswer, flow_id: str, choice: MorningChoice
) -> MorningPlan:
    """Choose the day's tasks: the morning ritual is complete, and the day is planned with them.

    409 when the question was answered already, or a task is done.
    """
    await load("workflows.morning")
    from workflows.morning import choose_morning

    return await choose_morning(workspace, flow_id, choice, keeper.keep)
