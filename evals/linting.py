"""Looking at suites without running them: sizes, doubles, worlds that nobody uses."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from evals.loading import FOLDER, Suite, load_suites, load_worlds
from evals.shapes import KINDS, TalkCase

FEWEST, MOST = 40, 150


def lint(folder: Path = FOLDER) -> list[str]:
    """What should be looked at; what can not be loaded raises `EvalError`."""
    suites = load_suites(folder=folder)
    return [*sizes(suites), *doubles(suites), *stale_schemas(folder), *unused(suites, folder)]


def sizes(suites: list[Suite]) -> Iterator[str]:
    for suite in suites:
        if not FEWEST <= len(suite.cases) <= MOST:
            yield f"{suite.name}: {len(suite.cases)} cases; {FEWEST} to {MOST} say enough"


def doubles(suites: list[Suite]) -> Iterator[str]:
    """Cases that ask for the same words in the same world."""
    seen: dict[str, str] = {}
    for suite in suites:
        for case in suite.cases:
            if not isinstance(case, TalkCase):
                continue
            said = json.dumps([[one.say.casefold(), one.at] for one in case.talk])
            asked = f"{case.stage.model_dump_json()} {said} {sorted(case.answers.items())}"
            name = f"{suite.name}/{case.id}"
            if asked in seen:
                yield f"{name}: says the same in the same world as {seen[asked]}"
            seen.setdefault(asked, name)


def unused(suites: list[Suite], folder: Path) -> Iterator[str]:
    used = [case.stage for suite in suites for case in suite.cases]
    for name, world in load_worlds(folder).items():
        if world not in used:
            yield f"worlds.yaml: no case is set in {name!r}"


def schema_of(kind: str) -> str:
    """JSON schema of a suite of this kind, for editors."""
    case = KINDS[kind].model_json_schema(ref_template="#/$defs/{model}")
    defs = case.pop("$defs", {})
    whole = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Suite of kind {kind}",
        "type": "object",
        "additionalProperties": False,
        "required": ["kind", "cases"],
        "properties": {
            "about": {"type": "string"},
            "kind": {"const": kind},
            "cases": {"type": "array", "items": with_short_forms(case)},
        },
        "$defs": {name: with_short_forms(shape) for name, shape in defs.items()},
    }
    return json.dumps(whole, indent=1, sort_keys=True) + "\n"


def with_short_forms(shape: dict[str, object]) -> dict[str, object]:
    """What may be written as its text alone, too."""
    if shape.get("title") in ("Said", "NewTask", "Item", "WorldTask"):
        return {"anyOf": [shape, {"type": "string"}]}
    return shape


def write_schemas(folder: Path = FOLDER) -> list[Path]:
    (folder / "schema").mkdir(exist_ok=True)
    written = []
    for kind in KINDS:
        path = folder / "schema" / f"{kind}.json"
        path.write_text(schema_of(kind), encoding="utf-8")
        written.append(path)
    return written


def stale_schemas(folder: Path) -> Iterator[str]:
    for kind in KINDS:
        path = folder / "schema" / f"{kind}.json"
        if not path.exists() or path.read_text(encoding="utf-8") != schema_of(kind):
            yield f"schema/{kind}.json is not as the code says: run `run.py eval schema`"
