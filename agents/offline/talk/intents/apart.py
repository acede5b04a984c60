"""What can't be done as it is said, and what comes nearest: a copy, a rhythm, two new names."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Final

from agents.offline.talk.asking import (
    SHOW,
    confirming,
    new_task,
    not_found,
    pending,
    quote,
    show_list,
    titled,
)
from agents.offline.talk.entity.refer import refer
from agents.offline.talk.intents.adding import adding
from agents.offline.talk.intents.firm import firm, firmly
from agents.offline.talk.intents.move import ask_day, move_acts, move_to
from agents.offline.talk.rule import Found, rules
from agents.offline.talk.scene import Outcome
from agents.offline.talk.shapes import Act, KnownTask, Question
from agents.offline.talk.text.line import line_of
from agents.offline.talk.when import whole_when

KEEP: Final = "Keep its name"


def copied(found: Found) -> Outcome | None:
    """No task can be copied; another one of the same name can be added."""
    task = refer(found.part("ref"), found.scene).one
    when = whole_when(found.part("when"), found.scene.facts)
    if task is None or (found.said("when") and when is None):
        return None
    due = when.due(found.scene.facts.zone) if when else None
    fresh = new_task(
        task.title,
        due_date=due,
        priority=task.priority,
        estimated_minutes=task.estimated_minutes,
        project_id=task.project_id,
        zone_id=task.zone_id,
    )
    text = f"I can't copy a task. Shall I add {quote(task.title)} once more as a new one?"
    return firm(confirming(text, (fresh,), (task.task_id,)))


def repeated(found: Found) -> Outcome | None:
    """A task that is there can't be made to repeat; one that does can be added."""
    task = refer(found.part("ref"), found.scene).one
    title = task.title if task is not None else titled(found.part("ref").original)
    fresh = adding(line_of(f"{bare(title)} {found.part('when').original}"), found.scene)
    if fresh is None or len(fresh.acts) != 1:
        return None
    act = Act("add_task", fresh.acts[0].arguments | {"title": titled(bare(title))})
    if task is None:
        return firm(Outcome(acts=(act,), not_done=fresh.not_done))
    text = f"I can't make {quote(title)} repeat now. Shall I add a new one that does?"
    return firm(confirming(text, (act,), (task.task_id,)))


def bare(title: str) -> str:
    return ARTICLE.sub("", title)


ARTICLE: Final = re.compile(r"^(?:the|my|our|a|an) ", re.IGNORECASE)


def unnamed(found: Found) -> Outcome | None:
    """ "Rename gym": to what?"""
    task = refer(found.part("ref"), found.scene).one
    if task is None or found.line.quotes:
        return None
    options = (KEEP, SHOW)
    waits = pending(options, ((), (show_list(),)), (task.task_id,))
    text = f"What shall {quote(task.title)} be called? Say “call it” and the new name."
    return firm(Outcome(question=Question(text, options, waits), about=(task.task_id,)))


def called(found: Found) -> Outcome | None:
    """The answer to that."""
    asked = found.scene.memory.pending
    if asked is None or asked.options[:1] != (KEEP,):
        return None
    fresh = found.part("title")
    tasks = found.scene.known(asked.about)
    return (
        firm(Outcome(acts=renamed(tasks[0], found, "title"), about=asked.about))
        if (tasks and fresh.tokens)
        else None
    )


def renamed(task: KnownTask, found: Found, group: str) -> tuple[Act, ...]:
    fresh = found.part(group)
    title = titled(fresh.quoted or fresh.original)
    return (Act("rename_task", {"task_id": task.task_id, "title": title}),)


def both_renamed(found: Found) -> Outcome | None:
    """ "Rename gym to swim, laundry to wash"."""
    one = refer(found.part("ref"), found.scene).one
    other = refer(found.part("ref2"), found.scene).one
    if one is None or other is None or one == other:
        return None
    acts = (*renamed(one, found, "title"), *renamed(other, found, "title2"))
    return firm(Outcome(acts=acts, about=(one.task_id, other.task_id)))


def day_after(found: Found) -> Outcome | None:
    """ "Mum the day after", counted from the day that was given just now, else asked."""
    task = refer(found.part("ref"), found.scene).one
    if task is None:
        return None
    last = found.scene.memory.acts[-1:]
    due = last[0].arguments.get("due_date") if last else None
    if not isinstance(due, str):
        return firm(ask_day((task,), found.scene.facts))
    days = 7 if found.said("unit") == "week" else 1
    days = -days if found.said("way") == "before" else days
    day = datetime.fromisoformat(due).date() + timedelta(days=days)
    return firm(Outcome(acts=move_acts((task,), day.isoformat()), about=(task.task_id,)))


def moved_by_others(found: Found) -> Outcome | None:
    """ "The vet appointment got moved to Thursday", where no task is surely called so."""
    facts = found.scene.facts
    when = whole_when(found.part("when"), facts)
    named = refer(found.part("ref"), found.scene)
    if when is None or named.certainty in ("sure", "which"):
        return None
    if named.certainty == "none":
        title = bare(found.part("ref").original)
        return firm(not_found(title, found.scene, when.due(facts.zone)))
    return firm(move_to(found.part("ref"), when, found))


def nameless(found: Found) -> Outcome | None:
    return firmly("Gladly. What shall it be called?")


RHYTHM: Final = r"(?P<when>(?:every|each|daily|weekly|monthly|yearly|on weekdays)\b.*)"
APART_RULES: Final = rules(
    (
        r"add (?P<when>.+)",
        lambda found: (
            nameless(found) if whole_when(found.part("when"), found.scene.facts) else None
        ),
    ),
    (r"add(?: (?:a |one )?(?:new )?(?:task|one))?", nameless),
    (
        r"(?:copy|duplicate|clone)(?: over)? (?P<ref>.+?)(?: (?:over )?(?P<when>(?:to|on|for|onto)"
        r" .+))?",
        copied,
    ),
    (rf"repeat (?P<ref>.+?) {RHYTHM}", repeated),
    (
        rf"(?:make|let|have|set) (?P<ref>.+?) (?:to )?(?:repeat|recur|recurring|repeating|happen)"
        rf" {RHYTHM}",
        repeated,
    ),
    (
        r"rename (?P<ref>.+?) (?:to|as|into) (?P<title>.+?) (?:,|and|, and)"
        r" (?:rename )?(?P<ref2>.+?) (?:to|as|into) (?P<title2>.+)",
        both_renamed,
    ),
    (r"(?:rename|give a new name to|change the (?:name|title) of) (?P<ref>(?!.* to ).+?)", unnamed),
    (
        r"(?:(?:please|just|rather|better|then|okay) )*(?:to|as|into|(?:call|name|rename|title)"
        r" (?:it|that|this)(?: to| as)?|the (?:new )?(?:name|title) is|lets call it|it should be"
        r"(?: called)?) (?P<title>.+)",
        called,
    ),
    (
        r"(?:(?:and|then|move|push|put|also) )*(?P<ref>.+?) (?:to |for |on )?the (?P<unit>day|week)"
        r" (?P<way>after|before)(?: that)?",
        day_after,
    ),
    (
        r"(?P<ref>.+?) (?:(?:got|has been|have been|was|were|had to be|just|is|are) )+(?:moved"
        r"|rescheduled|postponed|pushed|shifted|bumped|changed)(?: (?:back|forward|out|over))?"
        r" (?P<when>(?:to|until|till|for) .+)",
        moved_by_others,
    ),
)
NAMING_RULES: Final = rules((r"(?P<title>[^ ]+(?: [^ ]+){0,5})", called))
"""A name alone, once nothing else reads it."""
