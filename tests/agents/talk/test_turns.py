"""Conversations of several turns, with a desk that answers."""

from __future__ import annotations

import pytest

from agents.offline.talk import Act, Done, Memory, understand, word
from tests.agents.talk.desk import Desk
from tests.agents.talk.worlds import DESK, FOCUS, TWINS


@pytest.fixture
def desk() -> Desk:
    return Desk(DESK)


def test_a_choice_is_answered_by_number_words_or_place() -> None:
    for answer in ("1", "the first one", "the one for anna", "anna", "a"):
        desk = Desk(TWINS)
        assert desk.say("done with the report") == ()
        assert desk.say(answer) == (Act("complete_task", {"task_id": "anna"}),)
        assert desk.reply.text.startswith("Done: ‘Write report for Anna’.")


def test_neither_leaves_all_as_it_is() -> None:
    desk = Desk(TWINS)
    desk.say("done with the report")
    assert desk.say("neither") == ()
    assert desk.say("1") == ()


def test_another_wish_lets_a_question_go(desk: Desk) -> None:
    desk.say("snooze the dishes")
    assert [act.tool for act in desk.say("what now")] == ["what_now"]
    assert desk.memory.pending is None


def test_a_verb_alone_picks_no_task_of_a_choice() -> None:
    desk = Desk(TWINS)
    desk.say("delete the report")
    assert [act.tool for act in desk.say("read me my list")] == ["list_tasks"]


def test_which_task_and_then_which_day() -> None:
    desk = Desk(TWINS)
    assert desk.say("move the report") == ()
    assert desk.say("the one from bob") == ()
    assert "which day" in desk.reply.text
    assert desk.say("saturday") == (
        Act("move_task", {"task_id": "frombob", "due_date": "2026-11-28"}),
    )


def test_deleting_waits_for_yes(desk: Desk) -> None:
    assert [act.tool for act in desk.say("delete the laundry")] == ["delete_tasks"]
    assert "yes or no" in desk.reply.text
    assert "Deleted" not in desk.reply.text
    assert desk.say("yes") == (Act("decide_proposal", {"proposal_id": "made1", "accept": True}),)
    assert desk.say("yes") == ()


def test_no_turns_a_proposal_down(desk: Desk) -> None:
    desk.say("delete the laundry")
    assert desk.say("no, keep it") == (
        Act("decide_proposal", {"proposal_id": "made1", "accept": False}),
    )
    assert "nothing is changed" in desk.reply.text


def test_a_plan_is_done_only_after_yes(desk: Desk) -> None:
    assert desk.say("should i move the report to friday?") == ()
    assert desk.reply.text == "Shall I move ‘Quarterly report’ to Friday 27 Nov?"
    assert desk.say("no, thursday") == (
        Act("move_task", {"task_id": "report", "due_date": "2026-11-26"}),
    )


def test_a_day_is_corrected(desk: Desk) -> None:
    desk.say("move the report to friday")
    assert desk.reply.text == "Moved ‘Quarterly report’ to Friday 27 Nov."
    assert desk.say("no wait, saturday") == (
        Act("move_task", {"task_id": "report", "due_date": "2026-11-28"}),
    )


def test_a_task_is_corrected_after_yes(desk: Desk) -> None:
    desk.say("move the report to friday")
    assert desk.say("i meant the slides") == ()
    assert [act.tool for act in desk.say("yes")] == ["undo_last", "move_task"]


def test_it_is_what_was_spoken_of(desk: Desk) -> None:
    desk.say("why the taxes")
    assert desk.say("move it to friday") == (
        Act("move_task", {"task_id": "taxes", "due_date": "2026-11-27"}),
    )
    assert [a.arguments for a in desk.say("make it low priority")] == [
        {"task_id": "taxes", "priority": "low"}
    ]
    assert desk.say("done") == (Act("complete_task", {"task_id": "taxes"}),)


def test_places_are_those_of_the_list_shown_last(desk: Desk) -> None:
    desk.say("show my list")
    second = desk.memory.listed[1]
    assert desk.say("start the second one") == (Act("start_task", {"task_id": second}),)
    assert desk.say("done with number 20") == ()


def test_more_than_three_become_a_proposal(desk: Desk) -> None:
    desk.say("show my list")
    assert [act.tool for act in desk.say("everything on the list is done")] == ["complete_tasks"]
    assert "need your word" in desk.reply.text
    assert [act.tool for act in desk.say("yes")] == ["decide_proposal"]


def test_a_fresh_task_is_it(desk: Desk) -> None:
    desk.say("add wash the car")
    assert desk.reply.text == "Added ‘Wash the car’."
    fresh = desk.facts.tasks[-1].task_id
    assert desk.say("make it urgent") == (
        Act("set_priority", {"task_id": fresh, "priority": "urgent"}),
    )


def test_several_wishes_are_done_in_order(desk: Desk) -> None:
    acts = desk.say("done with the dishes and move the report to friday, then what's next?")
    assert [act.tool for act in acts] == ["complete_task", "move_task", "what_now"]
    assert desk.reply.text.index("Done:") < desk.reply.text.index("Moved")


def test_a_clear_part_is_done_and_an_unclear_one_asked(desk: Desk) -> None:
    acts = desk.say("done with the dishes. push the slides")
    assert [act.tool for act in acts] == ["complete_task"]
    assert desk.understood.question is not None


def test_an_error_is_told_and_nothing_is_claimed() -> None:
    understood = understand("done with the dishes", DESK, Memory())
    told = Done(understood.acts[0], None, "Task was changed meanwhile")
    reply = word(understood, [told], DESK, Memory())
    assert reply.text == "I could not mark ‘Do the dishes’ as done: Task was changed meanwhile."
    assert reply.memory.last_run == ""


def test_stuck_gets_a_kind_word_and_a_first_step(desk: Desk) -> None:
    acts = desk.say("i'm stuck on the taxes")
    assert acts == (Act("split_task", {"task_id": "taxes", "max_steps": None}),)
    assert "tiny first step" in desk.reply.text
    assert "Just the first one: Open it." in desk.reply.text
    assert [act.tool for act in desk.say("smaller please")] == ["smaller_step"]


def test_a_running_session_is_not_doubled() -> None:
    desk = Desk(FOCUS)
    assert desk.say("start a pomodoro on the slides") == ()
    assert "running already" in desk.reply.text


def test_a_timed_task_keeps_its_clock(desk: Desk) -> None:
    assert desk.say("move the dentist to monday") == (
        Act("move_task", {"task_id": "dentist", "due_date": "2026-11-30T15:00:00-05:00"}),
    )


@pytest.mark.parametrize("word", ["undo that", "take it back", "no wait, undo"])
def test_undo_forgets_what_it_took_back(desk: Desk, word: str) -> None:
    desk.say("done with the dishes")
    assert desk.say(word) == (Act("undo_last", {}),)
    assert desk.memory.last_run == ""
