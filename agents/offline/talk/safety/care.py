"""What a message calls for before any task is read in it."""

from __future__ import annotations

from agents.offline.talk.safety import crisis, medicine
from agents.offline.talk.safety.emergency import ANSWER, care_in_emergency, is_of_others
from agents.offline.talk.safety.plain import plain
from agents.offline.talk.safety.sorrow import care_in_sorrow


def care_for(lowered: str) -> str | None:
    """The answer to crisis, danger, sorrow or a question for a doctor, or None; nothing is done
    beside it. `lowered` is the message in lower case; linear in its length."""
    text = plain(lowered)
    if is_of_others(text):
        return ANSWER
    if crisis.is_crisis(lowered):
        return crisis.ANSWER
    danger = care_in_emergency(text, lowered)
    if danger is not None:
        return danger
    return medicine.ANSWER if medicine.is_doubled(text) else care_in_sorrow(text, lowered)


def in_danger(message: str) -> bool:
    """Whether the words are of crisis or an emergency: no model is asked what to say to them."""
    lowered = message.lower()
    text = plain(lowered)
    if is_of_others(text) or crisis.is_crisis(lowered):
        return True
    return care_in_emergency(text, lowered) is not None
