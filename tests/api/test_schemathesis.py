"""The description of the API tried by a runner that reads nothing else, against a real server."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.api.answers import ONE_ENGINE
from tests.conftest import Someone

pytestmark = ONE_ENGINE
HERE = Path(__file__).parent
RUNNER = (sys.executable, "-c", "from schemathesis.cli import schemathesis; schemathesis()")
FULL_CASES, FEW_CASES = 3_000, 100
FEW = ("set_energy", "create_zone", "get_energy_history")


@dataclass(frozen=True)
class Tried:
    """What the runner says at its end: its words, and its report."""

    words: str
    report: dict[str, Any]

    @property
    def cases(self) -> int:
        return int(self.report["test_cases"]["generated"])

    @property
    def findings(self) -> list[Any]:
        return [*self.report["failures"], *self.report["errors"]]


async def tried(live: str, someone: Someone, folder: Path, *options: str) -> Tried:
    """Run it in a process of its own, beside the server that lives in this one."""
    report = folder / "report.json"
    process = await asyncio.create_subprocess_exec(
        *RUNNER,
        "--config-file=schemathesis.toml",
        "run",
        f"http://{live}/openapi.json",
        "--no-color",
        "--report=json",
        f"--report-json-path={report}",
        *options,
        cwd=HERE,
        env={
            **os.environ,
            "TOKEN": someone.token,
            "SCHEMATHESIS_HOOKS": "schemathesis_hooks",
            "HYPOTHESIS_STORAGE_DIRECTORY": str(folder),
        },
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    words, _ = await process.communicate()
    assert report.exists(), words.decode()
    return Tried(words.decode(), json.loads(report.read_text()))


async def test_a_few_calls_keep_what_is_described(live: str, anna: Someone, tmp_path: Path) -> None:
    named = [option for name in FEW for option in ("--include-operation-id", name)]
    found = await tried(live, anna, tmp_path, "--phases=coverage", *named)
    assert found.findings == [], found.words
    assert found.cases > FEW_CASES


@pytest.mark.slow
@pytest.mark.timeout(1_800)
async def test_every_call_keeps_what_is_described(
    live: str, anna: Someone, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """Examples, edges, random values and random orders: all checks, some thousand requests."""
    found = await tried(live, anna, tmp_path, "--max-examples=12")
    request.node.user_properties.append(("cases", found.cases))
    assert found.findings == [], found.words
    assert found.report["phases"].keys() >= {"examples", "coverage", "fuzzing", "stateful"}
    assert all(phase["status"] == "success" for phase in found.report["phases"].values())
    assert found.cases > FULL_CASES
