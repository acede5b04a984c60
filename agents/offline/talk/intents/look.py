"""Looking: lists, searches, one task, why."""

from __future__ import annotations

from typing import Final

from agents.offline.talk.intents.listing import (
    listing,
    listing_done,
    neglected,
    on_day,
    placed,
    projects,
    waiting_ones,
    what_have,
    which,
    whole_list,
    zones,
)
from agents.offline.talk.intents.viewing import (
    explain,
    find,
    get,
    get_known,
    get_second,
    where,
    why_it,
)
from agents.offline.talk.rule import Found, first_outcome, rules
from agents.offline.talk.scene import Outcome
from agents.offline.talk.shapes import Act

THING: Final = (
    r"(?:tasks?|list|stuff|things?|ones?|items|schedule|agenda|plate|day|week|everything|all"
    r"|work|due|deadlines?|errands|chores|jobs)"
)
SHOW: Final = (
    r"(?:show|list|display|see|view|open|read|gimme|tell|read out|check|look at|go over"
    r"|go through|pull up|bring up|what about|remind me of)(?: me)?"
)
OF: Final = r"(?: .*)?"


def again_asked(found: Found) -> Outcome | None:
    """ "Remind me what's on for today" asks for the list."""
    rest = found.part("rest")
    outcome = first_outcome(LOOK_RULES, rest, found.scene)
    return outcome if outcome is not None and outcome.acts else None


LOOK_RULES: Final = rules(
    (
        r"how many (?:(?:open|more|of my|urgent|high priority|low priority|over ?due|late"
        r"|other) )*(?:tasks?|things?|ones?|items?|todos?)(?: (?:do i|have i|are|is|there|i"
        r"|have|got|left|still|open|on|my|the|list|to do|in total|all together|due|today"
        r"|tomorrow|this week|over ?due|late|for|waiting))*",
        listing,
    ),
    (
        r"(?:please )?(?:show|list|what are|whats|see|tell|gimme|repeat|read)(?: me)?(?:"
        r" (?:the|all|all the|its|those|these|my|out))* (?:micro ?-?)?(?:steps|subtasks"
        r"|pieces)(?: (?:again|please|now|for (?:it|that|this)))*",
        lambda found: get_spoken(found),
    ),
    (
        r"remind me (?:of )?(?P<rest>whats .+|what .+)",
        lambda found: again_asked(found),
    ),
    (
        r"(?:what|whats)(?: (?:is|are|remains|do i have|have i got))?(?: (?:still|yet))*"
        r" (?:undone|open|to do|to be done"
        r"|unfinished|pending|outstanding|left|remaining|not done)(?: (?:yet|still|now|to do"
        r"|for me|on my list))*",
        listing,
    ),
    (
        r"(?:what|which)(?: (?:tasks|things|ones))? (?:have|did) i (?:already )?(?:tick"
        r"|ticked|check|checked|cross|crossed"
        r"|knock|knocked)(?: (?:off|out))?(?: (?:today|so far|already|yet))*",
        listing_done,
    ),
    (
        r"did i (?:already )?(?:put|add|write|note|jot) (?P<ref>.+?)(?: (?:down|on (?:the"
        r"|my) list|to (?:the|my) list|in"
        r"|already|somewhere))+",
        find,
    ),
    (
        r"(?:whats|what was|which was|which is|whats the name of)(?: (?:that|the))+ (?:task"
        r"|one|thing)(?: (?:with|about|for"
        r"|of|called|on))+ (?P<ref>.+?)(?: again)?",
        find,
    ),
    (
        r"(?:show|tell|explain)(?: to)?(?: me)? why (?P<ref>.+?) (?:is|are|comes?|matters?|s)\b.*",
        explain,
    ),
    (
        r"(?:show|list|whats|what|which|see|tell|name|any|gimme|do i have|are there|have i"
        r" got|my|list of|all)(?:"
        r" (?:me|my|the|all|are|of|any|list|do i have|names of))* ?projects?(?: (?:do i have"
        r"|are there|have i got"
        r"|exist|please|i have|there are|names?|list))*|(?:my |the |all (?:my |the"
        r" )?)?projects?(?: please| list"
        r"| overview)*|(?:the )?list of (?:my |all |the )*projects",
        projects,
    ),
    (
        r"(?:what|whats|which|anything|have i|did i|what have i|what did i|is there anything"
        r"|things)(?: (?:have|did"
        r"|i|ive|tasks|things|that|ones|else|anything|has|got|been|was|were|am|is|are"
        r"|already))* (?:negl(?:ected|ect)"
        r"|miss(?:ed)?|overlook(?:ed)?|forgotten|left behind|left undone|fall(?:en)?"
        r" behind(?: on| with)?|behind"
        r" (?:on|with)|run late|overrun)(?: .{0,20})?",
        neglected,
    ),
    (
        r"(?:what|which|anything)(?: (?:tasks|things|ones|that))? (?:should|must|was"
        r" supposed to|had to|ought to)"
        r" (?:already )?(?:have been|be|have)(?: (?:done|finished|completed|ready))?(?:"
        r" (?:already|by now|before"
        r"|yesterday|long ago))+",
        neglected,
    ),
    (
        r"(?:what|which tasks|which ones|which things|whats|which) (?:am i|are|is|do i|tasks"
        r" am i|things am i)?"
        r"(?: ?(?:still|currently|tasks|things))* ?(?:waiting|on hold|blocked|held up"
        r"|wait)(?: (?:for|on))?(?:"
        r" (?:right now|now|at the moment|someone|somebody|others|other people))?",
        waiting_ones,
    ),
    (
        r"(?:what|which) (?:day|date|time) (?:is|was|are) (?P<ref>.+?)(?: (?:on|due|at"
        r"|happening|scheduled))*",
        get_known,
    ),
    (r"how (?:important|urgent|big) is (?P<ref>.+?)", get),
    (
        r"how (?:long|much time|many minutes|many hours) did i (?:estimate|plan|say|guess"
        r"|reckon|set|put)(?: (?:for|on"
        r"|in|down for))? (?P<ref>.+?)",
        get,
    ),
    (r"(?:so )?whats next (?:for|on|with|in) (?P<ref>.+?)", get_known),
    (
        r"how far (?:am i|are we|did i get|have i got|have i gotten|along am i|along is)(?:"
        r" (?:with|on|in|along"
        r"|through))* (?P<ref>.+?)",
        get,
    ),
    (r".+", on_day),
    (
        r"(?P<ref>.+?) (?:is|are|was) (?:due|scheduled|planned|on) (?:for )?(?:when|what day"
        r"|which day)",
        get,
    ),
    (r"(?:the )?(?:details|status|steps|info)(?: (?:of|for|on|about) (?P<ref>.+?))", get),
    (
        r"(?:(?:any|all|the) (?:tasks?|things?|ones?|anything)|anything|something"
        r"|everything) (?:mentioning|about|with|containing"
        r"|on|for|named|called) (?P<ref>(?!today|tomorrow|this week|the week|my list|no |a "
        r"|any |due|out ).+?)",
        find,
    ),
    (
        r"(?:zones , )?(?:show|list|what|whats|see|which|tell me)(?: me)?(?: are)?"
        r" (?:my |the |all |of )*(?:zones?)(?: (?:do i|have i|i)(?: have| got| have got| possess)?"
        r"| are there)?(?: (?:here|now|please))?|(?:my )?zones|hows? (?:are )?my zones(?:"
        r" doing| looking)?|how"
        r" are my zones(?: doing)?",
        zones,
    ),
    (
        r"(?:show|list|gimme|open|see)(?: me)? (?:the |my )?(?:steps|details|info|micro"
        r" ?steps)(?: (?:of|for|on|in) (?P<ref>.+?))",
        get,
    ),
    (
        r"whats (?:the |my )?(?:next )?(?:steps?|micro ?steps?|details|plan|status|deadline"
        r"|due date|priority|estimate)(?: (?:of|for|on|in|with) (?P<ref>.+?))",
        get,
    ),
    (
        r"(?:whens|when was|when will|when (?:do )?i (?:have to|need to|must|should)(?: do)?"
        r"|when do i have to do|when do i need to do|when should"
        r" i do) (?P<ref>.+?)(?: (?:due|happening|scheduled|supposed to be done|again))*",
        get,
    ),
    (
        r"(?:is|are|was|were|isnt) (?P<ref>(?!there ).+?) (?:done|finished|completed?|due(?: .+)?"
        r"|urgent|blocked|open|on (?:my|the) list|still open|started|late|already done)(?:"
        r" yet| already| or not)?",
        get,
    ),
    (
        r"(?:did|have) i (?:already )?(?:finish|finished|do|done|complete|completed)"
        r" (?P<ref>(?!today|yesterday).+?)(?: yet| already| today)?",
        get,
    ),
    (
        r"how (?:long|much time|many minutes) (?:will|does|should|would|is|do)(?: i"
        r" need)?(?: for)? (?P<ref>.+?)(?: (?:take|need|last|be|going to take|require))*(?:"
        r" me)?",
        get,
    ),
    (
        r"how (?:many|much) steps? (?:has|does|are|is|are left|left|do i have)(?: left)?(?:"
        r" (?:in|of|on|for))? (?P<ref>.+?)(?: have| has)?",
        get,
    ),
    (
        r"how(?:s| far)?(?: am i| are we)?(?: with| on| along with)? (?P<ref>.+?) (?:going"
        r"|coming along|looking|doing)",
        get,
    ),
    (
        r"(?:tell me|more|info|details)(?: more)? (?:about|on) (?P<ref>.+?)|whats"
        r" (?P<ref2>qq|.+?) about",
        lambda found: get(found) if found.said("ref") else get_second(found),
    ),
    (
        r"(?:what|whats) (?:makes|made|making) (?:you think |you say |you believe )?(?:that"
        r" )?(?P<ref>.+?) (?:(?:so|that|such|a|the|very|my"
        r"|be) )*(?:urgent|important|pressing|high|top|first|priority)(?: priority| one|"
        r" now)*",
        explain,
    ),
    (
        r"(?:explain |tell me |and )?why (?:have |did |do )?you (?:rank|think|place|placed"
        r"|list|chose|choose|chosen|picked|pick|put|suggested|suggest|ranked|say"
        r"|recommend)(?: (?:me|out))? (?P<ref>.+?)(?: (?:first|on top|up there|at the top"
        r"|next|now))*",
        explain,
    ),
    (
        r"(?:why|whys|how come|explain)(?: is| are| does| do| should i"
        r" (?:do|start|tackle)| did you (?:pick|choose|suggest"
        r"|put|say))?(?: it| the)? ?(?P<ref>.+?)(?: (?:first|on top|at the top|so (?:high"
        r"|urgent|important)|urgent|important|number one|number 1|up there|top|now|the"
        r" priority|the top one|ranked first|up first|come first|next|high|come out on top"
        r"|the first one))*",
        explain,
    ),
    (r"(?:why|how come|explain|why though|but why)", why_it),
    (
        r"(?!search (?:the |on the |the whole )?(?:web|internet|online|google))(?:find"
        r"|search|look for|look up|search for|where did i put|locate|find me)(?:"
        r" me)?(?: (?:the |my |a |any |all |that )?(?:tasks?|things?|stuff|anything"
        r"|something|everything|one))?(?: (?:for|about|with|on|containing|mentioning|called"
        r"|named))? (?P<ref>.+?)(?: (?:in|on|among|from) (?:my|the) (?:tasks|list))?",
        find,
    ),
    (r"(?:wheres|where did (?:i|you) put|where is) (?P<ref>.+?)", where),
    (
        r"(?:do i|did i|have i|is there|are there|isnt there|dont i)(?: already)?(?: (?:have"
        r"|got|add|added|put|written|wrote|write|note|noted|jot|jotted|mention|save|saved"
        r"|down|record"
        r"|anything|something))*(?: (?:a|an|any|some|the))?(?:"
        r" (?:tasks?|things?|one|something|anything|entry|item))?(?: down)?(?: (?:on (?:my"
        r"|the) list|there))? (?:for|about|with|called|named|regarding|mentioning|on)"
        r" (?P<ref>(?!today|tomorrow|my list|the list|my plate|this week).+?)(?: (?:on|in)"
        r" (?:(?:my|the) list|it|there|the title|its (?:name|title)))?",
        find,
    ),
    (
        rf"{SHOW} (?:me )?(?:(?:my|the|all|of|whole|full|entire|open|current|every|what|i"
        rf"|have|is|whats|on|for|in|left) )*(?:{THING}|today|todays|tomorrow|tomorrows|this"
        rf" week|(?:(?:low|high|medium|urgent)(?: priority)?) {THING}|over ?due|past due"
        rf"|undated|done|finished|completed|done today){OF}",
        listing,
    ),
    (
        r"(?:show|list|tell|see)(?: me)? (?:all |everything )?(?:what|that|things|which|the"
        r" tasks) ?(?:that )?i (?:have |already |just )*(?:finished|did|done|completed|got"
        r" done|achieved|accomplished)(?: .*)?",
        listing_done,
    ),
    (
        rf"{SHOW}(?: me)? (?:(?:the|my|all|what is|whats|tasks|in|of|stuff)"
        rf" )*(?P<place>[\w &-]+?)(?: (?:project|zone))",
        placed,
    ),
    (
        r"whats? (?:is |s )?(?:(?:todays|tomorrows|this weeks|there|left|still|open|due"
        r"|coming up|up|planned|waiting|going on|happening|scheduled|on|in|for|my|the|all"
        r"|else|to do|remaining) )*(?:plate|list|agenda|schedule|calendar|day|today|tomorrow"
        r"|this week|the week|week|tonight|this (?:morning|afternoon|evening)|tasks?"
        r"|tomorrows? (?:list|plan|tasks)|todays? (?:list|plan|tasks)|due|left|open|over"
        r" ?due|past due|undated|urgent|late|blocked|(?:on |next )?(?:mon|tues|wednes|thurs"
        r"|fri|satur|sun)day|next week|the weekend|this weekend)(?: (?:today|tomorrow|this"
        r" week|now|for (?:today|tomorrow|me|the week)|on (?:my|the) (?:list|plate)|looking"
        r" like|look like|left|open|for me today|like))*",
        listing,
    ),
    (
        r"whats? (?:(?:is|s|in|on|left|due|for|of|under) )*(?:the |my"
        r" )?(?P<place>[\w &-]+?)(?: (?:project|zone|list))?",
        placed,
    ),
    (
        r"what (?:do|did|have|must|else do|should) i (?:still |already |even |all )*(?:have"
        r"|need|got|get|do|done|finish|finished|complete|completed|accomplish|accomplished"
        r"|achieve)(?: (?:to do|to get done|done|left|on|planned|due|open|coming up|going on"
        r"|for|still|so far|to|do|on my (?:list|plate)))*(?: (?:today|tomorrow|this week"
        r"|tonight|this (?:morning|afternoon|evening)|for (?:today|tomorrow)|now|(?:on"
        r" )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|next week|this weekend|on the"
        r" weekend))?",
        what_have,
    ),
    (
        r"(?:which|what)(?: of)?(?: my| the)? (?:tasks|things|ones|items|stuff)(?: (?:are"
        r"|have|has|is|do|did|i|got|were|can))? ?(?P<rest>.+?)",
        which,
    ),
    (
        r"(?:is there |are there |do i have |got |have i got )?(?:any|anything|something|any"
        r" ?thing|any tasks|any things)(?: (?:else|thats|that is|is|really|super|tasks"
        r"|stuff))* ?(?:urgent|important|due(?: .+)?|over ?due|past due|late|left(?: .+)?"
        r"|for (?:today|tomorrow|this week)|(?:on )?(?:today|tomorrow|this week)|blocked"
        r"|open|on (?:my|the) list(?: .+)?|high priority|undated)(?: (?:today|tomorrow|this"
        r" week|tasks|things|stuff|now|left))*",
        listing,
    ),
    (
        r"(?:(?:all|my|the|any|only) )*(?:low|high|medium|urgent|low priority|high priority"
        r"|medium priority|top priority)(?: (?:stuff|things|tasks|ones|items|list))+",
        listing,
    ),
    (
        r"(?:(?:my|the|all) )*(?:full|whole|entire|complete|task)(?: (?:task|my|todo))? (?:list"
        r"|overview)",
        whole_list,
    ),
    (
        r"(?:my |the |all |all my )?(?:(?:urgent|open|over ?due|past due|undated|done"
        r"|finished|completed|blocked|todays?|tomorrows?|high priority|low priority|weekly"
        r"|weeks) )*(?:tasks|list|agenda|everything)(?: (?:for |of )?(?:today|tomorrow|this"
        r" week|done today|please|now))?",
        listing,
    ),
    (
        r"(?:today|tomorrow|this week|over ?due|past due|undated|done today|todays list|rest"
        r" of the week)",
        listing,
    ),
    (
        r"how (?:many|much)(?: (?:tasks|things|stuff|work))?(?: (?:do i have|is there|are"
        r" there|are|is|have i got))? ?(?:left|open|over ?due|past due|due|today|tomorrow"
        r"|this week|undated|on my (?:list|plate)).*",
        listing,
    ),
    (
        r"how does (?:my )?(?:day|today|tomorrow|week|this week) look(?: like)?|hows my"
        r" (?:day|week|tomorrow)(?: looking)?|whats my (?:day|week|tomorrow) (?:look"
        r"|looking)(?: like)?",
        listing,
    ),
)


def get_spoken(found: Found) -> Outcome | None:
    tasks = found.scene.known(found.scene.spoken)
    if len(tasks) != 1:
        return None
    return Outcome(
        acts=(Act("get_task", {"task_id": tasks[0].task_id}),), about=(tasks[0].task_id,)
    )
