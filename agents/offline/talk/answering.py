"""Answers to the question that waits: by number, by its words, yes, no, or another day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.lexicon.verbish import NAMES
from agents.offline.grammar.lexicon.verbs import EVERY_VERB
from agents.offline.talk.consent import STRONG, Consent, consent, takes_it_back
from agents.offline.talk.entity.closeness import closeness
from agents.offline.talk.entity.mention import mentioned
from agents.offline.talk.entity.ordinals import positions
from agents.offline.talk.entity.stems import words_of
from agents.offline.talk.entity.words import telling
from agents.offline.talk.intents.move import ask_day
from agents.offline.talk.scene import Outcome, Scene
from agents.offline.talk.shapes import Act, Pending, Question
from agents.offline.talk.text.line import Line
from agents.offline.talk.trims import polite
from agents.offline.talk.when import for_task, spans_of_when, whole_when

VERBS: Final = EVERY_VERB - NAMES
LEFT: Final = "All right, I leave it as it is."


def answer(line: Line, pending: Pending, scene: Scene) -> Outcome | None:
    """What an answer does; None where the line is no answer to it."""
    if len(line.low) > LONGEST_ANSWER:
        return None
    said = consent(line, pending)
    if said == "unclear" or (said and not _is_option(line.low, pending.options)):
        return consented(said, pending)
    if (led := _led(line, pending, scene)) is not None:
        return led
    line = without_no(polite(line)[0])
    low = line.low.strip()
    if not low:
        return None
    if (
        low in ("both", "both of them", "all", "all of them", "all three", "both please")
        and pending.kind == "choice"
    ):
        return chosen_all(pending)
    at = place_of(low, pending.options)
    if at is not None:
        return (
            chosen_day(pending, at, scene) if pending.kind == "then_when" else chosen(pending, at)
        )
    return another_day(line, pending, scene)


def consented(said: Consent, pending: Pending) -> Outcome:
    if said == "no":
        return refused(pending)
    return agreed(pending) if said == "yes" else asked_again(pending)


def asked_again(pending: Pending) -> Outcome:
    return Outcome(question=Question(AGAIN, pending.options, pending), about=pending.about)


AGAIN: Final = "Just to be sure: shall I, yes or no?"
LONGEST_ANSWER: Final = 120
NO_FIRST: Final = frozenset(["no", "noo", "nooo", "nope", "nah", "stop", "dont"])
BEFORE: Final = listed(
    """
    hm hmm oh ah well , on reflection thinking about it second thoughts thought come to think of
    actually after all sorry
    """
)
MORE: Final = re.compile(
    r"\b(?:but|and|also|instead|except|only|what|why|when|which|how|move|add|show|make"
    r"|then|not|if|other|another|did|had|done)\b"
)


def _led(line: Line, pending: Pending, scene: Scene) -> Outcome | None:
    """ "Hmm, no, I still need it": begins with the answer, and names nothing else to do."""
    if pending.kind != "confirm" or MORE.search(line.low) or mentioned(line.low, scene):
        return None
    if len(line.tokens) > LONGEST or spans_of_when(line, scene.facts):
        return None
    first = next((word for word in line.low.split() if word not in BEFORE), "")
    if first in NO_FIRST:
        return refused(pending)
    return agreed(pending) if first in STRONG and not takes_it_back(line) else None


LONGEST: Final = 10


def without_no(line: Line) -> Line:
    found = re.match(r"(?:no|nope|wait|sorry|rather|maybe) ,? ?(?=\S)", line.low)
    return line.part(found.end(), len(line.low)) if found else line


def _is_option(low: str, options: Sequence[str]) -> bool:
    return any(low == option.lower() for option in options)


def refused(pending: Pending) -> Outcome:
    """The last option where that is what "no" does (a proposal is turned down), else nothing."""
    if pending.kind == "confirm" and pending.choices[-1]:
        return Outcome(acts=pending.choices[-1], about=pending.about)
    return Outcome(say=LEFT, about=pending.about if len(pending.about) == 1 else ())


def agreed(pending: Pending) -> Outcome:
    """Yes to the one thing that was offered; to several, it says nothing."""
    acting = [at for at, acts in enumerate(pending.choices) if acts]
    if pending.kind == "confirm" or len(acting) == 1 or _offers(pending):
        return chosen(pending, acting[0] if acting else 0)
    return Outcome(question=Question("Which one shall it be?", pending.options, pending))


def _offers(pending: Pending) -> bool:
    """ "Shall I add it?" beside "Show my list": yes means the first."""
    return bool(pending.options) and pending.options[0].startswith("Add it")


def chosen(pending: Pending, at: int) -> Outcome:
    acts = pending.choices[at]
    if not acts:
        return Outcome(say=LEFT)
    about = tuple(str(act.arguments["task_id"]) for act in acts if "task_id" in act.arguments)
    return Outcome(acts=acts, about=about or pending.about[:1])


def chosen_day(pending: Pending, at: int, scene: Scene) -> Outcome:
    """The task is known now; the day is still open."""
    ids = [str(one) for act in pending.choices[at] for one in _tasks_of(act)]
    tasks = scene.known(tuple(ids))
    return ask_day(tasks, scene.facts) if tasks else Outcome(say=LEFT)


def _tasks_of(act: Act) -> Sequence[object]:
    many = act.arguments.get("task_ids")
    return many if isinstance(many, list) else [act.arguments.get("task_id")]


def chosen_all(pending: Pending) -> Outcome | None:
    acts = tuple(act for choice in pending.choices for act in choice)
    same = len({act.tool for act in acts}) == 1
    return Outcome(acts=acts, about=pending.about) if acts and same else None


def place_of(low: str, options: Sequence[str]) -> int | None:
    """The option that words point at: its place, or words that it alone has."""
    plain = low.removeprefix("option ").removeprefix("the ").removesuffix(" please")
    if len(plain) == 1 and plain in "abc" and ord(plain) - ord("a") < len(options):
        return ord(plain) - ord("a")
    places = positions(low, len(options))
    if places is not None:
        return places[0] if len(places) == 1 else None
    said = telling(words_of(low)) or words_of(low)
    if all(word in VERBS for word in said):
        fitting = [at for at, option in enumerate(options) if _says(said, option, plain)]
        return fitting[0] if len(fitting) == 1 else None
    fitting = [at for at, option in enumerate(options) if _fits(said, option)]
    return fitting[0] if len(fitting) == 1 else None


def _says(said: Sequence[str], option: str, plain: str) -> bool:
    """A verb alone must stand there just so; "the budget one" may be named by its word."""
    if plain.endswith(" one"):
        return all(word in words_of(option) for word in said)
    return plain in option.lower()


def _fits(said: Sequence[str], option: str) -> bool:
    words = words_of(option)
    return bool(said) and all(any(closeness(one, word) for word in words) for one in said)


def another_day(line: Line, pending: Pending, scene: Scene) -> Outcome | None:
    """A day where one was asked for, or another one than was offered."""
    when = None if BARE.fullmatch(line.low) else whole_when(line, scene.facts)
    waiting = pending.waits if pending.kind == "when" else _moves(pending)
    if when is None or not waiting:
        return None
    acts = tuple(with_day(act, line, scene) for act in waiting)
    return Outcome(acts=acts, about=pending.about)


BARE: Final = re.compile(r"#?\d{1,2}")
"""The place of an option, more than a time of day."""


def _moves(pending: Pending) -> tuple[Act, ...]:
    acts = pending.choices[0] if pending.kind == "confirm" and pending.choices else ()
    return acts if acts and all("due_date" in act.arguments for act in acts) else ()


def with_day(act: Act, line: Line, scene: Scene) -> Act:
    when = whole_when(line, scene.facts)
    task = scene.facts.task(str(act.arguments.get("task_id")))
    if when is not None and task is not None:
        when = for_task(when, task, scene.facts)
    due = when.due(scene.facts.zone) if when else None
    return Act(act.tool, act.arguments | {"due_date": due})
