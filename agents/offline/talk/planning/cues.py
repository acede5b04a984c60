"""What the words around a time say of it: whether it is free, taken, a start or an end."""

from __future__ import annotations

import re
from typing import Final, Literal

from agents.offline.grammar.lexicon.listed import listed

Leaning = Literal["free", "taken", "open"]
Side = Literal["since", "until", "at"]

ORDER: Final = re.compile(
    r"\b(?:re-?plan|plan|schedule|timetable|map|lay|sort|organi[sz]e|arrange|structure|fit|fill"
    r"|slot(?= (?:my|the|in|it|all|everything))|squeeze|draw|build|make|create|prepare|work out"
    r"|set up|rearrange|redo|rework)\b"
)
FILLER: Final = listed(
    """
    my me the a an of for to on in it this that those these them please can could would will you
    kindly we us our your day days morning mornings afternoon evening eve night tonight today todays
    tomorrow tomorrows week hours hour minutes time times task tasks stuff things list work
    everything all rest whole entire what whats left schedule plan plans timetable out up down just
    only from between at then starting now so hey hi okay right well um and also again new another
    some something kind quick rough good nice proper dear itself be want need like lets say says
    said about roughly maybe around until till til by before after since is its be monday tuesday
    wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun mondays fridays
    make build create draw map lay sort organise organize arrange structure fit fill slot squeeze
    prepare set put do give gimme replan re-plan rearrange redo rework i im am into through
    over across next two three four here there thing once both help love shall should may might
    one ones doable realistic sensible simple short little full remaining remainder with no oh yes
    get arvo properly really accordingly
    january february march april may june july august september october november december hard
    if when where while as because cause but must last latest gets
    rather prefer better later earlier early late bit too again sure still
    actually instead thanks cheers mate have got onwards onward on slots between hourly agenda
    """
)
"""Words that say nothing of what a time is for."""
DATE: Final = re.compile(r"\d{1,2}(?:st|nd|rd|th)?|[\W_]+")
DENIED: Final = re.compile(
    r"\b(?:not|cant|wont|dont|never|isnt|couldnt|nothing|arent|nowt|neither|doesnt|unable"
    r"|no (?:work|tasks?|more|stuff|jobs))\b"
)
FREE: Final = re.compile(
    r"\b(?:free|available|gap|at my desk|can (?:only )?(?:work|start|do)|able to"
    r"|(?:have|got|some|only|the|more)(?: today| tomorrow)? time|(?:have|is)(?: \w+)? time"
    r"|my (?:work)?day is|im open|back at|awake|energy|childcare|babysitters?|nannys?|mine"
    r"|my hours|working hours"
    r"|get done|(?:can|could) i do|(?:a|the|hours?) window$"
    r"|i (?:only )?have(?: only| just| got)?$|i (?:only )?got$)\b|^only$"
)
TAKEN: Final = re.compile(
    r"\b(?:busy|away|off|except|apart|minus|around|round|without|keep|leave|leaving|keeping|allow"
    r"|allowing|skip|skipping|avoid|blocked?"
    r"|booked|unavailable|gone|cant|offline|other than|besides|unless|excluding|out"
    r"|with|not (?:be )?(?:free|available|here|around|there|reachable)|clear)\b"
)
PHRASAL: Final = re.compile(
    r"\b(?:plan|map|lay|sort|work|figure|block|set|draw|spread|time)((?: (?!out\b)[\w'-]+){0,5})"
    r" out\b"
)
"""The "out" of "map my Saturday out" is no absence."""
AROUND_IT: Final = re.compile(r"\b(?:a?round|about) (?:it|that|them|this|those|both)\b")
INTO_IT: Final = re.compile(
    r"\b(?:fit|put|squeeze|plan|fill|make|arrange|schedule|slot|get|map|use|do|work|sort)\b"
    r"[^.;]{0,30}\b(?:(?:in(?:to)?|for|within|during|with) (?:that|it|then|there|this|those|them)"
    r"|in there|in between)\b"
    r"|\b(?:fill|use) (?:that|it|them|this|those)\b"
    r"|\b(?:plan|map|schedule|sort|arrange|organi[sz]e) (?:me )?(?:that|those|these|this)"
    r"(?: (?:out|time|gap|window|slot|bit|for me|please)|(?: \w+)? hours| ?$| [,.!?])"
)
WORKING: Final = re.compile(
    r"\b(?:i(?: am| will be)?|im|we) (?:work|working)\b|\b(?:at|in|in the) (?:work|office|job)\b"
    r"|\b(?:office|wfh)\b|^work(?:ing)?\b(?! hours)"
)
"""Hours of work may be taken, or the very ones to plan."""
SEATED: Final = re.compile(
    r"\b(?:in|at|to) (?:the |my |a )?(?:library|cafe|coworking|study|home|coffee shop|co-working)"
    r"(?: \w+)?\b|\b(?:im|be) here\b"
)
PASSED: Final = re.compile(
    r"\b(?:woke|slept|(?:didnt|couldnt|barely|only|fell|hardly) (?:get to |fall )?(?:sleep|asleep)"
    r"|(?:been|was|were) (?:up|awake)|(?:up|wake|wake up|waking up) at$|up since|overslept"
    r"|already|ago|yesterday|last night|awake since|got up|since)\b"
    r"|\bits(?: already| now| only| like| nearly| almost| gone)?$"
)
OTHERS: Final = re.compile(
    r"\b(?:kids?|baby|toddler|son|daughter|child|children|husband|wife|partner|he|she|they|boys"
    r"|girls|twins)\b"
)
EVENTS: Final = re.compile(
    r"\b(?:class(?:es)?|school|uni|lectures?|meetings?|calls?|shift|kids|appointments?|standup"
    r"|seminar|exams?|training|gym|church|mass|lab|clinic|zoom|court|surgery|dentist|doctors?"
    r"|hospital|interview|physio|therapy|yoga|course|lessons?|practice|rehearsal|wedding|funeral"
    r"|party|lunch|dinner|brunch|visit|visiting|duty|bar|workshop|conference|webinar|hairdressers?"
    r"|vet|tutoring|tuition|nursery|driving|travel(?:l?ing)?|train|flight|plane|bus|road"
    r"|sleep(?:ing)?|bed|nap(?:ping)?)\b"
)
"""What keeps one busy while it lasts."""
AWAY: Final = re.compile(
    r"\b(?:be (?:at|in|on|by)|get to|catch|train|bus|flight|plane|ferry|leaves|lands|arrives?"
    r"|comes?|coming|visiting|due)\b"
)
"""At its time one may have to stop, or be busy."""
SINCE: Final = re.compile(r"\b(?:from|after|since|starting|past)\b")
UNTIL: Final = re.compile(r"\b(?:until|till|til|by|before|to|than)\b")
NO_LATER: Final = re.compile(r"\b(?:no|not|nothing|any) later than\b|\blatest\b")
NO_SOONER: Final = re.compile(r"\b(?:no|not|nothing|any) (?:earlier|sooner) than\b|\bearliest\b")
RELEASE: Final = re.compile(
    r"\b(?:get(?:ting)? off|off work|(?:finish|leave|done|through|end|quit)\w*(?: with| at)?"
    r"(?: my| the)? (?:work|shift|class|school|uni|lectures?|meetings?|job|nursery)|(?:shift|class"
    r"|school|meetings?|lectures?|work|call|exam|appointment|session|service|training|lesson"
    r"|church|mass|shabbat)s? (?:ends?|finish(?:es)?|is over|is done|is out|lets out|done|over"
    r"|stops?)"
    r"|(?:get|be|im|am|are|arrive|come) (?:home|back))\b"
)
LEAVING: Final = (
    r"off at|bounce|dash|scoot|shoot off|be off|leave|leaving|go"
    r"|going|gotta go|head(?:ing)? (?:out|off|home)|set off|bed|bedtime"
    r"|kicks?(?: me)? out|throws? me out|closes?|shuts?|out at|out of the (?:door|house)"
    r"|out the door|home time"
)
LEAVES: Final = re.compile(rf"\b(?:{LEAVING})\b")
"""Wherever one goes, the plan stops."""
HOME: Final = re.compile(r"\b(?:get|be|im|am|arrive|come) (?:home|back|in)\b")
"""Something else ends there, and the plan may begin or not."""
STARTS: Final = re.compile(
    r"\b(?:start|starts|starting|begin|begins|beginning|kick off|get going|get started|in at"
    r"|first thing)\b"
)
ENDS: Final = re.compile(
    r"\b(?:stop|stops|stopping|finish|finishes|finishing|finished|end|ends|ending|quit|quits"
    r"|quitting|wrap|wrapped|done|knock(?:ing)? off|clock(?:ing)? (?:off|out)|log(?:ging)? (?:off"
    r"|out)|sign(?:ing)? off|cut ?off|curfew|call it a day|pack(?:ing)? up|over"
    rf"|{LEAVING})\b"
)
LASTS: Final = re.compile(
    r"(?:(?:and|it|that|which|usually|should|will|probably|about|around) ?)*"
    r"(?:takes?|lasts?|goes on|runs|ends|is over|is done|finishes"
    r"|wont (?:be )?(?:finish|finished|done|over|back)(?: at [\w ]+)?"
    r"|(?:i )?(?:get |be |am |im )?back)?"
    r"(?: (?:me|again|at|till|until|til|to|by|about|around|the desk))*"
)
BED: Final = re.compile(r"\bbed\b")
EVENING: Final = re.compile(
    r"\b(?:evening|evenings|eve|tonight|night|dinner|supper|bed|bedtime|after work)\b"
)


def leaning(words: str) -> Leaning:
    """Whether a time is free or taken by the words of its clause; "open" where they say neither."""
    plain = PHRASAL.sub(r"\1", words).strip()
    if FREE.search(plain):
        is_kept = re.search(r"\b(?:keep|leave)\b", plain)
        return "taken" if DENIED.search(plain) or is_kept else "free"
    if DENIED.search(plain) or TAKEN.search(plain):
        return "taken"
    return "open" if ORDER.search(plain) or not content(plain) else "taken"


def content(words: str) -> list[str]:
    """The words that name something: "bridge" in "bridge from"."""
    return [one for one in words.split() if one not in FILLER and not DATE.fullmatch(one)]
