"""Splitting one step again, for when even that is too much."""

from agents.offline.steps.fit import at_least_two, chosen, named_first, pieces
from agents.offline.steps.hits import COMMON
from agents.offline.steps.library import MICRO, MICRO_FALLBACK
from agents.offline.steps.reading import read_title
from agents.offline.steps.shapes import Line
from agents.offline.steps.split import drafts
from tools.rules.step_titles import names_any
from tools.rules.steps import StepDraft, object_words, same_text


def smaller(step: StepDraft, title: str) -> tuple[StepDraft, ...]:
    """At least two smaller steps in place of one, each shorter than it where it has 2 minutes
    or more; a 1-minute step becomes two one-minute moves. `title` is the task's: what a step
    names of it, its moves name too."""
    minutes = step.estimated_minutes
    reading = read_title(step.description, COMMON)
    found = at_least_two(pieces(_micro_lines(reading.verb), reading), reading)
    found = [piece for piece in found if same_text(piece.text) != same_text(title)]
    count = 2 if minutes <= 2 else 3
    kept = chosen(found, count, reading.wanted)
    if names_any(step.description, object_words(title)):
        kept = named_first(kept, read_title(title, COMMON), count)
    return drafts(kept, max(minutes, 2), max(1, minutes - 1))


def _micro_lines(verb: str) -> tuple[Line, ...]:
    return next((script.lines for script in MICRO if verb in script.verbs), MICRO_FALLBACK)
