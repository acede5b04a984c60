"""What is done with an understanding: other acts in it, or the question whether and which."""

from __future__ import annotations

from dataclasses import replace

from agents.offline.talk.asking import Acts, confirming
from agents.offline.talk.guessing import UNSURE, keep
from agents.offline.talk.order import LOOKS
from agents.offline.talk.scene import Scene
from agents.offline.talk.shapes import Question, Understanding
from agents.offline.talk.text.line import Line
from agents.offline.talk.wording.orders import order_in_words


def doing(found: Understanding, acts: Acts) -> Understanding:
    return replace(found, acts=acts, question=None, say="", not_done=())


def asking(found: Understanding, question: Question | None) -> Understanding:
    return replace(found, acts=(), question=question, say="")


def asked(found: Understanding, scene: Scene) -> Understanding:
    """The same acts, once the user says so."""
    if all(act.tool in LOOKS for act in found.acts):
        return found
    text = order_in_words(found.acts, scene.facts)
    return asking(found, confirming(f"Shall I {text}?", found.acts).question)


def unclear(found: Understanding, line: Line) -> Understanding:
    """The question whether to keep the message as it is."""
    return asking(found, keep(line.original, UNSURE).question)


def yes_of(found: Understanding) -> Acts:
    """What the first option of a question does."""
    if found.question is None or found.question.pending.kind not in ("confirm", "choice"):
        return ()
    choices = found.question.pending.choices
    return choices[0] if choices else ()


def is_unsure(found: Understanding) -> bool:
    """Whether only the message as it stands is offered."""
    return found.question is not None and found.question.text == UNSURE
