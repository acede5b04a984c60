from __future__ import annotations

import base64
import json

import pytest
from httpx2 import AsyncClient

from tests.api.answers import ONE_ENGINE, check_error
from tests.api.calls import JSON
from tests.conftest import Someone

pytestmark = ONE_ENGINE


@pytest.mark.parametrize(
    ("path", "allowed"),
    [
        ("/api/v2/tasks/search", "GET"),
        ("/api/v2/tasks/stats", "GET"),
        ("/api/v2/tasks/task_1", "GET, PUT, DELETE"),
        ("/api/auth/profile", "GET, PUT, PATCH"),
    ],
)
async def test_allow_names_the_methods_of_this_path_alone(
    http: AsyncClient, path: str, allowed: str
) -> None:
    answer = await http.request("OPTIONS", path)
    check_error(answer, 405)
    assert answer.headers["allow"] == allowed


@pytest.mark.parametrize("coding", ["utf-16", "utf-16-le", "utf-32", "utf-32-be"])
async def test_json_in_another_coding_than_utf_8_is_refused(
    anna: Someone, bert: Someone, coding: str
) -> None:
    for body in ({"title": "x"}, {"title": "x", "user_id": bert.user_id}):
        content = json.dumps(body).encode(coding)
        check_error(await anna.http.post("/api/v2/tasks", content=content, headers=JSON), 400)
    assert (await anna.get("/api/v2/tasks")).json()["total"] == 0


@pytest.mark.parametrize("place", ["9" * 20, "9" * 300, "-1"])
async def test_a_page_of_ones_own_making_is_refused(anna: Someone, place: str) -> None:
    page = base64.urlsafe_b64encode(f"{place} x".encode()).decode()
    for path in ("/api/v2/tasks/search", "/api/v2/xp/ledger"):
        query = {"page": page} | ({"q": "x"} if path.endswith("search") else {})
        check_error(await anna.get(path, **query), 422)
