"""What tends to stop people in a task, read from the words of its title and steps."""

from collections.abc import Iterable

from tools.rules.step_titles import stem, words_of
from tools.rules.steps import StepDraft

_WORDS = {
    "password": "login log password account portal website online bank banking app username",
    "phone_call": "call phone dial ring voicemail telephone",
    "decision": "choose decide pick compare decision option which select",
    "leaving_home": "drive shop store walk bus train gym airport park library supermarket travel "
    "clinic garage shoes outside leave office",
    "money": "pay buy price bill cost money bank card budget tax fee invoice cheapest order",
    "paperwork": "form document tax receipt passport visa contract paper paperwork application "
    "insurance certificate claim letter",
}
_TAGS = {tag: frozenset(map(stem, words.split())) for tag, words in _WORDS.items()}


def friction_of(title: str, steps: Iterable[StepDraft]) -> tuple[str, ...]:
    """Tags in a fixed order: password, phone_call, decision, leaving_home, money, paperwork."""
    texts = [title, *(step.description for step in steps)]
    stems = {stem(word.low) for text in texts for word in words_of(text)}
    return tuple(tag for tag, words in _TAGS.items() if words & stems)
