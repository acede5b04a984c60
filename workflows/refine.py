"""Refine: the second lane of a capture. The model reads it too; a difference becomes a proposal."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from agents.capture import CaptureDeps, read_capture
from agents.offline.model import NAME as BUILT_IN
from tools.calls import stored_call
from tools.capture import (
    CaptureReading,
    Reading,
    differences,
    in_words,
    load_capture,
    refine_capture,
)
from tools.compass import list_zones
from tools.context import Context, Workspace
from tools.events import CaptureRefined
from tools.placed import placed_tasks
from tools.projects import project_names
from tools.proposals import propose
from workflows.running import Ending


async def refine(workspace: Workspace, capture_id: str, ending: Ending) -> None:
    """Read the capture by the ladder of models; without one that answers nothing changes."""
    async with workspace.read() as context:
        deps = await gather(context, capture_id)
    reading = await read_capture(deps, use_models=True)
    async with workspace.begin() as context:
        await ending(context, await compare(context, capture_id, reading))


async def gather(context: Context, capture_id: str) -> CaptureDeps:
    """What was said, when and where, from the stored capture."""
    row = await load_capture(context, capture_id)
    zones = (await list_zones(context)).zones
    return CaptureDeps(
        workspace=context.platform.for_user(context.user.id),
        text=row.text,
        now=row.said_at,
        zone=ZoneInfo(row.timezone),
        projects=await project_names(context),
        zones={found.name: found.zone_id for found in zones},
        past=await placed_tasks(context) if zones else [],
    )


async def compare(context: Context, capture_id: str, reading: Reading) -> CaptureReading:
    if reading.generated_by == BUILT_IN:
        return CaptureReading(capture_id=capture_id, generated_by=BUILT_IN, proposal_id=None)
    changes = await differences(context, capture_id, reading.items)
    proposal_id = None
    if changes:
        call = stored_call(refine_capture, capture_id=capture_id, changes=changes)
        proposal = await propose(
            context, "capture", in_words(changes), [call], capture_id, reading.generated_by
        )
        proposal_id = proposal.proposal_id
    event = CaptureRefined(
        capture_id=capture_id,
        generated_by=reading.generated_by,
        differences=len(changes),
        proposal_id=proposal_id,
    )
    context.emit(event)
    return CaptureReading(
        capture_id=capture_id, generated_by=reading.generated_by, proposal_id=proposal_id
    )
