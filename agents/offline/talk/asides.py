"""What is said in passing gives way to what is wished beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from agents.offline.talk.scene import Outcome


def asks_now(outcome: Outcome) -> bool:
    """Whether it is asked what to do, and not only told how little energy there is."""
    return not outcome.aside and any(act.tool == "what_now" for act in outcome.acts)


def given_way(outcomes: Sequence[Outcome]) -> list[Outcome]:
    """The same outcomes, without the acts of asides that others make needless."""
    helped = any(eases(one) and one.about for one in outcomes)
    outcomes = [
        replace(one, acts=(), say="") if helped and asks_now(one) else one for one in outcomes
    ]
    now = any(map(asks_now, outcomes))
    wish = now or any(one.acts and one.aside != "mood" for one in outcomes)
    return [
        replace(one, acts=(), say="")
        if (one.aside == "mood" and wish) or (one.aside == "told" and now)
        else one
        for one in outcomes
    ]


def eases(outcome: Outcome) -> bool:
    """A first small step, offered to somebody who cannot start."""
    tools = {act.tool for act in outcome.acts}
    return bool(outcome.say) and bool(tools) and tools <= {"split_task", "smaller_step"}


def not_eased(outcomes: Sequence[Outcome]) -> list[Outcome]:
    """Without the small step for a task that something else is wished for."""
    kept = []
    for at, one in enumerate(outcomes):
        later = {task for other in outcomes[at + 1 :] if other.acts for task in other.about}
        again = any(eases(other) for other in outcomes[at + 1 :])
        kept.append(
            replace(one, acts=(), say="")
            if eases(one) and one.about and set(one.about) <= later and not again
            else one
        )
    return kept
