"""The real PostgreSQL and Redis that all tests of a run share."""

from __future__ import annotations

import os

from storage.keeper import ServerError, short_folder
from storage.servers import Keeper, ServerName, start_keeper, stop_keeper

__all__ = ["ServerError", "short_folder", "start_keeper", "stop_keeper"]
KEEPER = "PROXY_TEST_KEEPER"


def keeper() -> Keeper:
    """The keeper of this run; its path is inherited through the environment."""
    return Keeper(os.environ[KEEPER])


def ask(name: ServerName) -> str:
    """The folder of PostgreSQL's socket, or the path of Redis's; starts the server if need be."""
    return keeper().ask(name)


def request(text: str) -> str:
    return keeper().request(text)


def stop_server(name: ServerName) -> None:
    """An outage, as by a crash: PostgreSQL keeps what was committed, Redis keeps nothing."""
    keeper().stop(name)


def start_server(name: ServerName) -> None:
    """The end of an outage, at the same address."""
    keeper().ask(name)


def create_database(name: str) -> str:
    """Make an empty PostgreSQL database, in place of one of this name; its SQLAlchemy URL."""
    return keeper().create_database(name)


def redis_url(db: int) -> str:
    """The URL of one of 512 Redis databases, empty."""
    return keeper().redis_url(db)
