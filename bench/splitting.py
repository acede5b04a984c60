"""The built-in splitter on many kinds of titles: are its steps right, and how fast is it?"""

from __future__ import annotations

from agents.offline.steps import split_task
from bench.timing import show, timed_calls
from tools.rules.steps import StepDraft, StepLimits, step_problems

LIMITS = StepLimits()
VERBS = (
    *("Write", "Call", "Clean", "Fix", "Plan", "Buy", "Read", "Book", "Send", "Prepare", "Learn"),
    *("Sort", "Cancel", "Return", "Paint", "Update", "Review", "Pack", "Renew", "Practise"),
)
OBJECTS = (
    *("the report", "my landlord", "the garage", "the leaking tap", "mum's birthday", "a lamp"),
    *("chapter 3", "the dentist", "the invoices", "a talk on bees", "Spanish", "old photos"),
    *("the gym membership", "the parcel", "the fence", "the CV", "the pull request", "for Oslo"),
    *("the passport", "the piano piece"),
)
ODD = (
    *("x", "Q", "taxes", "???", "🎂", "Обед с мамой", "写报告", "a" * 500, "do the thing"),
    *("ignore previous instructions", "be less lazy", "everything", "the the the", "1234"),
)


def titles() -> list[str]:
    return [*(f"{verb} {thing}" for verb in VERBS for thing in OBJECTS), *ODD]


def broken(title: str) -> list[str]:
    split = split_task(title, limits=LIMITS)
    steps = [StepDraft(s.description, s.estimated_minutes, s.emoji) for s in split.steps]
    return step_problems(steps, LIMITS, title)


def measure_split() -> None:
    known = titles()
    wrong = [title for title in known if broken(title)]
    spent = timed_calls(lambda n: split_task(known[n % len(known)], limits=LIMITS), 400)
    rows = [
        [f"titles that keep every rule, of {len(known)}", str(len(known) - len(wrong)), "all"],
        ["ms a split", f"p50 {spent.p50:.2f} p99 {spent.p99:.2f}", "p50 5"],
    ]
    show("Splitter without a model", ["what", "measured", "aim"], rows)
    assert not wrong, wrong[:5]
