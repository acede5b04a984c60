"""Captures, steps, orders and forecasts against what a case expects."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from evals.instances import JOBS, instances, regret
from evals.scoring.checks import Check, contains, fits, same_rule, same_title, words
from evals.shapes import ANY, CaptureCase, EnergyCase, Instance, Item, PrioritizeCase, SplitCase
from evals.transcript import Transcript
from tools.rules.kindness import find_shame

FIRST_MINUTES, MOST_MINUTES, MOST_WORDS = 2, 10, 12
NUMBER = re.compile(r"\d+")


def verdict(name: str, passed: bool, reason: object = "") -> Check:
    return Check(name=name, passed=passed, reason="" if passed else str(reason))


def score_capture(case: CaptureCase, record: Transcript) -> Iterator[Check]:
    got = record.output.get("items", [])
    titles = [one.get("title", "") for one in got]
    yield verdict("number of items", len(got) == len(case.items), f"{len(got)}: {titles}")
    for wanted, item in zip(case.items, got, strict=False):
        yield from score_item(wanted, item)
    if case.asks is not None:
        yield verdict("asks", record.output.get("asks") == case.asks, record.output.get("asks"))


def score_item(wanted: Item, item: dict[str, Any]) -> Iterator[Check]:
    title = item.get("title", "")
    if wanted.title is not None:
        yield verdict(f"title “{wanted.title}”", same_title(wanted.title, title), title)
    for part in wanted.has:
        yield verdict(f"title with {part!r}", contains(title, part), title)
    for field in sorted((wanted.model_fields_set | {"due"}) - {"title", "has"}):
        expected, got = getattr(wanted, field), item.get(field)
        alike = same_rule if field == "recurrence" else fits
        passed = (field == "due" and expected == ANY) or alike(expected, got)
        yield verdict(f"“{wanted.name}” {field}", passed, f"{got!r}, not {expected!r}")


def score_split(case: SplitCase, record: Transcript) -> Iterator[Check]:
    steps = record.output.get("steps", [])
    texts = [str(step.get("text", "")) for step in steps]
    minutes = [step.get("minutes") for step in steps]
    yield verdict("2 steps or more", 2 <= len(steps) <= case.most, len(steps))
    yield verdict("first step is tiny", bool(minutes) and minutes[0] in (1, FIRST_MINUTES), minutes)
    whole = all(type(one) is int and 1 <= one <= MOST_MINUTES for one in minutes)
    yield verdict("minutes from 1 to 10", bool(minutes) and whole, minutes)
    long = [text for text in texts if not 1 <= len(text.split()) <= MOST_WORDS]
    yield verdict("12 words or fewer", not long, long)
    once = {tuple(words(text)) for text in texts}
    yield verdict("each step once", len(once) == len(texts), texts)
    bare = [step for step in steps if not step.get("emoji") or step["emoji"].isascii()]
    yield verdict("an emoji each", bool(steps) and not bare, bare)
    shaming = [word for text in texts for word in find_shame(text)]
    yield verdict("kind", not shaming, shaming)
    named = any(contains(text, name) for text in texts for name in case.names)
    yield verdict(f"names one of {case.names}", named, texts)
    for part in case.lacks:
        yield verdict(f"leaves out {part!r}", not any(contains(t, part) for t in texts), texts)


def score_order(case: PrioritizeCase, record: Transcript) -> Iterator[Check]:
    if case.instance is not None:
        yield from score_jobs(case.instance, record.output.get("jobs", []))
        return
    got, said = record.output.get("order", []), str(record.output.get("recommendation", ""))
    shown = [key for key in got if key in case.order]
    yield verdict("order", shown == case.order, f"{got}, not {case.order}")
    if case.first is not None:
        title = case.stage.tasks[case.first].title
        yield verdict(f"begins with “{title}”", contains(said, title), said)
    for key in case.hides:
        yield verdict(f"does not show {key}", bool(got) and key not in got, got)
    yield from faithful(case, got, said)
    for name in ("overdue", "due_today"):
        wanted = getattr(case, name)
        if wanted is not None:
            yield verdict(name, record.output.get(name) == wanted, record.output.get(name))
    reasons = record.output.get("reasons", {})
    for key, part in case.because.items():
        yield verdict(f"why {key}", contains(reasons.get(key, ""), part), reasons.get(key))


def score_jobs(instance: Instance, jobs: list[int]) -> Iterator[Check]:
    whole = sorted(jobs) == list(range(JOBS))
    yield verdict("every job once", whole, jobs)
    lost = regret(instances()[instance.number], jobs) if whole else None
    yield verdict("loses little", lost is not None and lost <= instance.regret, lost)


def faithful(case: PrioritizeCase, got: list[str], said: str) -> Iterator[Check]:
    """The sentence speaks of a task that there is, and of no number that no title holds."""
    titles = [task.title for task in case.stage.tasks.values()]
    yield verdict("speaks of a task there is", any(contains(said, one) for one in titles), said)
    rest = said
    for title in titles:
        rest = rest.replace(title, " ")
    counts = {str(record) for record in range(len(titles) + 1)}
    invented = [number for number in NUMBER.findall(rest) if number not in counts]
    yield verdict("invents no number", not invented, said)
    yield verdict("is kind", not find_shame(rest), find_shame(rest))
    known = [key for key in got if key in case.stage.tasks]
    yield verdict("shows tasks there are", bool(got) and known == got, got)


def score_energy(case: EnergyCase, record: Transcript) -> Iterator[Check]:
    output = record.output
    hours = output.get("hours", {})
    for level, wanted in (("high", case.high_at), ("low", case.low_at)):
        for hour in wanted:
            found = [chances for at, chances in hours.items() if int(at[-2:]) == hour]
            passed = bool(found) and likeliest(found[0]) == level
            yield verdict(f"{hour}:00 is {level}", passed, found[:1])
    if case.status is not None:
        yield verdict("status", output.get("status") == case.status, output.get("status"))
    got = output.get("based_on")
    yield verdict("rests on all logs", got == case.logs, f"{got}, not {case.logs}")
    advice = " ".join(output.get("advice", []))
    yield verdict("advises, kindly", bool(advice) and not find_shame(advice), advice)
    for part in case.says:
        yield verdict(f"says {part!r}", contains(advice, part), advice)
    for part in case.lacks:
        yield verdict(f"leaves out {part!r}", not contains(advice, part), advice)


def likeliest(chances: dict[str, float]) -> str:
    """The level with the greatest chance by far: equal chances foretell nothing."""
    first, second, *_ = sorted(chances.items(), key=lambda pair: -pair[1])
    return first[0] if first[1] > second[1] + 0.02 else "nothing"
