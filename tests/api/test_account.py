from __future__ import annotations

import json

import pytest
from httpx2 import AsyncClient
from websockets import connect
from websockets.exceptions import ConnectionClosed

from storage.database import Base
from tests.conftest import PASSWORD, Clock, Someone


class TestExport:
    async def test_anonymous_is_refused(self, http: AsyncClient) -> None:
        assert (await http.get("/api/v2/export")).status_code == 401

    async def test_holds_ones_own_rows_and_nobody_elses(self, anna: Someone, bert: Someone) -> None:
        await anna.post("/api/capture/", {"text": "Buy milk tomorrow and call mum"})
        await bert.task("The secret of Bert")
        answer = await anna.get("/api/v2/export")
        exported = answer.json()
        assert {task["title"] for task in exported["rows"]["tasks"]} == {"Buy milk", "Call mum"}
        assert exported["rows"]["captures"][0]["text"] == "Buy milk tomorrow and call mum"
        assert exported["profile"]["username"] == "anna"
        assert "Bert" not in answer.text
        assert "password" not in answer.text.lower()

    async def test_deleted_tasks_are_still_ones_own_data(self, anna: Someone) -> None:
        task = await anna.task("Gone")
        await anna.delete(f"/api/v2/tasks/{task['task_id']}")
        rows = (await anna.get("/api/v2/export")).json()["rows"]
        assert rows["tasks"][0]["title"] == "Gone"


class TestDeleteAccount:
    async def delete(self, someone: Someone, password: str) -> int:
        content = json.dumps({"password": password})
        headers = {"Content-Type": "application/json"}
        answer = await someone.http.request(
            "DELETE", "/api/auth/account", content=content, headers=headers
        )
        return int(answer.status_code)

    async def test_a_wrong_password_deletes_nothing(self, anna: Someone) -> None:
        assert await self.delete(anna, "wrong") == 403
        assert (await anna.get("/api/auth/profile")).status_code == 200

    async def test_leaves_no_row_and_frees_the_name(
        self, anna: Someone, bert: Someone, http: AsyncClient
    ) -> None:
        await anna.post("/api/capture/", {"text": "Buy milk tomorrow and call mum"})
        await anna.finish(await anna.task("Paint the fence"))
        await bert.task("Paint the fence")
        assert await self.delete(anna, PASSWORD) == 204
        assert (await anna.get("/api/auth/profile")).status_code == 401
        await no_rows_of(anna)
        assert (await bert.get("/api/v2/tasks/search", q="fence")).json()["total"] == 1
        form = {"username": "anna", "email": "anna@example.com", "password": PASSWORD}
        assert (await http.post("/api/auth/register", json=form)).status_code == 201


async def no_rows_of(someone: Someone) -> None:
    from sqlalchemy import func, select

    async with someone.workspace.platform.database.read() as connection:
        for table in Base.metadata.sorted_tables:
            owner = table.c.get("user_id", table.c.get("id"))
            if owner is None:
                continue
            found = select(func.count()).where(owner == someone.user_id)
            assert (await connection.execute(found)).scalar() == 0, table.name


class TestTicket:
    async def test_anonymous_is_refused(self, http: AsyncClient) -> None:
        assert (await http.post("/api/v2/ws-ticket")).status_code == 401

    async def test_opens_one_socket_once(self, anna: Someone, live: str) -> None:
        ticket = (await anna.post("/api/v2/ws-ticket")).json()["ticket"]
        url = f"ws://{live}/ws/{anna.user_id}?ticket={ticket}"
        async with connect(url) as socket:
            await anna.task("Hello")
            assert json.loads(await socket.recv())["type"] == "task_created"
        await closes(url, 4401)

    async def test_is_good_for_half_a_minute(self, anna: Someone, live: str, clock: Clock) -> None:
        ticket = (await anna.post("/api/v2/ws-ticket")).json()["ticket"]
        clock.advance(seconds=31)
        await closes(f"ws://{live}/ws/{anna.user_id}?ticket={ticket}", 4401)

    async def test_opens_nobody_elses_socket(self, anna: Someone, bert: Someone, live: str) -> None:
        ticket = (await anna.post("/api/v2/ws-ticket")).json()["ticket"]
        await closes(f"ws://{live}/ws/{bert.user_id}?ticket={ticket}", 4403)


async def closes(url: str, code: int) -> None:
    async with connect(url) as socket:
        with pytest.raises(ConnectionClosed):
            await socket.recv()
        assert socket.close_code == code


class TestDocs:
    @pytest.mark.parametrize("path", ["/docs", "/redoc"])
    async def test_pages_ask_no_other_host(self, http: AsyncClient, path: str) -> None:
        page = await http.get(path)
        assert page.status_code == 200
        assert "http://" not in page.text
        assert "https://" not in page.text
        for name in ("swagger-ui-bundle.js", "swagger-ui.css", "redoc.standalone.js"):
            assert (await http.get(f"/docs/assets/{name}")).status_code == 200

    async def test_messages_are_published_as_a_union(self, http: AsyncClient) -> None:
        schema = (await http.get("/openapi.json")).json()
        body = schema["webhooks"]["websocket-message"]["post"]["requestBody"]
        assert body["content"]["application/json"]["schema"]["$ref"].endswith("/SocketMessage")
        union = schema["components"]["schemas"]["SocketMessage"]
        assert "task_update" in union["discriminator"]["mapping"]
