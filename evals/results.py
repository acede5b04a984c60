"""A run on disk: what was run, each result as it comes, and the transcripts beside them."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, Field, ValidationError

from evals.judgement import JUDGEMENTS, Judgement
from evals.loading import Suite
from evals.scoring import Check, Score
from evals.source import EvalError
from evals.transcript import Transcript, Trouble

M = TypeVar("M", bound=BaseModel)
Key = tuple[str, str, int]
MANIFEST, RESULTS, TRANSCRIPTS = "run.json", "results.jsonl", "transcripts.jsonl"


class Manifest(BaseModel):
    """What a run is of. `suites`: name → digest of its cases and worlds."""

    model: str
    repeats: int = 1
    suites: dict[str, str]
    price: float = 0.0


class Result(BaseModel):
    """One case once. `trouble` infrastructure counts as neither passed nor failed."""

    suite: str
    case: str
    repeat: int = 0
    passed: bool
    is_harmful: bool = False
    checks: list[Check] = Field(default_factory=list)
    seconds: float = 0.0
    tokens: int = 0
    requests: int = 0
    turns: int = 0
    trouble: Trouble | None = None

    @property
    def key(self) -> Key:
        return self.suite, self.case, self.repeat

    @property
    def counts(self) -> bool:
        return self.trouble != "infrastructure"

    @property
    def reasons(self) -> str:
        return "; ".join(f"{one.name}: {one.reason}" for one in self.checks if not one.passed)


def result_of(record: Transcript, found: Score) -> Result:
    return Result(
        suite=record.suite,
        case=record.case,
        repeat=record.repeat,
        passed=found.passed,
        is_harmful=found.is_harmful,
        checks=found.checks,
        seconds=record.usage.seconds,
        tokens=record.usage.tokens,
        requests=record.usage.requests,
        turns=len(record.turns),
        trouble=record.trouble,
    )


@dataclass
class Run:
    """A run that was read back."""

    folder: Path
    manifest: Manifest
    results: list[Result]
    transcripts: dict[Key, Transcript] = field(default_factory=dict)
    judgements: dict[Key, Judgement] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return self.folder.name

    @property
    def judges(self) -> list[str]:
        return sorted({judgement.judge for judgement in self.judgements.values()})


@dataclass
class Journal:
    """Writes a run as it happens. A full disk costs what could not be written, never the run."""

    folder: Path
    problems: list[str] = field(default_factory=list)

    def begin(self, manifest: Manifest) -> None:
        """`EvalError` when the folder can not be written, or holds a run of something else."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            known = self.folder / MANIFEST
            if known.exists() and read_json(known, Manifest) != manifest:
                raise EvalError(f"{self.folder} holds a run of other suites, model or repeats")
            known.write_text(manifest.model_dump_json(indent=1) + "\n")
        except OSError as error:
            raise EvalError(f"{self.folder}: can not be written: {error.strerror}") from None

    def add(self, result: Result, record: Transcript) -> None:
        self._append(RESULTS, result)
        self._append(TRANSCRIPTS, record)

    def judged(self, judgement: Judgement) -> None:
        self._append(JUDGEMENTS, judgement)

    def _append(self, name: str, line: BaseModel) -> None:
        if any(problem.startswith(name) for problem in self.problems):
            return
        try:
            with (self.folder / name).open("a", encoding="utf-8") as file:
                file.write(line.model_dump_json() + "\n")
        except OSError as error:
            self.problems.append(f"{name}: {error.strerror}; the rest of it is not kept")


def suites_of(suites: list[Suite]) -> dict[str, str]:
    return {suite.name: suite.digest for suite in suites}


def read_json(path: Path, model: type[M]) -> M:
    try:
        return model.model_validate_json(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise EvalError(f"{path}: is no run: {error.strerror}") from None
    except ValidationError as error:
        raise EvalError(f"{path}:1: {error.errors()[0]['msg']}") from None


def read_lines(path: Path, model: type[M]) -> list[M]:
    """The lines of a file, those that a killed run left half written left out at its end."""
    if not path.exists():
        return []
    lines = path.read_text(encoding="utf-8").splitlines()
    found = []
    for number, line in enumerate(lines, 1):
        try:
            found.append(model.model_validate(json.loads(line)))
        except ValueError:
            if number < len(lines):
                raise EvalError(f"{path.name}:{number}: is no {model.__name__.lower()}") from None
    return found


def read_run(folder: Path) -> Run:
    """A run; of what was tried or judged again the last one."""
    manifest = read_json(folder / MANIFEST, Manifest)
    records = {
        (one.suite, one.case, one.repeat): one
        for one in read_lines(folder / TRANSCRIPTS, Transcript)
    }
    results = list(read_results(folder).values())
    return Run(folder, manifest, results, records, read_judgements(folder))


def read_results(folder: Path) -> dict[Key, Result]:
    return {result.key: result for result in read_lines(folder / RESULTS, Result)}


def read_judgements(folder: Path) -> dict[Key, Judgement]:
    return {one.key: one for one in read_lines(folder / JUDGEMENTS, Judgement)}
