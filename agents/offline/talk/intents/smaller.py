"""Splitting, smaller steps, and help for those who cannot start."""

from __future__ import annotations

import re
from typing import Final

from agents.offline.talk.asking import Acts, asked, on_named
from agents.offline.talk.entity.named import Named, sure
from agents.offline.talk.entity.refer import refer
from agents.offline.talk.intents.move import ask_day
from agents.offline.talk.intents.now import now_act
from agents.offline.talk.rule import Found, rules
from agents.offline.talk.scene import Outcome
from agents.offline.talk.shapes import Act, KnownTask
from agents.offline.talk.text.line import line_of

NUMBERS: Final = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "ten": 10,
}
LEAST, MOST = 2, 20
KIND_STUCK: Final = "That happens to everyone; a tiny first step is enough."
KIND_MUCH: Final = "That is a lot to carry. One small thing is enough for now."


def named_or_it(found: Found) -> Named:
    ref = found.part("ref")
    return refer(ref, found.scene) if ref.low else refer(line_of("it"), found.scene)


def split_acts(tasks: tuple[KnownTask, ...], most: int | None = None) -> Acts:
    return tuple(Act("split_task", {"task_id": task.task_id, "max_steps": most}) for task in tasks)


def split(found: Found) -> Outcome | None:
    named = named_or_it(found)
    most = count_of(found.said("n"))
    if named.certainty == "none" and found.said("loose"):
        return None
    if named.one is not None and most is None and was_split(named.one, found):
        return Outcome(acts=smaller_acts(named.tasks), about=named.ids)
    return on_named(named, found.scene, lambda tasks: split_acts(tasks, most))


def count_of(said: str) -> int | None:
    number = NUMBERS.get(said) or (int(said) if said.isdigit() else 0)
    return max(LEAST, min(MOST, number)) if number else None


def smaller_acts(tasks: tuple[KnownTask, ...]) -> Acts:
    return (Act("smaller_step", {"task_id": tasks[-1].task_id}),)


def was_split(task: KnownTask, found: Found) -> bool:
    """By the message before."""
    return any(
        act.tool in ("split_task", "smaller_step") and act.arguments.get("task_id") == task.task_id
        for act in found.scene.memory.acts
    )


def split_known(found: Found) -> Outcome | None:
    """ "The bank call, in small steps", where the call is a task."""
    named = refer(found.part("ref"), found.scene)
    return split(found) if named.one is not None and not named.is_set else None


def first_step(found: Found) -> Outcome | None:
    """Shown where there are steps, made where there are none."""
    task = refer(found.part("ref"), found.scene).one
    if task is None:
        return None
    if task.steps:
        return Outcome(acts=(Act("get_task", {"task_id": task.task_id}),), about=(task.task_id,))
    return Outcome(acts=split_acts((task,)), say=KIND_STUCK, about=(task.task_id,))


def just_split(found: Found) -> bool:
    return any(act.tool in ("split_task", "smaller_step") for act in found.scene.memory.acts[-1:])


def smaller(found: Found) -> Outcome | None:
    """The next step is cut again; a task without steps is split."""
    named = named_or_it(found)
    if (task := named.one) is None:
        return asked(named, found.scene, easier)
    return Outcome(acts=easier((task,), found), about=named.ids)


def easier(tasks: tuple[KnownTask, ...], found: Found | None = None) -> Acts:
    """Smaller where it has an open step (or was just split), split where it has none."""
    task = tasks[-1]
    if (found is not None and was_split(task, found)) or any(
        not step.is_completed for step in task.steps
    ):
        return smaller_acts(tasks)
    return split_acts((task,))


def stuck(found: Found) -> Outcome | None:
    """A kind word and a first tiny step."""
    ref = found.part("ref")
    if not ref.low:
        return too_much(found)
    named = refer(ref, found.scene)
    if named.certainty == "none" or (named.certainty == "which" and named.text == "all"):
        return too_much(found) if EVERYTHING.fullmatch(ref.low) else None
    if named.certainty == "sure" and NOT_TODAY.search(found.line.low):
        return ask_day(named.tasks, found.scene.facts)
    if named.certainty == "sure" and len(named.tasks) > 1:
        named = sure(named.tasks[0])
    if (task := named.one) is None:
        return asked(named, found.scene, easier)
    return Outcome(acts=easier((task,), found), say=KIND_STUCK, about=named.ids)


def stuck_on_it(found: Found) -> Outcome | None:
    """ "I can't start" of the task spoken of, if there is one."""
    named = refer(line_of("it"), found.scene)
    if (task := named.one) is None:
        return too_much(found)
    return Outcome(acts=easier((task,), found), say=KIND_STUCK, about=named.ids)


def too_much(found: Found) -> Outcome | None:
    least = now_act(found.scene, None, 1, 1)
    return Outcome(acts=least.acts, say=KIND_MUCH, aside="mood")


NOT_TODAY: Final = re.compile(r"\b(?:do|get to|finish) .+ (?:today|tonight|this week)\b")
EVERYTHING: Final = re.compile(
    r"(?:(?:it|this|all|my|of|the|by|with) )*(?:it|this|everything|life|work|all|list"
    r"|things|stuff|tasks|to do list|task list|day|week|house|anything|today|workload"
    r"|too much|so much)"
)
COUNT: Final = rf"(?P<n>\d{{1,2}}|{'|'.join(NUMBERS)})"
AT_MOST: Final = r"(?: (?:at most|max|maximum|tops|or less|at the most|or fewer|please|for me))*"
STEPS: Final = (
    rf"(?: (?:in|into|in to|to)(?: (?:{COUNT}|no more than|not more than|at most|max|maximum|up to"
    rf"|baby|mini|easy|concrete|doable|small|smaller|tiny|little|micro|easy|a few"
    rf"|some|more|manageable|bite|bite-sized|bite sized|its|even|simple|doable|single"
    rf"|like|about))* ?(?:micro ?-?)?(?:steps?|pieces?|parts?|chunks?|bits|subtasks"
    rf"|bites|tasks|sub-tasks|ones|things){AT_MOST})"
)
BREAK: Final = (
    r"(?:split|break|chop|divide|cut|slice|chunk|carve|decompose|unpack|separate)(?:"
    r" (?:up|down|apart))?"
)
REALLY: Final = (
    r"(?:(?:so|really|totally|completely|just|all|a bit|very|kind of|still|getting"
    r"|feeling|feel|properly|again|too|literally|honestly) )*"
)
STUCK: Final = (
    r"(?:stuck|blocked|frozen|paralysed|paralyzed|overwhelmed|stressed|stressed out|lost"
    r"|struggling|intimidated|scared|dreading|freaking out|panicking|anxious|daunted"
    r"|afraid)"
)
CANT: Final = (
    r"(?:cant|couldnt|cannot|dont know how to|not able to|unable to|struggling to|find"
    r" it hard to|having trouble|having a hard time|struggle to|having trouble to"
    r"|never manage to|cant seem to|cant bring myself to|cant make myself"
    r"|cant get myself to|have no idea how to|dont know where to)"
)
BEGIN: Final = (
    r"(?:(?:even|just|get myself to|bring myself to|seem to) )*(?:start|begin|starting"
    r"|beginning|get going|get started|get into|face|do|focus on|deal with|tackle|move"
    r"|get started with|get going with|handle|even look at|look at|open|concentrate on)"
)
SMALLER_RULES: Final = rules(
    (
        rf"how (?:would|do|can|should|could|might) (?:i|you|we|one) (?:best )?{BREAK}"
        rf" (?P<ref>.+?)(?: (?:down|up"
        rf"|apart))?(?:{STEPS})?",
        split_known,
    ),
    (
        rf"(?:help me (?:to )?)?{BREAK} (?P<ref>.+?)(?: (?:down|up|apart))?{STEPS}(?: (?:for me"
        rf"|please))*",
        split,
    ),
    (rf"(?:help me (?:to )?)?{BREAK}(?: (?P<ref>.+?))?(?: (?:up|down|apart|for me))*", split),
    (
        rf"(?:turn|make|write|gimme|list|create|get|generate|find|i need)(?: me)? (?:the "
        rf"|some |a few |a couple of |small |tiny |little |micro |baby |mini |easy |simple "
        rf"|more )*(?:{COUNT} )?(?:small |tiny "
        rf"|little |micro |baby |mini |easy |simple |concrete |first |manageable )*(?:steps"
        rf"|micro ?-?steps|subtasks|sub-tasks|a breakdown"
        rf"|breakdown|step list|list of steps|step by step list|checklist|check list)(?:"
        rf" (?:for|of|to do|to|out of|from|on) (?P<ref>.+?))?",
        split,
    ),
    (
        r"(?:make|gimme|create|do|write)(?: me)? (?:a |an )?(?:plan|step plan|step by step"
        r" plan|roadmap|list|step list|checklist|list of steps|to ?do list) (?:for|to|of)"
        r" (?P<ref>.+?)(?: in (?:small )?steps)?",
        split_known,
    ),
    (rf"(?:turn|make) (?P<ref>.+?){STEPS}", split),
    (
        r"(?:show|tell|find|think of|list)(?: me)? (?:(?:the|some|a few|my|very|really)"
        r" )*(?:small|tiny|little|micro"
        r"|baby|mini|easy|simple|first) (?:steps|pieces|chunks)(?: (?:for|of|to|on|towards)"
        r" (?P<ref>.+?))",
        split_known,
    ),
    (
        r"(?P<ref>.+?) (?:(?:,|:|-|but|in|as|please|into|with) )*(?:(?:small|tiny|baby"
        r"|little|easy|some|a few)"
        r" )*(?:steps|step by step|bit by bit|piece by piece|pieces|chunks)(?: please| for me)*",
        split_known,
    ),
    (
        r"(?:the |my |those |these )?(?:steps|pieces|chunks|parts)(?: (?:of|in|for|on)"
        r" (?P<ref>.+?))? (?:is"
        r"|are|feel|seem|look)(?: (?:still|just|way|all|much|far|a bit|kind of))* (?:too"
        r" (?:big|much|hard"
        r"|large|long|difficult|scary|complicated|coarse)|not small enough|overwhelming)(?:"
        r" .{0,20})?",
        lambda found: split(found) if found.said("ref") else smaller(found),
    ),
    (
        r"(?:the |my )?(?:next |first |current )?(?P<ref>.+?) step (?:is|feels|seems|looks"
        r"|s)(?: (?:still"
        r"|just|way|much|far|a bit|kind of))* (?:too (?:big|much|hard|large|long|difficult|scary"
        r"|complicated)|overwhelming|not small enough)(?: .{0,20})?",
        lambda found: smaller(found) if refer(found.part("ref"), found.scene).one else None,
    ),
    (
        r"(?:make|cut|break|split|turn) (?:the |my |that )?(?:next |first |current"
        r" )?(?P<ref>.+?) step"
        r"(?: (?:even|much|into|down|up|a bit|a lot|smaller|tinier|easier|simpler|pieces|further"
        r"|again))+",
        lambda found: smaller(found) if refer(found.part("ref"), found.scene).one else None,
    ),
    (
        r"(?:please )?help me (?:to )?(?:begin|start|get started|get going)(?: (?:with|on)"
        r" (?:it|that|this))?(?:"
        r" please| now)*",
        stuck_on_it,
    ),
    (
        r"(?:(?:its|thats|they are|it is|that is|hm+|still|just|but|oof|no|all|kind of|a bit"
        r"|pretty|so|very) )*(?:scary"
        r"|hard|daunting|overwhelming|huge|big|difficult|intimidating|a lot)(?: (?:for me"
        r"|still|today|right now"
        r"|please))*",
        lambda found: smaller(found) if just_split(found) else None,
    ),
    (
        r"(?:the |my )?(?:next|first|current) step (?:of|in|for|on) (?P<ref>.+?)(?: (?:even"
        r"|please|much|a bit|made"
        r"|broken|cut))* (?:smaller|tinier|easier|simpler)(?: please)?",
        smaller,
    ),
    (
        r"whats (?:the )?(?:step (?:one|1|number one)|very first step|number one step)"
        r" (?:for|of|with|in|on)"
        r" (?P<ref>.+?)",
        first_step,
    ),
    (
        r"(?:(?:its|thats|it is|that is|this is|theyre|they are|still|all|just|way|even|far"
        r"|a bit|but|oof"
        r"|no|hm+) )*(?:too (?:much|big|hard|large|long|difficult|scary|heavy)|not small enough)(?:"
        r" (?:for me|still|today|right now|please|again|sorry))*",
        lambda found: smaller(found) if just_split(found) else None,
    ),
    (
        r"(?:what would be|whats|what could be|suggest|gimme|find|i need|tell me|need|show"
        r" me)(?: (?:a|an|the|some|my|good|tiny|small|easy|little|very|simple|possible))*"
        r" (?:first|starter|starting|tiny|small|easy) (?:step|move|thing to do|action)(?:"
        r" (?:for|on|to|with|of|in) (?P<ref>.+?))",
        stuck,
    ),
    (
        r"(?:how do i|how should i|how can i|how to|help me|(?:show|tell|explain)(?: to)? me"
        r" how (?:to|i can|i should))"
        r"(?: (?:even|best|to))* (?:start"
        r"|begin|approach|tackle|get started (?:on|with)|get going (?:on|with)|go about"
        r"|start with|start on) (?P<ref>.+?)",
        stuck,
    ),
    (
        r"(?:(?:make|cut|break|split|chop)(?: (?:it|this|that|them|the step|that step|this"
        r" step|the first step|the next step))?(?: (?:even|a bit|much|into|down))* )?(?:even"
        r" |much |a lot |something |still |way |make )*(?:smaller|tinier|easier|simpler|less"
        r"|smaller please|shorter)(?: (?:steps?|pieces|one|ones|again|bits|still|yet|step"
        r" please))*",
        smaller,
    ),
    (
        r"(?:make|cut|break|split|chop)(?: up| down)? (?:the |that |this |its |my"
        r" )*(?:first |next |current )?step(?: (?:of|in|for|on) (?P<ref>.+?))?(?: (?:even"
        r"|much|into|down|up|smaller|tinier|easier|simpler|pieces|steps|further|again))*",
        smaller,
    ),
    (
        r"(?:make|turn|cut) (?P<ref>.+?) (?:into )?(?:even |a bit |much )?(?:smaller|easier"
        r"|simpler|tinier|less scary|less big)(?: steps| step| pieces)?",
        smaller,
    ),
    (
        r"(?:a |an |something |gimme (?:a |an |something )?)?(?:even )?(?:smaller|easier"
        r"|tinier|simpler) (?:first |next )?(?:step|one|piece|bit)(?: (?:for|of|on)"
        r" (?P<ref>.+?))?",
        smaller,
    ),
    (
        r"(?:(?:that|this|it|the step|that step|the first step|the next step|they|the steps"
        r"|those|its|thats|this step|first step)(?: (?:is|are|s|feels|seems|looks))?)"
        r" (?:still )?(?:(?:way|much|a bit|far|kind of|just) )*(?:too (?:big|much|hard|large"
        r"|long|difficult|complicated|scary|many)|overwhelming|not small enough|too"
        r" overwhelming|huge|massive|gigantic|enormous|daunting|a lot|scary|hard|big)(?:"
        r" (?:still|for me|right now|today|now))*",
        smaller,
    ),
    (
        rf"(?:(?:im|i am|i feel|feeling|i got|i keep getting|i get) )?{REALLY}{STUCK} (?:on"
        rf"|with|by|about|at|because of|in|of|over|starting|to start|doing) (?P<ref>.+?)",
        stuck,
    ),
    (
        rf"(?:i )?(?:(?:just|really|simply|still|literally|honestly) )*{CANT} {BEGIN}(?:"
        rf" (?:on|with|at))? (?P<ref>(?!anything|it all|everything|any of).+?)(?: (?:right"
        rf" now|today|at all|now|anymore))*",
        stuck,
    ),
    (
        r"(?P<ref>.+?) (?:is|are|feels|feel|seems|looks|s|is just|just feels) (?:(?:just|so"
        r"|way|really|much|kind of|far|a bit|super|totally|still|all) )*(?:too (?:big|much"
        r"|hard|scary|overwhelming|difficult|complicated|long|large)|overwhelming(?: me)?"
        r"|scary|daunting|intimidating|huge|impossible|scaring me|freaking me out|stressing"
        r" me(?: out)?|a monster|a mountain)(?: (?:for me|right now|today|now|to start|to"
        r" do))*",
        stuck,
    ),
    (
        r"(?:(?:just |even )?(?:the (?:mere )?(?:thought|idea) of|thinking (?:of|about)"
        r"|looking at) )?(?P<ref>.+?)"
        r" (?:overwhelms?|scares?|paralyses?|intimidates?|stress(?:es)?|freaks?|terrif(?:y|ies)"
        r"|daunts?|frightens?|worr(?:y|ies)|(?:is|are) killing|makes?|make|gives?|give)"
        r" me(?: out| so| really"
        r"| anxious| nervous| the creeps| anxiety| panic| want to (?:hide|run|scream|cry).*|"
        r" a headache"
        r"| sweat| sick| shiver)?(?: (?:today|right now|so much))*",
        stuck,
    ),
    (
        r"(?:i have |ive got |i got )(?:a )?(?P<ref>.+?) (?:paralysis|anxiety|block|dread"
        r"|phobia|panic)",
        lambda found: stuck(found) if refer(found.part("ref"), found.scene).one else None,
    ),
    (
        r"(?:im |i am |i keep |been )(?:avoiding|putting off|procrastinat\w+(?: on)?"
        r"|dreading|scared of|postponing|hiding from) (?P<ref>.+?)",
        stuck,
    ),
    (
        r"(?:i )?(?:need|want|could use|can i get|can i have|can you|get|gimme)?(?: (?:some"
        r"|a bit of|your|me))* ?help(?: me)? (?:with|on|starting|getting started (?:on|with)"
        r"|to start) (?P<ref>.+?)",
        stuck,
    ),
    (
        rf"(?:im|i am|i feel|feeling|i got|its|everything is|this is|thats|it feels"
        rf"|everything feels|all of (?:this|it) is|it all feels|life is|all this is)?"
        rf" ?{REALLY}(?:too much|overwhelmed|overwhelming|all too much|way too much|so much"
        rf"|a lot|frozen|paralysed|paralyzed|stressed|stressed out|stuck|struggling|drowning"
        rf"|swamped|panicking|in over my head|not coping|lost)(?: (?:right now|today|for me"
        rf"|to do|going on|here|everything|it all|at once|stuff|again|lately|by everything"
        rf"|by it all|with everything|by all of this|by my list|by all this|on my plate|,"
        rf" help|help|going on right now|these days|at the moment|and i dont know where to"
        rf" start|and dont know where to start))*",
        lambda found: stuck_or_much(found),
    ),
    (
        rf"(?:i )?{CANT} {BEGIN}(?: (?:on|with))?(?: (?:anything|it all|everything|any of"
        rf" (?:it|this)|myself|at all|today|right now|a thing|it|this|that))*",
        lambda found: stuck_or_much(found),
    ),
    (
        r"(?:i )?(?:cant|couldnt) (?:cope|deal|do (?:this|it|anything)|focus|handle (?:this"
        r"|it)|think|think straight|get anything done|manage|function|get started|get going"
        r"|concentrate|start)(?: (?:anymore|today|right now|at all|with (?:this|it"
        r"|everything)|any of it))*",
        lambda found: stuck_or_much(found),
    ),
    (
        r"(?:there is|theres|i have)(?: (?:just|way))* (?:too much|so much)(?: (?:to do|on"
        r" my plate|going on|stuff|work))*|everything is (?:too much|a mess|on fire)|help+"
        r"|too much|so much to do",
        lambda found: too_much(found),
    ),
)


def stuck_or_much(found: Found) -> Outcome | None:
    """Of the task spoken of just now, else of everything."""
    low = found.line.low
    if any(
        word in low for word in ("everything", "all", "much", "anything", "swamped", "drowning")
    ):
        return too_much(found)
    return stuck_on_it(found)
