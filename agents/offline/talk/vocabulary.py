"""Words that may stand around a task's name, and those that say what becomes of it."""

from __future__ import annotations

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
CUES: Final = listed(
    """
    ache asap avoid avoiding baby begin beginning better big bin bite bites bitesize bits
    break breakdown bump by cant carry checked chop chunks come complete completed countdown
    critical date daunting deadline defer delay delete doing done downgrade drag dread
    dreading due dusted erase face finished finito focus freaking freeze freezing frozen
    hard high hurts important impossible instead kick later low lowest matters micro move
    moved must nailed need needs on overwhelmed overwhelming panic parts pieces pomodoro
    postpone push pushed put rather reason remove reschedule scared scary schedule session
    shift slide smaller smashed snooze sorted spin split start started starting step steps
    struggle struggling stuck subtasks tackle ticked till timer transfer trash unimportant
    until upgrade urgent wait why working wrapped
    """
)
"""What a message does with a task: never the name of one."""
AROUND_DONE: Final = listed(
    """
    100 afternoon ages at away been check completely consider cross did do down earlier
    entirely forever from fully gone good knocked last list mark morning myself n out over
    percent put scratch strike them this tick tonight took totally under up via way
    yesterday
    """
)
"""What is said around what is done."""
