"""A run: resumed, within its budget, with what no model answered kept apart."""

from __future__ import annotations

import os
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic_ai import models

from evals import commands
from evals.__main__ import main, parser
from evals.budget import Budget
from evals.loading import load_suites
from evals.models import ModelChoice
from evals.players import App
from evals.results import RESULTS, TRANSCRIPTS, read_run
from evals.running import Plan, Runner
from evals.source import EvalError
from evals.stage import opened
from evals.summary import summarise
from tests.evals.suites_made import energy_cases, written
from tests.provider import Call, Hang, Reply, Request, ScriptedProvider, Status, Text

MODEL = "openai-chat:scripted"
CASES = 4


@pytest.fixture(autouse=True)
def models_may_be_asked() -> Iterator[None]:
    with models.override_allow_model_requests(True):
        yield


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    written(tmp_path / "data", energy_cases(CASES))
    monkeypatch.setattr(
        "evals.commands.load_suites", lambda names: load_suites(names, tmp_path / "data")
    )
    return tmp_path


def options(folder: Path, *more: str) -> Namespace:
    return parser().parse_args(["run", "made", "--out", str(folder / "runs"), *more])


def last_said(request: Request) -> str:
    said = [m for m in request["messages"] if m["role"] == "user"][-1]["content"]
    return said if isinstance(said, str) else said[-1]["text"]


def logs_energy(request: Request) -> Reply:
    """A model that does as the message says: `energy 2, …`."""
    if request["messages"][-1]["role"] == "tool":
        return Text("Logged.")
    return Call("log_energy", {"energy_level": int(last_said(request).split()[1].strip(","))})


def says_only(_request: Request) -> Reply:
    return Text("Logged.")


async def test_a_model_behind_any_compatible_url_is_scored(folder: Path) -> None:
    with ScriptedProvider(script=logs_energy) as provider:
        code = await commands.run(options(folder, "--model", MODEL, "--url", provider.url))
    kept = read_run(folder / "runs" / "openai-chat-scripted")
    assert code == 0
    assert [result.passed for result in kept.results] == [True] * CASES
    assert all(result.tokens > 0 and result.requests == 2 for result in kept.results)
    assert kept.transcripts["made", "log-1", 0].turns[0].calls[0].tool == "log_energy"


async def test_a_model_that_only_says_it_passes_nothing(folder: Path) -> None:
    with ScriptedProvider(script=says_only) as provider:
        await commands.run(options(folder, "--model", MODEL, "--url", provider.url))
    kept = read_run(folder / "runs" / "openai-chat-scripted")
    assert [result.passed for result in kept.results] == [False] * CASES
    assert all(result.counts for result in kept.results)


async def test_a_ladder_of_models_is_one_run_each(folder: Path) -> None:
    with ScriptedProvider(script=logs_energy) as provider:
        both = ("--model", MODEL, "--model", "built-in", "--url", provider.url)
        await commands.run(options(folder, *both))
    assert {path.name for path in (folder / "runs").iterdir()} == {
        "built-in",
        "openai-chat-scripted",
    }


@pytest.mark.parametrize("reply", [Status(503), Hang()])
async def test_a_model_that_never_answers_is_no_failure_of_its_own(
    folder: Path, reply: Reply, capsys: pytest.CaptureFixture[str]
) -> None:
    with ScriptedProvider(script=lambda _: reply) as provider:
        asked = ("--model", MODEL, "--url", provider.url, "--seconds", "0.3", "--retries", "0")
        code = await commands.run(options(folder, *asked, "--concurrency", "4"))
    kept = read_run(folder / "runs" / "openai-chat-scripted")
    assert code == 1
    assert {result.trouble for result in kept.results} == {"infrastructure"}
    assert "4 of 4 cases had no answer" in capsys.readouterr().err


async def test_what_had_no_answer_is_tried_again_and_then_counts(folder: Path) -> None:
    refused = iter([Status(500)])
    with ScriptedProvider(script=lambda r: next(refused, None) or logs_energy(r)) as provider:
        await commands.run(options(folder, "--model", MODEL, "--url", provider.url))
    kept = read_run(folder / "runs" / "openai-chat-scripted")
    assert [result.passed for result in kept.results] == [True] * CASES


async def test_a_run_goes_on_where_it_was(folder: Path) -> None:
    with ScriptedProvider(script=logs_energy) as provider:
        asked = options(folder, "--model", MODEL, "--url", provider.url)
        await commands.run(asked)
        path = folder / "runs" / "openai-chat-scripted" / RESULTS
        lines = path.read_text().splitlines()
        path.write_text("\n".join(lines[:2]) + "\n" + lines[2][:30])
        provider.requests.clear()
        await commands.run(asked)
    assert len(provider.requests) == 4  # two cases, two requests each


async def test_a_spent_budget_stops_and_tells(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with ScriptedProvider(script=logs_energy) as provider:
        asked = ("--model", MODEL, "--url", provider.url, "--budget-tokens", "80")
        await commands.run(options(folder, *asked))
    assert len(read_run(folder / "runs" / "openai-chat-scripted").results) == 3
    assert "budget is spent" in capsys.readouterr().err


async def test_a_budget_of_money_counts_by_the_price(folder: Path) -> None:
    suites = load_suites(["made"], folder / "data")
    with ScriptedProvider(script=logs_energy) as provider:
        choice = ModelChoice(MODEL, provider.url)
        async with opened(choice) as theatre:
            budget = Budget(most_money=0.05, price=1_000.0)
            runner = Runner(theatre, App("x"), Plan(), budget=budget)
            results = await runner.run(suites)
    assert (len(results), runner.is_stopped) == (2, True)
    assert budget.money == pytest.approx(0.072)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
async def test_a_full_disk_of_transcripts_loses_no_result(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home = folder / "runs" / "built-in"
    home.mkdir(parents=True)
    os.symlink("/dev/full", home / TRANSCRIPTS)
    code = await commands.run(options(folder))
    assert code == 1
    assert len((home / RESULTS).read_text().splitlines()) == CASES
    assert "transcripts.jsonl: No space left on device" in capsys.readouterr().err


async def test_a_folder_of_another_run_is_not_mixed(folder: Path) -> None:
    await commands.run(options(folder))
    with pytest.raises(EvalError, match="a run of other suites, model or repeats"):
        await commands.run(options(folder, "--repeats", "2"))


async def test_a_model_that_is_wrong_now_and_then_fails_each_time(folder: Path) -> None:
    asked: list[str] = []

    def forgetful(request: Request) -> Reply:
        if request["messages"][-1]["role"] == "tool":
            return Text("Logged.")
        asked.append(last_said(request))
        return says_only(request) if asked.count(asked[-1]) == 2 else logs_energy(request)

    with ScriptedProvider(script=forgetful) as provider:
        await commands.run(
            options(folder, "--model", MODEL, "--url", provider.url, "--repeats", "2")
        )
    kept = read_run(folder / "runs" / "openai-chat-scripted")
    (line,) = summarise(kept.results)
    assert (line.share, line.share_each_time) == (0.5, 0.0)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["run", "chess"], "There is no suite 'chess'"),
        (["run", "--model", "gpt"], "PROVIDER:NAME"),
        (["run", "--key-env", "NO_SUCH_KEY"], "no NO_SUCH_KEY"),
        (["report", "/nowhere"], "is no run"),
        (["simulate", "--people", "robots"], "no person 'robots'"),
        (["simulate", "--days", "0"], "--days: at least one"),
    ],
)
def test_a_mistake_on_the_command_line_is_a_sentence(
    arguments: list[str],
    said: str,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(arguments) == 2
    assert said in capsys.readouterr().err
