"""A clause that no rule reads: asked about, never acted on but for a clear new task."""

from __future__ import annotations

import re
from typing import Final

from agents.offline.grammar.lexicon.foreign import FOREIGN as FOREIGN_WORDS
from agents.offline.grammar.lexicon.function_words import FUNCTION_WORDS
from agents.offline.grammar.lexicon.verbs import EVERY_VERB
from agents.offline.talk.asking import (
    LEAVE,
    SHOW,
    choosing,
    new_task,
    offering,
    quote,
    show_list,
    titled,
)
from agents.offline.talk.entity.match import VERBS
from agents.offline.talk.entity.mention import mentioned
from agents.offline.talk.entity.refer import refer
from agents.offline.talk.entity.stems import words_of
from agents.offline.talk.entity.titles import titles_of
from agents.offline.talk.entity.words import telling
from agents.offline.talk.intents.adding import adding
from agents.offline.talk.intents.edit import start_acts
from agents.offline.talk.intents.needing import existing
from agents.offline.talk.moods import is_story
from agents.offline.talk.scene import Outcome, Scene
from agents.offline.talk.shapes import Act
from agents.offline.talk.text.line import Line, lowered
from agents.offline.talk.when import When, spans_of_when, split_when

TALKING: Final = re.compile(
    r"\b(?:i|im|we|you|he|she|they|it|its|my boss|me|us|was|were|is|are|am|been|had|has"
    r"|did|does|do|will|would|could|should|can|cant|if|because|maybe|not|never|no|dont"
    r"|wont|what|whats|hows|whens|wheres|whys|whos|why|how|when|who|where|which|see"
    r"|thats|that|this|these|those|there|hate|love|hope|wish|everyone|nobody|nothing"
    r"|everything|someone|sorry|thanks|okay|already|qq|long|busy|hard|go|be|done|good"
    r"|bad|great|happy|tired|new|same|move|delete|remove|push|postpone|snooze|reschedule"
    r"|done|undo|plan|show|list)\b"
)
LONGEST: Final = 8
MOST_LOOKED_AT: Final = 400
LATIN_END: Final = 0x250
LEAST_TELLING: Final = 5
WORDS: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
ENGLISH: Final = FUNCTION_WORDS | EVERY_VERB
FOREIGN: Final = (
    "I understand English best, and I don't want to get that wrong. Shall I keep your"
    " words as a task?"
)
UNSURE: Final = "I'm not sure what you would like me to do. Shall I keep it as a task?"


def guess(line: Line, scene: Scene, *, asks: bool) -> Outcome:
    """A clear new task with a day and a time, or a question."""
    if foreign(line.message):
        return keep(line.message, FOREIGN)
    named = named_alone(line, scene)
    if named is not None:
        return named
    if not asks and (fresh := new_one(line, scene)) is not None:
        return fresh
    return keep(line.original or line.message, UNSURE)


def foreign(message: str) -> bool:
    """Whether a message is in another language: mostly another script, or more everyday words
    of another language than of English."""
    text = lowered(message[:MOST_LOOKED_AT])
    letters = [c for c in text if c.isalpha()]
    if 2 * sum(ord(c) >= LATIN_END for c in letters) > len(letters):
        return True
    said = WORDS.findall(text)
    strange = [word for word in said if word in FOREIGN_WORDS]
    known = sum(word in ENGLISH for word in said if word not in FOREIGN_WORDS)
    telling = any(len(word) > LEAST_TELLING or not word.isascii() for word in strange)
    enough = len(strange) > 1 or (len(strange) == 1 and telling)
    return enough and 4 * len(strange) >= len(said) and len(strange) > known


KEPT: Final = ("Add it as a task", "What should I do now?", LEAVE)


def keep(text: str, question: str) -> Outcome:
    title = titled(text)
    if not title:
        return Outcome(say="I'm here. Tell me what you would like to do.")
    now = Act("what_now", {"minutes": None, "energy_level": None, "most": 3})
    return offering(question, KEPT, ((new_task(title),), (now,), ()))


def named_alone(line: Line, scene: Scene) -> Outcome | None:
    """A task's name and little else: what to do with it is asked."""
    if is_story(line.low):
        return None
    if (known := existing(line, scene)) is not None:
        return known
    named = refer(line, scene)
    if named.certainty == "several" and len(line.tokens) <= LONGEST:
        return choosing("Which task do you mean?", named.tasks[:3], start_acts)
    return None


def all_new(outcome: Outcome, scene: Scene) -> bool:
    """ "Math for tomorrow, history essay for Tuesday": each with a day, none on the list."""
    titles = [str(act.arguments["title"]).lower() for act in outcome.acts]
    return all(act.arguments["due_date"] for act in outcome.acts) and not any(
        TALKING.search(title) or mentioned(title, scene) for title in titles
    )


def led_by_when(line: Line, scene: Scene) -> tuple[Line, When] | None:
    """ "Tomorrow 9am checkup for Lily"."""
    spans = spans_of_when(line, scene.facts)
    if not spans or spans[0][0] != 0:
        return None
    return line.part(line.starts[spans[0][1]], len(line.low)) if spans[0][1] < len(
        line.tokens
    ) else line, spans[0][2]


def tells_more(what: Line, scene: Scene) -> bool:
    """Two words or more that no title has: it only shares a word with a task."""
    titles = titles_of(tuple(task.title for task in scene.open_tasks))
    said = [word for word in telling(words_of(what.low)) if word.isalpha() and word not in SMALL]
    return sum(not titles.near(word) for word in said) >= LEAST_NEW


DUE: Final = re.compile(r"\b(?:due|deadline)\b")
SMALL: Final = frozenset(["instead", "please", "again", "not", "rather", "then", "next"])
LEAST_NEW: Final = 2


def new_one(line: Line, scene: Scene) -> Outcome | None:
    """ "Haircut on Saturday at 2pm", "water the plants tomorrow"; without a time, or without
    verb and day, whether to add it is asked."""
    cut = split_when(line, scene.facts) or led_by_when(line, scene)
    what = cut[0] if cut else line
    if not what.low or len(what.tokens) > 2 * LONGEST or TALKING.search(what.low):
        return None
    if mentioned(what.low, scene) and not tells_more(what, scene):
        return None
    outcome = adding(line, scene)
    if outcome is None or (len(what.tokens) > LONGEST and len(outcome.acts) == 1):
        return None
    if len(outcome.acts) > 1:
        return outcome if all_new(outcome, scene) else None
    verb = what.tokens[0].low in VERBS and len(what.tokens) > 1
    if cut is not None and (verb or cut[1].clock is not None or DUE.search(line.low)):
        return outcome
    if cut is None and not verb:
        return None
    title = str(outcome.acts[0].arguments["title"])
    options, choices = ("Add it as a task", SHOW, LEAVE), (outcome.acts, (show_list(),), ())
    return offering(f"Shall I add {quote(title)} as a task?", options, choices)
