from __future__ import annotations

import pytest
from httpx2 import AsyncClient

from tests.conftest import Someone

UNKNOWN = "task_0000"


class TestCreate:
    async def test_anonymous_is_refused(self, http: AsyncClient) -> None:
        answer = await http.post("/api/v2/tasks", json={"title": "x"})
        assert answer.status_code == 401
        assert answer.json()["error"]["code"] == "UNAUTHORIZED"
        assert answer.headers["www-authenticate"] == "Bearer"

    async def test_answers_the_whole_task(self, anna: Someone) -> None:
        task = await anna.task(
            "Write backend documentation",
            description="Complete API reference",
            priority="high",
            estimated_hours=4.5,
            tags=["documentation", "backend"],
            due_date="2026-03-06T17:00:00Z",
            project_id="proj-123",
            zone_id="zone-work",
        )
        assert task["task_id"].startswith("task_")
        assert task["status"] == "todo"
        assert task["actual_hours"] == 0.0
        assert task["due_date"] == "2026-03-06T17:00:00Z"
        assert task["created_at"] == task["updated_at"] == "2026-03-04T10:00:00Z"

    async def test_a_date_alone_is_local_noon_without_a_time(self, anna: Someone) -> None:
        task = await anna.task(due_date="2026-03-06")
        assert task["due_date"] == "2026-03-06T12:00:00Z"
        assert task["due_has_time"] is False

    async def test_an_unknown_zone_is_404_and_creates_nothing(self, anna: Someone) -> None:
        answer = await anna.post("/api/v2/tasks", {"title": "x", "zone_id": "zone-moon"})
        assert answer.status_code == 404
        assert answer.json()["error"]["details"]["resource_type"] == "zone"
        assert (await anna.get("/api/v2/tasks")).json()["total"] == 0

    @pytest.mark.parametrize(
        "wrong",
        [
            {},
            {"title": ""},
            {"title": "  \t "},
            {"title": None},
            {"title": 7},
            {"title": "x" * 501},
            {"title": "bell\u0007"},
            {"title": "half \ud800"},
            {"title": "x", "priority": "asap"},
            {"title": "x", "estimated_hours": -1},
            {"title": "x", "estimated_hours": 10_001},
            {"title": "x", "estimated_hours": "soon"},
            {"title": "x", "tags": ["a"] * 51},
            {"title": "x", "tags": [""]},
            {"title": "x", "tags": "a"},
            {"title": "x", "due_date": "tomorrow"},
            {"title": "x", "due_date": "9999-12-31"},
            {"title": "x", "due_date": 5},
            {"title": "x", "energy_needed": 4},
            {"title": "x", "created_at": "2026-03-04T10:00:00Z"},
            {"title": "x", "colour": "red"},
            [],
            "x",
        ],
    )
    async def test_wrong_values_are_422_and_create_nothing(
        self, anna: Someone, wrong: object
    ) -> None:
        answer = await anna.post("/api/v2/tasks", wrong)
        assert answer.status_code == 422
        error = answer.json()["error"]
        assert error["code"] == "INVALID_INPUT"
        assert error["details"]["errors"]
        assert (await anna.get("/api/v2/tasks")).json()["total"] == 0

    async def test_unknown_fields_are_named(self, anna: Someone) -> None:
        answer = await anna.post("/api/v2/tasks", {"title": "x", "colour": "red"})
        assert "colour" in answer.json()["error"]["message"]


class TestRead:
    async def test_anonymous_is_refused(self, http: AsyncClient) -> None:
        assert (await http.get(f"/api/v2/tasks/{UNKNOWN}")).status_code == 401

    async def test_anothers_task_is_404(self, anna: Someone, bert: Someone) -> None:
        task = await anna.task()
        path = f"/api/v2/tasks/{task['task_id']}"
        assert (await bert.get(path)).status_code == 404
        assert (await bert.put(path, {"title": "mine"})).status_code == 404
        assert (await bert.delete(path)).status_code == 404
        assert (await bert.patch(f"{path}/status", {"status": "done"})).status_code == 404
        assert (await anna.get(path)).json()["title"] == task["title"]

    async def test_shows_the_steps(self, anna: Someone) -> None:
        task = await anna.task()
        split = (await anna.post(f"/api/v1/tasks/{task['task_id']}/split")).json()
        shown = (await anna.get(f"/api/v2/tasks/{task['task_id']}")).json()
        assert shown["micro_steps"] == split["micro_steps"]

    async def test_percentage_follows_the_hours(self, anna: Someone) -> None:
        task = await anna.task(estimated_hours=4.5)
        answer = await anna.put(f"/api/v2/tasks/{task['task_id']}", {"actual_hours": 1.5})
        assert answer.json()["completion_percentage"] == 33


class TestList:
    async def test_nothing_yet_is_an_empty_page(self, anna: Someone) -> None:
        page = (await anna.get("/api/v2/tasks")).json()
        assert page == {
            "tasks": [],
            "total": 0,
            "limit": 50,
            "offset": 0,
            "has_more": False,
            "next_offset": None,
            "next_page": None,
        }

    async def test_newest_first_in_pages(self, anna: Someone) -> None:
        titles = [(await anna.task(f"Task {n}"))["title"] for n in range(5)]
        first = (await anna.get("/api/v2/tasks", limit=2)).json()
        assert [task["title"] for task in first["tasks"]] == titles[:2:-1]
        assert (first["total"], first["has_more"], first["next_offset"]) == (5, True, 2)
        last = (await anna.get("/api/v2/tasks", limit=2, offset=4)).json()
        assert (len(last["tasks"]), last["has_more"], last["next_offset"]) == (1, False, None)

    async def test_an_offset_past_the_end_is_an_empty_page(self, anna: Someone) -> None:
        await anna.task()
        page = (await anna.get("/api/v2/tasks", offset=99)).json()
        assert (page["tasks"], page["total"], page["has_more"]) == ([], 1, False)

    async def test_filters_narrow_tasks_and_total(self, anna: Someone) -> None:
        await anna.task("low", priority="low", project_id="a")
        await anna.task("urgent", priority="urgent", zone_id="zone-life")
        done = await anna.task("done", priority="high")
        await anna.finish(done)
        for params, titles in [
            ({"status": "done"}, ["done"]),
            ({"status": "todo,done"}, ["done", "urgent", "low"]),
            ({"priority": ["low", "urgent"]}, ["urgent", "low"]),
            ({"project_id": "a"}, ["low"]),
            ({"zone_id": "zone-life"}, ["urgent"]),
            ({"zone_id": "zone-moon"}, []),
        ]:
            page = (await anna.get("/api/v2/tasks", **params)).json()
            assert [task["title"] for task in page["tasks"]] == titles, params
            assert page["total"] == len(titles), params

    async def test_due_before_is_exclusive_and_due_after_inclusive(self, anna: Someone) -> None:
        await anna.task("dated", due_date="2026-03-06T10:00:00Z")
        await anna.task("undated")
        at, later = "2026-03-06T10:00:00Z", "2026-03-07"
        for params, count in [
            ({"due_before": at}, 0),
            ({"due_before": later}, 1),
            ({"due_after": at}, 1),
            ({"due_after": later}, 0),
        ]:
            assert (await anna.get("/api/v2/tasks", **params)).json()["total"] == count, params

    async def test_sorts(self, anna: Someone) -> None:
        await anna.task("b", priority="low", due_date="2026-03-05")
        await anna.task("a", priority="urgent", due_date="2026-03-09")
        await anna.task("c")
        for sort, titles in [
            ("created", "bac"),
            ("-created", "cab"),
            ("due", "bac"),
            ("-due", "abc"),
            ("priority", "acb"),
            ("urgency", "abc"),
        ]:
            page = (await anna.get("/api/v2/tasks", sort=sort)).json()
            assert "".join(task["title"] for task in page["tasks"]) == titles, sort

    @pytest.mark.parametrize("sort", ["-created", "created", "due", "-due", "priority", "urgency"])
    async def test_cursors_walk_through_every_task_once(self, anna: Someone, sort: str) -> None:
        for number in range(7):
            due = f"2026-03-{10 - number // 2:02}" if number % 3 else None
            await anna.task(f"t{number}", due_date=due, priority=("low", "urgent")[number % 2])
        whole = (await anna.get("/api/v2/tasks", sort=sort)).json()["tasks"]
        walked, page = [], None
        while True:
            params = {"sort": sort, "limit": 2} | ({"page": page} if page else {})
            answer = (await anna.get("/api/v2/tasks", **params)).json()
            walked += answer["tasks"]
            page = answer["next_page"]
            if page is None:
                break
        assert [task["title"] for task in walked] == [task["title"] for task in whole]

    async def test_what_comes_in_between_shifts_no_cursor(self, anna: Someone) -> None:
        for number in range(4):
            await anna.task(f"t{number}")
        first = (await anna.get("/api/v2/tasks", limit=2)).json()
        await anna.task("newest")
        second = (await anna.get("/api/v2/tasks", limit=2, page=first["next_page"])).json()
        assert [task["title"] for task in second["tasks"]] == ["t1", "t0"]

    async def test_a_foreign_or_broken_cursor_is_422(self, anna: Someone) -> None:
        for number in range(3):
            await anna.task(f"t{number}")
        page = (await anna.get("/api/v2/tasks", limit=1)).json()["next_page"]
        for params in [{"page": "abc"}, {"page": page, "sort": "due"}, {"page": page, "offset": 1}]:
            answer = await anna.get("/api/v2/tasks", **params)
            assert answer.status_code == 422, params
            assert answer.json()["error"]["details"]["field"] == "page"

    @pytest.mark.parametrize(
        "params",
        [
            {"limit": 0},
            {"limit": 201},
            {"limit": "many"},
            {"offset": -1},
            {"status": "finished"},
            {"priority": "asap"},
            {"due_before": "soon"},
            {"sort": "colour"},
            {"colour": "red"},
        ],
    )
    async def test_wrong_filters_are_422(self, anna: Someone, params: dict[str, object]) -> None:
        assert (await anna.get("/api/v2/tasks", **params)).status_code == 422


class TestUpdate:
    async def test_absent_stays_and_null_clears(self, anna: Someone) -> None:
        task = await anna.task(description="long", due_date="2026-03-06", tags=["a"])
        path = f"/api/v2/tasks/{task['task_id']}"
        answer = (await anna.put(path, {"description": None, "due_date": None})).json()
        assert (answer["description"], answer["due_date"]) == (None, None)
        assert (answer["tags"], answer["title"]) == (["a"], task["title"])

    @pytest.mark.parametrize("name", ["title", "priority", "status", "tags", "actual_hours"])
    async def test_null_for_what_must_be_is_422(self, anna: Someone, name: str) -> None:
        task = await anna.task()
        path = f"/api/v2/tasks/{task['task_id']}"
        answer = await anna.put(
            path, {"title": "New", name: None} if name != "title" else {name: None}
        )
        assert answer.status_code == 422
        assert name in answer.json()["error"]["message"]
        assert (await anna.get(path)).json()["title"] == task["title"]

    async def test_a_status_does_what_setting_the_status_does(self, anna: Someone) -> None:
        task = await anna.task(priority="high", estimated_hours=4.5)
        path = f"/api/v2/tasks/{task['task_id']}"
        answer = (await anna.put(path, {"status": "done", "actual_hours": 3.5})).json()
        assert answer["xp_earned"] == 55
        assert answer["completed_at"] == "2026-03-04T10:00:00Z"

    async def test_moving_a_task_moves_the_zone_counts(self, anna: Someone) -> None:
        task = await anna.task(zone_id="zone-work")
        path = f"/api/v2/tasks/{task['task_id']}"
        await anna.put(path, {"zone_id": "zone-life", "status": "done"})
        zones = (await anna.get("/api/compass/zones")).json()["zones"]
        counts = [(zone["task_count"], zone["completed_count"]) for zone in zones]
        assert counts == [(0, 0), (1, 1), (0, 0)]


class TestDelete:
    async def test_is_final_for_readers_and_keeps_what_was_paid(self, anna: Someone) -> None:
        task = await anna.task(zone_id="zone-work")
        await anna.finish(task)
        xp = (await anna.get("/api/gamification/progress")).json()["current_xp"]
        path = f"/api/v2/tasks/{task['task_id']}"
        answer = await anna.delete(path)
        assert (answer.status_code, answer.content) == (204, b"")
        assert (await anna.get(path)).status_code == 404
        assert (await anna.delete(path)).status_code == 404
        assert (await anna.get("/api/v2/tasks")).json()["total"] == 0
        assert (await anna.get("/api/compass/zones")).json()["zones"][0]["task_count"] == 0
        assert (await anna.get("/api/gamification/progress")).json()["current_xp"] == xp


class TestStatus:
    async def test_done_pays_by_priority_and_estimate(self, anna: Someone) -> None:
        task = await anna.task(priority="high", estimated_hours=4.5)
        done = await anna.finish(task)
        assert done == {
            "task_id": task["task_id"],
            "status": "done",
            "completed_at": "2026-03-04T10:00:00Z",
            "xp_earned": 45,
            "next_task_id": None,
        }

    async def test_completing_twice_pays_once(self, anna: Someone) -> None:
        task = await anna.task()
        first = await anna.finish(task)
        xp = (await anna.get("/api/gamification/progress")).json()["current_xp"]
        assert await anna.finish(task) == first
        assert (await anna.get("/api/gamification/progress")).json()["current_xp"] == xp

    async def test_reopening_takes_back_exactly_what_was_paid(self, anna: Someone) -> None:
        task = await anna.task()
        paid = (await anna.finish(task))["xp_earned"]
        before = (await anna.get("/api/gamification/progress")).json()["current_xp"]
        answer = await anna.patch(f"/api/v2/tasks/{task['task_id']}/status", {"status": "todo"})
        assert (answer.json()["xp_earned"], answer.json()["completed_at"]) == (0, None)
        after = (await anna.get("/api/gamification/progress")).json()
        assert before - after["current_xp"] == paid
        assert after["recent_achievements"][0]["achievement_id"] == "ach-first-done"

    async def test_done_again_pays_anew_but_no_second_achievement(self, anna: Someone) -> None:
        task = await anna.task()
        await anna.finish(task)
        before = (await anna.get("/api/gamification/progress")).json()
        await anna.patch(f"/api/v2/tasks/{task['task_id']}/status", {"status": "blocked"})
        await anna.finish(task)
        assert (await anna.get("/api/gamification/progress")).json() == before

    async def test_beyond_the_daily_cap_it_works_and_pays_nothing(self, anna: Someone) -> None:
        paid = [(await anna.finish(await anna.task(f"t{n}")))["xp_earned"] for n in range(61)]
        assert min(paid[:60]) > 0
        assert paid[60] == 0

    @pytest.mark.parametrize(
        "wrong", [{}, {"status": "finished"}, {"status": None}, {"state": "done"}]
    )
    async def test_wrong_bodies_are_422(self, anna: Someone, wrong: object) -> None:
        task = await anna.task()
        answer = await anna.patch(f"/api/v2/tasks/{task['task_id']}/status", wrong)
        assert answer.status_code == 422
