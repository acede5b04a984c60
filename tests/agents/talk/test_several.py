"""Several wishes in a message, and new names."""

from __future__ import annotations

import pytest

from tests.agents.talk.desk import Desk
from tests.agents.talk.worlds import DESK


@pytest.mark.parametrize(
    ("message", "tools"),
    [
        ("taxes are in, how many points is that now", ["complete_task", "get_progress"]),
        ("Mum has been telephoned, what ought I to do next?", ["complete_task", "what_now"]),
        ("taxes filed and I'm wiped out now", ["complete_task", "log_energy"]),
    ],
)
def test_each_clause_is_heard_by_itself(message: str, tools: list[str]) -> None:
    assert [act.tool for act in Desk(DESK).say(message)] == tools


@pytest.mark.parametrize(
    ("message", "task", "title"),
    [
        ("Retitle the slides task: Prepare partner deck", "slides", "Prepare partner deck"),
        ("laundry should say wash the bedding, that's all it is", "laundry", "Wash the bedding"),
        ("the report should be called Q4 report from now on", "report", "Q4 report"),
        ('change the wording of "Call mum" to "Ring Mam"', "mum", "Ring Mam"),
    ],
)
def test_a_new_name_is_the_words_that_were_said(message: str, task: str, title: str) -> None:
    (act,) = Desk(DESK).say(message)
    assert act.arguments == {"task_id": task, "title": title}
