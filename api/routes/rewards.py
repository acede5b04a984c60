from __future__ import annotations

from fastapi import APIRouter

from api.deps import Reading, Writing
from api.idempotency import IdempotentRoute
from api.refusals import refusals
from tools import rewards
from tools.rewards import Claim, ClaimReceipt, OpenBox, OpenedBox, OwnedBoxes

router = APIRouter(prefix="/api/rewards", tags=["Rewards"], route_class=IdempotentRoute)


@router.post("/claim", responses=refusals(404))
async def claim_reward(context: Writing, form: Claim) -> ClaimReceipt:
    """Claim a finished task's reward, once.

    Again returns the same receipt. 409 while the task is not done.
    """
    return await rewards.claim_reward(context, form)


@router.post("/mystery-box")
async def open_mystery_box(context: Writing, form: OpenBox) -> OpenedBox:
    """Open the oldest box of a type.

    409 while no box of this type waits. `odds` tells what it might have held.
    """
    return await rewards.open_mystery_box(context, form)


@router.get("/mystery-boxes")
async def list_mystery_boxes(context: Reading) -> OwnedBoxes:
    """The boxes earned, with the published odds."""
    return await rewards.list_mystery_boxes(context)
