"""One case, played by one player: its transcript, with what models cost and what went wrong."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from time import perf_counter

from pydantic import ValidationError
from pydantic_ai import exceptions

from evals.conversation import converse
from evals.loading import Suite
from evals.players.player import Player
from evals.shapes import Case, TalkCase
from evals.stage import Stage, Theatre
from evals.transcript import Transcript, Usage
from storage.database import StoreUnavailable
from storage.tables import ModelUsageRow
from tools.context import mine
from tools.errors import AppError

OWN = {
    name
    for name, kind in vars(exceptions).items()
    if isinstance(kind, type)
    and issubclass(kind, (exceptions.UnexpectedModelBehavior, exceptions.UsageLimitExceeded))
}
"""What makes a model give way that is its own doing; everything else its server or the wire did."""
_gave_way: ContextVar[list[str] | None] = ContextVar("what gave way in this case", default=None)


class GaveWay(logging.Handler):
    """Hears why a model was passed over; the log record comes from the case's own task."""

    def emit(self, record: logging.LogRecord) -> None:
        heard = _gave_way.get()
        if heard is not None and record.args and "gave way" in str(record.msg):
            heard.append(str(record.args[-1]) if isinstance(record.args, tuple) else "")


@contextmanager
def hearing() -> Iterator[None]:
    """While a run goes on; what is heard there is told in results, not on the screen."""
    log, handler = logging.getLogger("agents.models"), GaveWay()
    before = log.propagate
    log.addHandler(handler)
    log.propagate = False
    try:
        yield
    finally:
        log.removeHandler(handler)
        log.propagate = before


async def play(
    theatre: Theatre, player: Player, suite: Suite, case: Case, repeat: int
) -> Transcript:
    """The transcript; a case that the application refuses or a model leaves says so in it."""
    record = Transcript(suite=suite.name, case=case.id, repeat=repeat)
    heard: list[str] = []
    token = _gave_way.set(heard)
    started = perf_counter()
    try:
        async with theatre.stage(case.stage) as stage:
            await attempt(player, stage, case, record)
            record.usage = await usage_of(stage)
    finally:
        _gave_way.reset(token)
    record.usage.seconds = round(perf_counter() - started, 4)
    if heard:
        record.trouble = "model" if all(one in OWN for one in heard) else "infrastructure"
        record.reason = f"the model gave way: {', '.join(dict.fromkeys(heard))}"
    return record


async def attempt(player: Player, stage: Stage, case: Case, record: Transcript) -> None:
    try:
        if isinstance(case, TalkCase):
            await converse(player, stage, case, record)
        else:
            record.output = await player.make(stage, case)
    except StoreUnavailable as error:
        record.trouble, record.reason = "infrastructure", str(error)
    except (AppError, ValidationError) as error:
        record.trouble, record.reason = "model", f"{type(error).__name__}: {error}"[:500]


async def usage_of(stage: Stage) -> Usage:
    async with stage.workspace.read() as context:
        rows = await context.rows(mine(ModelUsageRow))
    return Usage(tokens=sum(row.tokens for row in rows), requests=sum(row.requests for row in rows))
