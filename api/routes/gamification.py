from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query

from api.deps import ADD_XP_PATH, CurrentWorkspace, Reading
from api.idempotency import IdempotentRoute, KeepAnswer
from api.refusals import refusals
from tools import gamification
from tools.gamification import Achievements, AddedXp, AddXp, LedgerPage, Progress, StreakStanding
from tools.shapes import PageQuery

router = APIRouter(tags=["Gamification"], route_class=IdempotentRoute)


@router.get("/api/gamification/progress")
async def get_progress(context: Reading) -> Progress:
    """XP, level and the latest achievements."""
    return await gamification.get_progress(context)


@router.post(ADD_XP_PATH, responses=refusals(404))
async def add_xp(
    context: Reading, workspace: CurrentWorkspace, keeper: KeepAnswer, form: AddXp
) -> AddedXp:
    """Give XP to a user; admins only.

    The one call whose `user_id` names somebody else. 403 for everybody but admins.
    """
    gamification.require_admin(context)
    return await gamification.add_xp(workspace, form, keeper.keep)


@router.get("/api/gamification/streak")
async def get_streak(context: Reading) -> StreakStanding:
    """The current streak, and what keeps it."""
    return await gamification.get_streak(context)


@router.get("/api/v2/achievements")
async def list_achievements(context: Reading) -> Achievements:
    """All achievements, with the way towards each."""
    return await gamification.list_achievements(context)


@router.get("/api/v2/xp/ledger")
async def list_ledger(context: Reading, page: Annotated[PageQuery, Query()]) -> LedgerPage:
    """Every grant and reversal, newest first.

    Their sum is `balance`. Go on with the answer's `next_page` as `page` while there is one.
    """
    return await gamification.list_ledger(context, page)
