from __future__ import annotations

from typing import Any

from httpx2 import AsyncClient

from storage.tables import CaptureRow
from tests.api.answers import KEPT_TEXT, ONE_ENGINE, check_error, stored
from tests.api.captures import MILK, UNKNOWN, capture, save, titles
from tests.conftest import Clock, Someone
from tests.workspaces import rows_of
from tools.context import Platform

WRONG_CAPTURES: list[object] = [
    {},
    {"text": ""},
    {"text": " \n\t "},
    {"text": None},
    {"text": 5},
    {"text": ["Buy milk"]},
    {"text": "x" * 5_001},
    {"text": "x", "save": "yes"},
    {"text": "x", "save": 1},
    {"text": "x", "save": None},
    {"text": "x", "now": "today"},
    {"text": "x", "now": 1772618400},
    {"text": "x", "now": "9999-12-31T23:59:59Z"},
    {"text": "x", "now": "2026-02-30"},
    {"text": "x", "timezone": "Mars/Olympus"},
    {"text": "x", "timezone": ""},
    {"text": "x", "items": []},
    [],
]


ODD_CAPTURES: list[dict[str, Any]] = [
    {"text": "Buy milk on 12/31/9999"},
    {"text": "Buy milk on 1/1/1500"},
    {"text": "Buy milk in 900000 years"},
    {"text": "Buy milk in 99999999999999999999 minutes"},
    {"text": "Walk for 99999999999 hours"},
    {"text": "Buy milk tomorrow", "now": "8999-12-31T23:00:00Z"},
    {"text": "Buy milk yesterday", "now": "1901-01-01"},
    {"text": "Call Bob " + "#" + "p" * 300},
    {"text": "Call Bob " + " ".join(f"#t{n}" for n in range(90))},
    {"text": "https://example.com/" + "a" * 4_000},
    *({"text": (piece * 5_000)[:5_000]} for piece in ("x", "a, ", "9", "buy milk, ", "é", "👩‍🚀")),
    *({"text": (piece * 5_000)[:5_000]} for piece in ("(", '"', "tomorrow ", "every ", "at 5 ")),
]


TOMORROWS: list[tuple[dict[str, str], str]] = [
    ({"now": "2025-10-28T10:00:00Z"}, "2025-10-29T12:00:00Z"),
    (
        {"now": "2025-10-28T02:00:00Z", "timezone": "America/New_York"},
        "2025-10-28T16:00:00Z",
    ),
    (
        {"now": "2025-10-28T22:00:00", "timezone": "America/New_York"},
        "2025-10-29T16:00:00Z",
    ),
    ({"timezone": "Pacific/Auckland"}, "2026-03-04T23:00:00Z"),
]


class TestCapture:
    async def test_anonymous_is_refused(self, http: AsyncClient) -> None:
        check_error(await http.post("/api/capture/", json={"text": MILK}), 401)

    async def test_sure_items_are_tasks_at_once_and_it_pays_ten(self, anna: Someone) -> None:
        body = await capture(anna)
        milk, dentist = body["parsed_items"]
        assert (milk["title"], milk["due_date"]) == ("Buy milk", "2026-03-05T12:00:00Z")
        assert (dentist["title"], dentist["due_date"]) == ("Call dentist about appointment", None)
        assert body["xp_earned"] == 10
        assert isinstance(body["processing_time_ms"], int)
        assert (body["needs_clarification"], body["question"]) == (False, None)
        assert (body["suggested_values"], body["generated_by"]) == ([], "rules")
        for item in body["parsed_items"]:
            assert 0.75 <= item["confidence"] <= 1
            task = (await anna.get(f"/api/v2/tasks/{item['task_id']}")).json()
            assert task["title"] == item["title"]
            assert task["due_date"] == item["due_date"]
            assert task["source_capture_id"] == body["capture_id"]

    async def test_with_and_without_the_slash(self, anna: Someone) -> None:
        assert (await anna.post("/api/capture", {"text": "Buy milk"})).status_code == 200

    async def test_beyond_twenty_a_day_it_works_and_pays_nothing(
        self, anna: Someone, clock: Clock
    ) -> None:
        paid = [(await capture(anna, f"Call Bob {n}"))["xp_earned"] for n in range(21)]
        assert paid == [10] * 20 + [0]
        assert len(await titles(anna)) == 21

    async def test_a_preview_makes_no_tasks_and_pays_nothing(self, anna: Someone) -> None:
        body = await capture(anna, save=False)
        assert [item["task_id"] for item in body["parsed_items"]] == [None, None]
        assert body["xp_earned"] == 0
        assert await titles(anna) == []
        assert (await anna.get("/api/gamification/progress")).json()["current_xp"] == 0

    async def test_nothing_in_it_is_an_empty_list(self, anna: Someone) -> None:
        assert (await capture(anna, "..."))["parsed_items"] == []

    async def test_the_raw_text_is_kept_with_lf_for_cr_lf(
        self, platform: Platform, anna: Someone
    ) -> None:
        await capture(anna, "buy milk\r\ncall bob\rmail eve")
        assert (await rows_of(platform, CaptureRow))[0].text == "buy milk\ncall bob\nmail eve"

    async def test_marks_and_joiners_are_kept(self, platform: Platform, anna: Someone) -> None:
        await capture(anna, KEPT_TEXT)
        assert (await rows_of(platform, CaptureRow))[0].text == KEPT_TEXT

    async def test_words_refer_to_now_in_the_zone(self, anna: Someone) -> None:
        for fields, due in TOMORROWS:
            body = await capture(anna, "Buy milk tomorrow", **fields)
            assert body["parsed_items"][0]["due_date"] == due

    @ONE_ENGINE
    async def test_odd_texts_are_kept_like_any_other(
        self, platform: Platform, anna: Someone
    ) -> None:
        for fields in ODD_CAPTURES:
            body = await capture(anna, **fields)
            assert all(len(item["title"]) <= 500 for item in body["parsed_items"])
            kept = await rows_of(platform, CaptureRow, id=body["capture_id"])
            assert kept[0].text == fields["text"]

    @ONE_ENGINE
    async def test_wrong_values_are_422_and_keep_nothing(
        self, platform: Platform, anna: Someone
    ) -> None:
        before = await stored(platform)
        for wrong in WRONG_CAPTURES:
            check_error(await anna.post("/api/capture/", wrong), 422)
        assert await stored(platform) == before

    @ONE_ENGINE
    async def test_a_wrong_wait_is_422(self, anna: Someone) -> None:
        check_error(await anna.post("/api/capture/?wait=perhaps", {"text": "x"}), 422)


WRONG_SAVES: list[dict[str, Any]] = [
    {},
    {"capture_id": None},
    {"capture_id": 5},
    {"items": []},
    {"items": None},
    {"items": {}},
    {"items": ["x"]},
    {"items": [{"title": "x", "colour": "red"}]},
    {"items": [{"title": ""}]},
    {"items": [{"title": "x" * 501}]},
    {"items": [{"title": "x", "type": "chore"}]},
    {"items": [{"title": "x", "priority": "asap"}]},
    {"items": [{"title": "x", "due_date": "soon"}]},
    {"items": [{"title": "x", "due_date": "9000-12-31T23:59:59-12:00"}]},
    {"items": [{"title": "x", "estimated_minutes": 0}]},
    {"items": [{"title": "x", "estimated_minutes": "5"}]},
    {"items": [{"title": "x", "estimated_minutes": 600_001}]},
    {"items": [{"title": "x"}] * 101},
]


WRONG_ITEMS: list[tuple[dict[str, Any], int]] = [
    ({"item_id": "item_0000"}, 404),
    ({"zone_id": "zone-moon"}, 404),
    ({"title": None}, 422),
    ({"type": None}, 422),
    ({"tags": None}, 422),
]


class TestSave:
    async def test_anonymous_is_refused(self, http: AsyncClient) -> None:
        check_error(await http.post("/api/capture/save", json={"capture_id": UNKNOWN}), 401)

    async def test_anothers_capture_is_404_and_stays_waiting(
        self, platform: Platform, anna: Someone, bert: Someone
    ) -> None:
        body = await capture(anna, save=False)
        item_id = body["parsed_items"][0]["item_id"]
        own = await capture(bert, save=False)
        before = await stored(platform)
        check_error(await bert.post("/api/capture/save", {"capture_id": body["capture_id"]}), 404)
        stolen = {"capture_id": own["capture_id"], "items": [{"item_id": item_id}]}
        check_error(await bert.post("/api/capture/save", stolen), 404)
        assert await stored(platform) == before

    async def test_makes_tasks_of_what_waits_and_pays_fifteen_once(self, anna: Someone) -> None:
        body = await capture(anna, save=False)
        saved = await save(anna, body["capture_id"])
        assert [task["title"] for task in saved["tasks_created"]] == await titles(anna)
        assert (saved["tasks_updated"], saved["xp_earned"]) == ([], 15)
        again = await save(anna, body["capture_id"])
        assert again == {"tasks_created": [], "tasks_updated": [], "xp_earned": 0}
        more = await save(anna, body["capture_id"], {"title": "Water the plants"})
        assert (len(more["tasks_created"]), more["xp_earned"]) == (1, 0)

    async def test_items_without_an_id_are_the_waiting_ones_in_order_then_new(
        self, anna: Someone
    ) -> None:
        body = await capture(anna, save=False)
        changes = [{"priority": "high"}, {"title": "Ring the dentist"}, {"title": "Third"}]
        saved = await save(anna, body["capture_id"], *changes)
        names = ["Buy milk", "Ring the dentist", "Third"]
        assert [task["title"] for task in saved["tasks_created"]] == names
        first = (await anna.get(f"/api/v2/tasks/{saved['tasks_created'][0]['task_id']}")).json()
        assert (first["priority"], first["due_date"]) == ("high", "2026-03-05T12:00:00Z")

    async def test_an_item_that_is_a_task_is_changed_never_doubled(self, anna: Someone) -> None:
        body = await capture(anna)
        item = body["parsed_items"][0]
        change = {"item_id": item["item_id"], "title": "Buy oat milk", "due_date": None}
        saved = await save(anna, body["capture_id"], change)
        task = {"task_id": item["task_id"], "title": "Buy oat milk"}
        assert saved == {"tasks_created": [], "tasks_updated": [task], "xp_earned": 0}
        shown = (await anna.get(f"/api/v2/tasks/{item['task_id']}")).json()
        assert (shown["title"], shown["due_date"]) == ("Buy oat milk", None)
        assert len(await titles(anna)) == 2

    async def test_one_item_named_twice_is_422(self, platform: Platform, anna: Someone) -> None:
        body = await capture(anna, save=False)
        item = {"item_id": body["parsed_items"][0]["item_id"]}
        before = await stored(platform)
        twice = {"capture_id": body["capture_id"], "items": [item, item]}
        check_error(await anna.post("/api/capture/save", twice), 422)
        assert await stored(platform) == before

    async def test_every_field_of_an_item_reaches_the_task(self, anna: Someone) -> None:
        body = await capture(anna, "Buy milk", save=False)
        item = {
            "title": "Backend Docs project meeting",
            "due_date": "2026-03-11T14:00:00Z",
            "project_id": "proj-backend",
            "zone_id": "zone-work",
            "priority": "urgent",
            "tags": ["docs"],
            "estimated_minutes": 90,
        }
        task = (await save(anna, body["capture_id"], item))["tasks_created"][0]
        shown = (await anna.get(f"/api/v2/tasks/{task['task_id']}")).json()
        del item["estimated_minutes"]
        assert {name: shown[name] for name in item} == item
        assert (shown["estimated_hours"], shown["due_has_time"]) == (1.5, True)

    async def test_what_is_wrong_with_one_item_saves_none(
        self, platform: Platform, anna: Someone
    ) -> None:
        body = await capture(anna, save=False)
        before = await stored(platform)
        for item, status in WRONG_ITEMS:
            request = {"capture_id": body["capture_id"], "items": [{"title": "First"}, item]}
            check_error(await anna.post("/api/capture/save", request), status)
        assert await stored(platform) == before

    async def test_the_task_of_an_item_being_deleted_is_404(
        self, platform: Platform, anna: Someone
    ) -> None:
        body = await capture(anna)
        item = body["parsed_items"][0]
        await anna.delete(f"/api/v2/tasks/{item['task_id']}")
        before = await stored(platform)
        request = {"capture_id": body["capture_id"], "items": [{"item_id": item["item_id"]}]}
        check_error(await anna.post("/api/capture/save", request), 404)
        assert await stored(platform) == before

    async def test_control_characters_in_a_rule_are_refused(self, anna: Someone) -> None:
        body = await capture(anna, save=False)
        for recurrence in ["a\x00", "a\x1b"]:
            items = [{"title": "x", "recurrence": recurrence}]
            request = {"capture_id": body["capture_id"], "items": items}
            status = 400 if "\x00" in recurrence else 422
            check_error(await anna.post("/api/capture/save", request), status)

    @ONE_ENGINE
    async def test_wrong_values_are_422_and_save_nothing(
        self, platform: Platform, anna: Someone
    ) -> None:
        body = await capture(anna, save=False)
        before = await stored(platform)
        for wrong in WRONG_SAVES:
            request = {"capture_id": body["capture_id"], **wrong}
            if wrong in ({}, {"items": []}):
                del request["capture_id"]
            check_error(await anna.post("/api/capture/save", request), 422)
        assert await stored(platform) == before
