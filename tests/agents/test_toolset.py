from __future__ import annotations

import inspect
from dataclasses import dataclass
from typing import Any

import pytest
from pydantic import BaseModel
from pydantic_ai import Agent, RunContext
from pydantic_ai.exceptions import UnexpectedModelBehavior
from pydantic_ai.messages import (
    ModelMessage,
    ModelRequest,
    ModelResponsePart,
    TextPart,
    ToolCallPart,
    ToolReturnPart,
)
from pydantic_ai.models import ModelRequestParameters

from agents.capture import capture_agent
from agents.energy_coach import coach_agent
from agents.offline.model import BuiltInModel
from agents.secretary import secretary_agent
from agents.toolset import agent_tool
from storage.tables import TaskRow
from tests.workspaces import add_task, events_of, rows_of, user_of
from tools.compass import ZoneCreate, create_zone, list_zones
from tools.context import Context, Platform, Workspace
from tools.energy import EnergySet, set_energy
from tools.errors import Conflict, Forbidden, InvalidInput, Unavailable
from tools.steps import complete_step
from tools.tasks import (
    TaskCreate,
    TaskUpdate,
    create_task,
    get_task,
    list_tasks,
    set_task_status,
    update_task,
)

READING = [get_task, list_tasks, list_zones]
WRITING = [create_task, update_task, set_task_status, create_zone, set_energy, complete_step]


@dataclass(frozen=True)
class Deps:
    workspace: Workspace


class Calling:
    """A brain that makes the given calls at once, then says that it is done."""

    def __init__(self, *calls: tuple[str, dict[str, Any]]) -> None:
        self.calls = calls
        self.answers: list[ToolReturnPart] = []

    def decide(
        self, messages: list[ModelMessage], parameters: ModelRequestParameters
    ) -> list[ModelResponsePart]:
        last = messages[-1]
        assert isinstance(last, ModelRequest)
        back = [part for part in last.parts if isinstance(part, ToolReturnPart)]
        self.answers += back
        if back:
            return [TextPart("done")]
        return [
            ToolCallPart(name, arguments, tool_call_id=f"call-{number}")
            for number, (name, arguments) in enumerate(self.calls)
        ]


def agent_with(*tools: Any, writes: bool = True) -> Agent[Deps, str]:
    faces = [agent_tool(tool, writes=writes) for tool in tools]
    return Agent(None, deps_type=Deps, tools=faces, retries={"tools": 1})


async def call(workspace: Workspace, tool: Any, *calls: dict[str, Any], writes: bool = True) -> Any:
    """What came back of each call of one tool."""
    brain = Calling(*((tool.__name__, arguments) for arguments in calls))
    await agent_with(tool, writes=writes).run("go", model=BuiltInModel(brain), deps=Deps(workspace))
    return brain.answers


async def conflicting(context: Context) -> str:
    """Changes something, then finds a clash."""
    await create_task(context, TaskCreate(title="half done"))
    raise Conflict("It was changed meanwhile")


async def away(context: Context) -> str:
    """Needs something that is away."""
    raise Unavailable("The store is away for a moment")


async def forbidden(context: Context) -> str:
    """Wants too much."""
    raise Forbidden("Only admins may do this")


async def picky(context: Context, word: str) -> str:
    """Takes one word only."""
    if word != "please":
        await create_task(context, TaskCreate(title="half done"))
        raise InvalidInput("Say please")
    return "thanks"


def untitled(schema: Any) -> Any:
    """A JSON schema without the titles that pydantic makes of names."""
    if isinstance(schema, list):
        return [untitled(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    kept = {k: v for k, v in schema.items() if k != "title" or not isinstance(v, str)}
    return {k: untitled(v) for k, v in kept.items()}


class TestWhatTheModelSees:
    @pytest.mark.parametrize("tool", [*READING, *WRITING], ids=lambda tool: tool.__name__)
    def test_no_tool_takes_a_user_or_a_context(self, tool: Any) -> None:
        schema = agent_tool(tool).function_schema.json_schema
        text = str(schema)
        assert "user_id" not in text
        assert "context" not in schema.get("properties", {})

    @pytest.mark.parametrize("tool", [*READING, *WRITING], ids=lambda tool: tool.__name__)
    def test_name_and_words_are_the_functions_own(self, tool: Any) -> None:
        face = agent_tool(tool)
        assert face.name == tool.__name__
        assert face.description == inspect.getdoc(tool)

    @pytest.mark.parametrize(("tool", "body"), [(create_zone, ZoneCreate), (set_energy, EnergySet)])
    def test_a_single_body_is_asked_for_as_the_http_call_asks_for_it(
        self, tool: Any, body: type[BaseModel]
    ) -> None:
        seen = agent_tool(tool).function_schema.json_schema
        wanted = untitled(body.model_json_schema())
        assert seen["properties"] == wanted["properties"]
        assert seen.get("required", []) == wanted.get("required", [])
        assert seen["additionalProperties"] is False

    @pytest.mark.parametrize(
        ("tool", "body"), [(update_task, TaskUpdate), (create_task, TaskCreate)]
    )
    def test_a_body_beside_other_arguments_keeps_its_schema(
        self, tool: Any, body: type[BaseModel]
    ) -> None:
        seen = agent_tool(tool).function_schema.json_schema["$defs"][body.__name__]
        assert untitled(seen) == untitled(body.model_json_schema())

    @pytest.mark.parametrize(
        "agent", [capture_agent, secretary_agent, coach_agent], ids=lambda agent: str(agent.name)
    )
    def test_the_agents_own_tools_take_no_user(self, agent: Agent[Any, Any]) -> None:
        [toolset] = [found for found in agent.toolsets if hasattr(found, "tools")]
        assert toolset.tools
        for tool in toolset.tools.values():
            assert "user_id" not in str(tool.function_schema.json_schema)


class TestActing:
    async def test_another_users_task_is_not_found(
        self, platform: Platform, workspace: Workspace
    ) -> None:
        theirs = await add_task(await user_of(platform, "bert"), "Water the plants")
        [answer] = await call(workspace, get_task, {"task_id": theirs.task_id}, writes=False)
        assert answer.outcome == "retried"
        assert "not found" in str(answer.content)

    async def test_another_user_can_not_be_named(
        self, platform: Platform, workspace: Workspace
    ) -> None:
        bert = await user_of(platform, "bert")
        sly = {"title": "Call mum", "user_id": bert.user_id}
        await call(workspace, create_task, {"task": sly}, {"task": sly, "user_id": bert.user_id})
        [row] = await rows_of(platform, TaskRow)
        assert row.user_id == workspace.user_id

    async def test_a_call_does_what_the_function_does(
        self, platform: Platform, workspace: Workspace
    ) -> None:
        task = {"title": " Call mum ", "priority": "high", "tags": ["home"]}
        [answer] = await call(workspace, create_task, {"task": task})
        assert answer.outcome == "success"
        [row] = await rows_of(platform, TaskRow)
        assert (row.title, row.priority, row.user_id) == ("Call mum", "high", workspace.user_id)
        assert [event["type"] for event in await events_of(workspace)] == ["task_created"]

    async def test_a_body_beside_an_id_is_passed_on(
        self, platform: Platform, workspace: Workspace
    ) -> None:
        task = await add_task(workspace, "Call mum")
        arguments = {"task_id": task.task_id, "changes": {"priority": "urgent"}}
        [answer] = await call(workspace, update_task, arguments)
        assert answer.outcome == "success"
        [row] = await rows_of(platform, TaskRow)
        assert (row.title, row.priority) == ("Call mum", "urgent")

    async def test_parallel_calls_are_units_of_their_own(self, workspace: Workspace) -> None:
        titles = [f"Task {number}" for number in range(12)]
        answers = await call(workspace, create_task, *({"task": {"title": t}} for t in titles))
        assert [answer.outcome for answer in answers] == ["success"] * 12
        events = await events_of(workspace)
        assert sorted(event["title"] for event in events) == sorted(titles)
        assert [event["seq"] for event in events] == list(range(1, 13))

    async def test_one_wrong_call_does_not_undo_its_neighbours(
        self, platform: Platform, workspace: Workspace
    ) -> None:
        answers = await call(
            workspace,
            create_task,
            {"task": {"title": "Call mum"}},
            {"task": {"title": "Lost", "zone_id": "zone-moon"}},
            {"task": {"title": "Buy milk"}},
        )
        assert [answer.outcome for answer in answers] == ["success", "retried", "success"]
        assert {row.title for row in await rows_of(platform, TaskRow)} == {"Call mum", "Buy milk"}


class TestErrors:
    @pytest.mark.parametrize(
        "arguments",
        [{"title": ""}, {"title": "x", "colour": "red"}, {"title": "x", "priority": "asap"}, {}],
    )
    async def test_arguments_are_checked_as_over_http(
        self, platform: Platform, workspace: Workspace, arguments: dict[str, Any]
    ) -> None:
        [answer] = await call(workspace, create_task, {"task": arguments})
        assert answer.outcome == "retried"
        assert await rows_of(platform, TaskRow) == []

    async def test_what_can_be_said_better_is_asked_again_and_leaves_nothing(
        self, platform: Platform, workspace: Workspace
    ) -> None:
        [answer] = await call(workspace, picky, {"word": "now"})
        assert answer.outcome == "retried"
        assert answer.content == "Say please"
        assert await rows_of(platform, TaskRow) == []

    @pytest.mark.parametrize(
        ("tool", "words"),
        [
            (conflicting, "It was changed meanwhile"),
            (away, "The store is away for a moment"),
            (forbidden, "Only admins may do this"),
        ],
        ids=["conflict", "unavailable", "forbidden"],
    )
    async def test_what_can_not_be_mended_is_told_and_leaves_nothing(
        self, platform: Platform, workspace: Workspace, tool: Any, words: str
    ) -> None:
        [answer] = await call(workspace, tool, {})
        assert words in str(answer.content)
        assert answer.outcome == "failed"
        assert await rows_of(platform, TaskRow) == []

    async def test_a_tool_that_stays_wrong_ends_the_run(self, workspace: Workspace) -> None:
        class Stubborn(Calling):
            def decide(
                self, messages: list[ModelMessage], parameters: ModelRequestParameters
            ) -> list[ModelResponsePart]:
                return [ToolCallPart("picky", {"word": "now"})]

        with pytest.raises(UnexpectedModelBehavior):
            await agent_with(picky).run("go", model=BuiltInModel(Stubborn()), deps=Deps(workspace))

    async def test_a_reading_tool_can_not_keep_a_change(
        self, platform: Platform, workspace: Workspace
    ) -> None:
        await call(workspace, create_task, {"task": {"title": "Call mum"}}, writes=False)
        assert await rows_of(platform, TaskRow) == []

    async def test_errors_of_the_program_are_not_hidden(self, workspace: Workspace) -> None:
        async def broken(context: Context) -> str:
            """Has a mistake."""
            raise ZeroDivisionError

        brain = BuiltInModel(Calling(("broken", {})))
        with pytest.raises(ZeroDivisionError):
            await agent_with(broken).run("go", model=brain, deps=Deps(workspace))


def test_the_run_is_the_only_positional_argument() -> None:
    face = agent_tool(update_task)
    parameters = list(inspect.signature(face.function).parameters.values())
    assert parameters[0].annotation.__origin__ is RunContext
    assert [p.name for p in parameters[1:]] == ["task_id", "changes"]
