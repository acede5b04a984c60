"""Finding tasks, the figures over them, their projects, and bringing one back."""

from __future__ import annotations

from typing import Any

from httpx2 import AsyncClient

from tests.api.answers import ONE_ENGINE, check_error, stored
from tests.api.later import balance, got, later, posted
from tests.conftest import Clock, Someone
from tools.context import Platform

SEARCH = "/api/v2/tasks/search"
STATS = "/api/v2/tasks/stats"
EMPTY_STATS = {
    "total_tasks": 0,
    "completed_tasks": 0,
    "in_progress_tasks": 0,
    "blocked_tasks": 0,
    "todo_tasks": 0,
    "completion_rate": 0.0,
    "average_completion_time_hours": None,
    "overdue_tasks": 0,
    "due_today": 0,
    "due_this_week": 0,
}


async def found(someone: Someone, q: str, **params: Any) -> list[str]:
    return [task["title"] for task in (await got(someone, SEARCH, q=q, **params))["results"]]


async def test_anonymous_is_refused(http: AsyncClient) -> None:
    for path in (f"{SEARCH}?q=x", STATS, "/api/v2/projects"):
        check_error(await http.get(path), 401)
    check_error(await http.post("/api/v2/tasks/task_1/restore"), 401)


class TestSearch:
    async def test_nothing_found_is_an_empty_page(self, anna: Someone, bert: Someone) -> None:
        await bert.task("Write the letter")
        assert await got(anna, SEARCH, q="letter") == {
            "results": [],
            "total": 0,
            "query": "letter",
            "limit": 20,
            "offset": 0,
            "has_more": False,
            "next_offset": None,
            "next_page": None,
        }

    async def test_all_words_must_match_the_last_as_a_prefix(self, anna: Someone) -> None:
        await anna.task("Write backend documentation", tags=["docs"], description="For the API")
        for query, matches in [
            ("backend documentation", 1),
            ("DOCUMENTATION write", 1),
            ("backend docu", 1),
            ("docu backend", 0),
            ("backend docs api", 1),
            ("backend letter", 0),
            ("ackend", 0),
        ]:
            assert len(await found(anna, query)) == matches, query

    async def test_the_best_come_first_however_few_are_shown(self, anna: Someone) -> None:
        await anna.task("Garden", description="and garden and garden and garden and garden")
        for n in range(3):
            await anna.task(f"Call {n}", description="about the garden")
        await anna.task("Tend the beds", tags=["garden"])
        await anna.task("Plan the garden of my grandmother for the coming spring")
        await anna.task("Gardening")
        results = (await got(anna, SEARCH, q="garden"))["results"]
        scores = [task["relevance_score"] for task in results]
        assert scores == [1.0, 1.0, 0.9, 0.8, 0.6, 0.6, 0.6]
        titles = [task["title"] for task in results]
        for limit in range(1, 8):
            page = await got(anna, SEARCH, q="garden", limit=limit)
            assert [task["title"] for task in page["results"]] == titles[:limit], limit
            assert (page["total"], page["has_more"]) == (7, limit < 7)

    async def test_pages_follow_one_another(self, anna: Someone) -> None:
        titles = [(await anna.task(f"Letter {n}"))["title"] for n in range(5)]
        first = await got(anna, SEARCH, q="letter", limit=2)
        assert (first["has_more"], first["next_offset"], first["total"]) == (True, 2, 5)
        shown = [await found(anna, "letter", limit=2, offset=offset) for offset in (0, 2, 4, 6)]
        assert sorted(title for page in shown for title in page) == titles
        last = await got(anna, SEARCH, q="letter", limit=2, offset=4)
        assert (len(last["results"]), last["has_more"], last["next_offset"]) == (1, False, None)

    async def test_case_accents_and_scripts_are_no_hurdle(self, anna: Someone) -> None:
        for title, query in [
            ("Café für Zoë", "cafe fur zoe"),
            ("Straße fegen", "STRASSE"),
            ("Купить молоко", "молоко"),
            ("牛乳を買う", "牛乳"),
            ("לקנות חלב", "חלב"),
            ("Fix #42 at v2.1", "42 v2"),
        ]:
            await anna.task(title)
            assert await found(anna, query) == [title], query

    async def test_what_is_typed_is_data_never_syntax(self, anna: Someone) -> None:
        await anna.task("Write or not the near column title")
        for query, matches in [
            ('"write', 1),
            ("write* not", 1),
            ("title:write", 1),
            ("write OR letter", 0),
            ("write AND NOT letter", 0),
            ("NEAR(write column)", 1),
            ("write') --", 1),
            ("write & !letter", 0),
            ("write | letter:*", 0),
            ("\\", 0),
            ("%", 0),
            ("***", 0),
            ("🚀", 0),
            ("x" * 500, 0),
            ("write " * 83, 1),
        ]:
            assert len(await found(anna, query)) == matches, query

    async def test_every_word_of_a_long_query_counts(self, anna: Someone) -> None:
        words = " ".join(f"word{n}" for n in range(30))
        await anna.task(words)
        assert await found(anna, words) == [words]
        assert await found(anna, f"{words} letter") == []

    async def test_changes_are_found_at_once(self, anna: Someone) -> None:
        task = await anna.task("Write the letter")
        path = f"/api/v2/tasks/{task['task_id']}"
        await anna.put(path, {"title": "Post the parcel", "tags": ["mail"]})
        assert await found(anna, "letter") == []
        assert await found(anna, "parcel") == await found(anna, "mail") == ["Post the parcel"]

    @ONE_ENGINE
    async def test_wrong_queries_are_refused(self, anna: Someone) -> None:
        wrongs: list[tuple[dict[str, Any], int]] = [
            ({}, 422),
            ({"q": ""}, 422),
            ({"q": " \t"}, 422),
            ({"q": "x" * 501}, 422),
            ({"q": "bell \x07"}, 422),
            ({"q": "nul \x00"}, 400),
            ({"q": "x", "limit": 0}, 422),
            ({"q": "x", "limit": 201}, 422),
            ({"q": "x", "limit": "many"}, 422),
            ({"q": "x", "offset": -1}, 422),
            ({"q": "x", "colour": "red"}, 422),
        ]
        for params, status in wrongs:
            check_error(await anna.get(SEARCH, **params), status)


class TestStats:
    async def test_nothing_yet_is_zeros(self, anna: Someone, bert: Someone) -> None:
        await bert.task(due_date="2026-03-01")
        assert await got(anna, STATS) == EMPTY_STATS

    async def test_counts_live_tasks_by_status(self, anna: Someone, clock: Clock) -> None:
        tasks = [await anna.task(f"Task {n}") for n in range(7)]
        for task, status in zip(tasks, ("in_progress", "blocked", "done", "done"), strict=False):
            await anna.patch(f"/api/v2/tasks/{task['task_id']}/status", {"status": status})
        await anna.delete(f"/api/v2/tasks/{tasks[6]['task_id']}")
        later(anna, clock, hours=3.25)
        await anna.finish(tasks[4])
        await anna.delete(f"/api/v2/tasks/{tasks[3]['task_id']}")
        stats = await got(anna, STATS)
        assert stats == {
            **EMPTY_STATS,
            "total_tasks": 5,
            "completed_tasks": 2,
            "in_progress_tasks": 1,
            "blocked_tasks": 1,
            "todo_tasks": 1,
            "completion_rate": 40.0,
            "average_completion_time_hours": 1.6,  # 0 and 3.25
        }

    async def test_due_counts_are_of_the_calendar_day_and_its_week(
        self, anna: Someone, clock: Clock
    ) -> None:
        await anna.put("/api/auth/profile", {"timezone": "America/New_York"})
        for due in (
            "2026-03-01",  # Sunday before
            "2026-03-02",  # Monday
            "2026-03-04T09:59:59Z",  # a second ago
            "2026-03-05T04:59:00Z",  # 23:59 in New York
            "2026-03-05T05:00:00Z",  # midnight there
            "2026-03-08",  # Sunday
            "2026-03-09",
        ):
            await anna.task(due, due_date=due)
        stats = await got(anna, STATS)
        assert (stats["overdue_tasks"], stats["due_today"], stats["due_this_week"]) == (3, 2, 5)
        await anna.finish((await got(anna, "/api/v2/tasks", sort="due"))["tasks"][2])
        stats = await got(anna, STATS)
        assert (stats["overdue_tasks"], stats["due_today"], stats["due_this_week"]) == (2, 1, 4)


class TestProjects:
    async def test_nothing_yet_is_an_empty_list(self, anna: Someone, bert: Someone) -> None:
        await bert.task(project_id="Theirs")
        await anna.task()
        assert await got(anna, "/api/v2/projects") == {"projects": []}

    async def test_the_latest_used_come_first_with_their_counts(
        self, anna: Someone, clock: Clock
    ) -> None:
        for project in ("Alpha", "Beta", "Alpha", "Gone"):
            clock.advance(minutes=1)
            task = await anna.task(project_id=project)
        await anna.delete(f"/api/v2/tasks/{task['task_id']}")
        await anna.finish((await got(anna, "/api/v2/tasks", project_id="Alpha"))["tasks"][0])
        assert (await got(anna, "/api/v2/projects"))["projects"] == [
            {"project_id": "Alpha", "task_count": 2, "completed_count": 1},
            {"project_id": "Beta", "task_count": 1, "completed_count": 0},
        ]


class TestRestore:
    async def test_an_unknown_or_anothers_is_404(
        self, platform: Platform, anna: Someone, bert: Someone
    ) -> None:
        task = await anna.task()
        await anna.delete(f"/api/v2/tasks/{task['task_id']}")
        before = await stored(platform)
        check_error(await bert.post(f"/api/v2/tasks/{task['task_id']}/restore"), 404)
        error = check_error(await anna.post("/api/v2/tasks/task_1/restore"), 404)
        assert error["details"] == {"resource_type": "task", "resource_id": "task_1"}
        assert await stored(platform) == before

    async def test_one_that_is_not_deleted_is_409(self, platform: Platform, anna: Someone) -> None:
        task = await anna.task()
        before = await stored(platform)
        error = check_error(
            await anna.post(f"/api/v2/tasks/{task['task_id']}/restore"), 409, "CONFLICT"
        )
        assert error["details"] == {"task_id": task["task_id"]}
        assert await stored(platform) == before

    async def test_brings_it_back_as_it_was_and_pays_nothing(
        self, anna: Someone, clock: Clock
    ) -> None:
        task = await anna.task("Sort the shed", zone_id="zone-life", project_id="Home")
        path = f"/api/v2/tasks/{task['task_id']}"
        await posted(anna, f"/api/v1/tasks/{task['task_id']}/split")
        await anna.finish(task)
        paths = (path, STATS, "/api/compass/progress", "/api/v2/projects", "/api/v2/xp/ledger")
        before = [await got(anna, one) for one in paths]
        assert (await anna.delete(path)).status_code == 204
        assert await found(anna, "shed") == []
        assert await got(anna, STATS) == EMPTY_STATS
        clock.advance(minutes=30)
        restored = await posted(anna, f"{path}/restore")
        assert restored["status"] == "done"
        assert [await got(anna, one) for one in paths] == before
        assert await found(anna, "shed") == ["Sort the shed"]

    async def test_finishing_a_restored_task_again_draws_and_counts_nothing_more(
        self, anna: Someone
    ) -> None:
        task = await anna.task()
        await anna.finish(task)
        before = await balance(anna)
        path = f"/api/v2/tasks/{task['task_id']}"
        await anna.delete(path)
        await posted(anna, f"{path}/restore")
        assert (await anna.finish(task))["xp_earned"] > 0
        assert await balance(anna) == before
