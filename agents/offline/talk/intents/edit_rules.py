"""Ways of changing a task's level, length, place or name."""

from __future__ import annotations

import re
from typing import Final

from agents.offline.talk.intents.edit import (
    LEVEL,
    estimate,
    estimate_of_it,
    going_to,
    matters,
    nudge,
    place,
    place_known,
    priority,
    priority_known,
    priority_of,
    rename,
    rename_added,
    rename_it,
    start,
    start_doing,
    start_known,
    start_spoken,
    unimportant,
)
from agents.offline.talk.rule import rules

PRIORITY: Final = r"(?: priority| prio| importance)?"


VERY: Final = (
    r"(?:(?:to be|to|as|a|an|very|really|super|top|the|of|more|most|with|is|now|at|into)"
    r" )*"
)


TAKES: Final = (
    r"(?:(?:is |are |will be )(?:more like|rather|closer to|about|around|roughly)|(?:(?:will"
    r"|would|should|could|might|may|probably|only|usually|actually|really|is going to|are going to"
    r"|is gonna|going to|normally|certainly|surely|always|just|wont|doesnt|dont|shouldnt"
    r"|still) )*(?:takes?"
    r"|taking|needs?|lasts?|requires?|eats?(?: up)?|costs?|swallows?|uses?(?: up)?"
    r"|be)(?: me| us| you)?(?:"
    r" about| around| at least| only| roughly| like| up| a whole| more than| longer than"
    r"| no more than"
    r"| no longer than| up to| a good| over| under| less than| almost| nearly)*)"
)


FIRST_STEP: Final = re.compile(
    r"(?:ok |okay |lets |i will |now )*(?:start|begin|do|try|tackle)(?: (?:with|on))?(?:"
    r" (?:the|that|this))?"
    r" (?:first|next|second|step)(?: (?:one|step|bit|part|1|two|2))?(?: (?:now|please|then))*"
)


EDIT_RULES: Final = rules(
    (FIRST_STEP.pattern, start_spoken),
    (
        r"(?:change|correct|fix|make|edit) (?:it|that|this)(?: (?:to|into|to say|say|to"
        r" be))+ (?P<title>.+)",
        rename_added,
    ),
    (
        r"(?:make|treat|consider|see|count) (?P<ref>.+?) (?:as )?(?:a |my |the )(?:(?:top"
        r"|real|absolute|big|number one) )*priority(?: (?:today|now|please|for (?:today|now"
        r"|me)|this week))*",
        priority_of,
    ),
    (
        rf"(?P<ref>.+?) (?:is|are|s) {VERY}{LEVEL}{PRIORITY} (?:today|this week|for (?:today"
        rf"|me|now)|at the moment|right now|these days)",
        priority_known,
    ),
    (
        r"(?:change|turn|edit|update|correct|fix|reword|rephrase) (?P<ref>qq) (?:to|into|as)"
        r" (?P<title>qq)(?: please)?",
        rename_it,
    ),
    (
        r"(?:call|name|title|label|rename) (?P<ref>.+?)(?: (?:as|to|into|:|=))*"
        r" (?P<title>qq)(?: (?:instead|please|from now on))*",
        rename_it,
    ),
    (
        r"(?:now on to|on to|onto|next up|up next|next one|next|now)(?: (?:is|:|,|it is"
        r"|comes|for))* (?P<ref>.+?)(?: (?:then|now|please))*",
        start_known,
    ),
    (r"(?P<ref>.+?) (?:is|are) (?:now|actually|really|from now on) (?P<title>qq)", rename),
    (
        r"(?:new|better|another|different) (?:name|title) (?:for|of) (?P<ref>.+?)(?: (?::|is"
        r"|,|-|=|should be))+ (?P<title>.+)",
        rename,
    ),
    (
        r"(?:move|put|add|assign|file|set|switch|change) (?P<ref>.+?) (?:to|in|into|under"
        r"|on) (?P<place>[\w &'-]+?)(?: (?P<kind>zone|project))?",
        place,
    ),
    (
        r"(?P<ref>.+?) (?:(?:belongs?|lives?|sits?|falls?|fits?|goes?|is|are|s|should|be|go"
        r"|must|can|will|part|one|of"
        r"|a|an|the|my|with"
        r"|to|in|into|under|for|on|within|inside) )+(?P<place>[\w &'-]+?)(?: (?P<kind>zone"
        r"|project))?(?: (?:thing"
        r"|things|task|stuff|matter|topic|one|please|zone|project))*",
        place_known,
    ),
    (
        rf"(?:set|change|make|put|raise|lower) (?:the )?(?:priority|importance) (?:of|for"
        rf"|on) (?P<ref>.+?) {VERY}{LEVEL}",
        priority,
    ),
    (
        rf"(?:make|mark|set|drop|raise|lower|change|put|bump|turn) (?P<ref>.+?)(?:s)?"
        rf" (?:priority|prio"
        rf"|importance) (?:down |up )?(?:to|at|as) {VERY}{LEVEL}",
        priority,
    ),
    (
        rf"(?:make|mark|set|bump|raise|lower|flag|treat|change|put|drop) (?P<ref>.+?)"
        rf" {VERY}{LEVEL}{PRIORITY}(?: now| again)?",
        priority,
    ),
    (rf"(?P<ref>.+?) (?::|,|-|=) {VERY}{LEVEL}{PRIORITY}(?: please| now)*", priority_known),
    (
        rf"(?P<ref>.+?) (?:isnt|arent|is not|are not|not|doesnt|dont|really doesnt|really"
        rf" dont|didnt) (?:(?:so"
        rf"|that|very|really|too|all that|particularly|actually|terribly|super)"
        rf" )*(?:important|urgent|matter"
        rf"|pressing|a priority)(?: (?:at all|much|that much|anymore|right now|to me"
        rf"|really))*(?: (?:,|-|so"
        rf"|:|make it|set it|put it|to|on|its|just|with|and))* {VERY}{LEVEL}{PRIORITY}",
        priority_known,
    ),
    (
        r"(?P<ref>.+?) (?:isnt|arent|is not|are not|not|doesnt|dont|really doesnt|really"
        r" dont) (?:(?:so|that"
        r"|very|really|too|all that|particularly|actually|terribly|super) )*(?:important"
        r"|urgent|matter"
        r"|pressing|a priority)(?: (?:at all|much|that much|anymore|right now|to me|really))*",
        unimportant,
    ),
    (
        rf"(?P<ref>.+?) (?:matters?|is (?:key|crucial|essential|vital)|are (?:key|crucial"
        rf"|essential|vital))(?:"
        rf" (?:a lot|to me|so much|most|really|very much|now|,|so|make it))*(?:"
        rf" {VERY}{LEVEL}{PRIORITY})?",
        matters,
    ),
    (rf"priority (?:of|for) (?P<ref>.+?) (?:is|:|to|should be|s)? ?{VERY}{LEVEL}", priority),
    (rf"{LEVEL} priority (?:for|on|to) (?P<ref>.+?)", priority),
    (rf"(?:give|assign|gimme) (?P<ref>.+?) (?:a )?{LEVEL} (?:priority|prio|importance)", priority),
    (
        rf"(?P<ref>.+?) (?:(?>(?:is|are|s|its|became|should be|must be|has|have|needs to be"
        rf"|just became|got|now|so|actually|thats|can|could|may|might|should|get|gets"
        rf"|deserves|become"
        rf"|becomes|turned|be|has become|have become|went)(?!\w)) )+{VERY}{LEVEL}{PRIORITY}(?: now|"
        rf" again)?",
        priority,
    ),
    (
        r"(?P<verb>raise|bump up|bump|up|increase|lower|drop|reduce|decrease|change|set)"
        r" (?:the )?(?:priority|importance)(?: (?:of|for|on) (?P<ref>.+?))",
        nudge,
    ),
    (
        rf"(?P<ref>.+?) {TAKES} .+? (?:,|-|so|or|meaning) (?:say|so|about|meaning|i mean"
        rf"|roughly|around|maybe|like)"
        rf"(?: about)? (?P<length>.+?)",
        estimate,
    ),
    (
        rf"(?P<ref>.+?) {TAKES} (?P<length>.+?)(?: (?:usually|normally|probably|each time"
        rf"|every time|to do|to finish|in total|long|or so|i"
        rf" think|tops|max))*",
        estimate,
    ),
    (
        r"(?:estimate|set|put|change|guess) (?:the )?(?:(?:estimate|time|duration|length)"
        r" (?:of|for|on) )?(?P<ref>.+?) (?:at|to|as|is|will be|for|takes?)(?: about|"
        r" around)? (?P<length>.+?)",
        estimate,
    ),
    (
        r"(?P<ref>.+?) (?:is|are|:|s|should be|will be|as|=) (?:(?:about|around|roughly|a|an"
        r"|like|usually"
        r"|normally|only|just|probably|estimated at|estimated to take|at)"
        r" )*(?P<length>.+?)(?: (?:task|job"
        r"|thing|long|of work|work|worth|estimate|affair|chore|exercise))*",
        estimate,
    ),
    (
        r"(?:i|we)?(?: ?(?:will|would|probably|usually|always|only|just))* (?:need|reckon(?:"
        r" with)?|estimate"
        r"|guess|calculate|expect|require)(?: (?:about|around|roughly|at least|maybe|like"
        r"|only|some))*"
        r" (?P<length>.+?) (?:for|on|to do|to finish|with) (?P<ref>.+?)",
        estimate,
    ),
    (
        r"(?P<ref>.+?s) (?P<length>(?:an?|about|around|roughly|only|like|maybe|\d+"
        r"|half)\b.*?)(?: ,)?(?: (?:tops|max"
        r"|at most|i think|or so))*",
        estimate_of_it,
    ),
    (
        r"(?:its|thats|it is|it will be|it would be|it must be|it should be)(?: (?:more like"
        r"|about|around|rather"
        r"|closer to|roughly|at least|only|probably))* (?P<length>.+?) (?:for|on|to do|to"
        r" finish) (?P<ref>.+?)",
        estimate,
    ),
    (
        r"it (?:(?:will|would|usually|probably|normally|always|only|should|might)"
        r" )*(?:takes?|needs?|costs?)(?:"
        r" (?:me|us|you|about|around|roughly|only))* (?P<length>.+?) to (?P<ref>.+?)",
        estimate,
    ),
    (
        r"(?:time|estimate|estimated time|duration|length|time needed|effort)(?: (?:needed"
        r"|required))? (?:for|of"
        r"|on) (?P<ref>.+?) (?:(?:is|:|=|s|about|around) )*(?P<length>(?:\d+|an?|half|one"
        r"|two|three|four|five"
        r"|ten|fifteen|twenty|thirty|forty|ninety|sixty)\b.*?)",
        estimate,
    ),
    (
        r"(?P<ref>.+?) estimate(?: (?:is|:|=|to|at))? (?P<length>.+?)(?: (?:instead of|not"
        r"|rather than) .+)?",
        estimate,
    ),
    (
        r"(?:give|gimme|allow|reserve|budget|plan|allocate) (?P<ref>.+?) (?:(?:about|around"
        r"|roughly|some|a good) )*(?P<length>(?:\d+|an?|half|one|two|three|four|five|ten"
        r"|fifteen|twenty|thirty|forty|ninety|sixty)\b.*?)",
        estimate,
    ),
    (
        r"(?:estimate|estimated time|duration) (?:for|of) (?P<ref>.+?) (?:is|:|s)?"
        r" ?(?P<length>.+?)",
        estimate,
    ),
    (r"(?:rename|retitle) (?P<ref>.+?) (?P<title>qq)", rename),
    (r"(?:rename|retitle) (?P<ref>.+?) (?:to|as|into|:) (?P<title>.+?)", rename),
    (
        r"(?:change|set) (?:the )?(?:title|name) of (?P<ref>.+?) (?:to|into|:) (?P<title>.+?)",
        rename,
    ),
    (
        r"call (?P<ref>(?:it|that|this|the .+?(?: task)?)) (?P<title>qq|.+?)(?: instead|"
        r" from now on)",
        rename,
    ),
    (
        r"(?:from now on )?(?P<ref>.+?) (?:should (?:rather |now )?be|is now|is|are now|will"
        r" be|gets|has to be"
        r"|must be|shall be)(?: now)? (?:called|named|titled|renamed(?: to)?)"
        r" (?P<title>.+?)(?: from now on"
        r"| instead| now)*",
        rename,
    ),
    (
        r"(?:edit|update|correct|fix|alter|modify) (?:the )?(?:title|name) of (?P<ref>.+?)"
        r" (?:to|into|:|as)"
        r" (?P<title>.+?)",
        rename,
    ),
    (r"(?P<ref>.+?) should (?:rather |really |now )?(?:be|say|read) (?P<title>qq)", rename),
    (
        r"(?:call|name|title|rename) (?P<ref>it|that|this|that one|this one|that task|this"
        r" task)(?: (?:to|as|now"
        r"|rather))? (?P<title>qq|(?!a day|quits|back|off|in)\w.+?)(?: (?:instead|please"
        r"|from now on|now))*",
        rename_it,
    ),
    (
        r"(?:(?:i have |im |lets |lets get |i will |i |now )?(?:now )?(?:start|starting"
        r"|begin|beginning|started|kick off|get started|getting started|get going|get"
        r" cracking|get stuck in|get stuck|get to work|get working|dig in|dig into|make a"
        r" start|dive into"
        r"|diving into|jump into|crack on)(?: (?:working|work|to work|doing|with))?)(?:"
        r" (?:on|with|at|into))? (?P<ref>.+?)(?: (?:now|right now|then|right away))*",
        start,
    ),
    (
        r"(?:im |currently |now |still )+(?:working|busy) (?:on|with)"
        r" (?P<ref>.+?)(?: now|"
        r" right now)?",
        start,
    ),
    (r"(?:mark|set) (?P<ref>.+?) (?:as )?(?:started|in progress|begun|doing)", start),
    (
        r"(?:(?:im|currently|now|just|okay|still) )*(?P<verb>\w+ing)(?: (?:on with|on|with"
        r"|at|into|for))?"
        r" (?P<ref>.+?) (?:now"
        r"|right now|at the moment|currently|as we speak|this minute|next|first)",
        start_doing,
    ),
    (
        r"(?:im |now |okay )*(?:on|onto|off to|at|over to|moving on to|next up|back on|back"
        r" to) (?P<ref>.+?)"
        r" (?:now|next|then|first|again)",
        start_known,
    ),
    (r"(?:work|working) on (?P<ref>.+?)(?: now| first| then)?", start),
    (
        r"(?:im (?:going to|about to)|i will|i want to|i would like to|lets) (?:now )?(?:do"
        r"|work on|tackle|start|finish|get) (?P<ref>.+?)(?: (?:now|first|next|then|right"
        r" now))*",
        going_to,
    ),
)


LENGTH_RULES: Final = rules(
    (
        r"(?:put|note|write|set|mark)(?: down)? (?P<length>(?:\d+|an?|half|one|two|three"
        r"|four|five|ten|fifteen|twenty"
        r"|thirty|forty|ninety|sixty)\b[\w ]*?(?:minutes|hours)(?: and a half)?)(?: down)?"
        r" (?:for|on|as the estimate"
        r" (?:for|of)) (?P<ref>.+?)",
        estimate,
    ),
    (
        r"(?:plan|reserve|allow|budget|allocate|block|schedule|set aside|keep)(?: (?:in|out"
        r"|about|around|roughly"
        r"|some|off))* (?P<length>(?:\d+|an?|half|one|two|three|four|five|ten|fifteen|twenty"
        r"|thirty|forty"
        r"|ninety|sixty)\b[\w ]*?(?:minutes|hours)(?: and a half)?) (?:for|on) (?P<ref>.+?)",
        estimate,
    ),
)


PLACE_RULES: Final = rules(
    (
        r"(?:add|move|put|file|assign|sort|tag|place) (?P<ref>.+?) (?:to|in|into|under|with"
        r"|on|as) (?P<place>"
        r"[\w &'-]+?)(?: (?P<kind>zone|project))?(?: (?:please|thing|stuff|list))*",
        place_known,
    ),
    (
        r"(?P<ref>.+?) (?:in|under|into|to|for) (?:the |my )?(?P<place>[\w &'-]+?)"
        r" (?P<kind>zone|project)(?:"
        r" please)?",
        place_known,
    ),
)
"""Read before anything is added or planned, for they speak of tasks that are there."""
