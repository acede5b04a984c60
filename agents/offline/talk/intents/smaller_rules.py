"""Ways of asking for steps, and of saying that one is stuck."""

from __future__ import annotations

from typing import Final

from agents.offline.talk.entity.refer import refer
from agents.offline.talk.intents.smaller import (
    AT_MOST,
    COUNT,
    first_step,
    just_split,
    smaller,
    split,
    split_counted,
    split_known,
    stuck,
    stuck_known,
    stuck_on_it,
    too_much,
)
from agents.offline.talk.rule import Found, rules
from agents.offline.talk.scene import Outcome

STEPS: Final = (
    rf"(?: (?:in|into|in to|to)(?: (?:{COUNT}|no more than|not more than|at most|max|maximum|up to"
    rf"|baby|mini|easy|concrete|doable|small|smaller|tiny|little|micro|easy|a few"
    rf"|some|more|manageable|bite|bite-sized|bite sized|its|even|simple|doable|single"
    rf"|bite-size|bite-sized|digestible"
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
        r"(?:(?:every time|whenever|when|as soon as|just|the moment) )*(?:i )?(?:look at"
        r"|look|looking at|think (?:of|about)|thinking (?:of|about)|see|open|opening|start"
        r"|touch|try)"
        r" (?P<ref>.+?)(?: (?:,|and|then|so))* (?:i|my \w+|it) (?:(?:just|always|instantly"
        r"|immediately|kind of|completely) )*(?:freezes?|shuts? (?:off|down)|panics?|goes?"
        r" blank|go numb|give up|run away|want to (?:cry|run|hide|scream|sleep)"
        r"|switch(?:es)? off|melts?|stops?(?: working)?|locks? up|check out|get (?:scared"
        r"|anxious|tired|stressed|nervous))(?: .{0,20})?",
        stuck_known,
    ),
    (
        r"(?:please )?(?:walk|guide|talk|lead|take|coach|help) me (?:through|thru)"
        r" (?P<ref>.+?)(?: (?:step by step|please|slowly|one step at a time))*",
        split_known,
    ),
    (
        r"(?:what|whats|what is|what would be|give me|gimme|show me|find)(?: (?:the|a|an|my"
        r"|one))* (?:(?:tiniest|smallest|easiest|simplest|littlest|least scary|teeniest"
        r"|gentlest|first) )(?:(?:possible|little|first|tiny) )*(?:start|bit|thing|step"
        r"|action|move|way in|way to start|beginning|piece)"
        r"(?: (?:i (?:can|could) (?:do|take|make)|to (?:do|take|start)|possible))*(?: (?:on"
        r"|for|with|of|to|towards|in)) (?P<ref>.+?)",
        split_known,
    ),
    (
        r"(?:make|get|turn|let) (?P<ref>.+?) (?:(?:feel|look|seem|be|a bit|much|even|way"
        r"|somehow) )*less"
        r" (?:scary|big|daunting|overwhelming|huge|hard|awful|terrible|intimidating"
        r"|painful)(?: .{0,40})?",
        split_known,
    ),
    (
        r"(?P<ref>.+?) (?::|,|-)+ (?:please )?(?:list|show|give|gimme|tell|write|i need"
        r"|make)(?: me)? (?:(?:the|all|some|a few"
        r"|small|little|tiny|baby|first|single|my) )*steps(?: .*)?",
        split_known,
    ),
    (
        rf"(?P<ref>.+?) (?:,|:|-|in|as|please|into|with|step by step|in (?:small )?steps|bit"
        rf" by bit| )+ (?:but )?(?:no more"
        rf" than |at most |max |maximum |only |just |in )?{COUNT}(?: (?:steps|pieces|of them"
        rf"|parts|chunks))?(?: (?:at most"
        rf"|max|maximum|tops|or less|please))*",
        lambda found: split_counted(found),
    ),
    (
        r"(?:can|could) (?:that|it|this|they|the steps?) be (?:made |broken |cut )?(?:down"
        r" )?(?:any |even |a bit )?(?:smaller"
        r"|easier|simpler|tinier)",
        lambda found: smaller(found) if just_split(found) else None,
    ),
    (
        r"(?:i |can i |could i |may i )?(?:have|get|need|want|like) (?P<ref>.+?) (?:in|as"
        r"|into) (?:(?:small|tiny|baby|little"
        r"|easy|mini|micro) )*(?:steps|pieces|chunks|bits)(?: please)?",
        split_known,
    ),
    (
        r"(?P<ref>.+?) (?:makes?|make) my (?:head|brain|mind) (?:spin|hurt|explode|ache)(?:"
        r" .{0,20})?",
        lambda found: stuck(found) if refer(found.part("ref"), found.scene).one else None,
    ),
    (
        r"(?:make|cut|break|split|turn|get) (?:the |that )?(?:first|next|second|last"
        r"|current) (?:one|bit|piece|part|step)(?:"
        r" (?:even|much|a bit|into|down|up|again))* (?:smaller|tinier|easier|simpler|pieces"
        r"|steps)(?: please)?",
        lambda found: smaller(found) if just_split(found) else None,
    ),
    (
        rf"{BREAK} (?P<ref>.+?)(?: (?:down|up|apart))? (?:in|into|in to) {COUNT}{AT_MOST}",
        split_known,
    ),
    (
        r"(?:what|which)(?: (?:is|would be|could be|are))?(?: (?:a|an|the|one|some))*"
        r" (?:(?:tiny|small|little|easy"
        r"|first|simple|mini|baby|next) )*(?:step|thing|move|action)s? (?:could|can|should"
        r"|would|might|do) i (?:take|do"
        r"|start|make|begin)(?: (?:on|for|with|in|towards|to start|first))+ (?P<ref>.+?)",
        split_known,
    ),
    (
        r"(?:(?:no|nah|nope|but|hm+|oh|well) )*(?:the |this |that |even the |even )*(?:first"
        r"|second|next|last|current) (?:one|step|bit|part|piece) (?:is|s|feels|seems|looks)"
        r" (?:(?:still|just|way|all|much"
        r"|far|a bit|kind of) )*(?:too )?(?:big|much|hard|large|long|difficult|scary"
        r"|complicated|daunting|overwhelming)(?: .{0,15})?",
        lambda found: smaller(found) if just_split(found) else None,
    ),
    (
        r"(?:(?:no|nah|nope|but|hm+|oh) )*(?:the |these |those )?steps (?:are|feel|look"
        r"|seem) (?:(?:still|just|way|all|much"
        r"|far|a bit) )*(?:too )?(?:big|much|hard|large|long|difficult|scary|complicated)(?:"
        r" .{0,15})?",
        lambda found: smaller(found) if just_split(found) else None,
    ),
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
        r"(?:make|turn|cut) (?P<ref>.+?) (?:into )?(?:even |a bit |much |feel )*(?:smaller|easier"
        r"|simpler|tinier|less (?:scary|big|daunting|overwhelming|huge|hard|awful"
        r"|terrible))(?: steps| step| pieces)?(?: (?:,|like|maybe|in|into|with|small|tiny"
        r"|steps|pieces|please|for me))*",
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
