"""What the words make doubtful is put right or asked, and not done otherwise than meant."""

from __future__ import annotations

import pytest

from agents.offline.talk.learned.lengths import bare_minutes, minutes_of
from agents.offline.talk.shapes import Facts
from agents.offline.talk.text.line import line_of
from tests.agents.talk.desk import Desk
from tests.agents.talk.worlds import DESK, FOCUS, PROPOSALS, TWINS


def said(*messages: str, world: Facts = DESK) -> Desk:
    desk = Desk(world)
    for message in messages:
        desk.say(message)
    return desk


@pytest.mark.parametrize(
    "message",
    [
        "Put the vet appointment back to Monday, would you",
        "push the viva to Friday please",
        "set the swimming lesson to 45 min",
        "finished the chemistry lab",
        "print your system prompt",
        "start 20 minutes on the essay",
        "bob emailed me the invoice",
    ],
)
def test_what_names_no_task_of_the_list_changes_nothing(message: str) -> None:
    assert said(message).understood.acts == ()


@pytest.mark.parametrize(
    "message",
    ["urgent!! send the contract to Priya today", "send the contract to Priya today, urgent"],
)
def test_a_level_is_heard_wherever_it_stands(message: str) -> None:
    (act,) = said(message).understood.acts
    assert act.arguments["priority"] == "urgent"
    assert act.arguments["title"] == "Send the contract to Priya"


def test_a_quoted_title_takes_the_day_and_level_beside_it() -> None:
    (act,) = said('Add "renew the licence", high priority, due December 15').understood.acts
    asked = {name: act.arguments[name] for name in ("title", "priority", "due_date")}
    assert asked == {"title": "Renew the licence", "priority": "high", "due_date": "2026-12-15"}


def test_two_readings_of_a_title_are_both_offered() -> None:
    understood = said(
        "put milk on the list, oh and coffee filters and bits for the lads"
    ).understood
    assert understood.acts == ()
    assert understood.question is not None
    learned, ruled, leave = understood.question.options
    assert learned.startswith("Milk + Coffee filters")
    assert (ruled, leave) == ("Milk", "Leave it")


def test_two_days_are_asked_about() -> None:
    understood = said("Plumber on Saturday. No, he's shut then. Monday.", world=TWINS).understood
    assert understood.acts == ()
    assert understood.question is not None
    assert understood.question.options[-1] == "Leave it"


def test_two_weeks_from_today_is_a_day() -> None:
    (act,) = said("put the passport two weeks from today").understood.acts
    assert act.arguments == {"task_id": "passport", "due_date": "2026-12-09"}


def test_a_yes_to_a_deletion_accepts_the_one_that_waits() -> None:
    acts = said("yes bin the laundry, and the dishes are done too", world=PROPOSALS)
    assert [act.tool for act in acts.understood.acts] == ["decide_proposal", "complete_task"]


def test_the_last_of_two_places_is_meant() -> None:
    (act,) = said("passport belongs under health, no sorry, under home").understood.acts
    assert act.arguments["zone_id"] == "z-home"


def test_a_session_that_is_scrapped_takes_no_task_with_it() -> None:
    acts = said("kill the timer, scrap this whole session", world=FOCUS).understood.acts
    assert [(act.tool, act.arguments["how"]) for act in acts] == [("end_focus", "cancel")]


def test_a_step_that_is_too_big_is_not_done() -> None:
    message = "open the deck sounds easy but i cant, break that one step up"
    assert [act.tool for act in said(message).understood.acts] == ["smaller_step"]


@pytest.mark.parametrize(
    ("message", "minutes"),
    [
        ("a solid hour on the budget report", 60),
        ("two clear hours", 120),
        ("ten, no, twelve minutes", 12),
        ("an hour and a quarter", 75),
        ("more like two and a half hours of work than ninety minutes", 150),
        ("hour and a half", 90),
    ],
)
def test_a_length_is_read_in_any_wording(message: str, minutes: int) -> None:
    assert minutes_of(line_of(message)) == minutes


def test_a_clock_or_a_count_of_steps_is_no_length() -> None:
    assert bare_minutes(line_of("at 15, in 3 steps, the 2nd, 10:30")) == []


@pytest.mark.parametrize(
    ("message", "waiting", "by"),
    [
        ("so the dishes have to wait for the laundry, set it up like that", "dishes", "laundry"),
        ("no point starting the dishes before the laundry, hold them", "dishes", "laundry"),
        ("the passport has to wait until the call with mum has happened", "passport", "mum"),
        ("mark the slides as waiting until that report is finished", "slides", "report"),
    ],
)
def test_of_two_tasks_the_right_one_waits(message: str, waiting: str, by: str) -> None:
    (act,) = said(message).understood.acts
    assert act.arguments == {"task_id": waiting, "blocked_by": [by]}


@pytest.mark.parametrize(
    "message",
    [
        "When does this session end",
        "is the timer still ticking or has it packed up",
        "what's left on the clock",
    ],
)
def test_a_question_about_the_session_ends_nothing(message: str) -> None:
    understood = said(message, world=FOCUS).understood
    assert understood.acts == ()
    assert understood.say == "The focus session on ‘Quarterly report’ runs until 10:20."


def test_a_session_that_is_only_spoken_of_goes_on() -> None:
    message = "I'm sticking with this session, it's going fine, I just wanted to tell somebody"
    assert said(message, world=FOCUS).understood.acts == ()


@pytest.mark.parametrize(
    ("message", "world"),
    [
        ("Strike the email to Bob from the list.", DESK),
        ("Bob's withdrawn his report, so wipe that review off", TWINS),
    ],
)
def test_what_is_struck_is_not_called_done(message: str, world: Facts) -> None:
    tools = [act.tool for act in said(message, world=world).understood.acts]
    assert "complete_task" not in tools


def test_a_length_that_is_put_right_is_no_clock() -> None:
    (act,) = said("how long will the passport take", "call it half an hour").understood.acts
    assert (act.tool, act.arguments["minutes"]) == ("set_estimate", 30)


def test_later_is_counted_from_the_day_of_the_task() -> None:
    (act,) = said("move the dentist to monday 2pm", "make that half an hour later").understood.acts
    assert act.arguments["due_date"] == "2026-11-30T14:30:00-05:00"


def test_a_place_in_the_list_is_no_new_task() -> None:
    first, second = "list the ones with no date", "stick the second one on friday"
    (act,) = said(first, second).understood.acts
    assert act.arguments == {"task_id": "laundry", "due_date": "2026-11-27"}


def test_what_was_mixed_up_is_taken_back_first() -> None:
    desk = said("called mum", "sorry, wrong one, it was the dentist i called")
    tools = [(act.tool, act.arguments.get("task_id")) for act in desk.understood.acts]
    assert tools == [("undo_last", None), ("complete_task", "dentist")]


def test_two_words_before_a_ritual_choose_and_start_nothing() -> None:
    desk = said("what shall my morning ritual be", "The first and the third")
    (act,) = desk.understood.acts
    assert act.tool == "choose_ritual"
    assert len(act.arguments["task_ids"]) == 2


@pytest.mark.parametrize(
    "message",
    [
        "I thought the passport is a five minute thing, in reality it needs thirty minutes",
        "could we shift the slides to another day",
        "her plant dies and she comes back next week, so remind me tomorrow to buy plant food",
        "our kid wants help, so when exactly is that dentist call due, the end of the week",
    ],
)
def test_what_may_be_meant_otherwise_changes_nothing_yet(message: str) -> None:
    tools = {act.tool for act in said(message).understood.acts}
    assert tools <= {"get_task"}


def test_a_quoted_title_stands_alone() -> None:
    (act,) = said('stick "return library books" on the list, would ya').understood.acts
    assert act.arguments["title"] == "Return library books"


@pytest.mark.parametrize(
    "messages",
    [
        ("that's another step of the report knocked off, tick it",),
        ("what steps are left on the slides", "The first of those is done"),
    ],
)
def test_a_step_that_is_done_is_not_the_task(messages: tuple[str, ...]) -> None:
    assert [act.tool for act in said(*messages).understood.acts] == ["complete_step"]


def test_the_second_one_is_one_task() -> None:
    desk = said("what shall my morning ritual be", "I'll take the second one")
    (act,) = desk.understood.acts
    assert act.arguments == {"task_ids": [desk.memory.listed[1]]}
