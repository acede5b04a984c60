"""What to do now, asked in any words; and what is asked after a suggestion was shown."""

from __future__ import annotations

import re
from datetime import datetime, time
from typing import Final

from agents.offline.talk.entity.irregular import DAYS
from agents.offline.talk.entity.mention import EVERYDAY, LENGTHS, mentioned, places
from agents.offline.talk.entity.refer import refer
from agents.offline.talk.intents.apart import APART_RULES
from agents.offline.talk.intents.cut import CUT_RULES
from agents.offline.talk.intents.now import (
    MINUTES,
    level_in,
    minutes_in,
    most_in,
    now_act,
)
from agents.offline.talk.intents.states import told_level
from agents.offline.talk.intents.unsure import UNSURE_RULES
from agents.offline.talk.planning.clocks import CLOCK, MINUTES_TO, face_of
from agents.offline.talk.rule import Found, rules
from agents.offline.talk.scene import Outcome, Scene
from agents.offline.talk.shapes import Act
from agents.offline.talk.vocabulary import CUES

AIM: Final = (
    r"(?:do|doing|done|start|begin|tackle|first|next|now|manage|handle|squeeze|knock out"
    r"|worth|sense"
    r"|focus on|attack|priority|pick|choose|attention|matters?|important|urgent|pressing|smallest"
    r"|easiest|quickest|shortest|hardest|simplest|smartest|best|wisest|least painful|fits?|doable"
    r"|(?:low|small|easi|quick|short|smart|wis|light|nic|fast|hard|bigg|near)est"
    r"|possible|realistic|sensible|least \w+|closest|nearest|have you got$"
    r"|go for|get on with|work on|move|useful|productive|deserves)"
)
THING: Final = (
    r"(?:thing|things|task|tasks|one|something|anything|idea|ideas|suggestions?|job"
    r"|mission|direction|push|stuff|pick|recommendation|pointer|challenge|option)"
)
ASKS: Final = re.compile(
    rf"\b(?:what|whats|which|where|wheres)\b.*\b{AIM}\b"
    rf"|\b(?:pick|choose|decide|suggest|recommend|find|give|gimme|hand|throw|point|hit|tell|name"
    rf"|say|assign|show|need|want|feed)\b(?: (?:me|us|for me|at|with|to|just|only|a|an|the|one|1"
    rf"|some|any|my|out|on))* (?:(?:really|very|super|more|most|single|little|next|first|good|nice"
    rf"|best|right|hard|big|tough|light|quick|small|short|gentle|great|dull|\w+(?:est|y|le))"
    rf" )*{THING}\b|\b(?:give|gimme) (?:me )?(?:an? )?orders?\b"
    r"|\btell me to do (?:something|anything)\b|\b\w+est (?:task|thing|one|job)\b"
    rf"|\b(?:tell|say|show|point|advise)\b.*\b(?:what|where|which)\b.*\b{AIM}\b"
    r"|\byou (?:choose|pick|decide|tell me|say|do the (?:choosing|picking|deciding"
    r"|thinking))\b|^you do it$|\byour (?:choice|pick|call|turn to pick)\b"
    r"|\b(?:up to you|your call|(?:choose|pick|decide) for me)\b"
    r"|\b(?:suggestions?|recommendations?)\b|\b(?:got|have you got|have you)"
    r" (?:something|anything)\b"
    r"|\b(?:cant|can never|never can|unable to|hate to|hate) (?:choose|decide|pick"
    r"|choosing|deciding|picking)\b|\bsurprise me\b|\b(?:only|just) (?:did|do|had|have)"
    r" one thing\b|\bwhat should it be\b"
    r"|^(?:whats|anything) good$|^(?:pick|choose|decide|suggest|recommend)$|\bis there"
    r" (?:something|anything|one"
    r" thing|a thing)\b"
    r"|^(?:so |but )?nothing (?:too |very |that |so )*(?:demanding|heavy|hard|big|tough"
    r"|complicated|difficult|taxing|strenuous|long)\b"
    r"|\b(?:propose|advise me|one is enough|just one|get away with)\b"
    r"|\b(?:what|which|whats)\b.*\b(?:tasks?|things?|one|finished|done"
    r"|handled)\b(?!.*\b(?:have|got|are there)\b)"
    rf"|\b(?:any|some|other|another|more) (?:\w+ )?{THING}\b|\b(?:anything|something) (?:else|other"
    rf"|different|new|i (?:can|could)|(?:for me )?to do|worth)\b"
)
OTHER: Final = re.compile(
    r"\b(?:add|move|push|shift|postpone|delete|remove|plan|schedule|list|lists|overview|due"
    r"|deadlines?|over ?due|late|tomorrow|week|when|whens|why|whys|how|hows|who|streak|xp"
    r"|level|steps?"
    r"|finished|completed|projects?|zones?|weather|rain|capital|mean|proposals?|inbox"
    r"|waiting|called"
    r"|named|forecast|monday|tuesday|wednesday|thursday|friday|saturday|sunday|he|she|they|his|her"
    r"|their|remind|reminder|dont forget|note|buy|bought|eat|cook|wear|watch|said|break"
    r"|split|ritual|without|dates?|undated"
    r"|(?:high|low|medium) priority|hours am|time am|supposed|been|negl(?:ected|ect)"
    r"|missed|done today|yesterday"
    r"|did i|able to|you for|time is|day is|name|funny|jokes?|story|interesting|about"
    r"|you doing|you do|are you|can you do|you think of|happened|wrong|happens)\b"
)
LONGEST: Final = 24
NEARLY: Final = re.compile(
    r" (?:to|at) (?:being )?(?:done|finished|completed?|the finish(?: line)?)\b"
)
ON_LIST: Final = re.compile(r" (?:on|from|off|of) (?:my|the) list\b")


def chooses(found: Found) -> Outcome | None:
    """A wish to be told what to do, of any task and none by name."""
    line = found.line
    low = NEARLY.sub("", ON_LIST.sub("", line.low))
    if len(line.tokens) > LONGEST or OTHER.search(low) or not ASKS.search(low):
        return None
    if mentioned(low, found.scene) or names_any(low, found.scene):
        return None
    return asked_now(found.scene, line.low)


def names_any(low: str, scene: Scene) -> bool:
    """Whether a noun of some title is said, be it not enough to tell which."""
    words = LENGTHS.sub(" ", low).split()
    at = places(words, scene.open_tasks)
    return any(words[place] not in CUES | DAYS | EVERYDAY for place in at)


def asked_now(scene: Scene, low: str) -> Outcome:
    level = told_level(low) or level_in(low)
    return now_act(scene, minutes_in(low) or until(low, scene.facts.local), level, most_in(low))


def until(low: str, now: datetime) -> int | None:
    """Minutes from now to the clock of "free till 11:30"."""
    end = end_in(low)
    if end is None:
        return None
    minutes = (end.hour - now.hour) * 60 + end.minute - now.minute
    return minutes if 5 <= minutes <= 600 else None


UNTIL: Final = re.compile(
    rf"\b(?:until|till|til|before|by|up to) (?P<when>{MINUTES_TO}|{CLOCK}|lunch(?:time)?)(?!\w)"
)


def end_in(low: str) -> time | None:
    """The clock of "until quarter to eleven"; lunch is at noon."""
    found = UNTIL.search(low)
    if found is None:
        return None
    face = face_of(found["when"].replace("lunchtime", "noon").replace("lunch", "noon"))
    return face.time() if face is not None else None


def after_suggestion(found: Found) -> Outcome | None:
    """ "Something easier", "and with only ten minutes?", said of what was suggested just now."""
    if not any(act.tool == "what_now" for act in found.scene.memory.acts[-1:]):
        return None
    low = found.line.low
    if mentioned(found.line.low, found.scene):
        return None
    easier = EASIER.search(low) is not None
    level = told_level(low) or (1 if easier else None)
    return now_act(found.scene, minutes_in(low), level, most_in(low))


EASIER: Final = re.compile(
    r"\b(?:easier|smaller|lighter|shorter|simpler|quicker|tinier|less|too (?:hard|big|much|long"
    r"|heavy|difficult)|easy|small|tiny|gentle)\b"
)
NO: Final = (
    r"(?:(?>(?:no|not|nope|meh|ugh|nah|bah|hm+|mm+|well|but|and|or|rather|maybe|please|that"
    r"|those|these"
    r"|them|it|any of|of|this|one)(?!\w)) )*"
)


def takes(found: Found) -> Outcome | None:
    """ "I'll take the second one", of what was suggested."""
    scene = found.scene
    if not any(act.tool == "what_now" for act in scene.memory.acts[-1:]):
        return None
    named = refer(found.part("ref"), scene)
    if (task := named.one) is None:
        return None
    return Outcome(acts=(Act("start_task", {"task_id": task.task_id}),), about=named.ids)


FIRST_RULES: Final = (*CUT_RULES, *UNSURE_RULES, *APART_RULES)
AFTER_RULES: Final = FIRST_RULES + rules(
    (
        r"(?:i )?(?:really |just )?(?:dont|do not|havent) (?:have|got|feel)(?: the)?"
        r" (?:energy|strength|nerve|time|head|nerves"
        r"|brain|spoons|like it|patience)(?: (?:for|to do) (?:that|those|these|this|any of"
        r" (?:that|those|these)|it))?(?:"
        r" (?:now|today|right now))*",
        after_suggestion,
    ),
    (
        r"(?:i )?(?:cant|couldnt|dont want to|wont|dont feel like|am not able to) (?:do "
        r"|doing |face )?(?:any of"
        r" )?(?:that|those|these|this|them|it|any)(?: (?:right now|now|today|at home|here|at"
        r" all|one|ones))*",
        after_suggestion,
    ),
    (
        rf"(?:hm+ |well |and |,|okay |what about |how about |something |anything |only |just"
        rf" |for |under |in |less"
        rf" |than |about |max |not more |longer )*{MINUTES.pattern[2:]}(?: (?:max|tops|or"
        rf" less|please|only|long))*",
        after_suggestion,
    ),
    (
        r"(?:(?:okay|alright|fine|so|then|lets|yes|go with|maybe|i guess|hm+|,)"
        r" )*(?P<ref>(?:the )?(?:first|second|third|last|middle)(?: one| task| option)?"
        r"|(?:number|nr|option|no) (?:\d|one|two|three))(?: (?:please|then|sounds good|it is"
        r"|looks good|i guess|seems doable|seems fine|is fine|works))*",
        takes,
    ),
    (
        r"(?:okay |alright |fine |so |then )*(?:(?:i will|ill|i would|lets|let me|i want to"
        r"|im going to|i) )?(?:take"
        r"|do|go with|start with|start|begin with|pick|choose|tackle|go for|try|work on)"
        r" (?P<ref>.+?)(?: (?:then"
        r"|now|first|please))*",
        takes,
    ),
    (
        rf"{NO}(?:(?:got |have |gimme |give me |show me |is there |are there |any |some "
        rf"|what about "
        rf"|how about |something |anything )*(?:something|anything|other|another|different"
        rf"|else|more"
        rf"|easier|smaller|lighter|shorter|simpler|quicker|tinier|less \w+|others|fun|nicer"
        rf"|nice|more fun"
        rf"|alternatives?)(?: "
        rf"(?:one|ones|task|tasks|thing|things|idea|ideas|suggestions?|options?|else|easier|smaller"
        rf"|lighter|shorter|simpler|quicker|different|please|instead|on the list|there|then|maybe"
        rf"|for now|today|possible|less \w+))*)",
        after_suggestion,
    ),
    (
        rf"{NO}(?:(?>(?:is|are|all|both|look|looks|feel|feels|sound|sounds|still|just|way|far|a"
        rf" bit|are"
        rf" all|too|so)(?!\w)) )*(?:too )?(?:hard|big|much|long|heavy|difficult|boring|scary"
        rf"|exhausting)"
        rf"(?: (?:today|for me|right now|now|for now|at the moment|please|too))*",
        after_suggestion,
    ),
    (
        r"(?:(?:okay|and|so|then|but|what|whats|what about) )*(?:after that|afterwards|then"
        r"|next|after this one"
        r"|what else|else|once thats done)(?: (?:then|please|comes))*",
        after_suggestion,
    ),
    (
        r"(?:gimme |give me |show me |suggest |pick |find )(?:me )?(?:a |an |some |the"
        r" )?(?:different|other|another"
        r"|new|better|easier|quicker|smaller)(?: (?:one|ones|task|thing|idea|suggestion|option))*",
        after_suggestion,
    ),
    (
        r"(?:(?:and|but|no|sorry|i meant|i mean|rather|something) )*(?:with|for|at) (?:less"
        r"|little|low|no|more|high|medium) energy(?: .*)?",
        after_suggestion,
    ),
    (
        r"(?:only|just)(?: (?:the|some|a|one))* (?:(?:really|very) )?(?:quick|easy|small"
        r"|short|tiny|simple|light"
        r"|gentle|urgent)(?: (?:ones?|tasks?|things?|stuff|please|for now|today))*",
        after_suggestion,
    ),
    (
        rf"(?:and |but |what |so |then )*(?:if |with |when |given )?(?:i )?(?:(?:only|just|really"
        rf"|actually|have|got|do|about|like) )*{MINUTES.pattern[2:]}(?: (?:though|left|now"
        rf"|only|then"
        rf"|for it|for that|to spare|free|instead))*",
        after_suggestion,
    ),
    (
        rf"{NO}(?:not (?:that|those|these|this|any of (?:those|these))|none of (?:those|these|them)"
        rf"|i dont (?:like|want|feel like) (?:that|those|these|any of (?:those|these|them)))"
        rf"(?: (?:one|ones|now|today|please))*",
        after_suggestion,
    ),
)
CHOOSE_RULES: Final = rules((r".+", chooses))
HAVE_RULES: Final = rules(
    (
        rf"(?:i )?(?:only |just |still |ive )*(?:have|got|have got|theres|there is|there"
        rf" are) (?:only"
        rf" |just |about |like |maybe |another |exactly |roughly )*{MINUTES.pattern[2:]} (?:to kill"
        rf" )?(?:while|waiting|before|until|till|left|free|spare|to spare|between|now|in the|on the"
        rf"|at the)(?: .*)?",
        lambda found: have_time(found),
    ),
)


def have_time(found: Found) -> Outcome | None:
    if mentioned(found.line.low, found.scene):
        return None
    return asked_now(found.scene, found.line.low)
