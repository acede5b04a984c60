"""Every call sent twice: what happens, happens once."""

from __future__ import annotations

from fastapi import FastAPI
from httpx2 import AsyncClient, Response

from tests.api.malformed import ROWS, Row, filled, kept, prepare
from tests.conftest import Someone
from tools.context import Platform

# A second token and a second ticket are other ones; a second logout has no token any more.
NEW_EACH_TIME = {"/api/auth/login", "/api/auth/logout", "/api/v2/ws-ticket"}
LEAST_REPLAYS = 20


async def sent(client: AsyncClient, row: Row, objects: dict[str, str], key: str) -> Response:
    headers = {"Idempotency-Key": key} if row.method == "POST" else {}
    path = row.path_on(objects)
    body = filled(row.body, objects)
    return await client.request(row.method, path, params=row.query, json=body, headers=headers)


def check_pair(row: Row, first: Response, second: Response) -> bool:
    """Whether the second answer is a replay; it is the first one wherever the first was good."""
    if first.is_success and row.method != "DELETE" and row.path != "/api/auth/register":
        assert (second.status_code, second.text) == (first.status_code, first.text), str(row)
    else:
        assert second.is_client_error, str(row)
    return "idempotency-replayed" in second.headers


async def test_every_call_sent_twice_happens_once(
    app: FastAPI, platform: Platform, anna: Someone, bert: Someone
) -> None:
    ground, replays = await prepare(app, platform, anna, bert), 0
    for number, row in enumerate(ROWS):
        if row.path in NEW_EACH_TIME:
            continue
        first = await sent(anna.http, row, ground.own, f"key {number}")
        after_first = await kept(platform)
        second = await sent(anna.http, row, ground.own, f"key {number}")
        assert await kept(platform) == after_first, str(row)
        replays += check_pair(row, first, second)
    assert replays >= LEAST_REPLAYS
