"""Words that may stand around a task's name, intent by intent, where no rule fits a clause.

A clause is read so only if every word of it is the task's, a day's, or of one intent's list, and
a cue of that intent is among them: nothing that denies, wonders or tells of others is listed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from agents.offline.grammar.lexicon.listed import listed

COMMON: Final = listed(
    """
    the a an my this that it its is are was be been being has have had i im we me you to of for on
    in at and just now then okay please also task tasks thing one ones finally already today
    right really very here there all both too well yes yess yesss yay hey oh ah can could would
    will thanks as , : - ? ! . ; ( ) = lol haha with about some get got
    """
)
BLOCKERS: Final = listed(
    """
    not no dont never isnt arent wasnt havent didnt wont cant without except but or if unless
    almost nearly half
    """
)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """`cues`: one must be said; `words`: what else may be."""

    intent: str
    cues: frozenset[str]
    words: frozenset[str]
    needs_day: bool = False


VOCABULARIES: Final[tuple[Vocabulary, ...]] = (
    Vocabulary(
        "complete",
        listed(
            """
            done finished finito completed complete dusted sorted ticked wrapped smashed
            nailed checked
            """
        ),
        listed(
            """
            did do up out way last at list from mark tick check cross scratch strike this morning
            earlier yesterday afternoon tonight been gone n myself via over away entirely fully
            totally 100 percent good completely forever took ages knocked them put down under
            consider
            """
        ),
    ),
    Vocabulary(
        "move",
        listed(
            """
            move moved push pushed shift kick bump postpone delay due deadline date reschedule
            later until till instead needs need must wait defer snooze by schedule put rather
            slide better transfer drag carry
            """
        ),
        listed(
            """
            lets let do done back over out forward off has actually new changed change set make
            should day happen finished ready time again go more than from another think
            """
        ),
        needs_day=True,
    ),
    Vocabulary(
        "split",
        listed(
            """
            steps step pieces chunks bits baby smaller subtasks bites break split chop breakdown
            parts bite bitesize micro
            """
        ),
        listed(
            """
            turn into small little tiny down up apart need want give gimme help me make cut in
            tinier easy few manageable doable divide find like
            """
        ),
    ),
    Vocabulary(
        "stuck",
        listed(
            """
            stuck overwhelmed cant face begin start starting scared dread dreading avoiding avoid
            freaking scary overwhelming struggling struggle tackle panic freeze freezing hard
            impossible big daunting frozen beginning spin hurts ache
            """
        ),
        listed(
            """
            how do does on earth where even not know dont idea no keep seem bring myself honestly
            today help going get into feel feels makes make me anxious nervous still again much
            whenever think of about thought see only sight head brain stomach what first with right
            way out because so need want hell heck every time look whenever each
            """
        ),
    ),
    Vocabulary(
        "low",
        listed(
            """
            low lowest downgrade unimportant
            """
        ),
        listed(
            """
            priority mark flag make set lower put down level consider treat rank
            """
        ),
    ),
    Vocabulary(
        "high",
        listed(
            """
            high important upgrade matters
            """
        ),
        listed(
            """
            priority mark flag make set raise put up level more consider treat rank super pretty
            quite
            """
        ),
    ),
    Vocabulary(
        "urgent",
        listed(
            """
            urgent asap critical
            """
        ),
        listed(
            """
            priority mark flag make set raise put up level more super consider treat rank pretty
            quite
            """
        ),
    ),
    Vocabulary(
        "start",
        listed(
            """
            on start starting begin beginning working doing started
            """
        ),
        listed(
            """
            now work gonna going lets onto at currently busy next first
            """
        ),
    ),
    Vocabulary(
        "why",
        listed(
            """
            why reason come
            """
        ),
        listed(
            """
            how first top high up did do does pick choose chosen rank ranked say think urgent
            important so whats behind
            """
        ),
    ),
    Vocabulary(
        "focus",
        listed(
            """
            timer focus pomodoro session countdown
            """
        ),
        listed(
            """
            set start minutes hours hour go run begin lets do ready sprint clock
            """
        ),
    ),
    Vocabulary(
        "delete",
        listed(
            """
            delete remove erase bin trash
            """
        ),
        listed(
            """
            from list want need completely off rid
            """
        ),
    ),
)
CUES: Final = frozenset(word for one in VOCABULARIES for word in one.cues)
