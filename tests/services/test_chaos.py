"""Each trouble three times, with short leases and outages; `run.py bench chaos` has the numbers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bench.chaos.outages import (
    RedisTrouble,
    full_disk,
    locked_store,
    without_postgres,
    without_redis,
)
from bench.chaos.servers_killed import kill_servers
from bench.chaos.workers_killed import kill_workers
from bench.chaos.world import SHORT, EngineName, own_servers

KILLS = 3


@pytest.fixture(scope="module", autouse=True)
def apart() -> Iterator[None]:
    with own_servers():
        yield


@pytest.mark.slow
@pytest.mark.parametrize("engine", ["sqlite", "postgresql"])
async def test_a_killed_server_has_kept_what_it_acknowledged_once(engine: EngineName) -> None:
    found = await kill_servers(engine, KILLS, SHORT)
    assert (found.kills, found.lost, found.doubled) == (KILLS, 0, 0)
    assert found.acknowledged > 0


@pytest.mark.slow
async def test_jobs_of_killed_workers_end_once() -> None:
    found = await kill_workers("postgresql", KILLS, SHORT)
    assert found.kills == KILLS
    assert (found.open, found.doubled, found.paid_twice) == (0, 0, 0)
    assert found.done + found.given_up == found.accepted > KILLS
    assert found.captures == found.done
    assert found.recovery < 15


@pytest.mark.slow
@pytest.mark.parametrize("trouble", ["stopped", "absent at start", "flushed"])
async def test_without_redis_no_job_is_lost_and_nobody_notices(trouble: RedisTrouble) -> None:
    found = await without_redis(trouble, 5, SHORT)
    assert found.refused == {}
    assert (found.lost, found.accepted >= 5) == (0, True)
    assert found.drained < 30


@pytest.mark.slow
async def test_a_postgres_that_crashed_is_used_again_without_a_restart() -> None:
    found = await without_postgres(SHORT)
    assert set(found.refused) <= {503}
    assert found.envelopes <= {"SERVICE_UNAVAILABLE"}
    assert (found.lost, found.accepted) == (0, 3)


@pytest.mark.slow
async def test_a_locked_store_refuses_writes_kindly_and_goes_on_reading() -> None:
    found = await locked_store(SHORT, 5.2)
    assert set(found.refused) == {503}
    assert found.envelopes == {"SERVICE_UNAVAILABLE"}
    assert (found.reads, found.lost, found.accepted) == (10, 0, 1)


@pytest.mark.slow
async def test_a_full_disk_refuses_writes_kindly_and_goes_on_reading() -> None:
    found = await full_disk(SHORT)
    assert set(found.refused) == {503}
    assert found.envelopes == {"SERVICE_UNAVAILABLE"}
    assert (found.reads, found.lost) == (10, 0)
