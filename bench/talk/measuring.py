"""How often the built-in brain does what a message asks for, by who wrote it.

What strangers wrote is measured without what it taught: what was learned is learned anew without
the batches that are measured.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Final

from agents.offline.talk.learned import model
from agents.offline.talk.learned.titles import tagging
from bench.talk import intents, titles
from bench.talk.learning import titled, told
from bench.talk.messages import batches
from bench.timing import show
from tests.agents.talk.scoring import Case, tried

SCORES: Final = ("right", "asked", "off", "wrong")
FOLDS: Final = 3
STRANGERS: Final = "stranger"


async def measure(quick: bool = False) -> None:
    """Print a row for each batch of a stranger: what was done right, asked back, looked at beside
    the point, or changed wrongly. `quick`: one fold of three."""
    known = batches()
    names = [name for name in known if name.startswith(STRANGERS)]
    folds = [names[at::FOLDS] for at in range(FOLDS)][: 1 if quick else FOLDS]
    counted: dict[str, Counter[str]] = {}
    for held in folds:
        with unlearned(known, held):
            counted |= {name: scored(known[name]) for name in held}
    rows = [row(name, counted[name]) for name in sorted(counted)]
    rows.append(row("all", sum(counted.values(), Counter())))
    show("Messages of strangers, understood", ["writer", "messages", *SCORES], rows)


@contextmanager
def unlearned(known: dict[str, list[Case]], held: Sequence[str]) -> Iterator[None]:
    """The brain as it is without having learned of some batches."""
    others = {name: cases for name, cases in known.items() if name not in held}
    heard = model.USED.set(model.of_json(intents.fit(told(others)).written()))
    read = tagging.USED.set(tagging.of_json(titles.fit(list(titled(others)))))
    try:
        yield
    finally:
        model.USED.reset(heard)
        tagging.USED.reset(read)


def scored(cases: Iterable[Case]) -> Counter[str]:
    return Counter(tried(case)[0] for case in cases)


def row(name: str, counted: Counter[str]) -> list[str]:
    whole = counted.total()
    return [name, str(whole), *(f"{counted[one] / whole:.1%}" for one in SCORES)]
