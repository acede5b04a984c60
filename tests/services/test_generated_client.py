"""What a generator makes of `clients/openapi.json` is a client that just works."""

from __future__ import annotations

import importlib
import inspect
import json
import pkgutil
import sys
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, replace
from http import HTTPStatus
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import websockets
from openapi_python_client import generate
from openapi_python_client.config import Config, ConfigFile, MetaType

from api.clients import FOLDER
from tests.api.answers import ONE_ENGINE
from tests.conftest import PASSWORD

NAME = "generated_platform_client"
WORDS = (
    "Buy milk tomorrow and call dentist about appointment, "
    "also finish the quarterly report by Friday 5pm #work !!"
)


@dataclass(frozen=True)
class Generated:
    """The package: its shapes by name, its calls by operation id, and what was complained of."""

    package: ModuleType
    models: ModuleType
    calls: dict[str, Any]
    complaints: list[Any]


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Generated]:
    """A client, made as `openapi-python-client generate` makes it, without other tools."""
    folder = tmp_path_factory.mktemp("generated")
    config = Config.from_sources(
        ConfigFile(post_hooks=[]),
        MetaType.NONE,
        document_source=FOLDER / "openapi.json",
        file_encoding="utf-8",
        overwrite=True,
        output_path=folder / NAME,
    )
    complaints = list(generate(config=config))
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(folder)
        package = importlib.import_module(NAME)
        models = importlib.import_module(f"{NAME}.models")
        yield Generated(package, models, load_calls(folder), complaints)
        for name in [name for name in sys.modules if name.split(".")[0] == NAME]:
            del sys.modules[name]


def load_calls(folder: Path) -> dict[str, Any]:
    found = pkgutil.walk_packages([str(folder / NAME / "api")], f"{NAME}.api.")
    return {
        one.name.rsplit(".", 1)[1]: importlib.import_module(one.name)
        for one in found
        if not one.ispkg
    }


@dataclass(frozen=True)
class Api:
    """The generated client in the hands of one caller."""

    generated: Generated
    client: Any

    def form(self, name: str, **fields: Any) -> Any:
        return getattr(self.generated.models, name)(**fields)

    async def call(self, operation: str, answer: str, expected: int = 200, **sent: Any) -> Any:
        """The parsed answer, which is the named model and nothing else."""
        return (await self.heard(operation, answer, expected, **sent)).parsed

    async def heard(self, operation: str, answer: str, expected: int, **sent: Any) -> Any:
        call = self.generated.calls[operation].asyncio_detailed
        heard = await call(client=self.client, **sent)
        assert heard.status_code == HTTPStatus(expected), heard.content
        assert type(heard.parsed) is getattr(self.generated.models, answer)
        return heard

    async def task(self, title: str, **fields: Any) -> Any:
        form = self.form("TaskCreate", title=title, **fields)
        return await self.call("create_task", "Task", 201, body=form)


@pytest.fixture
async def anonymous(live: str, generated: Generated) -> AsyncIterator[Api]:
    async with generated.package.Client(base_url=f"http://{live}") as client:
        yield Api(generated, client)


@pytest.fixture
async def john(live: str, anonymous: Api) -> AsyncIterator[Api]:
    form = anonymous.form("Register", username="john", email="john@example.com", password=PASSWORD)
    token = (await anonymous.call("register", "RegisterToken", 201, body=form)).access_token
    client = anonymous.generated.package.AuthenticatedClient(f"http://{live}", token)
    async with client:
        yield replace(anonymous, client=client)


def test_generating_complains_of_nothing(generated: Generated) -> None:
    assert [(one.header, one.detail) for one in generated.complaints] == []


def test_each_call_is_a_function_of_its_name_in_a_module_of_its_tag(generated: Generated) -> None:
    openapi = json.loads((FOLDER / "openapi.json").read_text())
    expected = {
        f"{NAME}.api.{one['tags'][0].lower()}.{one['operationId']}"
        for methods in openapi["paths"].values()
        for one in methods.values()
    }
    assert {module.__name__ for module in generated.calls.values()} == expected


def test_every_answer_with_a_body_has_a_model(generated: Generated) -> None:
    untyped = {
        name
        for name, module in generated.calls.items()
        if "Any" in str(inspect.signature(module.asyncio).return_annotation)
    }
    assert untyped == {"delete_account", "delete_conversation", "delete_task"}


def test_lists_of_values_have_one_name(generated: Generated) -> None:
    models = generated.models
    assert {one.value for one in models.Priority} == {"low", "medium", "high", "urgent"}
    assert models.Task.__annotations__["priority"] == "Priority"
    assert models.TaskCreate.__annotations__["priority"] == "Priority | Unset"
    assert "Priority2" not in dir(models) and "TaskPriority" not in dir(models)


@ONE_ENGINE
class TestStories:
    async def test_a_brain_dump_becomes_done_tasks(self, john: Api) -> None:
        said = john.form("CaptureRequest", text=WORDS)
        captured = await john.call("capture_text", "Captured", body=said)
        assert len(captured.parsed_items) == 3
        page = await john.call("list_tasks", "TaskPage")
        hardest = next(task for task in page.tasks if "report" in task.title)
        split = await john.call("split_task", "SplitTask", task_id=hardest.task_id)
        step = split.micro_steps[0].step_id
        done = await john.call("complete_step", "CompletedStep", step_id=step)
        assert done.is_completed and done.xp_earned > 0
        await john.call("set_energy", "LoggedEnergy", body=john.form("EnergySet", energy_level=2))
        dashboard = await john.call("get_dashboard", "Dashboard")
        assert dashboard.priorities[0].factors[0].points > 0
        change = john.form("TaskStatusChange", status=john.generated.models.Status.DONE)
        finished = await john.call(
            "set_task_status", "TaskStatus", task_id=hardest.task_id, body=change
        )
        assert finished.xp_earned > 0 and finished.completed_at.tzinfo is not None
        claim = john.form("Claim", task_id=hardest.task_id)
        receipt = await john.call("claim_reward", "ClaimReceipt", body=claim)
        assert receipt.total_xp == finished.xp_earned + receipt.streak_bonus
        assert (await john.call("get_streak", "StreakStanding")).current_streak == 1
        progress = await john.call("get_progress", "Progress")
        assert progress.recent_achievements[0].unlocked_at.tzinfo is not None

    async def test_a_morning_with_a_ritual_and_a_focus_session(self, john: Api) -> None:
        first, second = await john.task("Write"), await john.task("Read")
        assert len((await john.call("check_ritual", "RitualCheck")).suggested_tasks) == 2
        form = john.form(
            "RitualComplete", focus_task_1_id=first.task_id, focus_task_2_id=second.task_id
        )
        assert (await john.call("complete_ritual", "CompletedRitual", body=form)).streak_updated
        start = john.form("FocusStart", task_id=first.task_id, duration_minutes=25)
        session = await john.call("start_focus", "FocusSession", 201, body=start)
        for operation in ("pause_focus", "resume_focus"):
            await john.call(operation, "FocusSession")
        running = await john.call("get_focus_status", "FocusStatus")
        assert running.session.task_title == "Write"
        form = john.form("FocusComplete", session_id=session.session_id)
        assert (await john.call("complete_focus", "CompletedFocus", body=form)).is_completed
        status = await john.call("get_focus_status", "FocusStatus")
        assert (status.has_active_session, status.session) == (False, None)

    async def test_pages_go_on_until_there_is_no_next(self, john: Api) -> None:
        made = {(await john.task(f"Task {n}", tags=["odd"])).task_id for n in range(5)}
        page = await john.call("list_tasks", "TaskPage", limit=2)
        seen = [task.task_id for task in page.tasks]
        while page.next_page is not None:
            page = await john.call("list_tasks", "TaskPage", limit=2, page=page.next_page)
            seen += [task.task_id for task in page.tasks]
        assert (len(seen), set(seen)) == (5, made)

    async def test_filters_take_the_named_values(self, john: Api) -> None:
        models = john.generated.models
        await john.task("Now", priority=models.Priority.URGENT)
        await john.task("Later")
        wanted = {"priority": [models.Priority.URGENT], "status": [models.Status.TODO]}
        page = await john.call("list_tasks", "TaskPage", sort=models.Sort.DUE, **wanted)
        assert [task.title for task in page.tasks] == ["Now"]

    async def test_search_finds(self, john: Api) -> None:
        await john.task("Write backend documentation")
        found = await john.call("search_tasks", "SearchResults", q="docum")
        assert type(found.results[0]) is john.generated.models.FoundTask
        assert found.results[0].relevance_score > 0

    async def test_what_is_missing_is_an_error_of_the_named_kind(self, john: Api) -> None:
        found = await john.call("get_task", "ErrorEnvelope", 404, task_id="no-such")
        assert found.error.code is john.generated.models.ErrorCode.RESOURCE_NOT_FOUND
        assert found.error.details["resource_id"] == "no-such"
        assert found.error.timestamp.tzinfo is not None

    async def test_what_is_wrong_is_told_field_by_field(self, john: Api) -> None:
        form = john.form("EnergySet", energy_level=9)
        found = await john.call("set_energy", "ErrorEnvelope", 422, body=form)
        assert found.error.code is john.generated.models.ErrorCode.INVALID_INPUT
        assert found.error.details["errors"][0]["loc"] == ["body", "energy_level"]

    async def test_without_a_token_or_with_a_wrong_password_the_answer_is_an_error(
        self, john: Api, anonymous: Api
    ) -> None:
        await anonymous.call("list_tasks", "ErrorEnvelope", 401)
        wrong = anonymous.form("Login", username="john", password="not this one")
        await anonymous.call("log_in", "ErrorEnvelope", 401, body=wrong)
        right = anonymous.form("Login", username="john", password=PASSWORD)
        token = await anonymous.call("log_in", "LoginToken", body=right)
        assert (token.token_type, token.user.username) == ("bearer", "john")
        assert (await anonymous.call("get_health", "Health")).degraded == []

    async def test_a_key_makes_a_call_happen_once(self, john: Api) -> None:
        sent = {"body": john.form("TaskCreate", title="Once"), "idempotency_key": "mine"}
        first = await john.heard("create_task", "Task", 201, **sent)
        again = await john.heard("create_task", "Task", 201, **sent)
        assert first.parsed == again.parsed
        assert again.headers["idempotency-replayed"] == "true"
        assert (await john.call("list_tasks", "TaskPage")).total == 1

    async def test_work_can_be_handed_over(self, john: Api) -> None:
        task = await john.task("Write the thesis")
        accepted = await john.call(
            "split_task", "AcceptedJob", 202, task_id=task.task_id, prefer="respond-async"
        )
        job = await john.call("get_job", "Job", job_id=accepted.job_id)
        assert job.status in list(john.generated.models.JobStatus)

    async def test_a_body_may_clear_what_may_be_empty_and_leave_the_rest(self, john: Api) -> None:
        task = await john.task("Write", description="By hand", due_date="2026-03-09")
        form = john.form("TaskUpdate", description=None)
        changed = await john.call("update_task", "Task", task_id=task.task_id, body=form)
        assert (changed.description, changed.title, changed.due_date) == (
            None,
            "Write",
            task.due_date,
        )
        gone = john.generated.calls["delete_task"].asyncio_detailed
        assert (await gone(task.task_id, client=john.client)).status_code == HTTPStatus.NO_CONTENT
        back = await john.call("restore_task", "Task", task_id=task.task_id)
        assert back == changed

    async def test_messages_of_the_socket_have_models(self, live: str, john: Api) -> None:
        user_id = (await john.call("get_profile", "Profile")).user_id
        ticket = (await john.call("issue_ticket", "Ticket")).ticket
        async with websockets.connect(f"ws://{live}/ws/{user_id}?ticket={ticket}") as socket:
            task = await john.task("Tell me")
            text = await socket.recv()
        message = john.generated.models.TaskCreated.from_dict(json.loads(text))
        assert (message.type_, message.task_id, message.seq) == ("task_created", task.task_id, 1)
        assert message.additional_properties == {}
