"""The day, the window and the busy times of a plan, from the words of a whole message."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from tests.agents.talk.desk import Desk
from tests.agents.talk.worlds import DESK

DAY = "plan my day"
WINDOWS = {
    "plan 1 to 5": "25 13:00-17:00",
    "my shift ends at 11, plan me from then up to 7 tonight": "25 11:00-19:00",
    "i get off work at 5, plan from then to 9": "25 17:00-21:00",
    "I'm free from 2pm on, plan my day": "25 14:00-",
    "Arrange my Saturday between nine in the morning and one.": "28 09:00-13:00",
    "i'm in the library from 1 till 6, fit my tasks into that": "25 13:00-18:00",
    "pls plan tmrw but not before 10 am and not after 3": "26 10:00-15:00",
    "draw up a plan for this evening starting 6": "25 18:00-22:00",
    "start my plan at half eleven and finish quarter to five": "25 11:30-16:45",
    "plan this evening 7 to 9:30": "25 19:00-21:30",
    "plan my day between quarter past eleven and ten to two": "25 11:15-13:50",
    "in work til 2, plan the rest of today after that": "25 14:00-",
    "what would a plan look like if i start at noon and quit at four": "25 12:00-16:00",
    "make me a plan for tomorrow, 9 start, 5 finish": "26 09:00-17:00",
    "can you plan my evening? I get home at 6 and go to bed at 10": "25 18:00-22:00",
    "my hours are 11 to 5 today, plan my day": "25 11:00-17:00",
    "plan my day, start in an hour": "25 11:00-",
    "plan today between 11 and 1 and again from 3 to 5": "25 11:00-17:00 13:00-15:00",
    "plan my night from 10 to 1": "25 22:00-23:59",
    "plan my day 1100 to 1500": "25 11:00-15:00",
    "plan my day after lunch": "25 13:00-",
    "plan me the next two hours": "25 10:00-12:00",
}
ENDS = {
    "plan today but i have to leave at 3": "25 -15:00",
    "plan the rest of my day, kids home at half three so stop there": "25 -15:30",
    "plan whats left of the day, i knock off at five": "25 -17:00",
    "make a timetable of my tasks for today that stops at 6 pm": "25 -18:00",
    "arrange today so im finished by 2pm at the latest": "25 -14:00",
    "i've got until 1, plan it": "25 -13:00",
    "plan my day, i have to be done before the kids get home at 3:15": "25 -15:15",
    "plan my day. I'm out of the office from 2 onwards": "25 -14:00",
    "plan my day, 4pm finish": "25 -16:00",
    "organise my day, I only have energy until 3": "25 -15:00",
    "plan me a day with no work after 4pm": "25 -16:00",
}
BUSY = {
    "plan today, im busy between noon and one thirty": "25 - 12:00-13:30",
    "plan today for me, but i'm in court from 1 to 3": "25 - 13:00-15:00",
    "need a timetable for monday, lectures 9 to 11 and 2 to 4": "30 - 09:00-11:00 14:00-16:00",
    "picking up the twins at 3, takes till half past, plan the rest of my day around that": (
        "25 - 15:00-15:30"
    ),
    "on a train from 1 till 2:40 with no wifi, build today's plan around that": "25 - 13:00-14:40",
    "plan tomorrow, doctors 10 till 11": "26 - 10:00-11:00",
    "can u plan my day, therapy's at 11 and goes on till 12": "25 - 11:00-12:00",
    "I'm under the dryer at the salon from one to two, plan my day around it": "25 - 13:00-14:00",
    "plan today. Meeting at 11, should be an hour. Lunch at 1 for 30 min.": (
        "25 - 11:00-12:00 13:00-13:30"
    ),
    "plan the day around two calls, 11 to 11:30 and 4 to 4:30": "25 - 11:00-11:30 16:00-16:30",
    "plan my day, away 12.30-1.15 then 4-5": "25 - 12:30-13:15 16:00-17:00",
    "plan my day, take a 20 minute break at 3": "25 - 15:00-15:20",
    "plan my day, between 12 and 2 i'm at my mother's": "25 - 12:00-14:00",
    "I rest from 4 to 6. Please plan the day around it.": "25 - 16:00-18:00",
    "plan my day with an hour at the gym at 5": "25 - 17:00-18:00",
}
BOTH = {
    "lay out today, lunch 12-1, standup 3-3:15, done by 5:30": "25 -17:30 12:00-13:00 15:00-15:15",
    "plan me from 10:30 to 2 with a call at 11 to 11:45": "25 10:30-14:00 11:00-11:45",
    "plan 12:15 to 4 o'clock, minus 2 to 2:30 for a coffee w/ Priya": "25 12:15-16:00 14:00-14:30",
    "schedule for thursday 9-5, lunch at 12 for an hour": "26 09:00-17:00 12:00-13:00",
    "plan this evening from 6, the kids bedtime from 7 to 8 i cant work": (
        "25 18:00-22:00 19:00-20:00"
    ),
    "plan my day. have to pick up Zoe at 3 so wrap it up by 2:30": "25 -14:30",
}
DAYS = {
    "im free tomorrow from 2pm on, make a plan": "26 14:00-",
    "plan the 30th from nine am to one": "30 09:00-13:00",
    "make tomorrow's plan": "26 -",
    "plan my day, mum's visiting on saturday": "25 -",
    "I work 9 to 5 tomorrow, make me a plan for the evening": "26 18:00-22:00",
    "ok the morning is gone, rework the plan": "25 -",
}
PASSED = {
    "plan my day, i didnt sleep till 4": "25 -",
    "been up since 5, plan my day pls": "25 -",
    "plan my day, i've got 9 things to do and 2 kids": "25 -",
}


def plan_of(desk: Desk) -> str:
    """A plan in short: its day, start and end, and what is busy."""
    (act,) = (one for one in desk.understood.acts if one.tool == "plan_day")
    asked = act.arguments
    busy = asked["busy"]
    assert isinstance(busy, list)
    rows = [f"{clock(row['start'])}-{clock(row['end'])}" for row in busy]
    ends = f"{clock(asked['start'])}-{clock(asked['end'])}"
    return " ".join([str(asked["date"])[8:], ends, *rows])


def clock(moment: object) -> str:
    return str(moment)[11:16] if moment else ""


def cases(*tables: Mapping[str, str]) -> list[tuple[str, str]]:
    return [pair for table in tables for pair in table.items()]


@pytest.mark.parametrize(
    ("message", "plan"), cases(WINDOWS, ENDS, BUSY, BOTH, DAYS, PASSED), ids=str
)
def test_times_of_a_message(message: str, plan: str) -> None:
    desk = Desk(DESK)
    desk.say(message)
    assert [act.tool for act in desk.understood.acts] == ["plan_day"]
    assert desk.understood.question is None
    assert plan_of(desk) == plan


@pytest.mark.parametrize(
    ("first", "message", "plan"),
    [
        (DAY, "I won't be at my desk before noon", "25 12:00-"),
        (DAY, "no i don't exist before noon, start it at twelve", "25 12:00-"),
        (DAY, "begin at 11, not now", "25 11:00-"),
        (DAY, "lunch is 12 to 1", "25 - 12:00-13:00"),
        (DAY, "i gotta stop by 4 tho", "25 -16:00"),
        (DAY, "nothing after 4 please", "25 -16:00"),
        (DAY, "do me one for friday as well", "27 -"),
        (DAY, "im free again at 2", "25 14:00-"),
        ("plan my day till 5", "no make it 3", "25 -15:00"),
        ("plan my day from 2", "3 rather", "25 15:00-"),
        ("plan my day from 2 to 5", "till 6 actually", "25 14:00-18:00"),
        ("plan my day from 2 to 5", "I meant tomorrow", "26 14:00-17:00"),
        ("plan tomorrow from 9", "oh and im at the vet 11 to 12", "26 09:00- 11:00-12:00"),
        ("plan my evening", "from 7", "25 19:00-22:00"),
        ("plan my day, nap 2 to 3", "and dinner 6 to 7", "25 - 14:00-15:00 18:00-19:00"),
    ],
)
def test_a_plan_is_changed(first: str, message: str, plan: str) -> None:
    desk = Desk(DESK)
    desk.say(first)
    desk.say(message)
    assert plan_of(desk) == plan


@pytest.mark.parametrize(
    ("message", "answer", "plan"),
    [
        ("plan my day, dentist at 2", "an hour", "25 - 14:00-15:00"),
        ("plan my day, dentist at 2", "45 minutes", "25 - 14:00-14:45"),
        ("plan my day till 5, i've a call at 11", "1", "25 -17:00 11:00-11:30"),
        ("plan my day, kids finish school at 3", "i stop then", "25 -15:00"),
        ("plan my day at 2", "i start then", "25 14:00-"),
        ("plan my day, I start work at 11", "2", "25 -11:00"),
        ("plan my day, im in work from half 12 to 6", "I'm busy then", "25 - 12:30-18:00"),
        ("plan my revision from 2 to 5", "plan that time", "25 14:00-17:00"),
        ("plan my day from 8", "i start then", "25 20:00-"),
        ("plan today, i'm free before noon and after 3", "1", "25 15:00-"),
        ("plan today from 8am to 9am", "yes", "26 08:00-09:00"),
    ],
)
def test_what_is_unclear_is_asked(message: str, answer: str, plan: str) -> None:
    desk = Desk(DESK)
    desk.say(message)
    assert desk.understood.acts == ()
    assert desk.understood.question is not None
    desk.say(answer)
    assert plan_of(desk) == plan


@pytest.mark.parametrize(
    ("message", "tools"),
    [
        ("plan my day and remind me to call bob at 3", ["plan_day", "add_task"]),
        ("im full of beans today so put energy 3, and make me a plan til 4", ["log_energy"]),
        ("mark dishes done, then plan my day", ["complete_task", "plan_day"]),
    ],
)
def test_other_wishes_stay(message: str, tools: list[str]) -> None:
    desk = Desk(DESK)
    desk.say(message)
    assert set(tools) <= {act.tool for act in desk.understood.acts}


@pytest.mark.parametrize(
    ("message", "tool"),
    [
        ("mark dishes done", "complete_task"),
        ("remind me to buy milk at 5", "add_task"),
        ("push the dentist to tomorrow at 3", "move_task"),
        ("what's on tomorrow", "list_tasks"),
        ("ok start with the report", "start_task"),
    ],
)
def test_another_wish_after_a_plan_is_no_change_of_it(message: str, tool: str) -> None:
    desk = Desk(DESK)
    desk.say(DAY)
    desk.say(message)
    assert [act.tool for act in desk.understood.acts] == [tool]
