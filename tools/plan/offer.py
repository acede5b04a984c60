"""A plan made while another one stands: it waits for the user's word."""

from __future__ import annotations

from tools.calls import stored_call
from tools.context import Context
from tools.plan.shapes import DayPlan
from tools.plan.store import adopt_plan, keep_plan, link_proposal
from tools.proposals import propose

KIND = "day_plan"


async def keep_or_offer(context: Context, draft: DayPlan) -> DayPlan:
    """Store the plan; where another one stands, as a proposal to take this one instead."""
    kept = await keep_plan(context, draft)
    if kept.status != "offered" or kept.plan_id is None:
        return kept
    waiting = await propose(
        context,
        KIND,
        f"A new plan for {kept.date}: {kept.note}",
        [stored_call(adopt_plan, plan_id=kept.plan_id)],
        source_id=kept.plan_id,
        generated_by=kept.generated_by or "rules",
    )
    return await link_proposal(context, kept, waiting.proposal_id)
