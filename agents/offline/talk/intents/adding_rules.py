"""Ways of asking for a new task."""

from __future__ import annotations

import re
from typing import Final

from agents.offline.grammar.lexicon.goods import GOODS
from agents.offline.talk.asking import LEAVE, pending, quote
from agents.offline.talk.entity.mention import mentioned
from agents.offline.talk.entity.refer import refer
from agents.offline.talk.intents.adding import ADD_ONE, adding, what_task
from agents.offline.talk.rule import Found, rules
from agents.offline.talk.scene import Outcome
from agents.offline.talk.shapes import Act, Question
from agents.offline.talk.text.line import Line, line_of
from agents.offline.talk.when import DAY_WORD, for_task, split_when, whole_when

MEMORIES: Final = re.compile(r"(?:when|how|that time|the time|me of|what|who|why|where|if) ")


def add(found: Found) -> Outcome | None:
    ref = found.part("what")
    if MEMORIES.match(ref.low) or ref.low.startswith("whats "):
        return None
    return adding(ref, found.scene) if ref.low else None


def add_often(found: Found) -> Outcome | None:
    """ "A weekly task to clean the bathroom"."""
    every = {"daily": "day", "weekly": "week", "monthly": "month", "yearly": "year"}
    what = found.part("what")
    return adding(line_of(f"{what.original} every {every[found.said('often')]}"), found.scene)


def put_on_list(found: Found) -> Outcome | None:
    """ "Put X on my list"; "put X back on my list" is not new."""
    if found.said("what").endswith(" back"):
        return None
    words = found.said("what").split()
    if re.search(r" (?:again|back)$", found.line.low):
        return adding(found.part("what"), found.scene)
    if words[0] in GOODS and set(words[1::2]) <= {"and", ","}:
        return adding(found.part("what"), found.scene)
    return adding(found.line.part(found.match.start("what"), len(found.line.low)), found.scene)


def add_dated(found: Found) -> Outcome | None:
    """ "New task, due 12/10, order cards": the day stands in front."""
    when = whole_when(found.part("when"), found.scene.facts)
    outcome = adding(found.part("what"), found.scene) if when else None
    if when is None or outcome is None:
        return None
    due = when.due(found.scene.facts.zone)
    return Outcome(
        acts=tuple(
            Act(act.tool, act.arguments | {"due_date": act.arguments["due_date"] or due})
            for act in outcome.acts
        )
    )


def put_down(found: Found) -> Outcome | None:
    """ "Put X down for Friday", where X is no task yet."""
    what = found.part("what")
    if refer(what, found.scene).certainty != "none":
        return None
    return adding(Line(what.message, what.tokens + found.part("day").tokens), found.scene)


def put_in(found: Found) -> Outcome | None:
    """ "Put the concert in, December 9 at 6pm"."""
    what, day = found.part("what"), found.part("day")
    if whole_when(day, found.scene.facts) is None or mentioned(what.low, found.scene):
        return None
    return adding(Line(what.message, what.tokens + day.tokens), found.scene)


def add_unknown(found: Found) -> Outcome | None:
    """Where it speaks of no known task."""
    return None if mentioned(found.said("what"), found.scene) else add(found)


def remind(found: Found) -> Outcome | None:
    """ "Remind me of the taxes tomorrow": a known task gets that day, once the user says so."""
    what = found.part("what")
    cut = split_when(what, found.scene.facts)
    named = refer(cut[0], found.scene) if cut else None
    if cut is None or named is None or (task := named.one) is None:
        return add(found)
    when = for_task(cut[1], task, found.scene.facts)
    due = when.due(found.scene.facts.zone)
    move = (Act("move_task", {"task_id": task.task_id, "due_date": due}),)
    new = add(found)
    text = f"{quote(task.title)} is on your list. Shall I move it there, or add a new one?"
    options = ("Move it", "Add a new task", LEAVE)
    asked_for = pending(options, (move, new.acts if new else (), ()), named.ids)
    return Outcome(question=Question(text, options, asked_for), about=named.ids)


def add_led(found: Found) -> Outcome | None:
    """ "Every day at 8 remind me to X": the time stands in front."""
    pre, what = found.part("pre"), found.part("what")
    if not DAY_WORD.search(pre.low) or len(pre.tokens) > 8:
        return None
    return adding(Line(what.message, what.tokens + pre.tokens), found.scene)


ADD_VERB: Final = (
    r"(?:add|create|make|put|note|jot|write|log|record|save|capture|insert|include|enter"
    r"|register|new|throw|stick|pop|chuck|drop|set up|set|schedule|queue|append|track"
    r"|take|keep)(?: (?:down|up|in|on|another|also|me))*"
)


THING: Final = (
    r"(?:(?:a|an|the|one|another|new|quick|my|following|more) )*(?:task|reminder|todo"
    r"|item|note|entry|event|appointment|habit)s?"
)


ADDING_RULES: Final = rules(
    (
        r"(?:please )?(?:make|create|add|start|open|set up)(?: me)? (?:(?:a|an|the|another"
        r"|one|new|more) )+(?:one |task |entry |item |todo )?(?:called|named|titled|labelled"
        r"|that says|saying) (?P<what>.+?)",
        add,
    ),
    (
        r"(?:(?:and|oh|also|just|heres|here is|theres|there is|have) )*(?:another|one more"
        r"|one)(?: (?:more|thing|task|one|item|entry))*(?: (?:for|on|to|onto|to add to|to"
        r" put on) (?:the|my) list)? (?:,|:|-) (?P<what>\w+ .+?)",
        add_unknown,
    ),
    (
        r"(?:i )?(?:(?:oh|and|also|gosh|wow|argh|just|oops|i) )*(?:almost|nearly|completely"
        r"|totally|just about)"
        r" (?:forgot|forgotten)(?: (?:to|about|the|that i (?:need|have) to|:|,|-))* (?P<what>.+?)",
        add_unknown,
    ),
    (
        r"(?:please )?(?:make sure|see to it|ensure|make certain|be sure)(?: that)? (?:i|we)"
        r" (?P<what>(?!dont|do not|get it|am|can|have)\w+ .+)",
        add_unknown,
    ),
    (
        r"(?:put|get|pencil|stick|pop|write|mark) (?P<what>.+?) (?:in|down)(?: (?:,|for"
        r"|on))* (?P<day>(?:for |on )?.+)",
        put_in,
    ),
    (
        r"(?:add |create |new |make |put )?(?:a |an |the |new |following |another )*(?:task"
        r"|todo|reminder|item|one)"
        r"(?: ,| :| -)? (?P<when>(?:due|for|on|by|until) .{2,30}?) (?:,|:|-) (?P<what>.+)",
        add_dated,
    ),
    (
        r"(?:please )?(?:save|keep|park|store|file|stash)(?: (?:this|that|it))?(?: (?:for"
        r" (?:later|me)|away|down))*"
        r" (?::|-|,) (?P<what>.+)",
        add,
    ),
    (ADD_ONE.pattern, what_task),
    (
        r"(?:put|write|note|jot|add)(?: (?:it|down|this))*(?: (?:on|in|onto) (?:my|the) list)? that"
        r" (?:i (?:need to|have to|should|must) )?(?P<what>.+?)",
        add,
    ),
    (
        r"(?:add|create|make|set up|set|new|i need|put)(?: (?:me|a|an|the|new|in|up))*"
        r" (?P<often>daily|weekly|monthly"
        r"|yearly) (?:task|reminder|todo|item|habit|chore)(?: (?:to|for|:|called|named|that"
        r" says|about|of))*"
        r" (?P<what>.+?)",
        add_often,
    ),
    (r"(?:create|make|new|add|remember|note) (?P<what>qq(?: .*)?)", add),
    (
        r"(?:remind|reming|remember|remid) (?:me |us |myself )?(?:(?:again|please|also"
        r"|later) )*(?:(?:to|about|of|that i (?:need to|have to|should|must)|i need to|i"
        r" have to|that|for) )*(?P<what>.+?)",
        remind,
    ),
    (
        r"(?:(?:make|be) (?:sure|certain) (?:that )?)?(?:i )?(?:(?:should not|must not|dont"
        r"|do not|never|cant|must not|mustnt"
        r"|shouldnt|better not|not to|not) )?(?:lemme |let me |let us |i )?(?:cant |mustnt "
        r"|must not |dont |better not"
        r" )?forget(?: (?:to|about|that i (?:need|have) to|:|the|that))* (?P<what>.+?)",
        lambda found: (
            add(found)
            if re.match(
                r"dont|do not|never|lemme|cant|i (?:cant|mustnt|must not|dont)|must ?nt|mustnt"
                r"|shouldnt|should not|i should|i shouldnt|not|better|make sure|be sure"
                r"|make certain",
                found.line.low,
            )
            else None
        ),
    ),
    (
        rf"{ADD_VERB} (?P<what>.+?) (?:as|into) (?:a |an |my )?(?:new )?(?:task|todo"
        rf"|reminder|item)(?: list)?",
        add,
    ),
    (
        r"(?:an?|another|one|new|a new|here is a|heres a|heres another)(?: (?:new|more"
        r"|other))* (?:one|thing|task|item|entry|todo)(?: (?:for|to add to|to put on) (?:the"
        r"|my) list| to add| for me| for you)? (?::|-) (?P<what>.+?)",
        add,
    ),
    (
        r"(?:put|pencil|book|mark|write)(?: in)? (?P<what>.+?) (?:down|in) (?P<day>(?:for"
        r"|on) .+)",
        put_down,
    ),
    (
        rf"(?:add|create|new|make|set|set up|i need|i want|gimme|put|schedule|insert|write"
        rf"|log|record)(?: me| us)? {THING}(?: (?:to|for|called|named|that says|saying"
        rf"|titled|about|:|-|to remind me to|that))*(?: :)? (?P<what>.+?)",
        add,
    ),
    (
        r"(?:new|task|todo|to do|to-do|reminder|note|remember|title|subject|memo|message"
        r"|self)(?: (?:task"
        r"|to (?:self|myself|me)|for (?:me|myself|later)|name))* ?(?::|-|,) (?P<what>.+?)",
        add,
    ),
    (r"(?:note|memo|reminder|message|mental note) to (?:self|myself|me) (?P<what>.+?)", add),
    (
        rf"(?:{ADD_VERB}|please)(?: (?:this|these|all this|all of this|the following|the"
        rf" below))?(?: "
        rf"(?:things|tasks|items|points|one|ones|stuff))?(?: (?:down|please|on|onto|to|in"
        rf"|into|my|the|our"
        rf"|to ?-?do|todo|task|list|lists|inbox|for me))* (?::|-) (?P<what>.+?)",
        add,
    ),
    (
        r"(?:write|note|jot|put|take)(?: (?:it|this|that))? down(?: (?:please|that|for me))* ,? ?"
        r"(?P<what>.+?)",
        add,
    ),
    (
        r"(?:make|create|do)(?: me)? (?:an? )?(?:task|todo|reminder|note)(?: out)? (?:of"
        r"|from) (?:this|that"
        r"|the following) (?::|-) (?P<what>.+?)",
        add,
    ),
    (
        r"(?:add|jot down|note down|write down|put down|append|capture|jot|note)(?: (?:that"
        r" i (?:need|have) to|also|me|in|down|another|to (?:my|the) list|on (?:my|the) list"
        r"|:)(?= ))* ?(?P<what>.+?)",
        add,
    ),
    (
        r"(?:put|stick|throw|pop|chuck|get|place|include|save|write|note|jot|scribble|pencil"
        r"|bung|whack) (?P<what>.+?) (?P<tail>(?:on"
        r"|in|onto|to|into) (?:my|the) (?:(?:to ?-?do|task|shopping|grocery|todo) )?(?:list"
        r"|tasks|plate|inbox|agenda).*)",
        lambda found: put_on_list(found),
    ),
    (r"(?P<pre>.+?) ,? ?(?:please )?remind me (?:to|about|that) (?P<what>.+?)", add_led),
)
