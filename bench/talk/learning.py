"""Writes anew what the secretary has learned of labelled messages: words, intents, and titles.

The intents are told from a conversation that has learned nothing, so that the same messages give
the same weights whatever was learned before.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from agents.offline.talk.learned import model
from agents.offline.talk.learned.model import NONE, USED, Model
from agents.offline.talk.learned.titles import tagging
from agents.offline.talk.text import spelling
from bench.talk import intents, spellings, titles
from bench.talk.chain import Tagged
from bench.talk.messages import batches
from tests.agents.talk.scoring import Case
from tests.agents.talk.worlds import EMPTY, WORLDS

DATA: Final = Path(__file__).parents[1] / "data"
ADDS: Final = "adds.jsonl"
LONGEST: Final = 300
UNTAUGHT: Final = Model((NONE,), (0,), {})


async def learn() -> None:
    """Count the words, then fit both on all messages; write what was learned."""
    known = batches()
    keep(spellings.learned(map(adding, read(ADDS))), spelling.WORDS)
    spelling.forget()
    rows = told(known)
    keep(intents.fit(rows).written(), model.WEIGHTS)
    print(f"intents: {len(rows)} messages")
    tagged = list(titled(known))
    keep(titles.fit(tagged), tagging.WEIGHTS)
    print(f"titles: {len(tagged)} messages")


def keep(fitted: dict[str, Any], path: Path) -> None:
    text = json.dumps(fitted, ensure_ascii=False, separators=(",", ":"), indent=0)
    path.write_text(text + "\n", encoding="utf-8")


def told(known: Mapping[str, Iterable[Case]]) -> list[intents.Labelled]:
    token = USED.set(UNTAUGHT)
    try:
        return intents.rows_of({**known, ADDS: map(adding, read(ADDS))})
    finally:
        USED.reset(token)


def adding(row: Mapping[str, Any]) -> Case:
    """What only adds tasks, said where there are others."""
    acts = [("add_task", {"title": title}) for title in row["titles"]]
    return {"world": "desk", "before": [], "say": row["say"], "expect": acts}


def titled(known: Mapping[str, Iterable[Case]]) -> Iterator[Tagged]:
    """Messages that add tasks, and captures."""
    for case in (case for cases in known.values() for case in cases):
        if not case["before"] and (said := titles_of(case)):
            yield from kept(titles.tagged(case["say"], said, WORLDS[case["world"]]))
    for row in read(ADDS):
        yield from kept(titles.tagged(row["say"], row["titles"], EMPTY))
    for row in read("capture.jsonl"):
        items = row["expected"].get("items") or [{}]
        names = [item.get("title") for item in items]
        if len(row["text"]) < LONGEST and all(isinstance(name, str) for name in names):
            yield from kept(titles.tagged(row["text"], names, EMPTY))


def kept(found: Tagged | None) -> Iterator[Tagged]:
    if found is not None:
        yield found


def titles_of(case: Case) -> Sequence[str]:
    if isinstance(case["expect"], str):
        return ()
    added = [fields for tool, fields in case["expect"] if tool == "add_task"]
    is_titled = all("title" in fields for fields in added)
    return [str(fields["title"]) for fields in added] if is_titled else ()


def read(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (DATA / name).read_text(encoding="utf-8").splitlines()]
