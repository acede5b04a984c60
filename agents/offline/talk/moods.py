"""Whether a clause orders, wonders, forbids or tells: only orders and plain reports act."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal

from agents.offline.talk.text.line import Line

Mood = Literal["plain", "maybe", "never"]

MAYBE: Final = re.compile(
    r"^(?:(?:should|shall|could|can|may|might|must) (?:i|we)(?: (?:just|maybe|perhaps"
    r"|also|please|then|really|rather))*"
    r"|(?:what|how) (?:if|about if|about) (?:i|we|you)?|what happens (?:if|when) (?:i"
    r"|you|we)|what would happen if (?:i|you|we)|would it (?:be )?(?:okay|fine|good"
    r"|better|smart|wise|possible|make sense|help|help me|a good idea)? ?(?:if (?:i|we"
    r"|you)|to)"
    r"|do you think (?:i|we) (?:should|could|can)|do you think its (?:okay|fine|good|a"
    r" good idea) to|is it (?:okay|fine|good|better|smart|wise|possible|a good idea|too"
    r" early|allowed) (?:if (?:i|we|you)|to)"
    r"|(?:maybe|perhaps|possibly)(?: (?:i|we|you))?(?: (?:should|could|can|might|will"
    r"|need to|have to|ought to))?(?: (?:just|better|also))*"
    r"|(?:i|we)(?: (?:was|were|am|are|have been))? ?(?:just )?(?:thinking|considering"
    r"|wondering|debating|toying with|contemplating)(?: (?:of|about|if|whether|to))*(?:"
    r" (?:i|we)(?: (?:should|could))?)?|im (?:just )?(?:thinking|considering|wondering"
    r"|tempted|not sure|unsure|debating|inclined)(?: (?:of|about|if|whether|to))*(?:"
    r" (?:i|we)(?: (?:should|could|can))?)?"
    r"|i wonder (?:if|whether|what)(?: (?:i|we|you))?(?: (?:should|could|can))?|i"
    r" (?:might|may|could|probably should|guess i should|guess i could|suppose i should"
    r"|should probably|should maybe|could maybe|would maybe)|if (?:i|we) (?:were to )?"
    r"|suppose (?:i|we)|(?:i )?(?:wish|hope) (?:i|you|we) (?:could|can|had|would)"
    r"|would you (?:recommend|advise|suggest)(?: (?:that i|me to|to|i))?|im not sure"
    r" (?:if|whether) (?:i|we)?(?: should)?|is there a way to|any chance (?:to|of)|i"
    r" (?:guess|think|believe|suppose|assume|feel like)(?: (?:that|i|we|its|we can|i can"
    r"|i should|we should|you can|you should))*|(?:i am |im )?pretty sure(?: (?:that"
    r"|i))*|probably(?: (?:i|we|should|i should))*|thinking (?:about|of)|why dont (?:i"
    r"|we|you)|why not|how about(?: (?:we|i|you))?|it would be (?:nice|good|great"
    r"|better) (?:if (?:i|we|you)(?: could)?|to)) (?=\S)"
)
MAYBE_TAIL: Final = re.compile(
    r"(?: ,)?(?: (?:i think|i guess|i suppose|i believe|maybe|perhaps|probably|or not|or"
    r" should i|not sure|i hope|hopefully|shall i|should i|dont you think|what do you"
    r" think|is that okay|would that be okay|if i want|in theory|theoretically"
    r"|hypothetically|would that work|could that work|right|yes|or what|or maybe not"
    r"|or))+$"
)
CONDITION: Final = re.compile(
    r" (?:if|unless|in case|provided|assuming|only if|as long as|once|as soon as"
    r"|whenever) (?=\w)"
)
CONDITIONS: Final = re.compile(
    r"^(?:if|unless|in case|once|as soon as|whenever|when|assuming|provided|after|before"
    r"|while|as long as|suppose|until) (?=\w)"
)
NOT_CONDITION: Final = re.compile(
    r"^when(?:s| (?:will|is|are|do|does|did|should|can|am|would|was|were|in the|my|i"
    r" am))\b|^(?:after|before) (?:work|lunch|dinner|breakfast)\b"
)
WILL: Final = re.compile(
    r"^(?:i|we) (?:will|shall|would)(?: (?:probably|definitely|just|maybe|then|now|also"
    r"|try to|have to|need to|be|rather))* (?=\S)|^(?:im|i am|we are) (?:going to|about"
    r" to|planning to|planning on|gonna|hoping to|trying to|supposed to)(?: (?:probably"
    r"|definitely|just|maybe))* (?=\S)|^(?:i|we) (?:plan|hope|intend|aim|want|mean|meant"
    r"|tried|try|wanted|forgot|have yet|still have) to (?=\S)"
)
NOT_WILL: Final = re.compile(
    r"^(?:i|we) will (?:take|choose|pick|go with|use)\b|^(?:i|we) will (?:probably |only"
    r" )?need .*\b(?:hours|minutes)\b|^(?:i|we) would need (?:until|till)|^(?:i|we)"
    r" would (?:put|rate|call|say|estimate) my energy|^(?:i|we) would (?:rather|prefer"
    r"|much rather)(?:"
    r" to)? (?!not\b)"
)
ORDERS: Final = (
    r"delete|deleting|remove|erase|drop|move|moving|push|postpone|reschedule|snooze"
    r"|delay|mark|complete|tick|check off|finish|close|add|create|remind|split|break"
    r"|plan|replan|start|stop|pause"
    r"|end|cancel|rename|change|set|make|undo|accept|reject|log|put|touch|do anything|do"
    r" that|do it|bother|trash|scrap|clear|get rid|block|assign|schedule|reopen|take"
    r"|show|skip|choose|pick|replan|approve|throw|bump|shift|edit|update|use|call|alter"
    r"|mess|ask|list"
)
NEVER: Final = re.compile(
    rf"^(?:(?:no|wait|hey|please|but|and|just|ok|okay|actually|stop|nono|oh no) )*(?:,)?"
    rf" ?(?:(?:i|we) )?(?:(?:please )?(?:dont|do not|never|no need to|not to|you"
    rf" (?:neednt|dont (?:have|need) to|shouldnt|must not|mustnt)|(?:dont|didnt|wouldnt"
    rf"|never) (?:want|ask|asked|like|mean|meant|say|said|tell|told|need|intend|wish)(?:"
    rf" for)?(?: you)?(?: to)?|shouldnt|wouldnt|wont|cant|havent|would rather not|would"
    rf" prefer not to|not going to|mustnt|better not|rather not|ought not|stop|hold off"
    rf" on|refrain from|no longer|avoid))(?: (?:dare|you|ever|even|just|want you to|want"
    rf" to|go and|yet|please|actually|really))* (?:{ORDERS})\b.*"
)
STOP_ORDER: Final = re.compile(r"^(?:stop|pause|end) (?!delet|mov|add|push|ask|show)")
NOT_NEVER: Final = re.compile(
    r"^(?:(?:i|we) )?(?:please )?(?:dont|do not|cant|never|mustnt) (?:let me |ever "
    r"|lemme )?(?:forget|know|start|need .+ anymore|want .+ anymore)|^(?:(?:i|we)"
    r" )?(?:havent|cant|couldnt|can not|didnt) (?:done|start|finish(?:ed)?|do"
    r"|complete[d]?|get|even)\b|^(?:i )?(?:really |just )?cant (?:choose|decide|pick"
    r"|make up)\b|^(?:i )?(?:cant|shouldnt|wont|couldnt) (?:start|do"
    r"|finish|continue|begin|take) "
    r"|^(?:(?:i|we) )?(?:wont|cant|couldnt|can not|will not)(?: be able to| really|"
    r" possibly| quite)*"
    r" (?:make (?!it (?:low|high|urgent|smaller))|manage|get to|get round|do|have time)\b"
)
DOINGS: Final = re.compile(
    r"\b(?:replied|answered|responded|wrote back|called back|came|arrived|got back|is"
    r" here|are here|said"
    r"|agreed|sent|is back|are back|delivered)\b"
)
"""What somebody else did: whom it names is not what "it" means next."""
HINDERED: Final = re.compile(
    r"\b(?:cant|wont|couldnt|unable|not able|no time|not enough time|out of time|not"
    r" feeling|not today"
    r"|not doing|not gonna|isnt (?:happening|going to happen|gonna happen)|arent"
    r" happening|wont happen|too (?:tired|late|busy|much|full)|dont feel like|not"
    r" (?:going to|happening|up for)|didnt (?:get|manage"
    r"|make|have)|dont have|no energy|wasnt able|not possible|has to wait|have to wait"
    r"|no way|never going"
    r" to|full today|busy today)\b"
)
"""What keeps somebody from a task: the day named next is a new one."""
FORBIDS: Final = re.compile(
    r"^(?:not|except|but not|just not|without)(?: (?:the|my|it|that|this|them)\b.*|$)"
    r"|^(?:leave|keep) (?:it|that|this|them|everything)(?: (?:as it is|as is|alone|there|be"
    r"|open|on the list|on my list|the way it is))*$"
)
SAYS: Final = re.compile(
    r"(?:^|.* )(?:said|says|told (?:me|us|him|her)|asked(?: me)?|wrote|writes|texted"
    r"|thinks|wants|claims|insists|suggests|suggested|mentioned|shouted|yelled|goes|was"
    r" like|is like|he was like|saying)(?: (?:that|to|me|something like))*$"
)
OTHERS: Final = re.compile(
    r"^(?:he|she|they|someone|somebody|everyone|people|nobody|my (?:boss|mother|mom|mum"
    r"|dad|father|brother|sister|wife|husband|partner|friend|son|daughter|manager"
    r"|colleague|coworker|roommate|neighbou?r|therapist|teacher|kid|kids|doctor|team)"
    r"|the (?:app|system|book|article|guy|boss|teacher|email|note|letter|manager"
    r"|doctor))\b"
)
PAST: Final = re.compile(
    r"^(?:(?:i|we|you) )?(?:used to|remember when|almost|nearly|once|never|always|hate"
    r"|hated|love|loved|enjoy|enjoyed|dreamt|dreamed|was going to|were going to|was"
    r" about to|wanted to|had to|would have|could have|should have|was supposed to|was"
    r" told to|tried to|forgot to|keep|kept|was|were|had planned to|meant to|regret"
    r"|remember|recall|miss|missed)\b|^(?:last (?:week|year|month|night)|back (?:then"
    r"|when|in)|years ago|when i was|in the past|yesterday i (?:had|was|wanted|should)"
    r"|remember )"
)


@dataclass(frozen=True, slots=True)
class Stance:
    """What is left of a clause once its mood is known."""

    mood: Mood
    line: Line


def stance_of(line: Line) -> Stance:
    low = line.low
    if is_never(low):
        return Stance("never", line)
    found = MAYBE.match(low) or (WILL.match(low) if not NOT_WILL.match(low) else None)
    if found is not None and not MOST_OPEN.match(low):
        return Stance("maybe", line.part(found.end(), len(low)))
    if (tail := MAYBE_TAIL.search(low)) is not None and tail.start() > 0:
        return Stance("maybe", line.part(0, tail.start() + 1))
    cut = CONDITION.search(low) if not FREEZES.search(low) else None
    if cut is not None and not CONDITIONS.match(low):
        return Stance("maybe", line.part(0, cut.start() + 1))
    return Stance("plain", line)


FREEZES: Final = re.compile(
    r"\bi (?:just |always )?(?:freeze|panic|shut down|get stuck|get overwhelmed|get"
    r" anxious|block)\b"
)
MOST_OPEN: Final = re.compile(
    r"^(?:(?:should|shall|do) i .{1,60} or .+|can (?:i|we) (?:have|get|see|look at)\b"
    r"|should i (?:do|start|tackle|begin with|work on|finish|go with|pick) .+ or |what"
    r" (?:if|about) ?$|how about (?:a break|something|one)|if i only (?:did|do|had|have)"
    r" one|if i (?:have|had|feel|am"
    r"|only)\b|i (?:might|could) use|should i (?:do|start|tackle|work on|focus on)"
    r" (?:now|next|first|today)\b|i (?:want|plan) to (?:die)|i think im (?:done|stuck"
    r"|tired|overwhelmed)|i feel like|i think (?:ill|i will) take a break|i (?:want|need"
    r"|would like|tried|wanted|forgot|would) to (?:know|see)\b)"
)


def is_never(low: str) -> bool:
    if NOT_NEVER.match(low) or STOP_ORDER.match(low):
        return False
    return NEVER.match(low) is not None or FORBIDS.match(low) is not None


def is_condition(low: str) -> bool:
    """ "If it rains": what follows is no order yet."""
    return CONDITIONS.match(low) is not None and NOT_CONDITION.match(low) is None


def is_telling(low: str) -> bool:
    """ "My boss said": what follows is somebody else's word."""
    return SAYS.match(low) is not None


def is_story(low: str) -> bool:
    """Others, or times gone by: it tells, and asks for nothing."""
    return OTHERS.match(low) is not None or PAST.match(low) is not None
