"""What strangers found: nothing is done that was not meant, and what can't be done is said."""

from __future__ import annotations

from dataclasses import replace
from time import perf_counter

import pytest

from agents.offline.talk import Act, Facts
from tests.agents.talk.desk import Desk
from tests.agents.talk.worlds import DESK, FOCUS, NOW, ZONE, steps, task

BIKE = steps("Get the tools", "Take off the wheel", "Find the hole", "Patch it", done=1)
HOME = Facts(
    NOW,
    ZONE,
    (
        task("thesis", "Write thesis chapter", "2026-11-28"),
        task("print", "Print thesis", "2026-12-03"),
        task("gym", "Gym", "2026-11-25"),
        task("laundry", "Laundry", "2026-11-25"),
        task("flights", "Book flights"),
        task("bob", "Email Bob about the invoice", "2026-11-26"),
        task("dentist", "Dentist appointment", "2026-11-27"),
        task("bike", "Fix the bike", steps=BIKE),
        task("passport", "Renew passport"),
    ),
)
ALL = [one.task_id for one in HOME.tasks]


def said(*messages: str, facts: Facts = HOME) -> Desk:
    desk = Desk(facts)
    for message in messages:
        desk.say(message)
    return desk


def done(*messages: str, facts: Facts = HOME) -> list[tuple[str, object]]:
    """The acts of the last message, each with its task or tasks."""
    acts = said(*messages, facts=facts).understood.acts
    return [
        (act.tool, act.arguments.get("task_id") or act.arguments.get("task_ids")) for act in acts
    ]


@pytest.mark.parametrize(
    "message",
    [
        "gym is closed",
        "gym is off",
        "the gym was closed today",
        "the flights are booked out",
        "laundry is as good as done",
        "the laundry is practically finished",
        "I finished the laundry. wait no I didn't",
        "laundry done. oh no, not yet",
        "laundry done, actually no",
    ],
)
def test_what_only_sounds_done_finishes_nothing(message: str) -> None:
    assert done(message) == []


@pytest.mark.parametrize(
    "message",
    ["have the laundry done by monday", "laundry done by monday", "I want laundry done by monday"],
)
def test_a_wish_to_have_it_done_sets_its_day(message: str) -> None:
    assert said(message).understood.acts == (
        Act("move_task", {"task_id": "laundry", "due_date": "2026-11-30"}),
    )


def test_what_is_excepted_is_never_finished() -> None:
    desk = said("done with everything except the thesis")
    assert desk.understood.acts == ()
    (act,) = desk.say("yes")
    assert act.tool == "complete_tasks"
    assert act.arguments["task_ids"] == [one for one in ALL if one not in ("thesis", "print")]


@pytest.mark.parametrize(
    "message", ["did that", "done", "I did it!!!", "finished it", "that's done"]
)
def test_done_after_the_steps_asks_for_one_or_all(message: str) -> None:
    desk = said("split the bike", message)
    assert desk.understood.acts == ()
    assert desk.say("1") == (Act("complete_step", {"task_id": "bike"}),)


@pytest.mark.parametrize(
    ("message", "count"),
    [
        ("1 done", 1),
        ("the first is done", 1),
        ("step 1 is done", 1),
        ("the first two are done", 2),
        ("I did steps 1 to 2", 2),
        ("steps 1-2 done", 2),
        ("both steps are done", 2),
        ("step 1 and step 2 are done", 2),
        ("got the first two done", 2),
    ],
)
def test_steps_are_ticked_off_by_number(message: str, count: int) -> None:
    assert done("split the bike", message) == [("complete_step", "bike")] * count


@pytest.mark.parametrize(
    "message",
    [
        "step 9 is done",
        "step 0 is done",
        "skip step 2",
        "next step",
        "I did steps 1 to 3",
        "2 done",
        "is step 1 done?",
        "I'll do step 1 tomorrow",
    ],
)
def test_a_step_that_is_not_next_ticks_off_nothing(message: str) -> None:
    assert done("split the bike", message) == []


@pytest.mark.parametrize(
    ("message", "acts"),
    [
        ("steps 2 and 3 of the bike are done", [("complete_step", "bike")] * 2),
        ("step 1 of the bike is done", []),
        ("step 7 of the bike is done", []),
    ],
)
def test_steps_of_a_named_task_are_told_by_number(
    message: str, acts: list[tuple[str, object]]
) -> None:
    assert done(message) == acts


def test_what_was_spoken_of_fades() -> None:
    assert done("split the bike", "thanks", "how are you", "I did it!!!") == []
    assert done("why the passport", "thanks", "I did it!!!") == [("complete_task", "passport")]


def test_a_question_keeps_what_it_is_about() -> None:
    assert done("gym is closed", "leave it", "move it to friday") == [("move_task", "gym")]


@pytest.mark.parametrize("answer", ["to swim", "call it swim", "swim"])
def test_a_new_name_goes_to_the_task_it_was_asked_for(answer: str) -> None:
    desk = said("split the passport", "rename gym")
    assert desk.understood.acts == ()
    assert desk.say(answer) == (Act("rename_task", {"task_id": "gym", "title": "Swim"}),)


def test_another_wish_is_no_name() -> None:
    assert done("rename gym", "what now") == [("what_now", None)]


def test_two_tasks_get_two_names() -> None:
    acts = said("rename gym to swim, laundry to wash").understood.acts
    assert [act.arguments for act in acts] == [
        {"task_id": "gym", "title": "Swim"},
        {"task_id": "laundry", "title": "Wash"},
    ]


def test_a_new_thing_with_a_clock_moves_nothing() -> None:
    acts = said("move bob to friday", "yoga at half past 6 tomorrow evening").understood.acts
    assert [(act.tool, act.arguments["title"]) for act in acts] == [("add_task", "Yoga")]


def test_what_several_are_called_is_not_what_was_spoken_of() -> None:
    assert done("split the passport", "how long does the thesis take") == []


def test_a_copy_is_offered_as_a_new_task() -> None:
    desk = said("copy gym to friday")
    assert desk.understood.acts == ()
    assert "can't copy" in desk.reply.text
    (act,) = desk.say("yes")
    assert (act.tool, act.arguments["title"]) == ("add_task", "Gym")
    assert act.arguments["due_date"] == "2026-11-27"


def test_a_rhythm_for_a_known_task_is_offered_as_a_new_one() -> None:
    desk = said("repeat the gym every monday")
    assert desk.understood.acts == ()
    (act,) = desk.say("yes")
    assert (act.arguments["title"], act.arguments["recurrence"]) == ("Gym", "FREQ=WEEKLY;BYDAY=MO")


@pytest.mark.parametrize(
    ("message", "title", "due"),
    [
        ("add water plants tonight at 12", "Water plants", "2026-11-26T00:00:00-05:00"),
        ("add tax letter on 2.12.", "Tax letter", "2026-12-02"),
        ("add letter on 30.11.", "Letter", "2026-11-30"),
        ("add gifts on Christmas", "Gifts", "2026-12-25"),
        ("add read 1984 tonight", "Read 1984", "2026-11-25"),
        ("add standup at 9.30", "Standup", "2026-11-26T09:30:00-05:00"),
    ],
)
def test_days_and_numbers_are_what_they_look_like(message: str, title: str, due: str) -> None:
    (act,) = said(message).understood.acts
    assert (act.arguments["title"], act.arguments["due_date"]) == (title, due)


@pytest.mark.parametrize(
    ("day", "due"),
    [("30.11.", "2026-11-30"), ("christmas", "2026-12-25"), ("friday", "2026-11-27")],
)
def test_a_task_is_moved_to_such_days(day: str, due: str) -> None:
    assert said(f"move laundry to {day}").understood.acts == (
        Act("move_task", {"task_id": "laundry", "due_date": due}),
    )


def test_a_rhythm_that_cannot_be_is_said_and_left_out() -> None:
    desk = said("add water plants twice a week")
    assert [act.arguments["recurrence"] for act in desk.understood.acts] == [None]
    assert "twice a week" in desk.reply.text


@pytest.mark.parametrize(
    ("message", "tool"),
    [
        ("mark everything as done", "complete_tasks"),
        ("I did everything on my list", "complete_tasks"),
        ("delete all my tasks", "delete_tasks"),
    ],
)
def test_everything_is_one_question_for_all(message: str, tool: str) -> None:
    desk = said(message)
    assert desk.understood.acts == ()
    assert "all 9 open tasks" in desk.reply.text
    assert desk.say("yes") == (Act(tool, {"task_ids": ALL}),)
    assert desk.reply.text.startswith("I need your word first")


def test_everything_is_moved_as_one_proposal() -> None:
    desk = said("move everything to tomorrow")
    assert [act.arguments["task_ids"] for act in desk.understood.acts] == [ALL]
    assert desk.reply.text.startswith("I need your word first")


def test_what_is_there_already_is_not_said_to_be_moved() -> None:
    assert said("move laundry to today").reply.text == "‘Laundry’ is planned for today already."


def test_the_day_after_counts_from_the_day_given_before() -> None:
    acts = said("move laundry to friday", "gym the day after").understood.acts
    assert acts == (Act("move_task", {"task_id": "gym", "due_date": "2026-11-28"}),)
    assert done("gym the day after") == []


def test_not_that_one_offers_to_take_the_change_back() -> None:
    desk = said("start the laundry", "not that one")
    assert "nothing is changed" not in desk.reply.text
    assert desk.say("yes") == (Act("undo_last", {}),)


@pytest.mark.parametrize("message", ["stop", "quit", "ok stop"])
def test_stop_asks_about_the_session_that_runs(message: str) -> None:
    desk = said(message, facts=FOCUS)
    assert desk.understood.acts == ()
    assert desk.say("1") == (Act("end_focus", {"how": "cancel"}),)


@pytest.mark.parametrize(
    "message", ['add ""', 'add "" tomorrow', "0", "the vet appointment got moved to thursday at 3"]
)
def test_what_names_nothing_adds_and_moves_nothing(message: str) -> None:
    assert done(message) == []


def test_an_order_about_the_new_task_is_no_task() -> None:
    desk = said("add call mom and delete it", facts=replace(DESK, tasks=()))
    assert [act.arguments["title"] for act in desk.understood.acts] == ["Call mom"]
    assert "I left out “delete it”" in desk.reply.text


@pytest.mark.parametrize(
    "piece", ["step 1 and ", "1-", "done ", "is closed ", "to the day after ", "x"]
)
def test_any_length_is_read_in_a_moment(piece: str) -> None:
    desk = said("split the bike")
    began = perf_counter()
    desk.say(piece * 24)
    assert perf_counter() - began < 1
