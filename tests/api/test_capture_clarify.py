"""Asking before anything is saved: clarify, answer or save, and the figures over captures."""

from __future__ import annotations

from typing import Any

from httpx2 import AsyncClient

from tests.api.answers import ONE_ENGINE, check_error, stored
from tests.api.later import balance, got, later, posted
from tests.conftest import Clock, Someone
from tools.context import Platform
from tools.rules.kindness import find_shame

pytestmark = ONE_ENGINE
CLARIFY = "/api/capture/clarify"
PROJECTS = ["AI Integration", "Mobile App", "Backend Docs"]
MEETING = "Project meeting next week"


async def clarify(someone: Someone, text: str = MEETING) -> dict[str, Any]:
    body: dict[str, Any] = await posted(someone, CLARIFY, {"text": text})
    return body


async def answer(someone: Someone, asked: dict[str, Any], **word: Any) -> dict[str, Any]:
    """What was made of it: the tasks by their titles."""
    path = f"/api/capture/{asked['capture_id']}/answer"
    saved = await posted(someone, path, word)
    ids = [task["task_id"] for task in saved["tasks_created"]]
    tasks = [await got(someone, f"/api/v2/tasks/{task_id}") for task_id in ids]
    return {task["title"]: task for task in tasks}


async def with_projects(someone: Someone) -> None:
    for project in PROJECTS:
        await someone.task(f"For {project}", project_id=project)


async def titles(someone: Someone) -> list[str]:
    return [task["title"] for task in (await got(someone, "/api/v2/tasks"))["tasks"]]


async def test_anonymous_is_refused(http: AsyncClient) -> None:
    check_error(await http.post(CLARIFY, json={"text": "x"}), 401)
    check_error(await http.get("/api/capture/stats/someone"), 401)


class TestClarify:
    async def test_asks_one_question_with_the_users_own_projects(
        self, anna: Someone, clock: Clock
    ) -> None:
        for project in PROJECTS:
            clock.advance(minutes=1)
            await anna.task(f"For {project}", project_id=project)
        before = await titles(anna)
        body = await clarify(anna)
        assert body["capture_id"].startswith("capture_")
        assert body["clarification_question"] == "Which project is this meeting for?"
        assert body["suggested_values"] == ["Backend Docs", "Mobile App", "AI Integration"]
        assert [item["task_id"] for item in body["parsed_items"]] == [None]
        assert (await titles(anna), await balance(anna)) == (before, 0)

    async def test_without_projects_it_asks_for_the_day(self, anna: Someone) -> None:
        body = await clarify(anna, "Meeting next week")
        assert find_shame(body["clarification_question"]) == []
        assert 2 <= len(body["suggested_values"]) <= 4

    async def test_nothing_to_ask_is_null_and_can_still_be_saved(self, anna: Someone) -> None:
        body = await clarify(anna, "Buy milk tomorrow")
        assert (body["clarification_question"], body["suggested_values"]) == (None, [])
        path = f"/api/capture/{body['capture_id']}/answer"
        check_error(await anna.post(path, {"skip": True}), 409, "CONFLICT")
        saved = await posted(anna, "/api/capture/save", {"capture_id": body["capture_id"]})
        assert [task["title"] for task in saved["tasks_created"]] == ["Buy milk"]
        assert saved["xp_earned"] == 15

    async def test_words_refer_to_now_in_the_zone(self, anna: Someone) -> None:
        body = {"text": "Buy milk tomorrow", "now": "2026-03-04T23:30:00", "timezone": "Asia/Tokyo"}
        item = (await posted(anna, CLARIFY, body))["parsed_items"][0]
        assert item["due_date"] == "2026-03-05T03:00:00Z"

    async def test_wrong_values_are_refused_and_keep_nothing(
        self, platform: Platform, anna: Someone
    ) -> None:
        wrongs: list[tuple[Any, int]] = [
            ({}, 422),
            ({"text": ""}, 422),
            ({"text": " \n"}, 422),
            ({"text": "x" * 5_001}, 422),
            ({"text": "nul \x00"}, 400),
            ({"text": "bell \x07"}, 422),
            ({"text": "x", "now": "soon"}, 422),
            ({"text": "x", "timezone": "Mars/Olympus"}, 422),
            ({"text": "x", "save": True}, 422),
            ([], 422),
        ]
        before = await stored(platform)
        for wrong, status in wrongs:
            check_error(await anna.post(CLARIFY, wrong), status)
        assert await stored(platform) == before


class TestAnswer:
    async def test_a_project_a_zone_a_day_free_words_or_none(self, anna: Someone) -> None:
        await with_projects(anna)
        cases: list[tuple[str, str, dict[str, Any]]] = [
            ("mobile app", "Meeting", {"project_id": "Mobile App"}),
            ("Work", "Meeting", {"zone_id": "zone-work"}),
            ("Friday", "Meeting", {"due_date": "2026-03-06T12:00:00Z"}),
            ("every Monday", "Meeting", {"recurrence": "FREQ=WEEKLY;BYDAY=MO"}),
            ("with the blue team", "Meeting (with the blue team)", {}),
            ("No project", "Meeting", {"project_id": None}),
        ]
        for value, title, changed in cases:
            asked = await clarify(anna, "Meeting")
            made = await answer(anna, asked, value=value)
            assert list(made) == [title], value
            assert {name: made[title][name] for name in changed} == changed, value
        asked = await clarify(anna, "Meeting")
        assert list(await answer(anna, asked, skip=True)) == ["Meeting"]

    async def test_the_word_is_about_what_was_asked_and_nothing_else(self, anna: Someone) -> None:
        await with_projects(anna)
        asked = await clarify(anna, f"{MEETING} and buy milk")
        assert asked["clarification_question"] == "Which project is this meeting for?"
        made = await answer(anna, asked, value="Mobile App")
        projects = {title: task["project_id"] for title, task in made.items()}
        assert projects == {"Project meeting": "Mobile App", "Buy milk": None}

    async def test_a_named_item_gets_its_day_and_another_keeps_its_own(self, anna: Someone) -> None:
        asked = await clarify(anna, "Buy milk tomorrow and meeting next week")
        assert "“Meeting”" in asked["clarification_question"]
        made = await answer(anna, asked, value=asked["suggested_values"][1])
        days = {title: task["due_date"] for title, task in made.items()}
        assert days == {"Buy milk": "2026-03-05T12:00:00Z", "Meeting": "2026-03-10T12:00:00Z"}

    async def test_pays_as_save_does_and_counts_as_an_answer(self, anna: Someone) -> None:
        await with_projects(anna)
        asked = await clarify(anna)
        path = f"/api/capture/{asked['capture_id']}/answer"
        assert (await posted(anna, path, {"value": "Mobile App"}))["xp_earned"] == 15
        assert await balance(anna) == 15 + 15  # and the achievement of a first answer

    async def test_days_later_days_are_those_of_the_words(
        self, anna: Someone, clock: Clock
    ) -> None:
        asked = await clarify(anna, "Meeting next week")
        later(anna, clock, days=6)
        made = await answer(anna, asked, value="tomorrow")
        assert made["Meeting"]["due_date"] == "2026-03-05T12:00:00Z"

    async def test_a_second_one_and_one_after_saving_are_409(
        self, platform: Platform, anna: Someone, bert: Someone
    ) -> None:
        first, second = await clarify(anna, "Meeting next week"), await clarify(anna, MEETING)
        await answer(anna, first, skip=True)
        await posted(anna, "/api/capture/save", {"capture_id": second["capture_id"]})
        before = await stored(platform)
        for asked in (first, second):
            path = f"/api/capture/{asked['capture_id']}/answer"
            check_error(await anna.post(path, {"skip": True}), 409, "CONFLICT")
            check_error(await bert.post(path, {"skip": True}), 404)
        assert await stored(platform) == before


class TestSaveAfterwards:
    async def test_after_an_answer_it_changes_the_task_and_pays_nothing_more(
        self, anna: Someone
    ) -> None:
        asked = await clarify(anna, "Meeting next week")
        await answer(anna, asked, skip=True)
        before = await balance(anna)
        item = {"item_id": asked["parsed_items"][0]["item_id"], "title": "The big meeting"}
        body = {"capture_id": asked["capture_id"], "items": [item]}
        saved = await posted(anna, "/api/capture/save", body)
        assert (saved["tasks_created"], saved["xp_earned"]) == ([], 0)
        assert [task["title"] for task in saved["tasks_updated"]] == ["The big meeting"]
        assert (await titles(anna), await balance(anna)) == (["The big meeting"], before)

    async def test_documented_items_take_the_places_of_the_waiting_ones(
        self, anna: Someone
    ) -> None:
        asked = await clarify(anna)
        item = {
            "title": "Backend Docs project meeting",
            "due_date": "2026-03-10T14:00:00Z",
            "project_id": "proj-backend",
        }
        body = {"capture_id": asked["capture_id"], "items": [item], "user_id": anna.user_id}
        saved = await posted(anna, "/api/capture/save", body)
        task = await got(anna, f"/api/v2/tasks/{saved['tasks_created'][0]['task_id']}")
        assert {name: task[name] for name in item} == item
        assert (saved["xp_earned"], len(await titles(anna))) == (15, 1)


class TestStats:
    async def test_nothing_yet_is_zeros_and_null(self, anna: Someone, bert: Someone) -> None:
        await clarify(bert)
        assert await got(anna, f"/api/capture/stats/{anna.user_id}") == {
            "total_captures": 0,
            "captures_this_week": 0,
            "average_processing_time_ms": None,
            "top_capture_types": [],
        }

    async def test_each_capture_counts_once_by_its_first_item(
        self, anna: Someone, clock: Clock
    ) -> None:
        for text in ("Buy milk tomorrow", "Call mom and meeting tomorrow at 3pm", "Pay rent"):
            await posted(anna, "/api/capture/", {"text": text})
        await posted(anna, "/api/capture/", {"text": "I feel good today"})
        await posted(anna, "/api/capture/", {"text": "Call Bob", "save": False})
        later(anna, clock, days=5)  # the next Monday
        await clarify(anna, "Meeting next week")
        body = await got(anna, f"/api/capture/stats/{anna.user_id}")
        assert (body["total_captures"], body["captures_this_week"]) == (6, 1)
        assert isinstance(body["average_processing_time_ms"], int)
        assert body["top_capture_types"] == [
            {"type": "task", "count": 4},
            {"type": "event", "count": 1},
            {"type": "thought", "count": 1},
        ]

    async def test_anothers_are_403(self, anna: Someone, bert: Someone) -> None:
        check_error(await anna.get(f"/api/capture/stats/{bert.user_id}"), 403)
