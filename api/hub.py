"""Who listens in this process, and one reading of the outbox a user for all their sockets."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field

from storage.database import StoreUnavailable
from tools.context import Platform
from tools.errors import Unauthorized
from tools.feed import ended_tokens, events_after, newest_seqs
from tools.tokens import Claims

log = logging.getLogger("api.hub")
POLL_SECONDS = 1.0
POLLS_A_TOKEN_CHECK = 3
RECENT = 1_000
Text = tuple[int, str]


@dataclass(eq=False)
class Seat:
    """One socket: woken by `news`; `ended` says why its token counts no more."""

    claims: Claims
    news: asyncio.Event = field(default_factory=asyncio.Event)
    ended: str | None = None


@dataclass
class UserFeed:
    """The latest events of a user as they go out, read once for all sockets."""

    recent: deque[Text] = field(default_factory=lambda: deque(maxlen=RECENT))
    seq: int | None = None
    is_stale: bool = True
    reading: asyncio.Lock = field(default_factory=asyncio.Lock)

    def covers(self, seq: int) -> bool:
        first = self.recent[0][0] if self.recent else (self.seq or 0) + 1
        return first <= seq + 1


class Hub:
    """Seats by user. The bus wakes them; a watch makes good for wake-ups that got lost."""

    def __init__(self, platform: Platform) -> None:
        self.platform = platform
        self.waiting: dict[str, set[Seat]] = {}
        self._feeds: dict[str, UserFeed] = {}
        self._leave = platform.bus.listen(self.wake)
        self._watch = asyncio.create_task(self._keep_watch())

    async def close(self) -> None:
        self._leave()
        self._watch.cancel()
        await asyncio.gather(self._watch, return_exceptions=True)

    def wake(self, user_id: str) -> None:
        if feed := self._feeds.get(user_id):
            feed.is_stale = True
        for seat in self.waiting.get(user_id, ()):
            seat.news.set()

    @contextlib.contextmanager
    def seat(self, claims: Claims) -> Iterator[Seat]:
        seat, user_id = Seat(claims), claims.user_id
        self.waiting.setdefault(user_id, set()).add(seat)
        self._feeds.setdefault(user_id, UserFeed())
        try:
            yield seat
        finally:
            self.waiting[user_id].discard(seat)
            if not self.waiting[user_id]:
                del self.waiting[user_id], self._feeds[user_id]

    async def texts_after(self, user_id: str, seq: int) -> list[Text]:
        """What to send to a socket that has everything up to `seq`."""
        feed = self._feeds[user_id]
        async with feed.reading:
            if feed.is_stale or feed.seq is None or feed.seq < seq:
                await self._read_on(user_id, feed, seq)
        if not feed.covers(seq):
            return await self._read(user_id, seq)
        return [text for text in feed.recent if text[0] > seq]

    async def _read_on(self, user_id: str, feed: UserFeed, seq: int) -> None:
        feed.is_stale = False
        known = seq if feed.seq is None else feed.seq
        for number, text in await self._read(user_id, known):
            if feed.seq is None or number > feed.seq:
                feed.recent.append((number, text))
                feed.seq = number
        feed.seq = max(feed.seq or 0, known)

    async def _read(self, user_id: str, seq: int) -> list[Text]:
        texts: list[Text] = []
        try:
            async with self.platform.for_user(user_id).read() as context:
                while events := await events_after(context, texts[-1][0] if texts else seq):
                    texts += [(event["seq"], as_text(event)) for event in events]
        except (StoreUnavailable, Unauthorized) as error:
            log.warning("events of a user not read: %s", type(error).__name__)
        return texts

    async def _keep_watch(self) -> None:
        rounds = 0
        while True:
            await asyncio.sleep(POLL_SECONDS)
            rounds += 1
            try:
                await self._notice_news()
                if rounds % POLLS_A_TOKEN_CHECK == 0:
                    await self._notice_ended_tokens()
            except StoreUnavailable:
                log.warning("the store is away; looking again")

    async def _notice_news(self) -> None:
        if not self._feeds:
            return
        for user_id, seq in (await newest_seqs(self.platform, self._feeds)).items():
            feed = self._feeds.get(user_id)
            if feed is not None and feed.seq is not None and seq > feed.seq:
                self.wake(user_id)

    async def _notice_ended_tokens(self) -> None:
        seats = [seat for group in self.waiting.values() for seat in group]
        if not seats:
            return
        ended = await ended_tokens(self.platform, [seat.claims for seat in seats])
        for seat in seats:
            if seat.claims.token_id in ended:
                seat.ended = "the token counts no more; log in again"
                seat.news.set()


def as_text(event: dict[str, object]) -> str:
    return json.dumps(event, ensure_ascii=False)
