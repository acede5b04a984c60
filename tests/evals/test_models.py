"""Any model that pydantic-ai can name; what is missing is told before anything runs."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from pydantic_ai import models

from agents.models import BUILDERS
from evals import commands
from evals.__main__ import main, parser
from evals.loading import load_suites
from evals.models import ladder_of
from evals.results import read_run
from evals.source import EvalError
from tests.evals.suites_made import energy_cases, written
from tests.provider import ScriptedProvider, Status, Text


@pytest.fixture(autouse=True)
def no_keys(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No key in the environment, and no provider that an earlier test made known."""
    for name in ("OPENAI", "ANTHROPIC", "DEEPSEEK", "OPENROUTER", "VLLM", "PYDANTIC_AI_GATEWAY"):
        monkeypatch.delenv(f"{name}_API_KEY", raising=False)
    known = dict(BUILDERS)
    with models.override_allow_model_requests(True):
        yield
    BUILDERS.clear()
    BUILDERS.update(known)


def options(*more: str) -> Namespace:
    return parser().parse_args(["run", "made", *more])


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("openai:gpt", "needs a key: set OPENAI_API_KEY, or name its variable with --key-env"),
        ("anthropic:claude", "needs a key: set ANTHROPIC_API_KEY"),
        ("deepseek:chat", "DEEPSEEK_API_KEY` environment variable or name its variable with --k"),
        ("openrouter:some/model", "OPENROUTER_API_KEY"),
        ("gateway/openai:gpt", "PYDANTIC_AI_GATEWAY_API_KEY"),
        ("opnai:gpt-5", "Did you mean 'openai:gpt-5'?"),
        ("no-such-provider:x", "Unknown model: no-such-provider:x"),
        ("gpt-5", "must be PROVIDER:NAME or built-in"),
        ("deepseek:", "must be PROVIDER:NAME or built-in"),
    ],
)
def test_what_a_model_lacks_is_one_line_before_anything_runs(
    name: str,
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["run", "energy", "--model", "built-in", "--model", name]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"--model {name!r}: ") and said in line
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("provider", "package"),
    [("groq", "groq"), ("mistral", "mistralai"), ("cohere", "cohere"), ("xai", "xai_sdk")],
)
def test_a_library_that_is_not_here_is_named(provider: str, package: str) -> None:
    if find_spec(package) is not None:
        pytest.skip(f"{package} is installed")
    with pytest.raises(EvalError, match=rf"'{provider}:x': Please install the `[\w-]+` package"):
        ladder_of(options("--model", f"{provider}:x"))


@pytest.mark.parametrize("provider", ["openai-chat", "vllm", "litellm", "moonshotai"])
async def test_a_provider_of_pydantic_ai_plays_with_our_address_and_key(
    provider: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("THE_KEY", "sk-for-the-test")
    data = written(tmp_path / "data", energy_cases(1))
    monkeypatch.setattr("evals.commands.load_suites", lambda names: load_suites(names, data))
    with ScriptedProvider(Text("Logged.")) as server:
        asked = ("--model", f"{provider}:scripted", "--url", server.url, "--key-env", "THE_KEY")
        await commands.run(options(*asked, "--out", str(tmp_path / "runs")))
        assert {head["authorization"] for head in server.headers} == {"Bearer sk-for-the-test"}
    (result,) = read_run(tmp_path / "runs" / f"{provider}-scripted").results
    assert (result.counts, result.passed, result.requests) == (True, False, 1)


async def test_what_its_server_does_wrong_is_no_failure_of_such_a_model(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = written(tmp_path / "data", energy_cases(1))
    monkeypatch.setattr("evals.commands.load_suites", lambda names: load_suites(names, data))
    with ScriptedProvider(script=lambda _: Status(400)) as server:
        asked = ("--model", "vllm:scripted", "--url", server.url, "--retries", "0")
        assert await commands.run(options(*asked, "--out", str(tmp_path / "runs"))) == 1
    (result,) = read_run(tmp_path / "runs" / "vllm-scripted").results
    assert result.trouble == "infrastructure"


def test_a_provider_with_one_address_takes_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("THE_KEY", "sk-for-the-test")
    asked = ("--model", "deepseek:chat", "--url", "http://127.0.0.1:1/v1", "--key-env", "THE_KEY")
    with pytest.raises(EvalError, match="deepseek takes no address"):
        ladder_of(options(*asked))


def test_each_model_of_a_ladder_has_its_own_server_and_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("A_KEY", "sk-a")
    monkeypatch.setenv("B_KEY", "sk-b")
    first, second, built_in = ladder_of(
        options(
            *("--model", "openai-chat:a", "--url", "http://a/v1", "--key-env", "A_KEY"),
            *("--model", "anthropic:b", "--url", "-", "--key-env", "B_KEY"),
            *("--model", "built-in", "--url", "-", "--key-env", "-"),
        )
    )
    assert (first.url, first.key) == ("http://a/v1", "sk-a")
    assert (second.url, second.key) == (None, "sk-b")
    assert (built_in.name, built_in.key) == (None, None)


def test_the_usual_key_goes_to_the_usual_server_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-usual")
    (usual,) = ladder_of(options("--model", "openai-chat:a"))
    (other,) = ladder_of(options("--model", "openai-chat:a", "--url", "http://other/v1"))
    assert (usual.key, other.key) == ("sk-usual", None)


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (("--url", "http://a/v1", "--url", "http://b/v1"), "--url: give it once, or once for each"),
        (("--model", "built-in"), "each may be named once"),
    ],
)
def test_a_ladder_that_can_not_be_told_apart_is_refused(more: tuple[str, ...], said: str) -> None:
    with pytest.raises(EvalError, match=said):
        ladder_of(
            options("--model", "built-in", "--model", "ollama:x", "--model", "ollama:y", *more)
        )
