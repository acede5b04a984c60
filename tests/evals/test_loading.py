from __future__ import annotations

from pathlib import Path

import pytest

from evals.linting import lint, stale_schemas
from evals.loading import FOLDER, NAMES, load_suites
from evals.source import EvalError
from tests.evals.suites_made import WORLDS, written

GOOD = (
    "  - {id: one, world: desk, talk: [done with the dishes], changes: {dishes: {status: done}}}\n"
)


def refusal(folder: Path) -> str:
    with pytest.raises(EvalError) as caught:
        load_suites(["made"], folder)
    return str(caught.value)


@pytest.mark.parametrize(
    ("cases", "said"),
    [
        ("  - {id: one, talk: [hi]\n", "made.yaml:4: is no YAML"),
        (GOOD + "  - {id: two, talk: [hi], wrld: desk, adds: [x]}\n", "made.yaml:4: wrld: Extra"),
        ("  - {id: one, talk: [{say: hi, dos: [x]}], adds: [x]}\n", "made.yaml:3: talk.0.dos"),
        (
            GOOD + "  - {id: two, world: moon, talk: [hi], adds: [x]}\n",
            "made.yaml:4: two: there is no world 'moon'",
        ),
        ("  - {id: one, world: desk, talk: [hi]}\n", "made.yaml:3: one: nothing has to happen"),
        (
            "  - {id: one, world: desk, talk: [{say: hi, never: [add_task]}]}\n",
            "add a positive criterion",
        ),
        (
            "  - {id: one, world: desk, talk: [hi], changes: {attic: {status: done}}}\n",
            "there is no task 'attic'",
        ),
        (
            "  - {id: one, world: desk, talk: [hi], changes: {dishes: {colour: red}}}\n",
            "tasks have no 'colour'",
        ),
        (
            "  - {id: one, world: desk, talk: [hi], state: {mood: good}}\n",
            "there is no state 'mood'",
        ),
        ("  - {id: one, talk: [{say: hi, does: [fly]}]}\n", "there is no tool 'fly'"),
        ("  - {id: one, talk: [{say: hi, at: later, has: [x]}]}\n", "'later' is no"),
        ("  - {id: one, talk: [hi], answers: {which: a}, adds: [x]}\n", "'which' is unreachable"),
        (
            "  - {id: one, talk: [hi], answers: {confirm: 'yes'}, adds: [x]}\n",
            "'confirm' is unreachable",
        ),
        (
            "  - {id: one, world: desk, talk: [hi], asks: [which], adds: [x]}\n",
            "has no answer to it",
        ),
        (
            "  - {id: one, world: desk, talk: [{say: hi, has: [x]}], asks: [which],"
            " answers: {which: a}}\n",
            "must then be carried out",
        ),
        (GOOD + GOOD, "made.yaml:4: the id 'one' is taken already"),
    ],
)
def test_a_mistake_is_named_by_file_and_line(tmp_path: Path, cases: str, said: str) -> None:
    assert said in refusal(written(tmp_path, cases))


def test_every_mistake_is_told_at_once(tmp_path: Path) -> None:
    told = refusal(written(tmp_path, "  - {id: A, talk: [hi]}\n  - {id: b, talk: []}\n"))
    assert "made.yaml:3:" in told and "made.yaml:4:" in told


@pytest.mark.parametrize(
    ("worlds", "said"),
    [
        (
            "empty: {tasks: {a: {title: x, waits_for: [b]}}}\n",
            "worlds.yaml:1: there is no task 'b'",
        ),
        ("empty: {zone: Moon/Base}\n", "worlds.yaml:1: is no moment in a known zone"),
        ("empty: {now: soon}\n", "worlds.yaml:1: is no moment"),
        ("empty: {tasks: {a: {title: x, done: 2027-01-01}}}\n", "lies after the world's now"),
        ("empty: {tasks: {a: {title: x, due: friday}}}\n", "'friday' is no local day"),
        ("- a list\n", "must name worlds"),
    ],
)
def test_a_world_that_can_not_be_is_refused(tmp_path: Path, worlds: str, said: str) -> None:
    assert said in refusal(written(tmp_path, GOOD, worlds=worlds))


PUBLIC = (
    "kind: talk\ncases:\n  - {id: two, source: a book, world: desk, talk: [the letter is posted],"
    " changes: {letter: {status: done}}}\n"
)


def test_a_second_file_of_a_suite_is_joined_and_counted(tmp_path: Path) -> None:
    (written(tmp_path, GOOD) / "made.public.yaml").write_text(PUBLIC)
    (suite,) = load_suites(folder=tmp_path)
    assert ([case.id for case in suite.cases], suite.public) == (["one", "two"], 1)


@pytest.mark.parametrize(
    ("second", "said"),
    [
        (PUBLIC.replace("id: two", "id: one"), "made.public.yaml:3: the id 'one' is taken"),
        (PUBLIC.replace("kind: talk", "kind: split"), "made.public.yaml:1: kind must be talk"),
        (PUBLIC.replace("world: desk", "world: moon"), "made.public.yaml:3: two: there is no"),
    ],
)
def test_a_mistake_in_a_second_file_is_named_there(tmp_path: Path, second: str, said: str) -> None:
    (written(tmp_path, GOOD) / "made.public.yaml").write_text(second)
    assert said in refusal(tmp_path)


def test_public_cases_name_their_source_and_its_licence() -> None:
    suites = {suite.name: suite for suite in load_suites()}
    assert suites["capture"].public >= 40 and suites["prioritize"].public == 5
    head = (FOLDER / "capture.public.yaml").read_text().split("about:")[0]
    sources = {case.source for case in suites["capture"].cases if case.source}
    assert all(source in head for source in sources)
    assert "Permission is hereby granted" in head and "creativecommons.org/licenses/by" in head


def test_an_unknown_suite_names_those_there_are(tmp_path: Path) -> None:
    written(tmp_path, GOOD)
    with pytest.raises(EvalError, match="no suite 'chess'; there are: made"):
        load_suites(["chess"], tmp_path)


def test_a_missing_file_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(EvalError, match=r"worlds.yaml: can not be read"):
        load_suites(folder=tmp_path)


def test_a_change_of_a_world_changes_the_digest(tmp_path: Path) -> None:
    before = load_suites(["made"], written(tmp_path / "a", GOOD))[0].digest
    more = WORLDS + "    bread: Buy bread\n"
    after = load_suites(["made"], written(tmp_path / "b", GOOD, worlds=more))[0].digest
    assert before != after


def test_the_suites_are_whole() -> None:
    assert {suite.name for suite in load_suites()} == set(NAMES)
    assert lint() == []


def test_lint_tells_sizes_doubles_and_unused_worlds(tmp_path: Path) -> None:
    two = GOOD + GOOD.replace("id: one", "id: two")
    found = "\n".join(lint(written(tmp_path, two)))
    assert "made: 2 cases; 40 to 150" in found
    assert "made/two: says the same in the same world as made/one" in found
    assert "no case is set in 'empty'" in found
    assert "schema/talk.json is not as the code says" in found


def test_schemas_are_as_the_code_says() -> None:
    assert list(stale_schemas(FOLDER)) == []
