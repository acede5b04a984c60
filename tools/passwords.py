"""Passwords: Argon2id in a small thread pool, and none of the commonest."""

from __future__ import annotations

import asyncio
import os
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from functools import cache

from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher

COMMON_COUNT = 3_000
HASHER = PasswordHash((Argon2Hasher(),))


def make_way() -> None:
    """Linux has a niceness for each thread: hashing lets the event loop go first."""
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), 10)


POOL = ThreadPoolExecutor(2, thread_name_prefix="passwords", initializer=make_way)


@cache
def common_passwords() -> frozenset[str]:
    """The 3,000 commonest, by zxcvbn's ranked list."""
    from zxcvbn.frequency_lists import FREQUENCY_LISTS  # 1 MB, needed at sign-up alone

    return frozenset(FREQUENCY_LISTS["passwords"][:COMMON_COUNT])


def is_common(password: str) -> bool:
    return password.lower() in common_passwords()


async def hash_password(password: str) -> str:
    return await asyncio.get_running_loop().run_in_executor(POOL, HASHER.hash, password)


async def verify_password(password: str, password_hash: str | None) -> bool:
    """Whether it matches; for an unknown user (None) as slowly, and never."""
    target = password_hash or await unknown_users_hash()
    matches = await asyncio.get_running_loop().run_in_executor(
        POOL, HASHER.verify, password, target
    )
    return matches and password_hash is not None


_unknown: list[str] = []


async def unknown_users_hash() -> str:
    if not _unknown:
        _unknown.append(await hash_password("nobody has this password"))
    return _unknown[0]
