"""Two models over HTTP: a worse one is told to be worse, equal ones to be equal."""

from __future__ import annotations

import asyncio
import csv
import io
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from pydantic_ai import models

from evals.__main__ import main
from evals.comparing import compare, side_by_side
from evals.loading import load_suites
from evals.players import App
from evals.reports import as_csv, as_html, as_junit, as_markdown
from evals.results import Journal, Manifest, Run, read_run, suites_of
from evals.running import Plan, Runner
from evals.source import EvalError
from evals.stage import ModelChoice, opened
from tests.evals.suites_made import energy_cases, written
from tests.provider import Call, Reply, Request, ScriptedProvider, Text

MODEL = "openai-chat:scripted"


@pytest.fixture(autouse=True)
def models_may_be_asked() -> Iterator[None]:
    with models.override_allow_model_requests(True):
        yield


def model(*, forgets: int) -> object:
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


async def run_of(tmp_path: Path, name: str, forgets: int, cases: str = "") -> Run:
    suites = load_suites(["made"], written(tmp_path / "data", cases or energy_cases()))
    journal = Journal(tmp_path / name)
    journal.begin(Manifest(model=name, suites=suites_of(suites), price=2.0))
    with ScriptedProvider(script=model(forgets=forgets)) as provider:  # type: ignore[arg-type]
        async with opened(ModelChoice(MODEL, provider.url)) as theatre:
            await Runner(theatre, App(name), Plan(concurrency=4), journal).run(suites)
    return read_run(journal.folder)


async def test_a_worse_model_is_told_to_be_worse(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good = await run_of(tmp_path, "good", forgets=0)
    bad = await run_of(tmp_path, "bad", forgets=8)
    (found,) = compare(good, bad)
    assert (found.share_a, found.share_b, found.verdict) == (1.0, 0.5, "B is worse")
    assert found.p < 0.01 and found.interval.high < 0
    assert found.newly_failing == [f"log-{n}" for n in range(8)]
    (back,) = compare(bad, good)
    assert (back.verdict, back.newly_passing) == ("B is better", found.newly_failing)
    shown = side_by_side(good, bad, "made", "log-0")
    assert "[log_energy]" in shown and "[no call]" in shown


async def test_equal_models_are_told_to_be_equal(tmp_path: Path) -> None:
    (found,) = compare(await run_of(tmp_path, "a", 3), await run_of(tmp_path, "b", 3))
    assert found.verdict == "equal: every case came out the same"
    assert not found.is_real


async def test_one_case_more_is_no_difference_that_can_be_told(tmp_path: Path) -> None:
    (found,) = compare(await run_of(tmp_path, "a", 3), await run_of(tmp_path, "b", 2))
    assert found.newly_passing == ["log-2"]
    assert found.verdict == "no difference that 16 cases can tell"


async def test_unlike_suites_are_refused(tmp_path: Path) -> None:
    first = await run_of(tmp_path, "a", 0)
    second = await run_of(tmp_path, "b", 0, energy_cases(4))
    with pytest.raises(EvalError, match="not the same cases in made"):
        compare(first, second)


async def test_reports_hold_every_case(tmp_path: Path) -> None:
    run = await run_of(tmp_path, "some", forgets=4)
    page = as_html([run])
    assert page.count("<details>") == 4 and "<svg" in page
    assert "http" not in page.split("</style>")[1]
    assert "`made/log-3`" in as_markdown(run) and "Not passed: 4" in as_markdown(run)
    suite = ElementTree.fromstring(as_junit(run)).find("testsuite")
    assert suite is not None and (suite.get("tests"), suite.get("failures")) == ("16", "4")
    rows = list(csv.DictReader(io.StringIO(as_csv(run))))
    assert [row["passed"] for row in rows].count("1") == 12


async def test_markup_in_a_reply_stays_text(tmp_path: Path) -> None:
    run = await run_of(tmp_path, "some", forgets=1)
    run.transcripts["made", "log-0", 0].turns[0].reply = "<script>alert(1)</script>"
    assert "<script>" not in as_html([run])


def test_kept_transcripts_are_scored_anew_without_calls(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    run = asyncio.run(run_of(tmp_path, "kept", forgets=0))
    harder = energy_cases().replace(
        "energy 1, case 0'], state: {energy: 1}", "energy 1, case 0'], state: {energy: 3}"
    )
    data = written(tmp_path / "harder", harder)
    monkeypatch.setattr("evals.commands.load_suites", lambda names: load_suites(names, data))
    models.ALLOW_MODEL_REQUESTS = False
    assert main(["rescore", str(run.folder)]) == 0
    assert "made/log-0: now not passed" in capsys.readouterr().out
    assert main(["compare", str(run.folder), str(run.folder)]) == 0
    assert main(["report", str(run.folder)]) == 0
    assert "Every case passed." in (run.folder / "report.html").read_text()
