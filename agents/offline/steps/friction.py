"""What tends to stop people in a task, read from the words of its title and steps."""

from collections.abc import Iterable

from tools.rules.step_titles import lows_of, stem
from tools.rules.steps import StepDraft

_OPENERS = {
    "phone_call": "call, dial, ring, phone",
    "decision": "choose, decide, compare",
    "leaving_home": "drive, go to, walk to",
    "money": "pay, buy",
}
_WORDS = {
    "password": "login password account portal website bank banking username inbox",
    "phone_call": "dial telephone voicemail",
    "decision": "decide decision option",
    "leaving_home": "store station gym airport library supermarket clinic restaurant pharmacy",
    "money": "bill cost money price tax fee invoice budget rent loan debt",
    "paperwork": "form document tax passport visa contract paperwork application "
    "insurance certificate claim lease licence license receipt",
}
_STARTS = {tag: frozenset(words.split(", ")) for tag, words in _OPENERS.items()}
_STEMS = {tag: frozenset(map(stem, words.split())) for tag, words in _WORDS.items()}


def friction_of(title: str, steps: Iterable[StepDraft]) -> tuple[str, ...]:
    """Tags in a fixed order: password, phone_call, decision, leaving_home, money, paperwork."""
    texts = [lows for text in _texts(title, steps) if (lows := lows_of(text))]
    starts = {" ".join(lows[:count]) for lows in texts for count in (1, 2)}
    stems = {stem(low) for lows in texts for low in lows}
    return tuple(
        tag for tag, words in _STEMS.items() if words & stems or _STARTS.get(tag, words) & starts
    )


def _texts(title: str, steps: Iterable[StepDraft]) -> list[str]:
    return [title, *(step.description for step in steps)]
