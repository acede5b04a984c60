"""`run.py bench [start|api|all]`."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Coroutine
from typing import Any

from bench import api, start


async def everything() -> None:
    await start.measure()
    await api.measure()


BENCHES: dict[str, Callable[[], Coroutine[Any, Any, None]]] = {
    "start": start.measure,
    "api": api.measure,
    "all": everything,
}


def main(arguments: list[str]) -> int:
    name = arguments[0] if arguments else "all"
    if name not in BENCHES:
        print(f"There is no bench {name!r}: choose from {', '.join(BENCHES)}.", file=sys.stderr)
        return 2
    asyncio.run(BENCHES[name]())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
