"""The floor that the API is measured against answers each of its calls rightly."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx2
import jwt
import pytest
from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher

from bench.api import floor
from bench.api.seeds import COMMON, PASSWORD, RARE, Seeded, seed_floor

SECRET = "s" * 40
COUNT, OPEN = 60, 25
TASK_IDS = [f"task{number:03}" for number in range(COUNT)]


def token(user_id: str) -> str:
    return jwt.encode({"sub": user_id}, SECRET, algorithm="HS256")


@pytest.fixture
async def http(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[httpx2.AsyncClient]:
    """A client of the floor as `anna`, who has sixty tasks with the last 25 open."""
    cheap = PasswordHash((Argon2Hasher(time_cost=1, memory_cost=8, parallelism=1),))
    monkeypatch.setattr(floor, "HASHER", cheap)
    store = floor.opened(tmp_path / "floor.db")
    store.executescript(floor.SCHEMA)
    seed_floor(store, Seeded("u1", "anna", token("u1"), TASK_IDS, OPEN))
    transport = httpx2.ASGITransport(app=floor.create_app(store, SECRET))
    headers = {"Authorization": f"Bearer {token('u1')}"}
    async with httpx2.AsyncClient(
        transport=transport, base_url="http://test", headers=headers
    ) as client:
        yield client
    store.close()


async def tasks(http: httpx2.AsyncClient, path: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await http.get(path)).json()["tasks"]
    return found


async def test_a_forged_token_is_refused(http: httpx2.AsyncClient) -> None:
    forged = jwt.encode({"sub": "u1"}, "f" * 40, algorithm="HS256")
    with pytest.raises(jwt.InvalidSignatureError):
        await http.get("/tasks", headers={"Authorization": f"Bearer {forged}"})


async def test_a_wrong_password_is_refused(http: httpx2.AsyncClient) -> None:
    answer = await http.post("/login", json={"username": "anna", "password": "wrong"})
    assert answer.status_code == 401


async def test_anothers_tasks_are_not_listed(http: httpx2.AsyncClient) -> None:
    bert = {"Authorization": f"Bearer {token('u2')}"}
    for path in ("/tasks", "/open", f"/search?q={COMMON}"):
        assert (await http.get(path, headers=bert)).json() == {"tasks": []}


async def test_a_login_gives_a_token_of_the_user(http: httpx2.AsyncClient) -> None:
    form = {"username": "anna", "password": PASSWORD}
    answer = (await http.post("/login", json=form)).json()
    claims = jwt.decode(answer["access_token"], SECRET, algorithms=["HS256"])
    assert claims["sub"] == answer["user_id"] == "u1"
    assert claims["exp"] > datetime.now(UTC).timestamp()


async def test_what_is_created_is_kept(http: httpx2.AsyncClient) -> None:
    answer = await http.post("/tasks", json={"title": "Water the plants"})
    created = answer.json()
    assert answer.status_code == 201
    assert created["title"] == "Water the plants"
    assert set(created) == set(floor.COLUMNS)
    assert (await http.get(f"/tasks/{created['task_id']}")).json() == created
    assert (await tasks(http, "/tasks"))[0] == created


async def test_the_list_holds_the_fifty_newest(http: httpx2.AsyncClient) -> None:
    found = await tasks(http, "/tasks")
    assert [task["task_id"] for task in found] == TASK_IDS[::-1][:50]


async def test_twenty_open_tasks_the_soonest_first(http: httpx2.AsyncClient) -> None:
    found = await tasks(http, "/open")
    assert len(found) == 20
    assert {task["status"] for task in found} == {"todo"}
    due = [task["due_date"] or "" for task in found]
    assert due == sorted(due)


@pytest.mark.parametrize(("word", "count"), [(RARE, 1), (COMMON, 15), ("nowhere", 0)])
async def test_search_finds_titles_and_descriptions(
    http: httpx2.AsyncClient, word: str, count: int
) -> None:
    found = await tasks(http, f"/search?q={word}")
    assert len(found) == count
    assert all(word in f"{task['title']} {task['description']}".lower() for task in found)


async def test_a_status_is_moved_and_moved_back(http: httpx2.AsyncClient) -> None:
    path = f"/tasks/{TASK_IDS[-1]}"
    done = (await http.patch(f"{path}/status", json={"status": "done"})).json()
    assert done["status"] == "done" and done["completed_at"] is not None
    assert (await http.get(path)).json()["status"] == "done"
    back = (await http.patch(f"{path}/status", json={"status": "todo"})).json()
    assert back == {**done, "status": "todo", "completed_at": None}
