"""`Prefer: respond-async`: the work goes to a job, the answer says where to look."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import Header, Response

from api.idempotency import AnswerKeeper
from tools import jobs
from tools.context import Workspace

Prefer = Annotated[str | None, Header(description="`respond-async` hands the work to a job")]


def wants_job(prefer: str | None) -> bool:
    return prefer is not None and "respond-async" in prefer.lower()


async def hand_over(
    workspace: Workspace, keeper: AnswerKeeper, kind: str, payload: dict[str, Any]
) -> Response:
    """202 with the job's id and where its status is."""
    async with workspace.begin() as context:
        accepted = await jobs.enqueue_job(context, kind, payload)
        await keeper.keep(context, accepted, status=202)
    return Response(accepted.model_dump_json(), 202, media_type="application/json")
