from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import AbstractContextManager
from typing import Any

import pytest
from httpx2 import AsyncClient

from storage.database import StoreUnavailable
from tests.api.answers import KEPT_TEXT, ONE_ENGINE, REFUSED_TEXTS, check_error, stored
from tests.api.calls import CALLS, JSON, Call, known_objects, make
from tests.conftest import PASSWORD, Someone
from tools.context import Platform

Asks = AbstractContextManager[None]
WITH_BODY = [call for call in CALLS if call.body is not None]
REGISTER = Call(
    "POST",
    "/api/auth/register",
    {"username": "carla", "email": "carla@example.com", "password": PASSWORD},
    201,
)
LOGIN = Call("POST", "/api/auth/login", {"username": "anna", "password": PASSWORD})


class TestWho:
    async def test_strangers_are_refused_everywhere(
        self, http: AsyncClient, platform: Platform, anna: Someone, asks: Asks
    ) -> None:
        objects = await known_objects(anna, asks)
        before = await stored(platform)
        for call in CALLS:
            for headers in ({}, {"Authorization": "Basic YTpi"}, {"Authorization": "Bearer x"}):
                check_error(await make(http, call, objects, headers), 401)
        assert await stored(platform) == before

    async def test_others_objects_are_404_and_stay_as_they_are(
        self, platform: Platform, anna: Someone, bert: Someone, asks: Asks
    ) -> None:
        objects = await known_objects(anna, asks)
        before = await stored(platform)
        for call in CALLS:
            if call.names_object:
                error = check_error(await make(bert.http, call, objects), 404)
                assert set(error["details"]) == {"resource_type", "resource_id"}, call
        assert await stored(platform) == before

    async def test_a_foreign_user_id_is_403_wherever_it_stands(
        self, platform: Platform, anna: Someone, bert: Someone, asks: Asks
    ) -> None:
        objects = await known_objects(anna, asks)
        before, foreign = await stored(platform), bert.user_id
        for call in CALLS:
            check_error(await make(anna.http, call, objects, {"X-User-ID": foreign}), 403)
            check_error(await make(anna.http, call, objects, params={"user_id": foreign}), 403)
            check_error(await make(anna.http, call, objects, params={"user_id": ""}), 403)
            if call.body is not None:
                for wrong in (foreign, 7, "", [anna.user_id]):
                    check_error(await make(anna.http, call, objects, user_id=wrong), 403)
        assert await stored(platform) == before

    async def test_ones_own_user_id_is_accepted_everywhere(self, anna: Someone, asks: Asks) -> None:
        objects = await known_objects(anna, asks)
        for call in CALLS:
            answer = await make(
                anna.http,
                call,
                objects,
                {"X-User-ID": anna.user_id},
                {"user_id": anna.user_id},
                user_id=anna.user_id,
            )
            assert answer.status_code == call.status, (call, answer.text)

    @ONE_ENGINE
    async def test_a_foreign_user_id_spelled_with_escapes_is_403(
        self, anna: Someone, bert: Someone
    ) -> None:
        body = f'{{"title": "x", "user\\u005fid": "{bert.user_id}"}}'
        check_error(await anna.http.post("/api/v2/tasks", content=body, headers=JSON), 403)


BROKEN_BODIES: list[tuple[bytes, int]] = [
    (b"{", 400),
    (b'{"title": "x"} {}', 400),
    (b"{'title': 'x'}", 400),
    (b'{"title": "\xff"}', 400),
    (b'{"title": "raw nul \x00"}', 400),
    (b'{"title": ' + b"9" * 5_000 + b"}", 400),
    (b"[" * 10_000 + b"]" * 10_000, 400),
    (b'{"a": ' * 10_000 + b"1" + b"}" * 10_000, 400),
    (b"[" * 300 + b"]" * 300, 422),
    (b"null", 422),
    (b"[]", 422),
    (b'"title"', 422),
    (b"7", 422),
]


class TestBodies:
    @ONE_ENGINE
    async def test_unknown_fields_are_named_in_a_422(
        self, platform: Platform, anna: Someone, asks: Asks
    ) -> None:
        objects = await known_objects(anna, asks)
        before = await stored(platform)
        for call in [REGISTER, LOGIN, *WITH_BODY]:
            error = check_error(await make(anna.http, call, objects, colour="red"), 422)
            assert "colour" in error["message"], call
        assert await stored(platform) == before

    @ONE_ENGINE
    async def test_broken_json_is_400_and_other_shapes_422(
        self, platform: Platform, anna: Someone, asks: Asks
    ) -> None:
        objects = await known_objects(anna, asks)
        before = await stored(platform)
        for body, status in BROKEN_BODIES:
            for call in [REGISTER, LOGIN, *WITH_BODY]:
                if body == b"null" and call.body == {}:
                    continue  # its body may be left out
                path = call.path.format(**objects)
                answer = await anna.http.request(call.method, path, content=body, headers=JSON)
                check_error(answer, status)
        assert await stored(platform) == before

    @ONE_ENGINE
    async def test_a_body_that_is_not_json_is_415(self, platform: Platform, anna: Someone) -> None:
        before = await stored(platform)
        for kind in ["text/plain", "application/x-www-form-urlencoded", "", "x"]:
            answer = await anna.http.post(
                "/api/v2/tasks", content=b'{"title": "x"}', headers={"Content-Type": kind}
            )
            check_error(answer, 415)
        assert await stored(platform) == before

    @ONE_ENGINE
    async def test_json_with_a_charset_is_json(self, anna: Someone) -> None:
        kind = {"Content-Type": "application/json; charset=UTF-8"}
        answer = await anna.http.post("/api/v2/tasks", content=b'{"title": "x"}', headers=kind)
        assert answer.status_code == 201

    @ONE_ENGINE
    async def test_over_a_megabyte_is_413_announced_or_not(
        self, http: AsyncClient, platform: Platform, anna: Someone
    ) -> None:
        before = await stored(platform)
        large = b'{"title": "' + b"x" * 1_000_000 + b'"}'

        async def in_pieces() -> AsyncIterator[bytes]:
            for start in range(0, len(large), 100_000):
                yield large[start : start + 100_000]

        for call in CALLS:
            for content in (large, in_pieces()):
                answer = await anna.http.request(
                    call.method, call.path, content=content, headers=JSON
                )
                check_error(answer, 413)
        assert await stored(platform) == before

    @ONE_ENGINE
    async def test_a_long_description_in_pieces_is_read_whole(self, anna: Someone) -> None:
        async def in_pieces() -> AsyncIterator[bytes]:
            yield b'{"title": "x", "description": "'
            for _ in range(100):
                yield b"y" * 100
            yield b'"}'

        answer = await anna.http.post("/api/v2/tasks", content=in_pieces(), headers=JSON)
        assert answer.json()["description"] == "y" * 10_000


TEXTS: list[tuple[str, str, dict[str, Any], str]] = [
    ("POST", "/api/v2/tasks", {"title": ""}, "title"),
    ("POST", "/api/v2/tasks", {"title": "x", "description": ""}, "description"),
    ("POST", "/api/v2/tasks", {"title": "x", "project_id": ""}, "project_id"),
    ("POST", "/api/v2/tasks", {"title": "x", "zone_id": ""}, "zone_id"),
    ("POST", "/api/compass/zones", {"name": ""}, "name"),
    ("POST", "/api/compass/zones", {"name": "x", "simple_goal": ""}, "simple_goal"),
    ("POST", "/api/compass/zones", {"name": "x", "icon": ""}, "icon"),
    ("POST", "/api/compass/zones", {"name": "x", "color": ""}, "color"),
    ("PUT", "/api/compass/zones/zone-work", {"simple_goal": ""}, "simple_goal"),
    ("POST", "/api/energy/set", {"energy_level": 1, "notes": ""}, "notes"),
    ("POST", "/api/energy/coach", {"question": ""}, "question"),
    ("POST", "/api/capture/", {"text": ""}, "text"),
    ("POST", "/api/capture/", {"text": "x", "timezone": ""}, "timezone"),
    ("POST", "/api/capture/", {"text": "x", "now": ""}, "now"),
    ("POST", "/api/capture/save", {"capture_id": ""}, "capture_id"),
    ("POST", "/api/auth/register", {**(REGISTER.body or {})}, "username"),
    ("POST", "/api/auth/register", {**(REGISTER.body or {})}, "email"),
    ("POST", "/api/auth/register", {**(REGISTER.body or {})}, "password"),
    ("POST", "/api/auth/register", {**(REGISTER.body or {})}, "full_name"),
    ("POST", "/api/auth/register", {**(REGISTER.body or {})}, "timezone"),
    ("POST", "/api/auth/login", {**(LOGIN.body or {})}, "username"),
    ("POST", "/api/auth/login", {**(LOGIN.body or {})}, "password"),
]


NUL_PATHS: list[str] = [
    "/api/v2/tasks/a%00",
    "/api/v2/jobs/%00",
    "/api/v2/tasks?project_id=a%00",
    "/api/v2/tasks?zone_id=%00",
    "/api/auth/profile?x=%00",
]


class TestTexts:
    async def test_nul_is_400_and_control_characters_and_half_pairs_422(
        self, platform: Platform, anna: Someone
    ) -> None:
        before = await stored(platform)
        for method, path, body, field in TEXTS:
            for text, status in REFUSED_TEXTS:
                content = json.dumps({**body, field: text})
                answer = await anna.http.request(method, path, content=content, headers=JSON)
                error = check_error(answer, status)
                assert field in error["message"], (path, text)
        assert await stored(platform) == before

    async def test_nul_in_an_address_is_400(self, anna: Someone) -> None:
        for path in NUL_PATHS:
            check_error(await anna.http.get(path), 400)

    @ONE_ENGINE
    async def test_odd_ids_are_unknown_ids(self, anna: Someone) -> None:
        for odd in ("%0A", "%ED%A0%80", "%E2%80%AE", "a%20b", "'%20OR%201=1--", "x" * 5_000, "%25"):
            error = check_error(await anna.http.get(f"/api/v2/tasks/{odd}"), 404)
            assert len(error["message"]) < 200

    async def test_marks_and_joiners_are_kept(self, anna: Someone) -> None:
        task = await anna.task(KEPT_TEXT, description=KEPT_TEXT, tags=[KEPT_TEXT])
        shown = (await anna.get(f"/api/v2/tasks/{task['task_id']}")).json()
        assert (shown["title"], shown["description"]) == (KEPT_TEXT, KEPT_TEXT)
        assert shown["tags"] == [KEPT_TEXT]

    async def test_line_ends_become_lf_and_single_lines_spaces(self, anna: Someone) -> None:
        task = await anna.task("a\r\nb\tc\rd\n", description="a\r\nb\tc\rd")
        assert task["title"] == "a b c d"
        assert task["description"] == "a\nb\tc\nd"

    @ONE_ENGINE
    async def test_what_is_sent_is_data_never_syntax(self, anna: Someone) -> None:
        for text in ("'; DROP TABLE tasks; --", "<script>alert(1)</script>", "%s {0} ${x} \\", "%"):
            task = await anna.task(text, description=text, project_id=text)
            assert (task["title"], task["description"]) == (text, text)
            page = (await anna.get("/api/v2/tasks", project_id=text)).json()
            assert [found["task_id"] for found in page["tasks"]] == [task["task_id"]]


OTHER_METHODS: list[tuple[str, str, set[str]]] = [
    ("DELETE", "/api/v2/tasks", {"GET", "POST"}),
    ("PATCH", "/api/v2/tasks/x", {"GET", "PUT", "DELETE"}),
    ("GET", "/api/v2/tasks/x/status", {"PATCH"}),
    ("GET", "/api/auth/login", {"POST"}),
    ("POST", "/api/auth/profile", {"GET"}),
    ("PUT", "/api/compass/zones", {"GET", "POST"}),
    ("POST", "/health", {"GET"}),
    ("OPTIONS", "/api/energy/set", {"POST"}),
]


UNKNOWN_PATHS: list[str] = [
    "/nowhere",
    "/",
    "/api/v2/tasks/",
    "/api/v2/tasks/a/b",
    "/api//v2/tasks",
    "/ws/x",
    "//x",
]


class TestAddresses:
    @ONE_ENGINE
    async def test_unknown_paths_are_404(self, http: AsyncClient) -> None:
        for path in UNKNOWN_PATHS:
            check_error(await http.get(path), 404)

    @ONE_ENGINE
    async def test_other_methods_are_405_with_the_allowed_ones(self, http: AsyncClient) -> None:
        for method, path, allowed in OTHER_METHODS:
            answer = await http.request(method, path)
            check_error(answer, 405)
            assert allowed <= set(answer.headers["allow"].split(", "))
            assert method not in answer.headers["allow"]


@ONE_ENGINE
class TestTrouble:
    async def test_a_crash_is_500_and_says_nothing_of_itself(
        self, anna: Someone, platform: Platform, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def crash() -> None:
            raise RuntimeError("the secret inside")

        monkeypatch.setattr(platform.database, "read", crash)
        answer = await anna.get("/api/auth/profile")
        error = check_error(answer, 500)
        assert error["message"] == "Internal server error"
        assert "secret" not in answer.text

    async def test_a_store_that_is_away_is_503_with_a_time_to_come_back(
        self, anna: Someone, platform: Platform, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def away() -> None:
            raise StoreUnavailable("OperationalError")

        monkeypatch.setattr(platform.database, "read", away)
        answer = await anna.get("/api/auth/profile")
        check_error(answer, 503, "SERVICE_UNAVAILABLE")
        assert int(answer.headers["retry-after"]) > 0

    async def test_every_answer_names_its_request(self, http: AsyncClient, anna: Someone) -> None:
        refused = await http.get("/api/v2/tasks")
        assert refused.headers["x-request-id"] == refused.json()["error"]["request_id"]
        answers = [await anna.get("/api/v2/tasks") for _ in range(2)]
        assert len({answer.headers["x-request-id"] for answer in answers}) == 2
