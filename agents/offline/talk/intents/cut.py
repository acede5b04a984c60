"""Steps told by their numbers, of the task that was cut: "1 done", "I did steps 1 to 3"."""

from __future__ import annotations

import re
from typing import Final

from agents.offline.talk.asking import LEAVE, Acts, confirming, offering, quote
from agents.offline.talk.entity.ordinals import NAMES, positions
from agents.offline.talk.entity.refer import refer
from agents.offline.talk.intents.finish import complete, complete_step
from agents.offline.talk.intents.firm import firm, firmly
from agents.offline.talk.rule import Found, rules
from agents.offline.talk.scene import Outcome, Scene
from agents.offline.talk.shapes import KnownTask

CUTS: Final = ("split_task", "smaller_step", "complete_step")
MOST_DESCRIBED: Final = 60
BEYOND: Final = 10**3
"""A number of steps that no task has: a place beyond the last is told from none."""


def just_cut(scene: Scene) -> KnownTask | None:
    """The one open task whose steps were shown or told of just now."""
    tasks = scene.known(scene.spoken)
    cut = any(act.tool in CUTS for act in scene.memory.acts[-1:])
    return tasks[0] if cut and len(tasks) == 1 and left(tasks[0]) else None


def left(task: KnownTask) -> list[int]:
    """The numbers of the open steps of an open task."""
    if task.is_done:
        return []
    return [at for at, step in enumerate(task.steps, 1) if not step.is_completed]


def meant(found: Found) -> KnownTask | None:
    """The task that is named with the step, else the one spoken of, that has steps."""
    if found.said("ref"):
        task = refer(found.part("ref"), found.scene).one
    else:
        tasks = found.scene.known(found.scene.spoken) or (found.scene.focus_task,)
        task = tasks[0] if len(tasks) == 1 else None
    return task if task is not None and task.steps else None


def step_or_all(found: Found) -> Outcome | None:
    """ "Did that", right after a task was cut: one step, or all of it?"""
    task = just_cut(found.scene)
    if task is None:
        return None
    following = task.steps[left(task)[0] - 1].description[:MOST_DESCRIBED].rstrip(".")
    options = (f"The step: {following}", f"All of {quote(task.title)}", LEAVE)
    asked = offering("Is one step done, or all of it?", options, (
        complete_step((task,)), complete((task,)), (),
    ))  # fmt: skip
    return firm(asked)


def numbers(said: str, count: int) -> list[int]:
    """Step numbers from 1: "1 and 2", "1 to 3", "first two", "last", "both"."""
    plain = " ".join(SMALL_WORDS.sub(" ", said).split())
    if plain.startswith(("both", "all", "every")):
        return list(range(1, count + 1))
    plain = DASHED.sub(" to ", plain)
    if (edge := EDGE.fullmatch(plain)) is not None:
        return list(range(1, int(edge["n"]) + 1))
    if plain in ("last", "final"):
        return [count]
    if (single := ONE.fullmatch(plain)) is not None:
        return [WORDS.get(plain) or int(single["n"] or NAMES.get(plain, 0))]
    places = positions(plain, BEYOND)
    return sorted(place + 1 for place in places) if places else []


SMALL_WORDS: Final = re.compile(r"\b(?:numbers?|no|nr|steps?|the|my|#)\b|#")
DASHED: Final = re.compile(r"(?<=\d) ?[-–] ?(?=\d)")
EDGE: Final = re.compile(r" *first (?P<n>\d+)")
ONE: Final = re.compile(r"(?P<n>\d{1,2})|[a-z]+")
WORDS: Final = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10,
}  # fmt: skip


def told(task: KnownTask, wanted: list[int]) -> Outcome | None:
    """Ticks them off where they are the next ones; else says or asks what there is."""
    about, count = (task.task_id,), len(task.steps)
    if max(wanted) > count or min(wanted) < 1:
        there = "one step" if count == 1 else f"{count} steps"
        strange = max(wanted) if max(wanted) > count else min(wanted)
        return firmly(f"{quote(task.title)} has {there}, so there is no step {strange}.", about)
    open_ones = [at for at in wanted if at in left(task)]
    if not open_ones:
        many = "That step is" if len(wanted) == 1 else "Those steps are"
        return firmly(f"{many} done already. Well done.", about)
    if open_ones == left(task)[: len(open_ones)]:
        return firm(Outcome(acts=ticked(task, len(open_ones)), about=about))
    text = f"The next open step of {quote(task.title)} is number {left(task)[0]}."
    return firm(confirming(f"{text} Tick that one off?", complete_step((task,)), about))


def ticked(task: KnownTask, count: int) -> Acts:
    return complete_step((task,)) * count


def asked_of(found: Found) -> Outcome | None:
    """ "Is step 1 done?" is answered, and ticks off nothing."""
    task = meant(found)
    wanted = numbers(found.said("n") or found.said("n2"), len(task.steps)) if task else []
    if task is None or not wanted:
        return None
    if max(wanted) > len(task.steps) or min(wanted) < 1:
        return told(task, wanted)
    open_ones = [str(at) for at in wanted if at in left(task)]
    text = f"Still open: step {', '.join(open_ones)}." if open_ones else "Yes, that is done."
    return firmly(text, (task.task_id,))


def going_to(found: Found) -> Outcome | None:
    """ "I'll do step 1 tomorrow"."""
    task = meant(found)
    if task is None:
        return None
    return firmly("All right. Tell me when it is done, and I tick it off.", (task.task_id,))


def skipping(found: Found) -> Outcome | None:
    """Steps go in order, and none can be left out."""
    task = meant(found)
    if task is None or not left(task):
        return None
    return firmly(
        "I can't skip a step; they go in order. Say “step done”, and I tick off the next one.",
        (task.task_id,),
    )


def following(found: Found) -> Outcome | None:
    """ "Next step": which one it is, and nothing is ticked off."""
    task = meant(found)
    if task is None or not left(task):
        return None
    at = left(task)[0]
    text = task.steps[at - 1].description.rstrip(".")
    return firmly(f"Next for {quote(task.title)}, step {at}: {text}.", (task.task_id,))


NTH: Final = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final)"
NUMBER: Final = r"#?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)"
RUN: Final = rf"{NUMBER}(?: ?(?:,|and|&|to|-|through|until|till|plus)+ ?(?:step )?{NUMBER})*"
NUMBERS: Final = rf"(?:(?:number |no |nr )?(?:{RUN})|\d{{1,2}}[-–]\d{{1,2}})"
PLACES: Final = (
    rf"(?:(?:{NTH}(?:(?: ,)?(?: and)? (?:the )?{NTH})*)|first {NUMBER}|both(?: of)?"
    rf"|all(?: of)?(?: {NUMBER})?|every)"
)
STEPS: Final = (
    rf"(?:(?:(?:the |my |these |those )?(?:micro ?-?)?steps? (?P<n>{NUMBERS}))"
    rf"|(?:the |my )?(?P<n2>{PLACES})(?: (?:the|my|these|those|micro))* ?-?steps?)"
)
BARE: Final = rf"(?:the )?(?:(?P<n>{NUMBERS})|(?P<n2>{PLACES}))(?: ones?| parts?| bits?| things?)?"
I_DID: Final = (
    r"(?:(?:okay|so|and|yes|now|i|we|have|just|already|finally|also) )*(?:did|done(?: with)?"
    r"|finished(?: with)?|completed|ticked off|checked off|got through|through with"
    r"|im done with|mark(?: off)?|tick(?: off)?|check(?: off)?|complete)"
)
GOT: Final = r"(?:(?:i|we|have|just|already|finally) )*(?:got|get|had)"
IS_DONE: Final = (
    r"(?: (?:is|are|s|now|all|both|as|have been|has been))* (?:done|finished|complete|completed"
    r"|ticked off|checked off|sorted)"
)
LATE: Final = r"(?: (?:now|too|already|today|finally|please|as done|off))*"
OF: Final = r"(?: (?:of|on|for|in|from) (?P<ref>.+?))?"
THAT: Final = r"(?:it|that|this|that one|this one)"


def numbered(found: Found) -> Outcome | None:
    """Steps by number, where a task was just cut; with the word "step" of any task with steps."""
    task = meant(found) if "step" in found.line.low else just_cut(found.scene)
    said = found.said("n") or found.said("n2")
    wanted = numbers(said, len(task.steps)) if task else []
    if task is not None and said == "first" and just_cut(found.scene) is None:
        wanted = left(task)[:1]
    return told(task, wanted) if task is not None and wanted else None


CUT_RULES: Final = rules(
    (
        rf"(?:i |we )?(?:(?:have|just|finally|already|all) )*(?:did|done|finished|completed)"
        rf"(?: with)?(?: {THAT})?{LATE}|(?:{THAT}|its|thats)(?: is| s)? (?:done|finished){LATE}",
        step_or_all,
    ),
    (rf"{I_DID} {STEPS}{OF}{LATE}", numbered),
    (rf"{STEPS}{OF}{IS_DONE}{LATE}", numbered),
    (rf"{I_DID} {BARE}{LATE}", numbered),
    (rf"{BARE}{IS_DONE}{LATE}", numbered),
    (rf"{GOT} {STEPS}{OF} done{LATE}", numbered),
    (rf"{GOT} {BARE} done{LATE}", numbered),
    (rf"(?:is|are|was|were) {STEPS}{OF}{IS_DONE}{LATE}", asked_of),
    (
        rf"(?:did|have) (?:i|we) (?:do|did|done|finish|finished|complete|completed) {STEPS}{OF}",
        asked_of,
    ),
    (
        rf"(?:i will |i |we |going to |gonna )*(?:do|doing|tackle|try) {STEPS}{OF}"
        r"(?: (?:today|tomorrow|tonight|later|now|next|soon|then|first|on \w+day|next week"
        r"|this \w+|after \w+))*",
        going_to,
    ),
    (
        rf"(?:can i |please |lets |i want to |i )*(?:skip|leave out|jump over|pass on|drop)"
        rf" (?:(?:the|this|that|a|one) )*(?:(?:{NTH}|next|current) )?(?:micro ?-?)?step"
        rf"(?: {NUMBERS})?{OF}{LATE}",
        skipping,
    ),
    (
        rf"(?:and |so |okay |then |now )*(?:whats |what is |show me |gimme |tell me )?(?:the |my )?"
        rf"next step{OF}(?: (?:please|now|then))*",
        following,
    ),
)
