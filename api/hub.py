"""Who listens in this process: events committed here are handed on, others read from the store."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Iterator, Mapping
from typing import Any

from api.seats import (
    BAD_TOKEN,
    COME_BACK,
    TOO_MANY,
    TRY_LATER,
    Closed,
    Message,
    Seat,
    UserFeed,
    as_message,
    as_whisper,
)
from storage.bus import Told, end
from storage.database import StoreUnavailable
from tools.context import Platform
from tools.feed import BATCH, ended_tokens, events_after, newest_seqs
from tools.tokens import Claims

log = logging.getLogger("api.hub")
POLL_SECONDS = 1.0
POLLS_A_TOKEN_CHECK = 3
SEND_SECONDS = 10.0
MOST_SOCKETS = 10


class Hub:
    """Feeds by user. A watch makes good for wake-ups that got lost and readings that did not work.

    The store is read by one task a user, never by their sockets; only a socket that is further
    behind than the feed keeps reads pages of its own.
    """

    def __init__(self, platform: Platform) -> None:
        self.platform = platform
        self.feeds: dict[str, UserFeed] = {}
        self._readings: set[asyncio.Task[None]] = set()
        bus = platform.bus
        self._leave = (bus.listen(self.wake), bus.hear(self.tell), bus.confide(self.whisper))
        self._watch = asyncio.create_task(self._keep_watch())

    async def close(self) -> None:
        for leave in self._leave:
            leave()
        await asyncio.gather(*(end(task) for task in (self._watch, *self._readings)))

    @contextlib.contextmanager
    def seat(self, claims: Claims) -> Iterator[Seat]:
        """A place for one more socket; `Closed` when the user has all of theirs."""
        feed = self.feeds.setdefault(claims.user_id, UserFeed())
        if len(feed.seats) >= MOST_SOCKETS:
            raise Closed(TOO_MANY, f"at most {MOST_SOCKETS} sockets a user")
        seat = Seat(claims)
        feed.seats.add(seat)
        try:
            yield seat
        finally:
            feed.seats.discard(seat)
            if not feed.seats:
                del self.feeds[claims.user_id]

    def begin(self, user_id: str, newest: int) -> None:
        """The store stood at `newest` after the user's first seat was taken."""
        feed = self.feeds[user_id]
        if feed.seq is None:
            feed.seq = newest
            if feed.is_stale:
                self.wake(user_id)

    def tell(self, user_id: str, events: Told) -> None:
        """Events that were committed in this process."""
        feed = self.feeds.get(user_id)
        if feed is None:
            return
        if not feed.follows(events[0][0]):
            self.wake(user_id)
            return
        for seq, payload in events:
            feed.add(seq, payload)
        feed.ring()

    def whisper(self, user_id: str, message: Mapping[str, Any]) -> None:
        """Something for whoever listens now; it has no number and is never sent again."""
        feed = self.feeds.get(user_id)
        if feed is None:
            return
        whisper = as_whisper(message)
        for seat in feed.seats:
            seat.whispers.append(whisper)
        feed.ring()

    def wake(self, user_id: str) -> None:
        """The store may have events that were committed elsewhere."""
        feed = self.feeds.get(user_id)
        if feed is None:
            return
        feed.is_stale = True
        if feed.seq is not None and feed.reading is None:
            feed.reading = asyncio.create_task(self._read_on(user_id, feed))
            self._readings.add(feed.reading)
            feed.reading.add_done_callback(self._readings.discard)

    async def _read_on(self, user_id: str, feed: UserFeed) -> None:
        try:
            while feed.is_stale:
                feed.is_stale = False
                feed.is_stale = await self._read_batch(user_id, feed) or feed.is_stale
        except StoreUnavailable as error:
            feed.is_stale = True
            log.warning("events of a user not read: %s", error)
        finally:
            feed.reading = None

    async def _read_batch(self, user_id: str, feed: UserFeed) -> bool:
        """Whether there may be more."""
        events = await events_after(self.platform, user_id, feed.seq or 0)
        for seq, payload in events:
            feed.add(seq, payload)
        feed.ring()
        return len(events) == BATCH

    async def messages_after(self, user_id: str, seq: int) -> list[Message]:
        """What to send next to a socket that has everything up to `seq`; empty: wait for news."""
        feed = self.feeds[user_id]
        while (messages := feed.after(seq)) is None:
            try:
                return await self._page(user_id, seq)
            except StoreUnavailable as error:
                log.warning("missed events not read: %s", error)
                await asyncio.sleep(POLL_SECONDS)
        return messages

    async def _page(self, user_id: str, seq: int) -> list[Message]:
        events = await events_after(self.platform, user_id, seq)
        if not events or events[0][0] != seq + 1:  # not kept any more since the socket opened
            raise Closed(TRY_LATER, COME_BACK)
        return [as_message(number, payload) for number, payload in events]

    async def _keep_watch(self) -> None:
        rounds = 0
        while True:
            await asyncio.sleep(POLL_SECONDS)
            rounds += 1
            self._notice_slow_readers()
            try:
                await self._notice_news()
                if rounds % POLLS_A_TOKEN_CHECK == 0:
                    await self._notice_ended_tokens()
            except StoreUnavailable:
                log.warning("the store is away; looking again")

    def _seats(self) -> list[Seat]:
        return [seat for feed in self.feeds.values() for seat in feed.seats]

    def _notice_slow_readers(self) -> None:
        too_long_ago = asyncio.get_running_loop().time() - SEND_SECONDS
        for seat in self._seats():
            if seat.sending_since is not None and seat.sending_since < too_long_ago:
                seat.end(TRY_LATER, COME_BACK)

    async def _notice_news(self) -> None:
        if not self.feeds:
            return
        for user_id, seq in (await newest_seqs(self.platform, self.feeds)).items():
            feed = self.feeds.get(user_id)
            if feed is not None and feed.seq is not None and (feed.is_stale or seq > feed.seq):
                self.wake(user_id)

    async def _notice_ended_tokens(self) -> None:
        seats = self._seats()
        if not seats:
            return
        ended = await ended_tokens(self.platform, [seat.claims for seat in seats])
        for seat in seats:
            if seat.claims.token_id in ended:
                seat.end(BAD_TOKEN, "the token counts no more; log in again")
