"""What the words alone decide: nothing that was learned goes before it."""

from __future__ import annotations

from dataclasses import dataclass

from agents.offline.talk.scene import Outcome


@dataclass(frozen=True, slots=True)
class Firm(Outcome):
    """An outcome that is certain, be it a question or only something to say."""


def firm(outcome: Outcome | None) -> Outcome | None:
    """The same, certain."""
    return None if outcome is None else certain(outcome)


def certain(outcome: Outcome) -> Outcome:
    return Firm(
        outcome.acts,
        outcome.question,
        outcome.say,
        outcome.not_done,
        outcome.about,
        outcome.aside,
    )


def firmly(text: str, about: tuple[str, ...] = ()) -> Outcome:
    """Something to say, certain."""
    return Firm(say=text, about=about)
