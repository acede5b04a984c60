"""Reports in other words than "done": "handed in the report", "laundry washed and folded"."""

from __future__ import annotations

import re
from typing import Final

from agents.offline.grammar.lexicon.listed import listed
from agents.offline.talk.asking import confirming, on_named, quote
from agents.offline.talk.entity.irregular import GENERAL, PAST
from agents.offline.talk.entity.match import VERBS
from agents.offline.talk.entity.mention import mention
from agents.offline.talk.entity.named import sure
from agents.offline.talk.entity.refer import refer
from agents.offline.talk.entity.stems import stem
from agents.offline.talk.entity.words import title_of
from agents.offline.talk.intents.finish import TALKS, complete
from agents.offline.talk.moods import is_story
from agents.offline.talk.rule import Found, rules
from agents.offline.talk.scene import Outcome
from agents.offline.talk.shapes import KnownTask
from agents.offline.talk.text.line import MARKS, line_of
from agents.offline.talk.vocabulary import AROUND_DONE, COMMON

ENDED: Final = listed(
    """
    done finished completed complete accomplished sorted handled wrapped nailed ticked dusted
    finito smashed crushed crossed checked settled tackled conquered
    """
)
"""Say of any task that it is done."""
MADE: Final = listed(
    """
    washed cleaned folded ironed dried scrubbed rinsed written wrote sent submitted delivered handed
    turned mailed posted filed paid renewed prepared made built fixed cleared cooked bought got
    picked
    collected ordered printed signed uploaded published shipped compiled assembled packed hung
    tidied
    emptied stacked mopped vacuumed hoovered swept dusted reviewed read studied learned learnt
    presented
    recorded translated scanned returned solved installed repaired mended painted planted watered
    fed
    walked baked created dropped purchased transferred
    """
)
"""Say it of a task whose title has no verb of its own, or one that says little."""
ALIKE: Final[dict[str, frozenset[str]]] = {
    key: listed(row)
    for key, row in {
        "buy": "bought got picked ordered purchased collected grabbed",
        "get": "got bought picked collected grabbed fetched",
        "email": "emailed mailed sent wrote",
        "send": "sent posted mailed emailed shipped",
        "write": "wrote written finished typed",
        "file": "filed submitted sent posted handed paid",
        "prepare": "prepared made built created",
        "read": "read",
        "review": "reviewed",
        "clean": "cleaned scrubbed washed tidied",
        "wash": "washed cleaned",
        "pay": "paid settled transferred",
        "fix": "fixed repaired mended",
        "renew": "renewed",
        "return": "returned dropped",
        "submit": "submitted handed turned sent filed",
        "call": "called phoned rang rung spoke spoken talked",
    }.items()
}
FILL: Final = (
    COMMON
    | AROUND_DONE
    | listed(
        """
        away in off back up out with to before after lunch dinner breakfast work night week last ago
        hour
        hours
        minutes managed actually really whole entire everything those these them wow phew hooray
        yippee
        check tick cross close mark list took weeks days relief thank god goodness god you he she
        what
        that's it's yesterday today now only that those even god wooo boom job finally home town
        store
        shop return form
        forms paperwork business thingy stuff pile
        """
    )
)
NOT_SO: Final = re.compile(
    r"\b(?:not|no|never|isnt|arent|wasnt|werent|havent|hasnt|didnt|dont|cant|couldnt"
    r"|half|almost|nearly"
    r"|partly|mostly|some|part|if|when|once|should|would|will|wish|hope|want|need|must"
    r"|have to|going to"
    r"|what|whats|which|why|how|who|where|did i|have i|is it|until|unless|to be|before i"
    r"|they|he|she"
    r"|his|her|their|someone|nobody|used to)\b|^(?:thats the|complete|is|are|was|were"
    r"|did|has|does|do|can|could)\b"
)
LONGEST: Final = 16


def achieved(found: Found) -> Outcome | None:
    """Every word is the task's, a report's, or says nothing; the verb suits the title."""
    line = found.line
    if len(line.tokens) > LONGEST or NOT_SO.search(line.low) or is_story(line.low):
        return None
    words = [word for word in line.low.split() if word not in MARKS]
    marked = mention(words, found.scene)
    if marked is None or "qq" in words:
        return None
    task, used = marked
    rest = [word for at, word in enumerate(words) if at not in used]
    said = [word for word in words if word in ENDED | MADE or suits(word, task)]
    if "put" in rest and "away" in rest:
        rest.remove("put")
        said.append("cleared")
    if not any(suits(word, task) for word in said):
        return None
    if any(word not in FILL | ENDED | MADE and not word.isdigit() for word in rest):
        return None
    by_me = _by_me(words, said, told=":" in line.low)
    return Outcome(acts=complete((task,)), about=(task.task_id,)) if by_me else None


def _by_me(words: list[str], said: list[str], *, told: bool) -> bool:
    """ "I called mum", and not "mum called" or "mum emailed me"."""
    first = words.index(said[0]) if said[0] in words else words.index("put")
    after = words[first + 1 : first + 2]
    if after and after[0] in ("them", "me", "it", "us") and first and words[first - 1] not in OWN:
        return False
    leads = all(word in ("i", "we", "have", "just", "already", "finally") for word in words[:first])
    passive = any(word in ("been", "is", "are", "was", "got") for word in words[:first])
    talks = (
        not passive
        and stem(said[0]) in TALKS
        and said[0]
        not in (
            "sent",
            "paid",
            "written",
            "ordered",
            "booked",
        )
    )
    return leads or ("me" not in words and (told or not talks))


OWN: Final = frozenset(["i", "we", "have", "just", "already", "finally", "and", "is", "got"])


def _own(word: str, task: KnownTask) -> bool:
    first = title_of(task.title).words[0]
    past = word.endswith("ed") or word in PAST
    return first in VERBS and first not in GENERAL and past and stem(word) == stem(first)


def suits(word: str, task: KnownTask) -> bool:
    """Whether a past verb reports the task as done."""
    if word in ENDED or _own(word, task):
        return True
    first = title_of(task.title).words[0]
    if first in TALKED and word in ("made", "had", "placed"):
        return True
    if first in VERBS and first not in GENERAL:
        return word in ALIKE.get(first, frozenset())
    return word in MADE


TALKED: Final = ("call", "phone")


def of_it(found: Found) -> Outcome | None:
    """ "Filed", "renewed it", "that one's filed", of the one task spoken of just now."""
    named = refer(line_of("it"), found.scene)
    task = named.one
    if task is None or task.is_done or not found.scene.spoken:
        return None
    verb = found.said("verb")
    return on_named(sure(task), found.scene, complete) if suits(verb, task) else None


def phoned(found: Found) -> Outcome | None:
    """ "Just got off the phone with mum", where there is a call to her to make."""
    task = refer(found.part("ref"), found.scene).one
    if task is None or title_of(task.title).words[0] not in TALKED:
        return None
    return confirming(f"Is {quote(task.title)} done?", complete((task,)), (task.task_id,))


def is_away(found: Found) -> Outcome | None:
    """ "The taxes are in": of what is handed in or sent."""
    task = refer(found.part("ref"), found.scene).one
    if task is None or NOT_SO.search(found.line.low):
        return None
    first = title_of(task.title).words[0]
    if first in VERBS and first not in GENERAL and first not in SENT:
        return None
    return Outcome(acts=complete((task,)), about=(task.task_id,))


SENT: Final = (
    "file",
    "send",
    "email",
    "write",
    "submit",
    "pay",
    "post",
    "return",
    "prepare",
    "renew",
)


VERB: Final = (
    r"(?P<verb>\w+ed|sent|wrote|written|made|paid|bought|got|built|read|swept|fed|hung|rang)"
)
LATE: Final = (
    r"(?: (?:now|already|finally|at last|today|yesterday|this morning|last night|just"
    r" now|in|off|away|up"
    r"|too|btw|earlier|then|and|done|dusted|sent|submitted|for good))*"
)
ACHIEVED_RULES: Final = rules(
    (
        r"(?:i |we )?(?:(?:have|just|finally|already) )*(?:got|came|come|hung up|hanging up"
        r"|been|was|were|got done) (?:(?:just|now) )*(?:off the phone|on the phone|off a"
        r" call|on a call|with|up) (?:(?:with|to) )?(?P<ref>.+?)(?: (?:just now|earlier"
        r"|today|already|this morning))*",
        phoned,
    ),
    (
        r"(?:i |we )?(?:(?:have|just|finally|already) )*(?:had|have had) (?:(?:a|the|my)"
        r" )?(?:\w+ )?(?:call|chat|phone call|talk|conversation) with (?P<ref>.+?)(?:"
        r" (?:just now|earlier|today|already|this morning))*",
        phoned,
    ),
    (
        r"(?P<ref>.+?) (?:(?:is|are|was|were|has been|have been|got|all|now) )+(?:in|away"
        r"|off|in the (?:post|mail|bag)|posted|over and done with|behind me|history"
        r"|submitted|sent off)(?: (?:now|at last|finally|today|already))*",
        is_away,
    ),
    (
        rf"(?:(?:all|okay|so|and|yes) )*(?:(?:i|we)(?: have| just| already| finally| now)* "
        rf"|(?:just|already|finally) )*{VERB}"
        rf"(?: (?:it|that|them|those|this|that one|this one))?{LATE}",
        of_it,
    ),
    (
        rf"(?:it|its|that|thats|that ones|this ones|that one|this one|they|theyre|those)(?:"
        rf" (?:is|are|was"
        rf"|were|has been|have been|got|s|all|now|already|finally))* {VERB}{LATE}",
        of_it,
    ),
    (r".+", achieved),
)
