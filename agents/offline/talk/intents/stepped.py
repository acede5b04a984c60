"""The next step of a task, told by its words: "wrote the three headings for the report"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from agents.offline.grammar.lexicon.listed import listed
from agents.offline.talk.entity.closeness import closeness
from agents.offline.talk.entity.irregular import FORMS, GENERAL
from agents.offline.talk.entity.mention import mention
from agents.offline.talk.entity.stems import stem
from agents.offline.talk.entity.words import telling, title_of
from agents.offline.talk.intents.finish import complete_step
from agents.offline.talk.moods import is_story
from agents.offline.talk.rule import Found, rules
from agents.offline.talk.scene import Outcome
from agents.offline.talk.shapes import KnownStep, KnownTask
from agents.offline.talk.text.line import MARKS

TOLD: Final = re.compile(
    r"\b(?:\w+ed|done|wrote|written|made|sent|found|got|put|read|drew|chose|began|took"
    r"|built|did|open"
    r"|ready|up|set)\b"
)
NOT_SO: Final = re.compile(
    r"\b(?:not|no|never|isnt|arent|havent|hasnt|didnt|dont|cant|half|almost|nearly|if"
    r"|when|should|would"
    r"|will|want|need|must|have to|what|whats|which|why|how|who|where|to be|he|she|they"
    r"|move|add|delete"
    r"|show|list all|make|split|is the|are the)\b"
)
FILL: Final = listed(
    """
    have just now already finally next step done finished completed is are been got yes okay first
    that's and ready up today ive i did thing part bit
    """
)
LEAST: Final = 2
LONGEST: Final = 14


def stepped(found: Found) -> Outcome | None:
    line = found.line
    low = line.low
    if len(line.tokens) > LONGEST or NOT_SO.search(low) or not TOLD.search(low) or is_story(low):
        return None
    words = [word for word in line.low.split() if word not in MARKS]
    fitting = [task for task in found.scene.open_tasks if fits(words, task, found)]
    if len(fitting) != 1:
        return None
    return Outcome(acts=complete_step((fitting[0],)), about=(fitting[0].task_id,))


def fits(words: Sequence[str], task: KnownTask, found: Found) -> bool:
    """The words are those of the task's next open step, with nothing more but the task's name."""
    step = next((one for one in task.steps if not one.is_completed), None)
    if step is None:
        return False
    own = title_of(task.title).words
    if part_named(words, task, step_words(step)):
        return True
    said = [w for w in telling(words) if w not in FILL and w not in GENERAL]
    mine = step_words(step)
    matched = {one for word in said for one in mine if closeness(word, one)}
    rest = [word for word in said if not any(closeness(word, one) for one in mine)]
    loose = [word for word in rest if not any(closeness(word, one) for one in own)]
    named = mention(words, found.scene)
    other = named is not None and named[0].task_id != task.task_id
    enough = len(matched) >= min(LEAST, len(mine)) and nouns(mine) <= matched
    return enough and not other and all(map(is_verb, loose))


def part_named(words: Sequence[str], task: KnownTask, mine: Sequence[str]) -> bool:
    """ "Done with the headings of the report": the step's things and the task's name, in words
    that are not the same."""
    own = title_of(task.title).words
    said = [w for w in telling(words) if w not in FILL and w not in GENERAL and w != "with"]
    names = [w for w in said if any(closeness(w, one) for one in own)]
    rest = [w for w in said if w not in names]
    things = {one for one in nouns(mine) if not any(closeness(one, word) for word in own)}
    told = {one for w in rest for one in things if closeness(w, one)}
    strange = [w for w in rest if not any(closeness(w, one) for one in mine) and not is_verb(w)]
    return bool(names and things and told == things and not strange)


def step_words(step: KnownStep) -> tuple[str, ...]:
    return title_of(step.description).words


def nouns(words: Sequence[str]) -> set[str]:
    """All but the first, which is the verb."""
    return set(words[1:])


def is_verb(word: str) -> bool:
    """A past form: another verb may tell the same step."""
    return word in FORMS or (word.endswith(("ed", "ing")) and stem(word) != word)


STEPPED_RULES: Final = rules((r".+", stepped))
