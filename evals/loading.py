"""Suites and worlds from their files, with every mistake named by file and line."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfoNotFoundError

from agents.chat.desk import TOOLS
from evals.shapes import KINDS, Case, DayPlanCase, PrioritizeCase, TalkCase
from evals.snapshot import STATES, TASK_FIELDS
from evals.source import EvalError, Place, Source, read_yaml, validated
from evals.worlds import World, local, moved

FOLDER = Path(__file__).parent / "data"
WORLDS = "worlds.yaml"
NO_SUITES = (WORLDS, "floors.yaml")
TALKS = ("chat", "paraphrase", "safety", "gamify")
NAMES = ("capture", "split", "prioritize", "dayplan", "energy", *TALKS)
MOST_AT_ONCE = 3


@dataclass(frozen=True)
class Suite:
    """`digest` tells suites apart: of its cases and the worlds they stand in.

    A suite is one file, or several that begin with its name: `capture.yaml`, `capture.public.yaml`.
    """

    name: str
    kind: str
    cases: tuple[Case, ...]
    digest: str

    @property
    def public(self) -> int:
        """How many of its cases come from public data."""
        return sum(case.source is not None for case in self.cases)


def load_suites(names: list[str] | None = None, folder: Path = FOLDER) -> list[Suite]:
    """The suites of these names, all without any; `EvalError` lists everything that is wrong."""
    worlds = load_worlds(folder)
    known: dict[str, list[Path]] = defaultdict(list)
    for path in sorted(
        folder.glob("*.yaml"), key=lambda path: (path.name.split(".")[0], path.stem)
    ):
        if path.name not in NO_SUITES:
            known[path.name.split(".")[0]].append(path)
    for name in names or []:
        if name not in known:
            raise EvalError(f"There is no suite {name!r}; there are: {', '.join(known)}")
    return [load_suite(name, known[name], worlds) for name in names or known]


def files_of_suites(folder: Path) -> dict[str, list[Path]]:
    """Name → its files, the one of that very name first."""
    known: dict[str, list[Path]] = defaultdict(list)
    for path in sorted(folder.glob("*.yaml"), key=lambda path: path.stem):
        if path.name not in NO_SUITES:
            known[path.name.split(".")[0]].append(path)
    return known


def load_worlds(folder: Path) -> dict[str, World]:
    source = read_yaml(folder / WORLDS)
    if not isinstance(source.data, dict):
        raise EvalError(source.problem((), "must name worlds: `name: {tasks: …}`"))
    worlds, problems = {}, []
    for name, data in source.data.items():
        try:
            world = validated(source, World, data or {}, (name,))
        except EvalError as error:
            problems.append(str(error))
            continue
        assert isinstance(world, World)
        worlds[name] = world
        problems += [source.problem((name, *p), text) for p, text in checked_world(world)]
    if problems:
        raise EvalError("\n".join(problems))
    return worlds


def checked_world(world: World) -> list[tuple[tuple[str, ...], str]]:
    try:
        return world.problems()
    except (ValueError, ZoneInfoNotFoundError) as error:
        return [(("now",), f"is no moment in a known zone: {error}")]


def load_suite(name: str, paths: list[Path], worlds: dict[str, World]) -> Suite:
    """The cases of all its files, which must be of one kind."""
    sources = [checked_source(path) for path in paths]
    kind: str = sources[0].data["kind"]
    problems = [
        source.problem(("kind",), f"kind must be {kind}, as in {paths[0].name}")
        for source in sources
        if source.data["kind"] != kind
    ]
    cases: list[Case] = []
    for source in sources if not problems else []:
        cases += read_cases(source, KINDS[kind], worlds, problems)
    problems += doubles(sources)
    if problems:
        raise EvalError("\n".join(problems))
    return Suite(name, kind, tuple(cases), digest_of(cases))


def checked_source(path: Path) -> Source:
    source = read_yaml(path)
    if not isinstance(source.data, dict) or not isinstance(source.data.get("cases"), list):
        raise EvalError(source.problem((), "must have `kind:` and a list of `cases:`"))
    if source.data.get("kind") not in KINDS:
        raise EvalError(source.problem(("kind",), f"kind must be one of {', '.join(KINDS)}"))
    return source


def read_cases(
    source: Source, shape: type[Case], worlds: dict[str, World], problems: list[str]
) -> Iterator[Case]:
    """Cases that can be used; what is wrong with others is added to `problems`."""
    for key in source.data:
        if key not in ("kind", "cases", "about"):
            problems.append(source.problem((key,), f"{key}: is no field of a suite"))
    for number, data in enumerate(source.data["cases"]):
        try:
            yield read_case(source, shape, data, ("cases", number), worlds)
        except EvalError as error:
            problems.append(str(error))


def digest_of(cases: list[Case]) -> str:
    told = "\n".join(case.model_dump_json() for case in cases)
    return hashlib.sha256(told.encode()).hexdigest()[:16]


def doubles(sources: list[Source]) -> Iterator[str]:
    seen: set[str] = set()
    for source in sources:
        for number, case in enumerate(source.data["cases"]):
            name = case.get("id") if isinstance(case, dict) else None
            if name in seen:
                yield source.problem(("cases", number, "id"), f"the id {name!r} is taken already")
            seen.add(str(name))


def read_case(
    source: Source, shape: type[Case], data: Any, at: Place, worlds: dict[str, World]
) -> Case:
    """A case with its world in it; `EvalError` with every problem."""
    case = validated(source, shape, data, at)
    assert isinstance(case, Case)
    if isinstance(case.world, str):
        if case.world not in worlds:
            known = ", ".join(sorted(worlds))
            text = f"{case.id}: there is no world {case.world!r}; there are: {known}"
            raise EvalError(source.problem((*at, "world"), text))
        case = case.model_copy(update={"world": worlds[case.world]})
    found = checked_world(case.stage) or list(problems_of(case))
    if found:
        raise EvalError(
            "\n".join(source.problem((*at, *p), f"{case.id}: {text}") for p, text in found)
        )
    return case


def problems_of(case: Case) -> Iterator[tuple[tuple[str, ...], str]]:
    if not case.criteria():
        yield (), "nothing has to happen for it to pass: add a positive criterion"
    if isinstance(case, TalkCase):
        yield from talk_problems(case)
    for field, key in named_keys(case):
        if key not in case.stage.tasks:
            yield (field,), f"there is no task {key!r} in its world"


def named_keys(case: Case) -> Iterator[tuple[str, str]]:
    if isinstance(case, TalkCase):
        yield from (("changes", key) for key in case.changes)
        yield from (("removes", key) for key in case.removes)
    if isinstance(case, PrioritizeCase):
        yield from (("order", key) for key in case.order)
        yield from (("because", key) for key in case.because)
        yield from (("hides", key) for key in case.hides)
        yield from (("first", key) for key in [case.first] if key)
    if isinstance(case, DayPlanCase):
        yield from (("plans", key) for key in case.plans)
        yield from (("leaves", key) for key in case.leaves)
        yield from (("before", key) for pair in case.before for key in pair)
        yield from (("ends_by", key) for key in case.ends_by)


def talk_problems(case: TalkCase) -> Iterator[tuple[tuple[str, ...], str]]:
    for said in case.talk:
        for tool in [*said.does, *said.never]:
            if tool not in TOOLS:
                yield ("talk",), f"there is no tool {tool!r}"
        if said.at is not None and not is_moment(said.at, case):
            yield ("talk",), f"at: {said.at!r} is no +90m, +2h, +1d and no local moment"
    for key, fields in case.changes.items():
        for field in fields:
            if field not in TASK_FIELDS:
                yield ("changes", key), f"tasks have no {field!r}: {', '.join(TASK_FIELDS)}"
    for name in case.state:
        if name not in STATES:
            yield ("state", name), f"there is no state {name!r}: {', '.join(STATES)}"
    yield from slot_problems(case)


def is_moment(said: str, case: TalkCase) -> bool:
    try:
        moved(case.stage.moment, said, case.stage.tz)
        return said.startswith("+") or bool(local(said, case.stage.tz))
    except (ValueError, KeyError):
        return False


def slot_problems(case: TalkCase) -> Iterator[tuple[tuple[str, ...], str]]:
    for slot in case.asks:
        if slot not in case.answers:
            yield ("asks",), f"asks for {slot!r}, and the user has no answer to it"
    if case.asks and not case.changes_something():
        yield ("asks",), "the answer to a question must then be carried out"
    if "which" in case.answers and len(case.stage.tasks) < 2:
        yield ("answers", "which"), "the slot 'which' is unreachable: its world has no two tasks"
    if "confirm" in case.answers and not may_be_confirmed(case):
        yield ("answers", "confirm"), "the slot 'confirm' is unreachable: nothing waits for a yes"


def may_be_confirmed(case: TalkCase) -> bool:
    proposing = {"delete_tasks", "move_tasks", "complete_tasks", "plan_day", "undo_last"}
    asked = any(proposing & {*said.does} for said in case.talk) or "confirm" in case.asks
    return asked or bool(case.removes) or len(case.changes) > MOST_AT_ONCE
