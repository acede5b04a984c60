"""From a title to micro-steps."""

from collections.abc import Sequence

from agents.offline.steps.cues import cue_for
from agents.offline.steps.fit import (
    Piece,
    at_least_two,
    chosen,
    named,
    paused,
    pieces,
    stretched,
)
from agents.offline.steps.friction import friction_of
from agents.offline.steps.match import understand
from agents.offline.steps.minutes import DEFAULT_ESTIMATE, room, share, wanted_count
from agents.offline.steps.shapes import Line, Reading, Split
from tools.rules.steps import StepDraft, StepLimits

_USUAL_LIMITS = StepLimits()


def split_task(
    title: str,
    *,
    description: str = "",
    estimated_minutes: int | None = None,
    tags: Sequence[str] = (),
    limits: StepLimits = _USUAL_LIMITS,
) -> Split:
    """Split a task into 2 to `max_steps` small steps; every hard rule holds for any title.

    Without an estimate 30 minutes are shared out. A task too big for the limits gets the steps
    of a first sitting. The same input always gives the same steps.
    """
    estimate = DEFAULT_ESTIMATE if estimated_minutes is None else max(1, estimated_minutes)
    reading, script = understand(title, description, tags)
    steps = _steps(script.lines, reading, estimate, limits)
    covered = sum(step.estimated_minutes for step in steps)
    return Split(
        steps=steps,
        coverage_minutes=covered,
        is_first_sitting=estimate > covered,
        cue=cue_for(script.moment, steps[0].description),
        friction=friction_of(title, steps),
    )


def _steps(
    lines: Sequence[Line], reading: Reading, estimate: int, limits: StepLimits
) -> tuple[StepDraft, ...]:
    most = limits.max_minutes_per_step
    found = at_least_two(pieces(lines, reading), reading)
    if estimate > room(min(len(found), limits.max_steps), most):
        found = stretched(found, reading, limits.max_steps)
    count = wanted_count(estimate, min(len(found), limits.max_steps), most)
    is_done = estimate <= room(count, most)
    picked = chosen(found, count, reading.wanted)
    kept = named(picked, reading, limits.max_steps, is_done=is_done)
    if estimate > room(len(kept), most):
        kept = paused(kept, reading)
    return drafts(kept, estimate, most)


def drafts(kept: Sequence[Piece], total: int, most: int) -> tuple[StepDraft, ...]:
    """Pieces with their minutes."""
    minutes = share([piece.weight for piece in kept], total, most)
    return tuple(StepDraft(p.text, m, p.emoji) for p, m in zip(kept, minutes, strict=True))
