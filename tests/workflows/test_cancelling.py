"""Jobs that are taken back, listed, and told about; flows as their owner sees them."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from httpx2 import AsyncClient
from pydantic import BaseModel

from storage.tables import FlowRow, JobRow, TaskRow
from tests.api.answers import check_error
from tests.api.calls import ended
from tests.conftest import Someone
from tests.provider import Hang, Output
from tests.scripted_model import Start
from tests.workspaces import events_of, rows_of
from tools.context import Workspace
from tools.jobs import enqueue_job
from tools.tasks import TaskCreate, create_task
from workflows.jobs import JOBS, Ending


class Nothing(BaseModel):
    """A result without fields."""


class Slow:
    """A kind that leaves a task when it is let go."""

    def __init__(self) -> None:
        self.go, self.started, self.stopped = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def __call__(self, workspace: Workspace, payload: Any, ending: Ending) -> None:
        self.started.set()
        try:
            await self.go.wait()
        finally:
            self.stopped.set()
        async with workspace.begin() as context:
            await create_task(context, TaskCreate(title="Left by a job"))
            await ending(context, Nothing())


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Slow:
    kind = Slow()
    monkeypatch.setitem(JOBS, "probe", kind)
    return kind


async def enqueued(someone: Someone, ring: bool = True) -> str:
    async with someone.workspace.begin() as context:
        job = await enqueue_job(context, "probe", {})
        if not ring:
            context.rings.clear()
    return job.job_id


async def cancelled(someone: Someone, job_id: str) -> dict[str, Any]:
    answer = await someone.post(f"/api/v2/jobs/{job_id}/cancel")
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


class TestTakingAJobBack:
    async def test_one_that_waits_never_starts(self, anna: Someone, slow: Slow) -> None:
        job_id = await enqueued(anna, ring=False)
        job = await cancelled(anna, job_id)
        assert (job["status"], job["attempts"], job["result"]) == ("cancelled", 0, None)
        assert job["finished_at"] is not None
        await anna.workspace.platform.queue.ring(job_id)
        await asyncio.sleep(0.05)
        assert not slow.started.is_set()

    async def test_the_effect_of_a_running_one_never_lands(self, anna: Someone, slow: Slow) -> None:
        job_id = await enqueued(anna)
        await slow.started.wait()
        assert (await cancelled(anna, job_id))["status"] == "cancelled"
        slow.go.set()
        await slow.stopped.wait()
        await asyncio.sleep(0.05)
        assert await rows_of(anna.workspace.platform, TaskRow) == []
        assert (await ended(anna, job_id))["status"] == "cancelled"

    async def test_a_running_one_is_stopped_soon(
        self, anna: Someone, slow: Slow, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("workflows.jobs.LOOK_SECONDS", 0.02)
        job_id = await enqueued(anna)
        await slow.started.wait()
        await cancelled(anna, job_id)
        async with asyncio.timeout(5):
            await slow.stopped.wait()
        assert await rows_of(anna.workspace.platform, TaskRow) == []

    async def test_twice_gives_the_first_answer(self, anna: Someone, slow: Slow) -> None:
        job_id = await enqueued(anna, ring=False)
        first = await cancelled(anna, job_id)
        assert await cancelled(anna, job_id) == first
        told = [event for event in await events_of(anna.workspace) if event["type"] == "job_update"]
        assert [event["status"] for event in told] == ["queued", "cancelled"]

    async def test_one_that_is_done_is_a_conflict(self, anna: Someone, slow: Slow) -> None:
        slow.go.set()
        job_id = await enqueued(anna)
        assert (await ended(anna, job_id))["status"] == "done"
        error = check_error(await anna.post(f"/api/v2/jobs/{job_id}/cancel"), 409, "CONFLICT")
        assert error["details"]["status"] == "done"
        assert len(await rows_of(anna.workspace.platform, TaskRow)) == 1

    async def test_of_a_race_with_its_end_one_side_wins(self, anna: Someone, slow: Slow) -> None:
        job_id = await enqueued(anna)
        await slow.started.wait()
        slow.go.set()
        answers = await asyncio.gather(
            *(anna.post(f"/api/v2/jobs/{job_id}/cancel") for _ in range(5))
        )
        job = await ended(anna, job_id)
        tasks = await rows_of(anna.workspace.platform, TaskRow)
        assert (job["status"], len(tasks)) in (("cancelled", 0), ("done", 1))
        expected = 200 if job["status"] == "cancelled" else 409
        assert {answer.status_code for answer in answers} == {expected}

    async def test_anothers_is_not_found(self, anna: Someone, bert: Someone, slow: Slow) -> None:
        job_id = await enqueued(anna, ring=False)
        check_error(await bert.post(f"/api/v2/jobs/{job_id}/cancel"), 404)
        check_error(await bert.post("/api/v2/jobs/job_0000/cancel"), 404)
        check_error(await bert.post("/api/v2/jobs/..%2f..%2fetc/cancel"), 404)
        [row] = await rows_of(anna.workspace.platform, JobRow)
        assert row.status == "queued"


class TestLists:
    async def test_jobs_come_newest_first_page_by_page(self, anna: Someone, slow: Slow) -> None:
        ids = [await enqueued(anna, ring=False) for _ in range(5)]
        await cancelled(anna, ids[0])
        page = (await anna.get("/api/v2/jobs", limit=3)).json()
        assert [job["job_id"] for job in page["jobs"]] == ids[:1:-1]
        assert (page["total"], page["has_more"]) == (5, True)
        rest = (await anna.get("/api/v2/jobs", limit=3, page=page["next_page"])).json()
        assert [job["job_id"] for job in rest["jobs"]] == [ids[1], ids[0]]
        found = (await anna.get("/api/v2/jobs", status="cancelled")).json()
        assert [job["job_id"] for job in found["jobs"]] == ids[:1]
        assert (await anna.get("/api/v2/jobs", status="lost")).status_code == 422

    async def test_nobody_sees_anothers(self, anna: Someone, bert: Someone, slow: Slow) -> None:
        await enqueued(anna, ring=False)
        assert (await bert.get("/api/v2/jobs")).json()["total"] == 0
        assert (await bert.get("/api/v2/flows")).json()["total"] == 0


@pytest.fixture
async def paused(anna: Someone, model: Start) -> str:
    """A flow of anna's that waits for her word."""
    item = {"type": "task", "title": "Call Sam", "confidence": 0.5}
    model(Output({"items": [item], "question": "When?", "suggested_values": ["today", "later"]}))
    await anna.post("/api/capture/?wait=true", {"text": "call Sam"})
    [flow] = await rows_of(anna.workspace.platform, FlowRow)
    return str(flow.id)


class TestFlows:
    async def test_a_paused_one_shows_what_it_asks(self, anna: Someone, paused: str) -> None:
        flow = (await anna.get(f"/api/v2/flows/{paused}")).json()
        assert (flow["workflow"], flow["status"]) == ("capture", "paused")
        assert flow["question"] == {"question": "When?", "suggested_values": ["today", "later"]}
        assert flow["nodes"] == ["read_text", "file"]
        listed = (await anna.get("/api/v2/flows")).json()
        assert listed["flows"] == [flow]

    async def test_called_off_twice_gives_the_first_answer(
        self, anna: Someone, paused: str
    ) -> None:
        first = await anna.post(f"/api/v2/flows/{paused}/cancel")
        again = await anna.post(f"/api/v2/flows/{paused}/cancel")
        assert first.status_code == again.status_code == 200
        assert first.json() == again.json()
        assert (first.json()["status"], first.json()["question"]) == ("cancelled", None)
        assert (await anna.get("/api/v2/flows")).json()["flows"] == []
        capture_id = paused.replace("flow", "capture")
        answer = await anna.post(f"/api/capture/{capture_id}/answer", {"skip": True})
        check_error(answer, 409, "CONFLICT")

    async def test_a_finished_one_is_a_conflict(self, anna: Someone) -> None:
        await anna.post("/api/capture/", {"text": "Buy milk tomorrow"})
        [flow] = await rows_of(anna.workspace.platform, FlowRow)
        check_error(await anna.post(f"/api/v2/flows/{flow.id}/cancel"), 409, "CONFLICT")
        done = (await anna.get("/api/v2/flows", status="done")).json()
        assert [found["flow_id"] for found in done["flows"]] == [flow.id]

    async def test_anothers_is_not_found(self, anna: Someone, bert: Someone, paused: str) -> None:
        check_error(await bert.get(f"/api/v2/flows/{paused}"), 404)
        check_error(await bert.post(f"/api/v2/flows/{paused}/cancel"), 404)
        check_error(await anna.get("/api/v2/flows/flow_0000"), 404)

    async def test_a_running_one_is_listed(self, anna: Someone, model: Start) -> None:
        provider = model(Hang())
        asking = asyncio.create_task(anna.post("/api/capture/?wait=true", {"text": "call Sam"}))
        while not provider.requests:
            await asyncio.sleep(0.01)
        [flow] = (await anna.get("/api/v2/flows")).json()["flows"]
        assert flow["status"] == "running"
        cancelled = await anna.post(f"/api/v2/flows/{flow['flow_id']}/cancel")
        assert cancelled.json()["status"] == "cancelled"
        provider.stopping.set()
        check_error(await asking, 409, "CONFLICT")
        assert await rows_of(anna.workspace.platform, TaskRow) == []


class TestWorkflows:
    async def test_each_has_a_drawing(self, anna: Someone) -> None:
        found = (await anna.get("/api/v2/workflows")).json()["workflows"]
        assert {one["name"] for one in found} >= {"capture", "split", "day_plan", "morning"}
        for one in found:
            assert one["mermaid"].startswith("---\nconfig:")
            assert all(node in one["mermaid"] for node in one["nodes"])
            assert (await anna.get(f"/api/v2/workflows/{one['name']}")).json() == one

    async def test_an_unknown_one_is_not_found(self, anna: Someone, http: AsyncClient) -> None:
        check_error(await anna.get("/api/v2/workflows/laundry"), 404)
        check_error(await http.get("/api/v2/workflows"), 401)
