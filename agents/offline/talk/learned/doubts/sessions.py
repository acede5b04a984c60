"""Doubts of focus sessions, and of what is told beside a question."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from agents.offline.talk.asking import Acts, not_found, on_named
from agents.offline.talk.entity.refer import refer
from agents.offline.talk.intents.edit import start_acts
from agents.offline.talk.intents.now import now_act
from agents.offline.talk.intents.smaller import split_acts
from agents.offline.talk.learned.agreeing import ids_of
from agents.offline.talk.learned.hearing import Heard
from agents.offline.talk.learned.rest import HOWS
from agents.offline.talk.learned.settled import asked, asking
from agents.offline.talk.scene import Scene
from agents.offline.talk.shapes import Act, KnownTask, Understanding
from agents.offline.talk.text.line import Line
from agents.offline.talk.wording.days import clock_in_words


def of_timers(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """ "An hour on the report, start the timer": one session, on what is named."""
    timers = [act for act in found.acts if act.tool == "start_focus"]
    begun = [act for act in found.acts if act.tool == "start_task"]
    on_it = (None, *(act.arguments["task_id"] for act in begun))
    if len(timers) == len(begun) == 1 and timers[0].arguments.get("task_id") in on_it:
        on = Act("start_focus", timers[0].arguments | {"task_id": begun[0].arguments["task_id"]})
        rest = tuple(act for act in found.acts if act.tool not in ("start_focus", "start_task"))
        return replace(found, acts=(on, *rest))
    if len(timers) < 2:
        return found
    best = max(timers, key=lambda act: act.arguments.get("task_id") is not None)
    rest = tuple(act for act in found.acts if act.tool != "start_focus" or act is best)
    return replace(found, acts=rest)


ON: Final = re.compile(
    r"\b(?:on|for|with) (?:(?:the|my|our|that|this|a|an) )?(?P<what>(?!(?:it|them|me|now|today|bit"
    r"|half|quarter|three|another|about|around|exactly|just|only|like|focus|timer|clock|session"
    r"|pomodoro|whatever|something|anything|next|first|second|third|one)\b)[a-z][a-z' ]+)"
)


def of_unknown(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """ "Twenty minutes on the essay": a session on a task that is not there is asked about."""
    act = found.acts[0]
    if len(found.acts) != 1 or act.tool != "start_focus" or act.arguments.get("task_id"):
        return found
    about = ON.search(line.low)
    if about is None:
        return found
    named = refer(line.part(*about.span("what")), scene)

    def begin(tasks: tuple[KnownTask, ...]) -> Acts:
        return (Act(act.tool, act.arguments | {"task_id": tasks[-1].task_id}),)

    if named.certainty == "none":
        text = line.part(*about.span("what")).original
        return asking(found, not_found(text, scene).question)
    outcome = on_named(named, scene, begin)
    if outcome.question is not None:
        return asking(found, outcome.question)
    return replace(found, acts=outcome.acts or found.acts)


STOPPED: Final = dict(HOWS)["cancel"]
DONE: Final = re.compile(r"\b(?:finished|done|complete|completed|got through)\b")
ASKED: Final = re.compile(
    r"(?:(?:so|ok|okay|and|hey|um|right|sorry|hang on|wait|just|oh|tell me|remind me|do you know"
    r"|any idea|,) )*(?:when|how|whats|what|is|does|did|are|am i|will|has)\b"
)
TIMED: Final = re.compile(
    r"\b(?:timer|session|clock|focus|pomodoro|countdown|running|ticking|to go|time left|left on"
    r"|minutes)\b"
)
ELSE: Final = re.compile(r"\b(?:can|could|would) you\b|\b(?:task|tasks|due|next|now do)\b")


def time_left(found: Understanding, line: Line, scene: Scene) -> Understanding | None:
    """ "How long is left on the timer?" ends nothing: until when it runs, in words."""
    if scene.facts.focus is None or {act.tool for act in found.acts} - {"end_focus"}:
        return None
    is_asked = ASKED.match(line.low) and TIMED.search(line.low) and not ELSE.search(line.low)
    if not is_asked:
        return None
    until = clock_in_words(scene.facts.focus["ends_at"], scene.facts)
    on = f" on ‘{scene.focus_task.title}’" if scene.focus_task else ""
    return replace(found, acts=(), question=None, say=f"The focus session{on} runs until {until}.")


LOST: Final = re.compile(r"\b(?:not|didnt|no|cancel|scrap|abandon|never|havent|nothing)\b")


def of_end(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """How a session ends, where the words say it."""
    acts = tuple(ended(act, line.low) if act.tool == "end_focus" else act for act in found.acts)
    found = replace(found, acts=acts)
    ends = [act for act in acts if act.arguments.get("how") in ("cancel", "complete")]
    return asked(found, scene) if ends and not ENDING.search(line.low) else found


ENDING: Final = re.compile(
    rf"{STOPPED.pattern}|{DONE.pattern}|\b(?:stop\w*|ends?|ending|off|give\w*|giving|wrap\w*|drop"
    r"|enough|leave|over|close|call it|chuck|pack|knock|cut|finish|mark|shut|out|turn|hang up|halt"
    r"|terminate|toss|axe|nix|dump|exit|lose|up|lost|interrupted|through|no more|quits?|fini\w*)\b"
)
FROZEN: Final = re.compile(r"\b(?:freeze|hold|pause|halt for|wait)\b")


def ended(act: Act, low: str) -> Act:
    how = str(act.arguments["how"])
    if how in ("cancel", "complete") and FROZEN.search(low) and not STOPPED.search(low):
        how = "pause"
    if how == "resume" and STOPPED.search(low):
        how = "cancel"
    if how == "cancel" and DONE.search(low) and not (LOST.search(low) or STOPPED.search(low)):
        how = "complete"
    return Act(act.tool, {"how": how})


def of_its_task(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """ "End the session, count it as complete" completes the session, not what it was for."""
    task = scene.focus_task
    tools = [act.tool for act in found.acts]
    if "end_focus" not in tools or task is None or task in said.shown.tasks:
        return found
    its = Act("complete_task", {"task_id": task.task_id})
    return replace(found, acts=tuple(act for act in found.acts if act != its))


SESSION: Final = re.compile(
    r"\b(?:scrap|delete|bin|drop|kill|cancel|ditch) (?:(?:this|the|my|that|whole) )*"
    r"(?:session|timer|focus|clock)\b"
)


def of_scrapped(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """ "Scrap this whole session" deletes no task that is called a session."""
    ends = any(act.tool == "end_focus" for act in found.acts)
    if not ends or not SESSION.search(line.low):
        return found
    return replace(found, acts=tuple(act for act in found.acts if act.tool != "delete_tasks"))


TIMERLESS: Final = re.compile(
    r"\b(?:no|without|not|dont (?:need|want)|skip) (?:(?:a|the|any|need|bother with) )*"
    r"(?:timer|clock)\b"
)


def of_timerless(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """ "I'm diving into the slides, no timer"."""
    if [act.tool for act in found.acts] != ["start_focus"] or not TIMERLESS.search(line.low):
        return found
    task_id = found.acts[0].arguments.get("task_id")
    return replace(found, acts=start_acts(scene.known((str(task_id),)))) if task_id else found


RITUAL: Final = re.compile(r"(?<!after my )\britual\b(?! is| was)")


def of_ritual(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """ "The first and the third", of what a ritual suggests: chosen, not begun."""
    if [act.tool for act in found.acts] == ["what_now"] and RITUAL.search(line.low):
        return replace(found, acts=(Act("suggest_ritual", {}),))
    begun = {"start_task", "start_focus"}
    is_suggested = scene.last_act is not None and scene.last_act.tool == "suggest_ritual"
    if not is_suggested or not {act.tool for act in found.acts} <= begun:
        return found
    if re.search(r"\b(?:start|begin|timer|focus|minutes)\b", line.low):
        return found
    chosen = [one for one in scene.memory.listed if one in ids_of(found.acts)]
    return replace(found, acts=(Act("choose_ritual", {"task_ids": chosen}),))


def of_step_done(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """A step that is done does not end its task as well, where only the step is told."""
    stepped = {act.arguments["task_id"] for act in found.acts if act.tool == "complete_step"}
    kept = tuple(
        act
        for act in found.acts
        if act.tool != "complete_task" or act.arguments["task_id"] not in stepped
    )
    return replace(found, acts=kept)


CANT: Final = re.compile(r"\b(?:cant|cannot|couldnt|can not|wont|unable)\b")


def of_no_start(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """ "I just cannot start them": not started, but perhaps cut into steps."""
    if [act.tool for act in found.acts] != ["start_task"] or not CANT.search(line.low):
        return found
    tasks = scene.known((str(found.acts[0].arguments["task_id"]),))
    return asked(replace(found, acts=split_acts(tasks)), scene)


ASKS: Final = re.compile(
    r"\bwhat(?:s|ll| will| can| shall| should| could| do)? (?:i|we|you got|to do)\b"
    r"|\bwhat (?:fits|next)|\b(?:what|which) (?:job|task|thing|work|one)\b"
    r"|\b(?:gimme|(?:throw|chuck|give|hand|find|pick|pass|sling) me|hit me with)"
    r" (?:something|one|a|the|any)\b|\bworth (?:doing|tackling|starting|a go)\b"
    r"|\b(?:something|anything) (?:that )?i can do\b|\bdo you (?:propose|suggest|recommend)\b"
)


def of_asking(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """ "Full of beans, what shall we attack?" asks what to do with it."""
    if [act.tool for act in found.acts] != ["log_energy"] or not ASKS.search(line.low):
        return found
    level = found.acts[0].arguments["energy_level"]
    return replace(found, acts=now_act(scene, None, int(str(level)), None).acts)
