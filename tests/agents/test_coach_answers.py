"""What the built-in coach answers to the questions that people ask."""

from __future__ import annotations

import re

import pytest

from agents.energy_coach import advise
from agents.words import word_problem
from tests.conftest import Clock
from tests.workspaces import add_task
from tools.context import Workspace
from tools.energy import Advice, CoachRequest, EnergySet, set_energy
from tools.rules.medical import find_causes, find_medical

QUESTIONS = {
    "general": None,
    "best": "When is my best time?",
    "breaks": "When should I take breaks?",
    "why": "Why am I so tired?",
    "level": "How am I?",
    "week": "How was my week?",
    "now": "What should I do now?",
    "today": "When will I have energy today?",
    "tomorrow": "And tomorrow?",
}


async def asked(workspace: Workspace, question: str | None) -> Advice:
    return await advise(workspace, CoachRequest(question=question))


async def log(workspace: Workspace, *levels: int) -> None:
    async with workspace.begin() as context:
        for level in levels:
            await set_energy(context, EnergySet(energy_level=level))


@pytest.fixture
async def logged(workspace: Workspace, clock: Clock) -> Workspace:
    """Twelve days with a high at nine and a low at three; now it is ten on the day after."""
    clock.advance(hours=-1)
    for _ in range(12):
        await log(workspace, 3)
        clock.advance(hours=6)
        await log(workspace, 1)
        clock.advance(hours=18)
    clock.advance(hours=1)
    return workspace


@pytest.mark.parametrize("days", [0, 2, 7])
async def test_every_answer_is_kind_short_and_counted(
    workspace: Workspace, clock: Clock, days: int
) -> None:
    for level in (3, 1, 2)[:days] * days:
        await log(workspace, level)
        clock.advance(hours=9)
    for question in QUESTIONS.values():
        answer = await asked(workspace, question)
        assert answer.generated_by == "rules"
        assert 1 <= len(answer.advice) <= 4
        for sentence in answer.advice:
            check_sentence(sentence, answer.facts)


def check_sentence(sentence: str, facts: list[str]) -> None:
    """Kind, free of causes, and each number in a fact; how many logs are missing is none."""
    assert find_causes(sentence) == find_medical(sentence) == []
    allowed = [sentence] if "more energy log" in sentence else facts
    assert word_problem(sentence, "\n".join(allowed)) is None, (sentence, facts)


async def test_the_best_time_is_told_with_its_counts(logged: Workspace) -> None:
    answer = await asked(logged, "When is my best time?")
    assert answer.advice == [
        "Schedule high-focus tasks in the morning",
        "In the morning: 12 logs, average 3.0, 0 low",
    ]
    assert "In the afternoon: 12 logs, average 1.0, 12 low" in answer.facts


async def test_why_is_answered_with_counts_and_no_cause(logged: Workspace) -> None:
    answer = await asked(logged, "Why am I always tired? Is it a disorder?")
    assert answer.advice[0] == "I can count, and no more: 12 of 24 logs were low"
    assert answer.advice[1] == "Take breaks during afternoon slumps (12 of 12 logs were low)"
    assert "no log knows" in answer.advice[-1]


async def test_now_names_the_task_that_fits_the_energy(logged: Workspace) -> None:
    await add_task(logged, "Write the thesis", estimated_hours=3, priority="high")
    await add_task(logged, "Water the plants", estimated_hours=0.1)
    await log(logged, 1)
    answer = await asked(logged, "What should I do now?")
    assert answer.advice == [
        "A good fit now: 'Water the plants', 6 minutes",
        "Be gentle with yourself: a few minutes of it count",
    ]
    assert "Open: 'Write the thesis', 180 minutes, takes energy 3" in answer.facts


async def test_now_goes_by_the_forecast_where_no_log_is_fresh(
    logged: Workspace, clock: Clock
) -> None:
    await add_task(logged, "Write the thesis", estimated_hours=3, priority="high")
    await add_task(logged, "Water the plants", estimated_hours=0.1)
    clock.advance(hours=23)  # nine in the morning, eighteen hours after the last log
    assert "Write the thesis" in (await asked(logged, "What next?")).advice[0]
    clock.advance(hours=6)
    assert "Water the plants" in (await asked(logged, "What next?")).advice[0]


async def test_now_with_only_big_tasks_and_little_energy_is_a_few_minutes(
    logged: Workspace,
) -> None:
    await add_task(logged, "Write the thesis", estimated_hours=3)
    await log(logged, 1)
    answer = await asked(logged, "What should I do now?")
    assert answer.advice == ["A few minutes of 'Write the thesis' are plenty now"]


async def test_now_without_tasks_is_a_good_moment_for_a_break(logged: Workspace) -> None:
    answer = await asked(logged, "What should I do now?")
    assert answer.advice == ["Nothing is waiting. A good moment for a break"]


async def test_tomorrow_names_the_likeliest_hours(logged: Workspace) -> None:
    answer = await asked(logged, "When will I have energy tomorrow?")
    high, low = answer.advice
    assert re.fullmatch(r"Energy is likeliest tomorrow around (0[89]|1[0-2]):00: \d+ % high", high)
    assert re.fullmatch(r"A break may fit around 1[3-7]:00: \d+ % low", low)


async def test_today_keeps_to_the_hours_left(logged: Workspace, clock: Clock) -> None:
    clock.advance(hours=3)
    answer = await asked(logged, "How does the rest of the day look?")
    hours = [int(hour) for hour in re.findall(r"around (\d\d):", " ".join(answer.facts))]
    assert len(hours) == 2
    assert all(13 <= hour <= 22 for hour in hours)


async def test_late_at_night_the_next_hours_are_told(logged: Workspace, clock: Clock) -> None:
    clock.advance(hours=13.5)
    answer = await asked(logged, "When will I have energy today?")
    assert re.search(r"around (23|00|01):00", answer.facts[-1])


async def test_few_logs_are_called_a_first_guess(workspace: Workspace) -> None:
    await log(workspace, 3)
    answer = await asked(workspace, "When will I have energy today?")
    assert answer.advice[0] == "Your logs are still few, so this is a first guess"


async def test_the_week_stands_beside_the_one_before(logged: Workspace, clock: Clock) -> None:
    clock.advance(days=1)
    answer = await asked(logged, "How was my week?")
    assert answer.facts[-2:] == [
        "The last 7 days: 11 energy logs, average 1.9, 6 low, 5 high",
        "The 7 days before: 13 energy logs, average 2.1, 6 low, 7 high",
    ]
    assert answer.advice[0] == answer.facts[-2]
    clock.advance(days=8)
    assert "one now is a fine start" in (await asked(logged, "How was my week?")).advice[0]


async def test_the_latest_level_is_told_in_a_word(logged: Workspace) -> None:
    assert (await asked(logged, "How am I?")).advice == ["Your latest log is low, 19.0 hours ago"]


async def test_breaks_are_where_low_logs_gather(logged: Workspace) -> None:
    answer = await asked(logged, "When do I need a break?")
    assert answer.advice == ["Take breaks during afternoon slumps (12 of 12 logs were low)"]


async def test_the_same_question_has_the_same_answer(logged: Workspace) -> None:
    for question in QUESTIONS.values():
        assert await asked(logged, question) == await asked(logged, question)
