"""A real conversation becomes a case, and the case can be played."""

from __future__ import annotations

from pathlib import Path

import yaml  # type: ignore[import-untyped]

from evals.adding import case_of
from evals.loading import load_suites
from evals.players import App
from evals.running import Plan, Runner
from evals.stage import opened
from tests.evals.suites_made import written
from tests.workspaces import add_task, user_of
from tools.chat import ChatRequest
from tools.context import Platform
from workflows.chat import chat


async def test_a_conversation_becomes_a_case_that_passes(
    platform: Platform, tmp_path: Path
) -> None:
    anna = await user_of(platform, "anna")
    await add_task(anna, "Water the ferns", priority="high")
    await add_task(anna, "Post the letter")
    first = await chat(anna, ChatRequest(message="done with the ferns"))
    said = ["move post the letter to friday", "add buy stamps"]
    for message in said:
        await chat(anna, ChatRequest(message=message, conversation_id=first.conversation_id))
    case = await case_of(anna, first.conversation_id)
    assert case["talk"][0] == {"say": "done with the ferns", "does": ["complete_task"]}
    assert case["changes"]["water-the"] == {"status": "done"}
    assert case["changes"]["post-the"] == {"due": "2026-03-06"}
    assert [task["title"] for task in case["adds"]] == ["Buy stamps"]
    folder = written(tmp_path / "data", yaml.safe_dump([case], sort_keys=False))
    async with opened() as theatre:
        (result,) = await Runner(theatre, App("built-in"), Plan()).run(
            load_suites(["made"], folder)
        )
    assert result.passed, result.reasons
