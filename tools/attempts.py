"""Wrong passwords: at most ten in a quarter of an hour, by name and by address."""

from __future__ import annotations

import hashlib
from datetime import timedelta

from tools.context import Platform
from tools.counted import LIMITS_HIT
from tools.errors import RateLimited

MINUTES = 15
ONE_MINUTE = timedelta(minutes=1)


async def refuse_after_many(platform: Platform, names: list[str]) -> None:
    """`RateLimited` when any of the names had its wrong passwords."""
    if platform.settings.rate_limits == "off":
        return
    now = platform.clock()
    for name in names:
        used = await platform.counters.total(minute_keys(platform, name), now)
        if used >= platform.settings.wrong_passwords:
            LIMITS_HIT.add("passwords")
            raise RateLimited(
                f"Too many wrong passwords; try again in {MINUTES} minutes", MINUTES * 60
            )


async def count_wrong(platform: Platform, names: list[str]) -> None:
    now = platform.clock()
    for name in names:
        key = minute_keys(platform, name)[0]
        await platform.counters.add(key, 1, now, now + (MINUTES + 1) * ONE_MINUTE)


def minute_keys(platform: Platform, name: str) -> list[str]:
    """One count a minute, the present one first."""
    hidden = hashlib.sha256(name.encode("utf-8", "replace")).hexdigest()[:32]
    minute = platform.clock().replace(second=0, microsecond=0)
    past = (minute - n * ONE_MINUTE for n in range(MINUTES))
    return [f"wrong:{hidden}:{moment:%Y%m%d%H%M}" for moment in past]
