"""The briefing at the time that the user wished for: the morning flow begins by itself."""

from __future__ import annotations

from datetime import date

from pydantic import BaseModel

from storage.tables import FlowRow
from tools.context import Context, Workspace, mine
from tools.events import MorningBriefed
from tools.flows import cancel_flow
from tools.plan import MorningBrief, MorningQuestion
from tools.ritual import check_ritual
from tools.rules.days import activity_day
from workflows.morning import NAME, start_morning
from workflows.running import Ending

WAITING = mine(FlowRow).where(FlowRow.workflow == NAME, FlowRow.status == "paused")
CHOSEN = "The day is chosen already."
OVER = "That morning is over."
ASKED = "Today's question is there already."


async def brief_morning(workspace: Workspace, day: date, ending: Ending) -> None:
    """Ask the day's question, unless it is answered or asked; yesterday's is let go."""
    async with workspace.begin() as context:
        reason = await needless(context) if context.today == day else OVER
        if reason is not None:
            await ending(context, MorningBrief(is_briefed=False, reason=reason, question=None))
            return

    async def told(context: Context, answer: BaseModel) -> None:
        question = MorningQuestion.model_validate(answer)
        context.emit(event_of(question))
        await ending(context, MorningBrief(is_briefed=True, reason=None, question=question))

    await start_morning(workspace, told)


async def needless(context: Context) -> str | None:
    """Why nothing is to be asked; questions of days gone by are called off."""
    if not (await check_ritual(context)).needs_completion:
        return CHOSEN
    for flow in await context.rows(WAITING):
        if activity_day(flow.created_at, context.zone) == context.today:
            return ASKED
        await cancel_flow(context, flow.id)
    return None


def event_of(question: MorningQuestion) -> MorningBriefed:
    return MorningBriefed(
        flow_id=question.flow_id,
        question=question.question,
        suggested=[task.title for task in question.suggested_tasks],
    )
