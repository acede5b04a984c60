"""Two models over HTTP: a worse one is told to be worse, equal ones to be equal."""

from __future__ import annotations

import csv
import io
from argparse import Namespace
from collections.abc import Awaitable, Callable, Iterator
from copy import deepcopy
from pathlib import Path
from xml.etree import ElementTree

import pytest
from pydantic_ai import models

from evals.commands import compare_runs, report, rescore
from evals.comparing import compare, side_by_side
from evals.loading import load_suites
from evals.models import ModelChoice
from evals.players import App
from evals.reports import as_csv, as_html, as_junit, as_markdown
from evals.results import Journal, Manifest, Run, read_run, suites_of
from evals.running import Plan, Runner
from evals.source import EvalError
from evals.stage import opened
from tests.evals.suites_made import energy_cases, written
from tests.provider import Call, Reply, Request, Script, ScriptedProvider, Text

MODEL = "openai-chat:scripted"
RunOf = Callable[[str, int], Awaitable[Run]]


@pytest.fixture(scope="module", autouse=True)
def models_may_be_asked() -> Iterator[None]:
    with models.override_allow_model_requests(True):
        yield


def model(*, forgets: int) -> Script:
    """Logs the level that the message names, but in the first cases."""

    def script(request: Request) -> Reply:
        if request["messages"][-1]["role"] == "tool":
            return Text("Logged.")
        said = [m for m in request["messages"] if m["role"] == "user"][-1]["content"]
        words = (said if isinstance(said, str) else said[-1]["text"]).replace(",", "").split()
        if int(words[3]) < forgets:
            return Text("Logged.")
        return Call("log_energy", {"energy_level": int(words[1])})

    return script


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("runs")


@pytest.fixture(scope="module")
def run_of(home: Path) -> RunOf:
    """The run of a model that forgets so many cases, played when it is first asked for."""
    kept: dict[str, Run] = {}

    async def run(name: str, forgets: int) -> Run:
        if name not in kept:
            kept[name] = await played(home, name, forgets)
        return deepcopy(kept[name])

    return run


async def played(home: Path, name: str, forgets: int) -> Run:
    suites = load_suites(["made"], written(home / "data", energy_cases()))
    journal = Journal(home / name)
    journal.begin(Manifest(model=name, suites=suites_of(suites), price=2.0))
    with ScriptedProvider(script=model(forgets=forgets)) as provider:
        async with opened(ModelChoice(MODEL, provider.url)) as theatre:
            await Runner(theatre, App(name), Plan(concurrency=4), journal).run(suites)
    return read_run(journal.folder)


async def test_a_worse_model_is_told_to_be_worse(run_of: RunOf) -> None:
    good, bad = await run_of("good", 0), await run_of("bad", 8)
    (found,) = compare(good, bad)
    assert (found.share_a, found.share_b, found.verdict) == (1.0, 0.2, "B is worse")
    assert found.p < 0.01 and found.interval.high < 0
    assert found.newly_failing == [f"log-{n}" for n in range(8)]
    (back,) = compare(bad, good)
    assert (back.verdict, back.newly_passing) == ("B is better", found.newly_failing)
    shown = side_by_side(good, bad, "made", "log-0")
    assert "[log_energy]" in shown and "[no call]" in shown


async def test_the_command_says_who_is_worse_by_words_and_exit_code(
    run_of: RunOf, capsys: pytest.CaptureFixture[str]
) -> None:
    good, bad = (await run_of("good", 0)).folder, (await run_of("bad", 8)).folder
    assert await compare_runs(options(good, bad)) == 1
    assert "B is worse" in capsys.readouterr().out
    assert await compare_runs(options(bad, good)) == 0
    assert "B is better" in capsys.readouterr().out


async def test_equal_models_are_told_to_be_equal(
    run_of: RunOf, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = await run_of("some", 3), await run_of("same", 3)
    (found,) = compare(first, second)
    assert found.verdict == "equal: every case came out the same"
    assert not found.is_real
    assert await compare_runs(options(first.folder, second.folder)) == 0
    assert "equal" in capsys.readouterr().out


async def test_one_case_more_is_no_difference_that_can_be_told(run_of: RunOf) -> None:
    (found,) = compare(await run_of("some", 3), await run_of("fewer", 2))
    assert found.newly_passing == ["log-2"]
    assert found.verdict == "no difference that 10 cases can tell"


async def test_unlike_suites_are_refused(run_of: RunOf, tmp_path: Path) -> None:
    first, second = await run_of("some", 3), await run_of("fewer", 2)
    less = load_suites(["made"], written(tmp_path, energy_cases(4)))
    second.manifest.suites = suites_of(less)
    with pytest.raises(EvalError, match="not the same cases in made"):
        compare(first, second)


async def test_reports_hold_every_case(run_of: RunOf) -> None:
    run = await run_of("some", 3)
    page = as_html([run])
    assert page.count("<details>") == 3 and "<svg" in page
    assert "http" not in page.split("</style>")[1]
    assert "`made/log-2`" in as_markdown(run) and "Not passed: 3" in as_markdown(run)
    suite = ElementTree.fromstring(as_junit(run)).find("testsuite")
    assert suite is not None and (suite.get("tests"), suite.get("failures")) == ("10", "3")
    rows = list(csv.DictReader(io.StringIO(as_csv(run))))
    assert [row["passed"] for row in rows].count("1") == 7


async def test_markup_in_a_reply_stays_text(run_of: RunOf) -> None:
    run = await run_of("some", 3)
    run.transcripts["made", "log-0", 0].turns[0].reply = "<script>alert(1)</script>"
    assert "<script>" not in as_html([run])


async def test_kept_transcripts_are_scored_anew_without_calls(
    run_of: RunOf,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kept = await run_of("good", 0)
    harder = energy_cases().replace(
        "energy 1, case 0'], state: {energy: 1}", "energy 1, case 0'], state: {energy: 3}"
    )
    data = written(tmp_path / "harder", harder)
    monkeypatch.setattr("evals.commands.load_suites", lambda names: load_suites(names, data))
    with models.override_allow_model_requests(False):
        assert await rescore(Namespace(run=str(kept.folder))) == 0
        assert "made/log-0: now not passed" in capsys.readouterr().out
        assert await report(Namespace(runs=[str(kept.folder)])) == 0
    assert "Every case passed." in (kept.folder / "report.html").read_text()


def options(a: Path, b: Path) -> Namespace:
    return Namespace(a=str(a), b=str(b), show=1)
