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
    now = any(map(asks_now, outcomes))
    wish = now or any(one.acts and one.aside != "mood" for one in outcomes)
    return [
        replace(one, acts=(), say="")
        if (one.aside == "mood" and wish) or (one.aside == "told" and now)
        else one
        for one in outcomes
    ]
