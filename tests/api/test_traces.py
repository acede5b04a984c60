"""One trace leads from a request to its job and to the model that the job asks."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator

import pytest
from fastapi import FastAPI
from opentelemetry import trace
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import StatusCode
from pydantic_ai import Agent
from pydantic_ai.models.instrumented import InstrumentationSettings

from api.app import create_app, running
from storage.tables import JobRow
from tests.api.calls import ended
from tests.conftest import Someone, joined
from tests.provider import Output
from tests.scripted_model import MODEL, Start, model  # noqa: F401 (a fixture)
from tests.workspaces import rows_of
from tools.context import Platform
from tools.traces import KEY, is_tracing, spanned, trace_of, with_trace

TRACE = "4bf92f3577b34da6a3ce929d0e0e4736"
STEPS = [
    {"description": "Open the tax folder", "estimated_minutes": 2, "emoji": "📂"},
    {"description": "Write the first line of the report", "estimated_minutes": 5, "emoji": "✍️"},
]


@pytest.fixture(scope="module")
def receiver() -> Iterator[InMemorySpanExporter]:
    """Receives the spans of this process for as long as this file's tests last."""
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(trace, "_TRACER_PROVIDER", provider)
        Agent.instrument_all(InstrumentationSettings(tracer_provider=provider))
        yield exporter
        Agent.instrument_all(False)
    provider.shutdown()


@pytest.fixture
async def traced(receiver: InMemorySpanExporter, platform: Platform) -> AsyncIterator[FastAPI]:
    """The application as it is built where spans are received."""
    receiver.clear()
    app = create_app(platform)
    async with running(app, platform):
        yield app


@pytest.fixture
async def clara(traced: FastAPI) -> AsyncIterator[Someone]:
    async with joined(traced, "clara") as someone:
        yield someone


def spans(receiver: InMemorySpanExporter) -> dict[str, ReadableSpan]:
    return {span.name: span for span in receiver.get_finished_spans()}


def trace_id(span: ReadableSpan) -> int:
    assert span.context is not None
    return span.context.trace_id


async def test_without_a_receiver_a_payload_stays_as_it_is() -> None:
    assert not is_tracing()
    payload = {"task_id": "task_1"}
    assert with_trace(payload) is payload
    assert trace_of({KEY: "nonsense"}) == trace_of(payload) == {}


async def test_a_request_its_job_and_the_models_call_share_a_trace(
    clara: Someone,
    model: Start,  # noqa: F811
    receiver: InMemorySpanExporter,
) -> None:
    model(Output({"steps": STEPS}))
    task = await clara.task("Write the tax report")
    path = f"/api/v1/tasks/{task['task_id']}/split"
    headers = {"traceparent": f"00-{TRACE}-00f067aa0ba902b7-01", "Prefer": "respond-async"}
    accepted = (await clara.post(path, **headers)).json()
    job = await ended(clara, accepted["job_id"])
    assert job["result"]["generated_by"] == MODEL
    async with asyncio.timeout(5):
        while "job split_task" not in spans(receiver):  # it ends after its job's commit
            await asyncio.sleep(0.005)
    found = spans(receiver)
    named = ("POST /api/v1/tasks/{task_id}/split", "job split_task", "workflow split", "chat test")
    assert [trace_id(found[name]) for name in named] == [int(TRACE, 16)] * 4
    request, work = found[named[0]], found[named[1]]
    assert work.parent is not None and request.context is not None
    assert work.parent.span_id == request.context.span_id
    assert dict(request.attributes or {})["http.response.status_code"] == 202


async def test_a_job_that_another_process_takes_up_goes_on_with_the_trace(
    clara: Someone, receiver: InMemorySpanExporter, platform: Platform
) -> None:
    from workflows.jobs import run_job

    clara.workspace.platform.queue._ringers.clear()  # type: ignore[attr-defined]
    path = f"/api/v1/tasks/{(await clara.task())['task_id']}/split"
    accepted = (await clara.post(path, Prefer="respond-async")).json()
    [job] = await rows_of(platform, JobRow)
    assert job.payload[KEY].startswith("00-")
    assert await run_job(platform, accepted["job_id"]) is True
    found = spans(receiver)
    request = found["POST /api/v1/tasks/{task_id}/split"]
    assert trace_id(found["job split_task"]) == trace_id(request)


async def test_what_people_search_for_or_mistype_stays_here(
    clara: Someone, receiver: InMemorySpanExporter
) -> None:
    await clara.get("/api/v2/tasks/search", q="xylophone")
    await clara.post("/api/v2/tasks", {"title": "xylophone", "nothing": "xylophone"})
    told = [span.to_json() for span in receiver.get_finished_spans()]
    assert len(told) == 3
    assert not any("xylophone" in span for span in told)


async def test_of_an_error_only_its_kind_is_told(
    clara: Someone, receiver: InMemorySpanExporter, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: object) -> None:
        raise ValueError("xylophone")

    monkeypatch.setattr("api.routes.health.look", broken)
    with pytest.raises(ValueError), spanned(trace.get_tracer("test"), "work"):
        raise ValueError("xylophone")
    assert (await clara.get("/health")).status_code == 500
    found = spans(receiver)
    assert found["work"].status.description == "ValueError"
    assert found["GET /health"].status.status_code is StatusCode.ERROR
    assert not any("xylophone" in span.to_json() for span in found.values())


async def test_two_requests_without_a_callers_trace_have_one_each(
    clara: Someone, receiver: InMemorySpanExporter
) -> None:
    receiver.clear()
    await clara.get("/api/v2/tasks")
    await clara.get("/api/v2/tasks/task_0000")
    one, two = receiver.get_finished_spans()
    assert (one.name, two.name) == ("GET /api/v2/tasks", "GET /api/v2/tasks/{task_id}")
    assert trace_id(one) != trace_id(two)
    assert "task_0000" not in str([dict(span.attributes or {}) for span in (one, two)])
