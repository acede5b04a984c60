"""Which tasks some words name."""

from __future__ import annotations

import pytest

from agents.offline.talk import Facts, Memory
from agents.offline.talk.entity.ordinals import positions
from agents.offline.talk.entity.refer import refer
from agents.offline.talk.entity.stems import stem
from agents.offline.talk.scene import Scene
from agents.offline.talk.text.line import line_of
from tests.agents.talk.worlds import DESK, TRAPS, TWINS, task

LISTED = ("taxes", "report", "dishes", "bob", "dentist")


def named(words: str, facts: Facts = DESK, **memory: tuple[str, ...]) -> tuple[str, list[str]]:
    kept = Memory(**memory)  # type: ignore[arg-type]
    found = refer(line_of(words), Scene(facts, kept, kept.spoken))
    return found.certainty, list(found.ids)


@pytest.mark.parametrize(
    ("words", "task_id"),
    [
        ("the report", "report"),
        ("report quarterly", "report"),
        ("quartely reprot", "report"),
        ("my taxes", "taxes"),
        ("tax", "taxes"),
        ("filing taxes", "taxes"),
        ("dish", "dishes"),
        ("doing the dishes", "dishes"),
        ("mom", "mum"),
        ("mum's call", "mum"),
        ("the call to the dentist", "dentist"),
        ("renewing my passport", "passport"),
        ("email to bob", "bob"),
        ("bob", "bob"),
        ("the slides", "slides"),
        ("the one due friday", "dentist"),
        ("the friday one", "dentist"),
        ('"Laundry"', "laundry"),
        ("LAUNDRY", "laundry"),
        ("laundrey", "laundry"),
        ("passpo", "passport"),
    ],
)
def test_one_task_is_found(words: str, task_id: str) -> None:
    assert named(words) == ("sure", [task_id])


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ("the dishes and the laundry", ["dishes", "laundry"]),
        ("report, slides and taxes", ["report", "slides", "taxes"]),
        ("everything today", ["report", "dishes"]),
        ("all of today's tasks", ["report", "dishes"]),
        ("everything past due", ["taxes"]),
        ("all urgent tasks", ["taxes"]),
        ("everything due tomorrow", ["bob"]),
        ("everything in Home", ["dishes"]),
        ("everything today except the dishes", ["report"]),
    ],
)
def test_many_tasks_are_found(words: str, ids: list[str]) -> None:
    assert named(words) == ("sure", ids)


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ("the first one", ["taxes"]),
        ("#3", ["dishes"]),
        ("number 2", ["report"]),
        ("the last one", ["dentist"]),
        ("the first two", ["taxes", "report"]),
        ("the last two", ["bob", "dentist"]),
        ("1 and 3", ["taxes", "dishes"]),
        ("the second and the fourth", ["report", "bob"]),
        ("all of them", list(LISTED)),
        ("everything on the list", list(LISTED)),
    ],
)
def test_places_of_the_list(words: str, ids: list[str]) -> None:
    assert named(words, listed=LISTED) == ("sure", ids)


@pytest.mark.parametrize("words", ["it", "that one", "this task", "the same"])
def test_it_is_the_task_spoken_of(words: str) -> None:
    assert named(words, spoken=("slides",)) == ("sure", ["slides"])
    assert named(words)[0] == "which"
    assert named(words, spoken=("slides", "taxes"))[0] == "which"


def test_both_are_the_two_spoken_of() -> None:
    assert named("both", spoken=("slides", "taxes")) == ("sure", ["slides", "taxes"])
    assert named("both", spoken=("slides",))[0] == "which"


@pytest.mark.parametrize("words", ["the ninth one", "#20", "number 0"])
def test_a_place_beyond_the_list_is_none(words: str) -> None:
    assert named(words, listed=LISTED)[0] == "which"


@pytest.mark.parametrize(
    ("words", "facts"),
    [
        ("the report", TWINS),
        ("call", TWINS),
        ("call", DESK),
        ("the report for bob and anna", TWINS),
    ],
)
def test_several_or_nearly_are_not_sure(words: str, facts: Facts) -> None:
    assert named(words, facts)[0] in ("several", "near")


def test_the_one_spoken_of_is_meant_among_several() -> None:
    assert named("the report", TWINS, spoken=("anna",)) == ("sure", ["anna"])


@pytest.mark.parametrize(
    "words", ["the moon", "my meeting", "work", "monday", "groceries", "bob's party planning list"]
)
def test_what_fits_no_head_of_a_title_is_not_sure(words: str) -> None:
    assert named(words)[0] in ("none", "near")


def test_a_verb_alone_names_no_task() -> None:
    facts = Facts(DESK.now, DESK.zone, (task("one", "Email Bob about the invoice"),))
    assert named("email", facts)[0] == "near"


def test_an_exact_title_beats_longer_ones() -> None:
    facts = Facts(DESK.now, DESK.zone, (task("a", "Report"), task("b", "Report for Anna")))
    assert named("report", facts) == ("sure", ["a"])
    assert named("undo", TRAPS) == ("sure", ["trapundo"])


@pytest.mark.parametrize(
    ("one", "other"),
    [("renewed", "renew"), ("filing", "file"), ("bought", "buy"), ("dishes", "dish"),
     ("mum", "mother"), ("planned", "plan"), ("studies", "study"), ("wrote", "writing")],
)  # fmt: skip
def test_forms_share_a_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(
    ("words", "places"),
    [("the second one", (1,)), ("last", (4,)), ("1, 2 and 4", (0, 1, 3)), ("top 2", (0, 1)),
     ("option 3", (2,)), ("the seventh", ()), ("the report", None), ("one", None)],
)  # fmt: skip
def test_words_for_places(words: str, places: tuple[int, ...] | None) -> None:
    assert positions(line_of(words).low, 5) == places
