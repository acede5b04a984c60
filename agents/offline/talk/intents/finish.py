"""Done with a task, with many, with a step."""

from __future__ import annotations

import re
from typing import Final

from agents.offline.talk.asking import Acts, asked, confirming, on_named, quote, titles
from agents.offline.talk.entity.irregular import PAST
from agents.offline.talk.entity.refer import refer
from agents.offline.talk.entity.stems import stem
from agents.offline.talk.intents.every import all_asked, every_one
from agents.offline.talk.rule import Found
from agents.offline.talk.scene import Outcome, saying
from agents.offline.talk.shapes import Act, KnownTask
from agents.offline.talk.text.line import Line, line_of

PLACES: Final = {
    "first": 1, "one": 1, "1": 1, "second": 2, "two": 2, "2": 2, "third": 3, "three": 3, "3": 3,
    "fourth": 4, "four": 4, "4": 4, "fifth": 5, "five": 5, "5": 5,
}  # fmt: skip

NOT_THINGS: Final = frozenset(
    """
    today|for today|now|for now|work|it all|nothing|the day|my day|for the day|so far|lunch|dinner
    breakfast|life|this|people|you|everyone|tonight|for tonight|here|talking|that now
    """.replace("\n", "|")
    .replace("    ", "")
    .strip("|")
    .split("|")
)


ASKS: Final = re.compile(
    r"(?:i|you|we|he|she|they|anyone|anybody|someone|show|list|tell|gimme|what|whats"
    r"|which|how|hows|when|whens|why|who|where|did"
    r"|does|do|is|are|am|was|were|have|has|if|can|could|should|will|not|get|getting|to"
    r"|must|nothing|anything|half|almost|nearly|no)\b"
)


SO_DONE: Final = re.compile(r"\b(?:so|totally|beyond|absolutely|just so) (?:done|finished) with\b")


PART_OF: Final = re.compile(
    r"(?:(?:the|a|my|one|that|this) )?(?:first|next|last|second|third|half|part|most"
    r"|some|bit|bits|piece|parts|beginning|start|rest|other half|step|intro|draft"
    r"|outline|one step|version)(?: (?:bit|part|half|piece|step|page|section|draft"
    r"|chapter|thing|bits))? (?:of|on|in) "
)


TALKS: Final = frozenset(
    map(
        stem,
        [
            "call",
            "phone",
            "email",
            "text",
            "message",
            "ring",
            "meet",
            "visit",
            "see",
            "ask",
            "tell",
            "talk",
            "write",
            "answer",
            "reply",
            "contact",
            "send",
            "pay",
            "book",
            "order",
            "invite",
        ],
    )
)


DONE: Final = (
    r"(?:done|finished|completed?|through|ticked off|checked off|sorted(?: out)?|handled|off my"
    r" (?:plate|list|desk|back|mind)|out of (?:the way|my (?:hands|hair|way|sight))"
    r"|taken care of|all set|in the bag|wrapped up|finito)"
)


BE: Final = (
    r"(?:(?>(?:is|are|was|were|s|its|got|gets|have been|has been|have|has|are all|is all"
    r"|both|now|all|is both)(?!\w)) )*"
)


LATE_WORDS: Final = (
    r"(?: (?>(?:now|too|as well|at last|already|finally|today|then|again|yay|woo|woohoo|btw"
    r"|thank god|phew|this morning|last night|yesterday|earlier|just now|a minute ago|an"
    r" hours ago|in the end|by the way|fyi|actually|really|after all that|before"
    r" (?:lunch|dinner|work"
    r"|breakfast|bed)"
    r"|after (?:lunch|dinner|work|breakfast)|phew|thank goodness|in one go"
    r"|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:at|on|over) the weekend|this week|last week"
    r"|(?:a|one|two|three|few|a few|\d+) (?:days?|hours?|minutes?|weeks?) ago)(?!\w)))*"
)


def complete(tasks: tuple[KnownTask, ...]) -> Acts:
    """One call for one task, one for many."""
    if len(tasks) == 1:
        return (Act("complete_task", {"task_id": tasks[0].task_id}),)
    return (Act("complete_tasks", {"task_ids": [task.task_id for task in tasks]}),)


def done(found: Found) -> Outcome | None:
    ref = found.part("ref")
    if ASKS.match(ref.low) or PART_OF.match(ref.low):
        return None
    if SO_DONE.search(found.line.low):
        return finish_ask(found)
    if not ref.low or ref.low in NOT_THINGS:
        return saying("That sounds good. Enjoy the rest of your time.") if ref.low else None
    return finished(ref, found)


def finished(ref: Line, found: Found) -> Outcome:
    named = refer(ref, found.scene)
    if (every := every_one(named, ref.low, found.scene)) is not None:
        return all_asked("Shall I tick off {}?", every, found.scene, complete)
    if named.certainty == "none" and ref.low.endswith((" due", " for", " from", " of")):
        named = refer(found.line.part(found.match.start("ref"), len(found.line.low)), found.scene)
    if named.certainty in ("none", "near") and DOING.match(ref.low):
        bare = refer(ref.part(ref.low.index(" ") + 1, len(ref.low)), found.scene)
        named = bare if bare.certainty == "sure" else named
    if named.certainty in ("none", "near"):
        before = refer(ref, found.scene, "done")
        if before.certainty == "sure" and before.tasks:
            return saying(f"{titles(before.tasks)} is done already. Well done.", before.ids)
    return on_named(named, found.scene, complete)


DOING: Final = re.compile(
    r"(?:doing|folding|washing|cleaning|writing|filing|preparing|making|renewing|drying"
    r"|ironing|reading|reviewing"
    r"|calling|phoning|emailing|mailing|sending|finishing|wrapping up|building|fixing"
    r"|paying|sorting|editing) "
)


SOMEBODY: Final = (
    r"(?:(?:my|the|our) )?(?:\\w+ )?(?:husband|wife|partner|boyfriend|girlfriend|kids?"
    r"|children|son|daughter|roommate|flatmate"
    r"|sister|brother|dad|father|mum|mother|grandma|grandpa|cleaner|neighbou?r|friend"
    r"|colleague|boss|assistant"
    r"|housemate|team|family|guests?|someone|somebody)"
)


FOR_ME: Final = re.compile(r" for (?:me|us)\b")


def done_by_other(found: Found) -> Outcome | None:
    """ "My husband did the dishes": done all the same, where it is clear which task."""
    ref = found.part("ref")
    named = refer(ref, found.scene)
    if named.certainty != "sure" or not named.tasks or PART_OF.match(ref.low):
        return None
    verb = found.said("verb")
    if verb and not all(stem(verb) in _stems(task) for task in named.tasks):
        return None
    if FOR_ME.search(found.line.message.lower()):
        return on_named(named, found.scene, complete)
    text = f"Shall I tick off {titles(named.tasks)}?"
    return confirming(text, complete(named.tasks), named.ids)


def by_verb(found: Found) -> Outcome | None:
    """ "Called mum": only where the whole of it, the verb too, is one task's title."""
    verb = found.said("verb")
    if not is_past(verb, told_of_oneself=bool(found.said("me"))) or _by_another(verb, found):
        return None
    named = refer(found.part("ref"), found.scene)
    fitting = all(stem(verb) in _stems(task) for task in named.tasks)
    if named.certainty == "sure" and named.tasks and fitting:
        return on_named(named, found.scene, complete)
    told = any(stem(verb) in _stems(task) for task in named.tasks)
    if named.certainty in ("several", "near") and found.said("me") and told:
        return asked(named, found.scene, complete)
    return None


def is_past(verb: str, *, told_of_oneself: bool) -> bool:
    """ "Read" and "put" are past only after "I"."""
    if verb in UNCHANGED:
        return told_of_oneself
    return verb not in NO_PAST and (verb in PAST or verb.endswith("ed"))


def _by_another(verb: str, found: Found) -> bool:
    """ "Mum called" is mum's doing."""
    first = found.line.low.startswith((verb, "i ", "we ", "have ", "already ", "just "))
    return not first and stem(verb) in TALKS


UNCHANGED: Final = frozenset(["read", "put", "cut", "set"])


NO_PAST: Final = frozenset(["need", "feed", "seed", "speed", "blocked"])


def _stems(task: KnownTask) -> set[str]:
    return {stem(word) for word in task.title.lower().split()}


def it_is_done(found: Found) -> Outcome | None:
    named = refer(_its(found), found.scene)
    if named.certainty != "sure" and found.scene.memory.spoken == () and not found.scene.spoken:
        return asked(named, found.scene, complete)
    return on_named(named, found.scene, complete)


def _its(found: Found) -> Line:
    """A line that says "it" (or "them" after several tasks)."""
    return line_of("them" if len(found.scene.spoken) > 1 else "it")


def im_done(found: Found) -> Outcome | None:
    """May mean the task or the day: asked, when there is a task it could be."""
    task = next(iter(found.scene.known(found.scene.spoken)), None)
    if task is None or task.is_done or len(found.scene.spoken) > 1:
        return saying("All right. Rest well; I'm here when you want to go on.")
    return confirming(f"Is {quote(task.title)} done?", complete((task,)), (task.task_id,))


def finish_ask(found: Found) -> Outcome | None:
    """ "Finish the report" may be an order to oneself or a report: asked."""
    named = refer(found.part("ref"), found.scene)
    if (task := named.one) is None:
        return asked(named, found.scene, complete) if named.certainty != "none" else None
    return confirming(f"Is {quote(task.title)} done?", complete((task,)), named.ids)


def step(found: Found) -> Outcome | None:
    """The next open step of a task; another number than that is asked about."""
    ref = found.part("ref") if found.said("ref") else found.part("ref2")
    named = refer(ref, found.scene) if ref.low else refer(_its(found), found.scene)
    if (task := named.one) is None:
        return asked(named, found.scene, lambda tasks: complete_step(tasks[-1:]))
    number = PLACES.get(found.said("n"))
    following = next((at for at, one in enumerate(task.steps, 1) if not one.is_completed), None)
    if number is not None and following is not None and number not in (following, 1):
        text = (
            f"The next open step of {quote(task.title)} is number {following}. Tick that one off?"
        )
        return confirming(text, complete_step((task,)), named.ids)
    return Outcome(acts=complete_step((task,)), about=named.ids)


def step_known(found: Found) -> Outcome | None:
    return step(found) if refer(found.part("ref"), found.scene).one else None


def step_of_split(found: Found) -> Outcome | None:
    """ "First bit done", right after a task was cut into steps."""
    last = found.scene.memory.acts[-1:]
    if not any(act.tool in ("split_task", "smaller_step", "complete_step") for act in last):
        return None
    return step(found)


def complete_step(tasks: tuple[KnownTask, ...]) -> Acts:
    return tuple(Act("complete_step", {"task_id": task.task_id}) for task in tasks)


def part_way(found: Found) -> Outcome | None:
    return saying("Nice progress. Tell me when it is done, and I tick it off.")
