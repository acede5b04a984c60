"""Done with a task, with many, with a step."""

from __future__ import annotations

import re
from typing import Final

from agents.offline.talk.asking import Acts, asked, confirming, on_named, quote, titles
from agents.offline.talk.entity.irregular import PAST
from agents.offline.talk.entity.refer import refer
from agents.offline.talk.entity.stems import stem
from agents.offline.talk.rule import Found, rules
from agents.offline.talk.scene import Outcome, saying
from agents.offline.talk.shapes import Act, KnownTask
from agents.offline.talk.text.line import Line, line_of

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
    r" (?:plate|list)|out of the way|taken care of|all set|in the bag|wrapped up|finito)"
)
BE: Final = (
    r"(?:(?:is|are|was|were|s|its|got|gets|have been|has been|have|has|are all|is all"
    r"|both|now|all|is both) )*"
)
LATE_WORDS: Final = (
    r"(?: (?:now|too|as well|at last|already|finally|today|then|again|yay|woo|woohoo|btw"
    r"|thank god|phew|this morning|last night|yesterday|earlier|just now|a minute ago|an"
    r" hours ago|in the end|actually|really|after all that|before (?:lunch|dinner|work"
    r"|breakfast|bed)"
    r"|after (?:lunch|dinner|work|breakfast)|phew|thank goodness|in one go"
    r"|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:at|on|over) the weekend|this week|last week"
    r"|(?:a|one|two|three|few|a few|\d+) (?:days?|hours?|minutes?|weeks?) ago))*"
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


def by_verb(found: Found) -> Outcome | None:
    """ "Called mum": only where the whole of it, the verb too, is one task's title."""
    verb = found.said("verb")
    if not is_past(verb, told_of_oneself=bool(found.said("me"))) or _by_another(verb, found):
        return None
    named = refer(found.part("ref"), found.scene)
    fitting = all(stem(verb) in _stems(task) for task in named.tasks)
    if named.certainty == "sure" and named.tasks and fitting:
        return on_named(named, found.scene, complete)
    if named.certainty in ("several", "near") and found.said("me"):
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


def step_of_split(found: Found) -> Outcome | None:
    """ "First bit done", right after a task was cut into steps."""
    last = found.scene.memory.acts[-1:]
    if not any(act.tool in ("split_task", "smaller_step", "complete_step") for act in last):
        return None
    return step(found)


def complete_step(tasks: tuple[KnownTask, ...]) -> Acts:
    return tuple(Act("complete_step", {"task_id": task.task_id}) for task in tasks)


PLACES: Final = {
    "first": 1, "one": 1, "1": 1, "second": 2, "two": 2, "2": 2, "third": 3, "three": 3, "3": 3,
    "fourth": 4, "four": 4, "4": 4, "fifth": 5, "five": 5, "5": 5,
}  # fmt: skip


def part_way(found: Found) -> Outcome | None:
    return saying("Nice progress. Tell me when it is done, and I tick it off.")


NTH: Final = rf"(?:(?P<n>{'|'.join(PLACES)})|next|last|current|micro|small|tiny)"
STEP: Final = (
    rf"(?:the |that |this |my |a |one more |another |one |an )?(?:{NTH} )?(?:micro"
    rf" ?-?step|step|bit|part)(?: (?:number |no )?(?:\d|one|two|three|four|five)\b)?"
)
WHOLE_STEP: Final = STEP.replace("|bit|part", "")
ON: Final = r"(?: (?:on|of|for|in|from) (?P<ref>.+?))?"
I_HAVE: Final = (
    r"(?:(?:i|we) )?(?:(?:have|all|now|finally|just|already|actually|really|at last|only just) )*"
)
DID: Final = (
    r"(?:did|done|finished|completed|ticked off|checked off|crossed off|wrapped up"
    r"|knocked out|sorted out|sorted|handled|took care of|taken care of|dealt with|got"
    r" through|got done with|nailed|smashed|crushed|cleared|managed to (?:do|finish"
    r"|complete|get through|get done|make|get)|managed)"
)

FINISH_RULES: Final = rules(
    (rf"(?:mark|check|tick|set|put)(?: off)?(?: as)?(?: {DONE})? : (?P<ref>.+?){LATE_WORDS}", done),
    (
        r"(?:im |its |i am )?(?:almost|nearly|half ?way|halfway|half|not quite|mostly"
        r"|about)(?: done| finished| through| there)(?: with)?.*",
        part_way,
    ),
    (
        r".+ (?:is|are|s) (?:almost|nearly|half|halfway|mostly|not quite|about) .*(?:done"
        r"|finished|there|through).*",
        part_way,
    ),
    (
        rf"{I_HAVE}{DID}(?: with)? {WHOLE_STEP}{ON}(?: ,? ?(?:next|done|now|whats"
        rf" next))?{LATE_WORDS}",
        step,
    ),
    (rf"im done with {WHOLE_STEP}{ON}", step),
    (
        r"(?:i )?(?:have )?(?:just )?(?:ticked|crossed|checked|knocked|got|took|worked)"
        r" (?:one|a|another|the next"
        r"|the first|one more) (?:micro ?-?)?step off(?: of)?(?: the list for)? (?P<ref>.+?)",
        step,
    ),
    (
        rf"(?:the |that |my )?(?P<n>first|second|third|next|last) (?:bit|part|piece|one"
        rf"|chunk)(?: (?:is|was"
        rf"|s))? {DONE}{LATE_WORDS}",
        step_of_split,
    ),
    (
        rf"{I_HAVE}{DID}(?: with)? (?:the |that |my )?(?P<n>first|second|third|next|last)"
        rf" (?:bit|part|piece"
        rf"|one|chunk|thing){LATE_WORDS}",
        step_of_split,
    ),
    (rf"{STEP} (?:of|on|in|for) (?P<ref>.+?) (?:is |s |are )?{DONE}{LATE_WORDS}", step),
    (rf"{WHOLE_STEP}{ON} (?:is |s )?{DONE}{ON.replace('ref', 'ref2')}{LATE_WORDS}", step),
    (rf"(?:mark|check|tick|cross)(?: off)? {WHOLE_STEP}{ON}(?: off| as done| done)?", step),
    (
        rf"(?:done|finished|did it|did that|i did it|i did that|completed|thats done|its"
        rf" done|done it|done that|ticked|check|i finished it|all done|mark (?:it|that"
        rf"|this)(?: as)? (?:done|complete|completed|finished)){LATE_WORDS}",
        it_is_done,
    ),
    (
        r"(?:im|i am)(?: all)? (?:done|finished)(?: for (?:today|now|the day|tonight))?"
        r"|thats (?:it|all)(?: for today)?|(?:done|finished|all done) for (?:today|now|the"
        r" day|tonight)|calling it a day",
        im_done,
    ),
    (
        rf"(?:im |i am |(?:i |we )?have |i |we )?(?:all )?(?:done|finished|through) (?:with"
        rf"|doing|on) (?P<ref>.+?){LATE_WORDS}",
        done,
    ),
    (rf"(?P<ref>.+?) (?::|-|,) (?:{NTH.replace('(?P<n>', '(?:')} )?step (?:is )?{DONE}", step),
    (
        rf"(?:i |we )?(?:have |just |finally |already )*(?:got|had|have|get) (?P<ref>.+?)"
        rf" {DONE}{LATE_WORDS}",
        done,
    ),
    (rf"{I_HAVE}{DID} (?P<ref>.+?){LATE_WORDS}", done),
    (
        rf"(?:mark|check|tick|cross|set|put|count)(?: off)? (?P<ref>.+?) (?:down )?(?:as |to"
        rf" )?{DONE}(?: (?:the|my) list)?{LATE_WORDS}",
        done,
    ),
    (rf"(?:mark|check|tick|cross) (?P<ref>.+?) off(?: (?:the|my) list)?{LATE_WORDS}", done),
    (
        rf"(?:check|tick|cross|strike) off (?P<ref>.+?)(?: (?:from|on) (?:the|my)"
        rf" list)?{LATE_WORDS}",
        done,
    ),
    (r"(?:complete|tick) (?P<ref>.+?)", done),
    (
        rf"(?:mission accomplished|one (?:down|less)|one more (?:off|done|down|off the list"
        rf"|finished|less)|another one (?:down|done|bites the dust)|ticked"
        rf"|boom|bam|ta ?da|voila|victory|success|crossed off|checked off|hooray|finally done|just"
        rf" finished|all done|done with|finished with) (?::|-|,) (?P<ref>.+?){LATE_WORDS}",
        done,
    ),
    (
        r"(?:you can|please|now|so|just)? ?(?:tick|check|cross|strike|close|mark)"
        r" (?P<ref>it|that|this|them|those|these|that one|this one|both)(?: (?:off|down|out"
        r"|as done"
        r"|done|as complete|for me|too|please|from (?:the|my) list|on (?:the|my) list))*",
        done,
    ),
    (rf"(?:its|thats|they are|theyre|its all) (?:all )?{DONE} (?P<ref>.+?)", done),
    (
        rf"(?:and |so |okay )*(?:thats|that was|that is) (?P<ref>.+?) (?:all )?{DONE}{LATE_WORDS}",
        done,
    ),
    (
        rf"(?:so |and |now )*(?P<ref>that|it|thats|its|those|they|theyre|this)(?: (?:is|are"
        rf"|was|were|s|has"
        rf" been|have been|now|all|already))* (?:off (?:the|my) (?:list|plate)|{DONE}|one"
        rf" (?:down|less"
        rf"|thing less|off the list)){{LATE_WORDS}}".replace("{LATE_WORDS}", LATE_WORDS),
        done,
    ),
    (rf"(?P<ref>.+?) {BE}(?:already |finally |now |all |both )*{DONE}{LATE_WORDS}", done),
    (rf"(?P<ref>.+?) (?::|,|-|=) (?:done|check|finished|complete|completed){LATE_WORDS}", done),
    (
        rf"(?P<me>i |we )?(?:(?:have|already|finally|just|now|actually|also|at last|only)"
        rf" )*(?P<ref>(?P<verb>\w+)"
        rf" .+?){LATE_WORDS}",
        by_verb,
    ),
    (
        rf"(?P<ref>.+? (?:(?:is|are|was|were|has been|have been|has|have|got|been|s)"
        rf" )?(?P<verb>\w+)){LATE_WORDS}",
        by_verb,
    ),
    (r"(?:finish|close|wrap up|knock out) (?P<ref>.+?)", finish_ask),
)
