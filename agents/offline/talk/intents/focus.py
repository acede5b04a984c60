"""Focus sessions and the morning ritual."""

from __future__ import annotations

from typing import Final

from agents.offline.talk.asking import Acts, on_named
from agents.offline.talk.entity.refer import refer
from agents.offline.talk.rule import Found
from agents.offline.talk.scene import Outcome, acting, saying
from agents.offline.talk.shapes import Act, KnownTask
from agents.offline.talk.when import length_of

USUAL: Final = 25


LEAST, MOST = 5, 180


def start(found: Found) -> Outcome | None:
    said = found.said("length") or found.said("length2")
    minutes = length_of(said) if said else USUAL
    if minutes is None:
        return None
    if not LEAST <= minutes <= MOST:
        return saying(f"A focus session takes {LEAST} to {MOST} minutes. How long shall it be?")
    if found.scene.facts.focus:
        title = found.scene.facts.focus.get("title") or "your session"
        return saying(f"A focus session is running already: {title}. I can pause or end it.")
    return _on(found, minutes)


def _on(found: Found, minutes: int) -> Outcome | None:
    if not found.said("ref"):
        return acting("start_focus", task_id=None, minutes=minutes)
    named = refer(found.part("ref"), found.scene)

    def acts(tasks: tuple[KnownTask, ...]) -> Acts:
        return (Act("start_focus", {"task_id": tasks[-1].task_id, "minutes": minutes}),)

    return on_named(named, found.scene, acts)


def start_known(found: Found) -> Outcome | None:
    """Only where the rest is a task: "work on X for 50 minutes"."""
    if refer(found.part("ref"), found.scene).certainty == "none":
        return None
    return start(found)


def start_count(found: Found) -> Outcome | None:
    """ "Do 25 on the slides": a number alone is minutes."""
    minutes = int(found.said("count"))
    if refer(found.part("ref"), found.scene).one is None or found.scene.facts.focus:
        return None
    return _on(found, minutes) if LEAST <= minutes <= MOST else None


def start_bare(found: Found) -> Outcome | None:
    """ "Start the clock, 20": a number alone is minutes."""
    said = found.said("length")
    minutes = int(said) if said.isdigit() else length_of(said)
    if minutes is None or found.scene.facts.focus or not LEAST <= minutes <= MOST:
        return None
    return _on(found, minutes)


def end(how: str, found: Found) -> Outcome | None:
    if not found.scene.facts.focus:
        return saying("No focus session is running right now. I can start one whenever you like.")
    return acting("end_focus", how=how)


def break_of(found: Found) -> Outcome | None:
    if found.scene.facts.focus:
        return end("pause", found)
    return saying("Yes, take a break. I'm here when you come back.")


def back(found: Found) -> Outcome | None:
    """ "I'm back", while a session is paused."""
    last = found.scene.memory.acts[-1:]
    paused = any(act.tool == "end_focus" and act.arguments.get("how") == "pause" for act in last)
    breaks = found.scene.facts.focus and "break" in found.line.low
    return end("resume", found) if paused or breaks else None


def suggest(found: Found) -> Outcome | None:
    return acting("suggest_ritual")


def skip(found: Found) -> Outcome | None:
    return acting("skip_ritual")


def skip_offered(found: Found) -> Outcome | None:
    """ "Skip it", right after the ritual was suggested."""
    offered = any(act.tool == "suggest_ritual" for act in found.scene.memory.acts)
    return acting("skip_ritual") if offered else None


def choose(found: Found) -> Outcome | None:
    """Answers a suggestion of the ritual; elsewhere such words mean something else."""
    if found.said("asked") == "" and not any(
        a.tool == "suggest_ritual" for a in found.scene.memory.acts
    ):
        return None
    named = refer(found.part("ref"), found.scene)
    if named.certainty == "sure" and len(named.tasks) > 3:
        return saying("The ritual takes one to three tasks. Which ones shall it be?")
    return on_named(
        named,
        found.scene,
        lambda tasks: (Act("choose_ritual", {"task_ids": [t.task_id for t in tasks]}),),
    )


def choose_known(found: Found) -> Outcome | None:
    """ "My three for today: A, B and C", where all of them are tasks."""
    named = refer(found.part("ref"), found.scene)
    return choose(found) if named.certainty == "sure" and named.tasks else None


def choose_several(found: Found) -> Outcome | None:
    """ "For today I choose A, B and C"; one alone may be meant as a start."""
    named = refer(found.part("ref"), found.scene)
    return choose(found) if named.certainty == "sure" and len(named.tasks) > 1 else None
