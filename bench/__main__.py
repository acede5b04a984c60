"""`run.py bench [start|api|capture|chat|talk|learn|minds|energy|plan|sockets|chaos|all] [--quick]`.

`talk` shows how messages are understood, `learn` writes anew what was learned of them.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Coroutine
from typing import Any

from bench import capture, energy, minds, plan, sockets, start
from bench.api import measuring


async def everything(quick: bool) -> None:
    await start.measure()
    await measuring.measure(quick)
    await minds.measure(quick)
    await captures(quick)
    await chat(quick)
    await sockets.measure(quick)


async def captures(quick: bool) -> None:
    from bench import capture_model  # brings the models

    await capture.measure(quick)
    await capture_model.measure(quick)


async def chat(quick: bool) -> None:
    from bench.chat import measuring  # brings the models

    await measuring.measure(quick)


async def talk(quick: bool) -> None:
    from bench.talk import measuring  # brings the worlds of the tests

    await measuring.measure(quick)


async def learn(_quick: bool) -> None:
    from bench.talk import learning

    await learning.learn()


async def chaos(quick: bool) -> None:
    from bench.chaos import measuring  # brings the test servers

    await measuring.measure(quick)


async def beginning(_quick: bool) -> None:
    await start.measure()


BENCHES: dict[str, Callable[[bool], Coroutine[Any, Any, None]]] = {
    "start": beginning,
    "api": measuring.measure,
    "minds": minds.measure,
    "capture": captures,
    "chat": chat,
    "talk": talk,
    "learn": learn,
    "plan": plan.measure,
    "energy": energy.measure,
    "sockets": sockets.measure,
    "chaos": chaos,
    "all": everything,
}


def main(arguments: list[str]) -> int:
    names = [argument for argument in arguments if argument != "--quick"]
    name = names[0] if names else "all"
    if name not in BENCHES:
        print(f"There is no bench {name!r}: choose from {', '.join(BENCHES)}.", file=sys.stderr)
        return 2
    asyncio.run(BENCHES[name]("--quick" in arguments))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
