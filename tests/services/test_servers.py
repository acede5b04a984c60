"""The test servers are real, can be taken away and brought back, and outlive nobody."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
import redis

from tests import servers

ROOT = Path(__file__).parents[2]
OWNER = """
import os, signal, time
from tests import servers
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell in the background ignores it
process, os.environ[servers.KEEPER] = servers.start_keeper()
servers.ask("postgres"), servers.ask("redis")
print(os.environ[servers.KEEPER], flush=True)
time.sleep(600)
"""


@pytest.fixture(scope="module", autouse=True)
def own_keeper() -> Iterator[None]:
    """A keeper of this file's own, so that an outage here is nobody else's."""
    process, path = servers.start_keeper()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(servers.KEEPER, path)
        yield
    servers.stop_keeper(process)


def psycopg_url(url: str) -> str:
    return url.replace("+psycopg", "")


def is_running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def server_pids(home: Path) -> list[int]:
    postgres = (home / "pg" / "data" / "postmaster.pid").read_text().split()[0]
    with redis.Redis(unix_socket_path=str(home / "redis" / "socket")) as client:
        return [int(postgres), client.info("server")["process_id"]]


@pytest.mark.parametrize("ending", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_nothing_is_left_of_an_owner_that_dies(ending: signal.Signals) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", OWNER],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as owner:
        assert owner.stdout is not None
        home = Path(owner.stdout.readline().strip()).parent
        pids = server_pids(home)
        assert all(is_running(pid) for pid in pids)
        owner.send_signal(ending)
    give_up = time.monotonic() + 20
    while home.exists() and time.monotonic() < give_up:
        time.sleep(0.02)
    assert not home.exists()
    assert not any(is_running(pid) for pid in pids)


def test_an_unknown_redis_database_is_refused() -> None:
    with pytest.raises(servers.ServerError, match="512"):
        servers.redis_url(512)


def test_an_unknown_request_is_refused_and_the_keeper_lives_on() -> None:
    with pytest.raises(servers.ServerError):
        servers.request("start mongo")
    assert servers.ask("redis")


def test_a_stopped_redis_is_gone_until_it_is_started() -> None:
    url = servers.redis_url(1)
    servers.stop_server("redis")
    with redis.Redis.from_url(url) as client:
        with pytest.raises(redis.ConnectionError):
            client.ping()
        servers.start_server("redis")
        assert client.ping()


def test_a_stopped_postgres_is_gone_until_it_is_started_and_keeps_its_rows() -> None:
    url = psycopg_url(servers.create_database("outage"))
    with psycopg.connect(url) as connection:
        connection.execute("CREATE TABLE kept AS SELECT 7 AS number")
    servers.stop_server("postgres")
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(url)
    servers.start_server("postgres")
    with psycopg.connect(url) as connection:
        assert connection.execute("SELECT number FROM kept").fetchall() == [(7,)]


def test_a_server_that_crashed_is_started_when_asked_for() -> None:
    with redis.Redis.from_url(servers.redis_url(1)) as client:
        os.kill(client.info("server")["process_id"], signal.SIGKILL)
        time.sleep(0.1)
        servers.ask("redis")
        assert client.ping()


def test_postgres_is_a_new_one_and_speaks_unicode() -> None:
    with psycopg.connect(psycopg_url(servers.create_database("spoken"))) as connection:
        assert connection.execute("SELECT upper('schön')").fetchone() == ("SCHÖN",)
        assert connection.info.server_version >= 180_000


def test_a_database_is_empty_also_the_second_time() -> None:
    with psycopg.connect(psycopg_url(servers.create_database("twice"))) as connection:
        connection.execute("CREATE TABLE left_over (number int)")
        connection.commit()
        url = servers.create_database("twice")
    with psycopg.connect(psycopg_url(url)) as connection:
        found = connection.execute("SELECT to_regclass('left_over')").fetchone()
    assert found == (None,)


def test_a_redis_database_is_empty_when_handed_out_and_its_neighbour_is_not() -> None:
    with (
        redis.Redis.from_url(servers.redis_url(2)) as mine,
        redis.Redis.from_url(servers.redis_url(3)) as neighbour,
    ):
        mine.set("key", "value")
        neighbour.set("key", "value")
        servers.redis_url(2)
        assert mine.get("key") is None
        assert neighbour.get("key") == b"value"


def test_nothing_listens_on_tcp() -> None:
    with psycopg.connect(psycopg_url(servers.create_database("quiet"))) as connection:
        assert connection.execute("SHOW listen_addresses").fetchone() == ("",)
    with redis.Redis.from_url(servers.redis_url(1)) as client:
        assert client.config_get("port") == {"port": "0"}
