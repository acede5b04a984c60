"""Small talk: what needs no tool."""

from __future__ import annotations

import re
from typing import Final

from agents.offline.talk.entity.mention import mentioned
from agents.offline.talk.rule import Found, Handle, Rule, rules
from agents.offline.talk.scene import Outcome, saying

HELP: Final = (
    "I keep your tasks with you. Try: “what now?”, “add milk tomorrow”, “done with the dishes”, "
    "“move the report to Friday”, “split the taxes”, “plan my afternoon”, “start 25 minutes on "
    "the slides”, “I'm stuck”, or “undo that”. Deleting always waits for your yes."
)
HOW_TO: Final = {
    "delet": "Say “delete” and the task's name; I then ask for your yes before anything goes.",
    "remov": "Say “delete” and the task's name; I then ask for your yes before anything goes.",
    "mov": "Say “move”, the task's name and a day: “move the report to Friday”.",
    "reschedul": "Say “move”, the task's name and a day: “move the report to Friday”.",
    "add": "Say “add” and what it is, with a day if it has one: “add milk tomorrow”.",
    "creat": "Say “add” and what it is, with a day if it has one: “add milk tomorrow”.",
    "split": "Say “split” and the task's name; I cut it into small steps.",
    "undo": "Say “undo that”, and I take back the last thing I changed.",
    "plan": "Say “plan my afternoon”, and tell me when you are busy.",
    "focus": "Say “start 25 minutes on” and the task's name.",
    "rename": "Say “rename”, the task's name, “to”, and the new name.",
    "xp": "XP comes from what you finish: tasks, steps, focus sessions and the ritual.",
    "level": "XP comes from what you finish: tasks, steps, focus sessions and the ritual.",
}


def told(text: str) -> Handle:
    def handle(found: Found) -> Outcome | None:
        return saying(text)

    return handle


def how_to(found: Found) -> Outcome | None:
    low = found.line.low
    return next((saying(text) for key, text in HOW_TO.items() if f" {key}" in low), saying(HELP))


HI: Final = (
    r"(?>(?:hi+|hey+|hello+|hiya|yo|howdy|heya?|hallo|sup|greetings|good (?:morning"
    r"|afternoon|evening|day)|morning|evening|afternoon|gm|hi there|hey there|hello"
    r" there)(?!\w))"
)
NAME: Final = (
    r"(?: (?>(?:secretary|there|you|again|friend|buddy|assistant|bot|all|everyone|mate|pal"
    r"|dear)(?!\w)))*"
)
PHRASE_RULES: Final[tuple[Rule, ...]] = rules(
    (r"(?:so )?whats possible(?: (?:here|with you|please))*", lambda found: possible(found)),
    (
        rf"{HI}{NAME}(?: ,? ?{HI}{NAME})*",
        told("Hello! What shall we look at: what to do now, or something to add?"),
    ),
    (
        r"(?:how are (?:you|things|we)|hows it going|how do you do|how have you been|whats"
        r" up|wassup|sup|you okay|how is everything)(?: (?:doing|today|there))*",
        told("I'm ready when you are. What shall we look at?"),
    ),
    (
        r"(?:(?:many |much |okay |so |oh |great |perfect |cool |awesome |lovely |ah |thats "
        r"|thats all |no )*(?:thanks|thank you|thank|cheers|ta|much appreciated|appreciated"
        r"|appreciate it|i appreciate it|you are the best|youre the best|you rock|love you"
        r"|love it|you are (?:great|awesome|amazing|wonderful|a lifesaver|so helpful)"
        r"|lifesaver|grateful))(?: (?:so much|a lot|very much|a bunch|a million|again"
        r"|secretary|for (?:that|this|the help|your help|everything|helping|all)|you|loads"
        r"|tons|very|anyway|buddy|friend|mate|bye|everyone|for now|that helps|that helped"
        r"|thats all|that is all|heaps|friend|kindly|lots|man|dude|appreciate it|for the"
        r" reminder))*",
        told("You're welcome."),
    ),
    (
        r"(?:okay|cool|great|nice|perfect|awesome|lovely|alright|sure|fine|good|sounds good"
        r"|got it|i see|understood|makes sense|right|brilliant|excellent|sweet|super|neat"
        r"|wonderful|amazing|wow|yay|woohoo|okay then|okay great|okay cool|good job|well"
        r" done|good to know|noted|haha+|lol|lmao|hehe+|hm+|hmm+|ugh+|meh|oh|ah|aha"
        r"|interesting|phew|whatever|never mind|forget it|forget about it|leave it|drop the"
        r" subject|nothing|not now|not today|maybe later|later|no worries|no problem|np|all"
        r" good|its fine|its okay|thats okay|thats fine|thats great|thats good|rofl|xd|yes"
        r"|no|no thanks|no thank you|yes please|maybe|perhaps|sorry|my bad|wait|hold on|one"
        r" sec|one second|hang on|brb|be right back|so|and|but|um+|uh+|er+|test|testing)(?:"
        r" (?:okay|then|thanks|cool|great|lol|haha|so|well|sorry|now|please|never mind|no"
        r"|yes|oh|wait|good))*",
        told("All right. Tell me whenever you want something done."),
    ),
    (
        r"(?:bye+|goodbye|see you|see ya|cya|good ?night|night|ttyl|talk (?:to you"
        r" )?(?:later|soon)|later|see you (?:later|tomorrow|soon)|im off|gotta go|i have to"
        r" go|going to bed|good night secretary|thats all for (?:now|today)|im going to"
        r" (?:bed|sleep)|off to bed)(?: .{0,20})?",
        told("See you. Your list will be here when you come back."),
    ),
    (
        r"(?:help|commands|options|menu|instructions|manual|what (?:can|do"
        r"|could) (?:(?:you|we) do|i do (?=here|with (?:you|this|it)|in here))(?: (?:for me"
        r"|here|with|this|it|you|exactly|all))*|what (?:can|do"
        r"|could) (?:you|i|we) (?:ask|say|tell you|help(?: me)?(?: with)?|actually do|do"
        r" for me|offer|handle|manage)(?: (?:for me|here|to you|you|with|about|exactly"
        r"|all))*|how (?:does|do) (?:this|it|you|that) (?:work|all work)|how do i use (?:you"
        r"|this|it)|what are you(?: able to do| for| capable of| good at)?|who are you|what"
        r" do you do|whats this|what is this(?: thing)?|i need help|help please|how can you"
        r" help(?: me)?|what are (?:your|my) (?:options|commands|features|functions)|(?:can"
        r"|could) you help(?: me)?|help me|are you (?:a )?(?:human|robot|bot|real|ai|an ai"
        r"|there)|what else can you do)(?: (?:please|for me|again|exactly))*",
        told(HELP),
    ),
    (
        r"(?:how|where)(?: (?:do|can|would|could|should|does|is))*(?: (?:i|you|one|we"
        r"|someone))?(?: (?:to|even|actually|ever))? (?:delete|deleting|remove|move|moving"
        r"|reschedule|add|adding|create|split|undo|plan|focus|rename|start|stop|change|earn"
        r"|get|use|set|mark|complete|finish|edit|find|see)\b(?: .*)?",
        lambda found: how_to(found) if generic(found) else None,
    ),
    (
        r"(?:how|why|when|what) (?:do|does|is|are|about) (?:i )?(?:get |earn |make )?(?:xp"
        r"|levels?|streaks?|points)(?: .*)?",
        how_to,
    ),
    (
        r"(?:you are|youre|ur|this is|thats|that is|its|you) (?:(?:so|really|very|such a|a"
        r"|an|kind of|pretty|just) )*(?:great|awesome|amazing|helpful|good|the best"
        r"|wonderful|cool|nice|annoying|slow|bad|terrible|not helpful"
        r"|unhelpful|wrong about|funny|sweet|smart|rude|boring|lovely|kind|robotic)(?:"
        r" .{0,20})?",
        told("Thank you for telling me. I'm here for your tasks whenever you like."),
    ),
    (
        r"(?:tell me a joke|joke|sing (?:me )?a song|sing|do you (?:like|love|have|know"
        r"|think|feel|sleep|dream|believe).*|are you (?:happy|sad|tired|okay|mad|angry"
        r"|married|sure|serious|kidding)|do you love me|i love you|im (?:happy|sad|bored"
        r"|hungry|thirsty|cold|hot|angry|annoyed|lonely|grumpy|late|sick|ill|busy|excited"
        r"|nervous|in a bad mood|proud|home|back home|at work|here)(?: (?:today|now|too"
        r"|again|right now))*|whats your (?:name|age|favou?rite.*)|how old are you|where are"
        r" you(?: from)?|what time is it|what day is it|i dont (?:care|like (?:you|this|it))"
        r"|good (?:bot|secretary|one)|merry christmas|happy (?:birthday|new year"
        r"|thanksgiving|friday|monday)|its (?:cold|hot|raining|snowing|sunny|late|early"
        r"|monday|friday|weekend)(?: .{0,15})?|today (?:was|is) (?:(?:a|such|so|really|very"
        r"|quite) )*(?:\w+ )?(?:day|good|bad|hard|rough|long|great|nice|awful|terrible|fun"
        r"|tough)(?: day)?|what a (?:day|week|mess|morning))",
        told("I hear you. I'm best with your tasks; say “what now?” whenever you want to go on."),
    ),
)


def possible(found: Found) -> Outcome | None:
    """ "What's possible", where no minutes are told beside it."""
    return None if MINUTES.search(found.line.message.lower()) else saying(HELP)


MINUTES: Final = re.compile(r"\b(?:minutes?|mins?|hours?|hrs?)\b")


def generic(found: Found) -> bool:
    """ "How do I delete a task?" asks how; a task named in it is somebody's own matter."""
    low = found.line.low
    if low.startswith("where") and re.search(r"\b(?:start|begin)\b", low):
        return False
    return not mentioned(low, found.scene)
