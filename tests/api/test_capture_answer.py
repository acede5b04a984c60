from __future__ import annotations

import httpx2
from httpx2 import AsyncClient

from api.app import create_app
from storage.settings import Settings
from storage.tables import CaptureItemRow
from tests.api.answers import ONE_ENGINE, check_error, stored
from tests.api.captures import UNKNOWN, Asks, capture, save, titles
from tests.api.conftest import DAYS, QUESTION
from tests.conftest import PASSWORD, Clock, Someone
from tests.workspaces import opened, rows_of
from tools.context import Platform

WRONG_ANSWERS: list[object] = [
    {},
    {"value": ""},
    {"value": "  "},
    {"value": None},
    {"value": 5},
    {"value": "x" * 501},
    {"value": "x", "skip": True},
    {"skip": False},
    {"skip": "true"},
    {"skip": True, "because": "x"},
    [],
]


class TestAnswer:
    async def test_anonymous_is_refused(self, http: AsyncClient) -> None:
        check_error(await http.post(f"/api/capture/{UNKNOWN}/answer", json={"skip": True}), 401)

    async def test_anothers_question_is_404_and_stays_open(
        self, platform: Platform, anna: Someone, bert: Someone, asks: Asks
    ) -> None:
        with asks:
            body = await capture(anna, "Meeting")
        before = await stored(platform)
        path = f"/api/capture/{body['capture_id']}/answer"
        check_error(await bert.post(path, {"skip": True}), 404)
        assert await stored(platform) == before
        assert (await anna.post(path, {"skip": True})).status_code == 200

    async def test_an_unsure_item_waits_and_a_question_is_asked(
        self, anna: Someone, asks: Asks
    ) -> None:
        with asks:
            body = await capture(anna, "Meeting")
        assert (body["needs_clarification"], body["question"]) == (True, QUESTION)
        assert 2 <= len(body["suggested_values"]) <= 4
        assert body["parsed_items"][0]["task_id"] is None
        assert body["xp_earned"] == 10
        assert await titles(anna) == []

    async def test_a_day_makes_the_task_due_then_and_pays_as_save_does(
        self, anna: Someone, asks: Asks
    ) -> None:
        with asks:
            body = await capture(anna, "Meeting")
        path = f"/api/capture/{body['capture_id']}/answer"
        saved = (await anna.post(path, {"value": DAYS[0]})).json()
        assert [task["title"] for task in saved["tasks_created"]] == ["Meeting"]
        assert (saved["tasks_updated"], saved["xp_earned"]) == ([], 15)
        task = (await anna.get(f"/api/v2/tasks/{saved['tasks_created'][0]['task_id']}")).json()
        assert (task["due_date"], task["due_has_time"]) == ("2026-03-05T12:00:00Z", False)
        assert task["source_capture_id"] == body["capture_id"]

    async def test_a_skip_takes_the_best_reading(self, anna: Someone, asks: Asks) -> None:
        with asks:
            body = await capture(anna, "Meeting")
        path = f"/api/capture/{body['capture_id']}/answer"
        saved = (await anna.post(path, {"skip": True})).json()
        task = (await anna.get(f"/api/v2/tasks/{saved['tasks_created'][0]['task_id']}")).json()
        assert (task["title"], task["due_date"]) == ("Meeting", None)

    async def test_the_title_told_is_the_title_kept(self, anna: Someone, asks: Asks) -> None:
        with asks:
            body = await capture(anna, "Meeting")
        path = f"/api/capture/{body['capture_id']}/answer"
        saved = (await anna.post(path, {"value": "the blue\n one"})).json()
        assert [task["title"] for task in saved["tasks_created"]] == await titles(anna)

    async def test_a_second_answer_and_one_after_saving_are_409(
        self, platform: Platform, anna: Someone, asks: Asks
    ) -> None:
        with asks:
            first, second = [await capture(anna, "Meeting") for _ in range(2)]
        await anna.post(f"/api/capture/{first['capture_id']}/answer", {"skip": True})
        await save(anna, second["capture_id"])
        before = await stored(platform)
        for body in (first, second):
            answer = await anna.post(f"/api/capture/{body['capture_id']}/answer", {"skip": True})
            check_error(answer, 409, "CONFLICT")
        assert await stored(platform) == before

    async def test_a_capture_that_asked_nothing_is_409_and_an_unknown_one_404(
        self, anna: Someone
    ) -> None:
        body = await capture(anna)
        answer = await anna.post(f"/api/capture/{body['capture_id']}/answer", {"skip": True})
        check_error(answer, 409, "CONFLICT")
        check_error(await anna.post(f"/api/capture/{UNKNOWN}/answer", {"skip": True}), 404)

    async def test_works_days_later_and_after_a_restart(
        self, settings: Settings, clock: Clock, anna: Someone, asks: Asks
    ) -> None:
        with asks:
            body = await capture(anna, "Meeting")
        clock.advance(days=3)
        async with opened(settings, clock) as other:
            transport = httpx2.ASGITransport(app=create_app(other))
            async with AsyncClient(transport=transport, base_url="http://test") as client:
                form = {"username": "anna", "password": PASSWORD}
                token = (await client.post("/api/auth/login", json=form)).json()["access_token"]
                headers = {"Authorization": f"Bearer {token}"}
                path = f"/api/capture/{body['capture_id']}/answer"
                answer = await client.post(path, json={"value": "tomorrow"}, headers=headers)
                task_id = answer.json()["tasks_created"][0]["task_id"]
                task = (await client.get(f"/api/v2/tasks/{task_id}", headers=headers)).json()
        assert task["due_date"] == "2026-03-05T12:00:00Z"  # the day after the words were said

    @ONE_ENGINE
    async def test_neither_a_value_nor_a_skip_is_422_and_leaves_it_open(
        self, platform: Platform, anna: Someone, asks: Asks
    ) -> None:
        with asks:
            body = await capture(anna, "Meeting")
        before = await stored(platform)
        for wrong in WRONG_ANSWERS:
            check_error(await anna.post(f"/api/capture/{body['capture_id']}/answer", wrong), 422)
        assert await stored(platform) == before
        assert [row.status for row in await rows_of(platform, CaptureItemRow)] == ["waiting"]
