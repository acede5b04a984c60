"""Changing one's own profile, preferences and password."""

from __future__ import annotations

import json
from typing import Any

from httpx2 import AsyncClient

from tests.api.answers import KEPT_TEXT, ONE_ENGINE, check_error, stored
from tests.api.calls import JSON
from tests.api.later import got
from tests.conftest import PASSWORD, Clock, Someone
from tools.context import Platform

PROFILE, LOGIN = "/api/auth/profile", "/api/auth/login"
NEW_PASSWORD = "a quite unusual sentence"


async def put(someone: Someone, **changes: Any) -> dict[str, Any]:
    answer = await someone.put(PROFILE, changes)
    assert answer.status_code == 200, answer.text
    profile: dict[str, Any] = answer.json()
    return profile


async def token(http: AsyncClient, password: str = PASSWORD, name: str = "anna") -> str | None:
    answer = await http.post(LOGIN, json={"username": name, "password": password})
    assert answer.status_code in (200, 401)
    found: str | None = answer.json().get("access_token")
    return found


async def status_with(http: AsyncClient, bearer: str) -> int:
    answer = await http.get(PROFILE, headers={"Authorization": f"Bearer {bearer}"})
    return answer.status_code


async def test_anonymous_is_refused(http: AsyncClient) -> None:
    check_error(await http.put(PROFILE, json={"bio": "x"}), 401)
    check_error(await http.patch(PROFILE, json={"bio": "x"}), 401)


class TestFields:
    async def test_put_and_patch_change_the_given_fields_and_answer_the_whole(
        self, anna: Someone, clock: Clock
    ) -> None:
        before = await got(anna, PROFILE)
        changes: dict[str, Any] = {
            "full_name": "Anna Doe",
            "email": "anna@example.org",
            "timezone": "America/New_York",
            "avatar_url": "https://example.org/anna.png",
            "bio": f"ADHD software engineer\n{KEPT_TEXT}",
            "preferences": {"theme": "dark", "notifications": True},
        }
        clock.advance(minutes=5)
        assert await put(anna, **changes) == {**before, **changes}
        answer = await anna.patch(PROFILE, {"full_name": "Anna", "bio": None, "avatar_url": None})
        after = {**before, **changes, "full_name": "Anna", "bio": None, "avatar_url": None}
        assert (answer.status_code, answer.json()) == (200, after)
        assert await got(anna, PROFILE) == after
        assert await put(anna) == after

    async def test_an_email_of_another_is_409_whatever_its_case(
        self, platform: Platform, anna: Someone, bert: Someone
    ) -> None:
        before = await stored(platform)
        changes = {"email": "BERT@example.com", "bio": "x"}
        error = check_error(await anna.put(PROFILE, changes), 409, "DUPLICATE_RESOURCE")
        assert error["details"] == {"field": "email"}
        assert await stored(platform) == before
        assert (await put(anna, email="Anna@Example.com"))["email"].lower() == "anna@example.com"

    async def test_one_logs_in_with_the_new_email(self, http: AsyncClient, anna: Someone) -> None:
        await put(anna, email="new@example.com")
        assert await token(http, name="new@example.com")
        assert await token(http, name="anna@example.com") is None

    async def test_a_moved_user_gets_moments_in_utc_and_reads_words_in_the_new_zone(
        self, anna: Someone
    ) -> None:
        await put(anna, timezone="Asia/Tokyo")
        task = await anna.task(due_date="2026-03-06")
        assert task["due_date"] == "2026-03-06T03:00:00Z"
        assert task["created_at"] == "2026-03-04T10:00:00Z"

    async def test_wrong_values_are_refused_and_change_nothing(
        self, platform: Platform, anna: Someone
    ) -> None:
        deep = json.loads("[" * 12 + "]" * 12)
        wrongs: list[tuple[Any, int]] = [
            ({"full_name": ""}, 422),
            ({"full_name": "x" * 101}, 422),
            ({"email": "anna"}, 422),
            ({"email": None}, 422),
            ({"timezone": "Mars/Olympus"}, 422),
            ({"timezone": "+02:00"}, 422),
            ({"timezone": ""}, 422),
            ({"timezone": None}, 422),
            ({"avatar_url": "http://example.org/a.png"}, 422),
            ({"avatar_url": "javascript:alert(1)"}, 422),
            ({"avatar_url": "https://"}, 422),
            ({"avatar_url": "https://[::1"}, 422),
            ({"avatar_url": "https://x/" + "x" * 2_000}, 422),
            ({"bio": "x" * 1_001}, 422),
            ({"bio": "bell \x07"}, 422),
            ({"bio": "nul \x00"}, 400),
            ({"preferences": None}, 422),
            ({"preferences": []}, 422),
            ({"preferences": "dark"}, 422),
            ({"preferences": {"gamification": "loud"}}, 422),
            ({"preferences": {"gamification": ["off"]}}, 422),
            ({"preferences": {"theme": "bell \x07"}}, 422),
            ({"preferences": {"theme": "nul \x00"}}, 400),
            ({"preferences": {"theme": ["half \ud800"]}}, 422),
            ({"preferences": {"half \ud800": 1}}, 422),
            ({"preferences": {"size": float("nan")}}, 422),
            ({"preferences": {"size": [float("inf")]}}, 422),
            ({"preferences": {"deep": deep}}, 422),
            ({"preferences": {"theme": {"deep": "nul \x00"}}}, 400),
            ({"username": "anne"}, 422),
            ({"role": "admin"}, 422),
            ({"created_at": "2026-03-04T10:00:00Z"}, 422),
            ({"password": None}, 422),
            ([], 422),
        ]
        before = await stored(platform)
        for wrong, status in wrongs:
            body = {"bio": "changed", **wrong} if isinstance(wrong, dict) else wrong
            answer = await anna.http.put(PROFILE, content=json.dumps(body), headers=JSON)
            check_error(answer, status)
        assert await stored(platform) == before


class TestPreferences:
    async def test_are_merged_key_by_key_and_null_removes_one(self, anna: Someone) -> None:
        await put(anna, preferences={"theme": "dark", "notifications": True, "deep": {"a": 1}})
        changes = {"theme": "light", "deep": {"b": 2}, "notifications": None}
        profile = await put(anna, preferences=changes)
        assert profile["preferences"] == {"theme": "light", "deep": {"b": 2}}
        assert (await put(anna, preferences={}))["preferences"] == profile["preferences"]

    @ONE_ENGINE
    async def test_hold_50_keys_and_10_000_bytes_in_all(
        self, platform: Platform, anna: Someone
    ) -> None:
        await put(anna, preferences={f"key {n}": n for n in range(50)})
        before = await stored(platform)
        for changes in ({"one more": 1}, {"key 1": "é" * 5_000}):
            error = check_error(await anna.put(PROFILE, {"preferences": changes}), 422)
            assert error["details"] == {"field": "preferences"}
        assert await stored(platform) == before
        await put(anna, preferences={"key 1": None, "one more": "x" * 9_000})


class TestPassword:
    async def test_a_new_one_ends_all_other_tokens_and_keeps_this_one(
        self, http: AsyncClient, anna: Someone, bert: Someone
    ) -> None:
        others = [await token(http), await token(http)]
        profile = await put(anna, password=NEW_PASSWORD, current_password=PASSWORD)
        assert "password" not in profile
        assert [await status_with(http, str(other)) for other in others] == [401, 401]
        assert await status_with(http, anna.token) == 200
        assert await status_with(http, bert.token) == 200
        assert await token(http) is None
        new = await token(http, NEW_PASSWORD)
        assert await status_with(http, str(new)) == 200

    async def test_one_that_follows_ends_the_kept_one_too(
        self, http: AsyncClient, anna: Someone
    ) -> None:
        await put(anna, password=NEW_PASSWORD, current_password=PASSWORD)
        first, anna.http.headers["Authorization"] = (
            anna.token,
            f"Bearer {await token(http, NEW_PASSWORD)}",
        )
        await put(anna, password=PASSWORD, current_password=NEW_PASSWORD)
        assert await status_with(http, first) == 401
        assert (await anna.get(PROFILE)).status_code == 200

    async def test_a_kept_token_can_still_log_out(self, http: AsyncClient, anna: Someone) -> None:
        await put(anna, password=NEW_PASSWORD, current_password=PASSWORD)
        assert (await anna.post("/api/auth/logout")).status_code == 200
        assert await status_with(http, anna.token) == 401

    async def test_wrong_ones_are_refused_and_change_nothing(
        self, platform: Platform, http: AsyncClient, anna: Someone
    ) -> None:
        other = await token(http)
        wrongs: list[tuple[dict[str, Any], int]] = [
            ({"password": NEW_PASSWORD}, 422),
            ({"password": NEW_PASSWORD, "current_password": None}, 422),
            ({"password": NEW_PASSWORD, "current_password": "not this one"}, 403),
            ({"password": "short", "current_password": PASSWORD}, 422),
            ({"password": "x" * 129, "current_password": PASSWORD}, 422),
            ({"password": "password1", "current_password": PASSWORD}, 422),
        ]
        before = await stored(platform)
        for wrong, status in wrongs:
            check_error(await anna.put(PROFILE, {"bio": "changed", **wrong}), status)
        assert await stored(platform) == before
        assert await status_with(http, str(other)) == 200
