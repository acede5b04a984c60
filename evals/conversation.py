"""A scripted user: says the lines of a case, and answers by slot when asked. No model is used."""

from __future__ import annotations

import re

from evals.players.player import Answer, Player, Scene
from evals.shapes import TalkCase
from evals.stage import Stage
from evals.transcript import Transcript, Turn
from evals.worlds import moved

ASKED_BY: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("minutes", re.compile(r"\bhow (?:long|many minutes|much time)\b", re.I)),
    ("when", re.compile(r"\b(?:when\b|(?:what|which) (?:day|date|time)|until when)", re.I)),
    ("which", re.compile(r"\b(?:which|do you mean|did you mean)\b", re.I)),
    ("what", re.compile(r"\bwhat (?:should|shall|is|do you want|would you)\b", re.I)),
    ("confirm", re.compile(r"\b(?:shall i|should i|do you want|is that|okay|sure|yes)\b", re.I)),
)
WAITS = "confirm"


def asked_slot(answer: Answer) -> str | None:
    """What an answer asks the user for; None when it asks for nothing."""
    if answer.has_proposals:
        return WAITS
    questions = " ".join(re.findall(r"[^.!?\n]*\?", answer.reply))
    if not questions:
        return None
    return next((slot for slot, words in ASKED_BY if words.search(questions)), None)


async def converse(player: Player, stage: Stage, case: TalkCase, record: Transcript) -> None:
    """Play the conversation; every turn is put into the record as soon as it is done."""
    record.before = await stage.look()
    scene = Scene(case, case.talk[0])
    left = dict(case.answers)
    for number, said in enumerate(case.talk):
        if said.at is not None:
            now = stage.workspace.platform.clock()
            stage.set_clock(moved(now, said.at, stage.world.tz))
        scene.said, scene.is_last = said, number == len(case.talk) - 1
        slot = await say(player, stage, said.say, scene, record, None, number)
        while slot is not None and slot in left:
            message = left.pop(slot)
            scene.slots.append(slot)
            slot = await say(player, stage, message, scene, record, slot, number)


async def say(
    player: Player,
    stage: Stage,
    message: str,
    scene: Scene,
    record: Transcript,
    answers: str | None,
    number: int,
) -> str | None:
    """One turn; the slot that its answer asks for."""
    scene.answers_slot = answers is not None
    answer = await player.answer(stage, message, scene)
    asks = asked_slot(answer)
    record.turns.append(
        Turn(
            said=message,
            reply=answer.reply,
            calls=answer.calls,
            slot=answers,
            asks=asks,
            number=number,
            after=await stage.look(),
        )
    )
    return asks
