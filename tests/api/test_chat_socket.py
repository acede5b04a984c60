"""The words of a reply come over the user's sockets too, once, to nobody else, and are not kept."""

from __future__ import annotations

from tests.api.answers import ONE_ENGINE
from tests.api.sockets import joined_as, receive
from tests.conftest import Someone

pytestmark = ONE_ENGINE


async def test_words_are_whispered_to_the_users_sockets_alone(
    anna: Someone, bert: Someone, live: str
) -> None:
    async with joined_as(live, anna) as own, joined_as(live, bert) as other:
        answer = await anna.post("/api/v2/secretary/chat", {"message": "How am I doing?"})
        body = answer.json()
        heard = await receive(own, 1)
        assert [message["type"] for message in heard] == ["chat_delta"]
        assert heard[0]["text"] == body["reply"]
        assert (heard[0]["run_id"], "seq" in heard[0]) == (body["run_id"], False)
        await bert.task("Mine")
        assert [message["type"] for message in await receive(other, 1)] == ["task_created"]
    async with joined_as(live, anna, last_seq=0) as again:
        await anna.task("Next")
        assert "chat_delta" not in [message["type"] for message in await receive(again, 1)]
