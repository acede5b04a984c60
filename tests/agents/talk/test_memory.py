"""Memory as JSON, whatever it finds there."""

from __future__ import annotations

import json

import pytest

from agents.offline.talk import Act, Memory
from agents.offline.talk.memory import Pending

FULL = Memory(
    listed=("a", "b"),
    spoken=("a",),
    proposals=("p",),
    acts=(Act("move_task", {"task_id": "a", "due_date": None}),),
    last_run="move ‘A’ to Friday",
    pending=Pending("confirm", ("Yes", "No"), ((Act("undo_last", {}),), ()), (), ("a",)),
)


def test_memory_survives_json() -> None:
    assert Memory.from_json(json.loads(json.dumps(FULL.to_json()))) == FULL


@pytest.mark.parametrize(
    "content",
    [
        None,
        "",
        [],
        7,
        {},
        {"version": 0},
        {"version": 1, "listed": 5, "spoken": [1, None], "pending": "x", "acts": [{}, 3]},
        {"version": 1, "pending": {"kind": "other"}},
        {"version": 1, "pending": {"kind": "choice", "options": ["a"], "choices": []}},
        {"version": 1, "acts": [{"tool": "x", "arguments": "y"}]},
    ],
)
def test_anything_else_is_an_empty_memory(content: object) -> None:
    assert Memory.from_json(content) == Memory()


def test_unknown_fields_are_passed_over() -> None:
    assert Memory.from_json({**FULL.to_json(), "mood": "sunny"}) == FULL
