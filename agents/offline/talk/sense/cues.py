"""Words that speak for an intent, by how strongly; what is wanted beside them and how much may be
unknown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from agents.offline.grammar.lexicon.function_words import FUNCTION_WORDS
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.talk.entity.stems import stem
from agents.offline.talk.vocabulary import COMMON

ENOUGH: Final = 3


@dataclass(frozen=True, slots=True)
class Cues:
    """`weights` by stem; `unknown`: how many other words may stand there. `denied`: it is said in
    the negative too ("can't start")."""

    intent: str
    weights: Mapping[str, int]
    unknown: int = 1
    denied: bool = False


def weighed(strong: str, middling: str = "", weak: str = "") -> dict[str, int]:
    rows = ((1, weak), (2, middling), (3, strong))
    return {stem(word): weight for weight, row in rows for word in listed(row)}


OF_TASK: Final[tuple[Cues, ...]] = (
    Cues(
        "move",
        weighed(
            """
            move moved push pushed postpone postponed reschedule rescheduled shift shifted delay
            delayed
            defer deferred extension extend extended snooze
            """,
            """
            deadline due instead wait later earlier rather better until till latest slot rebook
            replan
            carry bring put
            """,
            "needs need must should now goes go then day date set change changed new by",
        ),
    ),
    Cues(
        "split",
        weighed(
            "steps step pieces chunks bites slice slices split chop microsteps subtasks breakdown",
            "break divide small tiny baby mini little bits parts portions smaller bite-sized"
            " sized cut",
            "down up into in me give show need make one first easy manageable turn",
        ),
    ),
    Cues(
        "stuck",
        weighed(
            """
            stuck overwhelmed overwhelming paralysed paralyzed dread dreading daunting terrified
            scared scares avoiding panic freeze frozen intimidating intimidates
            """,
            "impossible avoid face begin start tackle hard scary nightmare monster mountain huge"
            " stress",
            "cant help know how where even idea big feel feels makes keep head much too",
        )
        | {stem("procrastinating"): 3},
        unknown=2,
        denied=True,
    ),
    Cues(
        "focus",
        weighed(
            "focus timer pomodoro concentrate countdown stopwatch sprint",
            "session round clock block minutes hours",
            "set start do go run work on lets for spend begin put quiet",
        ),
    ),
    Cues(
        "estimate",
        weighed(
            "takes take estimate estimated lasts duration",
            "need needs long length job reckon guess require requires",
            "about around roughly more less than most least only maximum max tops usually time"
            " will should",
        ),
    ),
    Cues(
        "why",
        weighed("why reason explain", "come important urgent top first", "how so is so that high"),
        unknown=2,
    ),
    Cues(
        "unblock",
        weighed(
            "unblock unblocked unstuck",
            "free continue resume proceed",
            "again go on can now finally",
        ),
    ),
)
FILL: Final = (
    COMMON
    | FUNCTION_WORDS
    | listed(
        """
        please kindly really actually finally just already today now thing things stuff task
        tasks one ones
        also too well okay yes guys dear okay oh hey hi hello great good nice cool thanks thank
        pretty quite
        bit little lot kind sort like maybe kindly may want would could can will ok im theres
        whats thats
        dont lets gimme time minute moment way whole entire all done still yet quickly quick
        simply finally
        definitely certainly honestly basically literally anyway guess think know
        """
    )
) - listed("not no never nor except unless if without dont cant wont")
DENY: Final = listed(
    """
    not no never nor dont doesnt didnt isnt arent wasnt werent wont cant couldnt wouldnt
    shouldnt havent
    hasnt hadnt without except unless if almost nearly half neither none hardly barely
    """
)
