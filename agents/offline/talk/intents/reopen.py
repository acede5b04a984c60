"""A task that is not done after all."""

from __future__ import annotations

from typing import Final

from agents.offline.talk.asking import Acts, asked, on_named, titles
from agents.offline.talk.entity.refer import refer
from agents.offline.talk.rule import Found, rules
from agents.offline.talk.scene import Outcome, saying
from agents.offline.talk.shapes import Act, KnownTask


def reopen_acts(tasks: tuple[KnownTask, ...]) -> Acts:
    return tuple(Act("reopen_task", {"task_id": task.task_id}) for task in tasks)


def reopen(found: Found) -> Outcome | None:
    """An order to open again."""
    named = refer(found.part("ref"), found.scene, "done")
    if named.certainty == "none":
        still = refer(found.part("ref"), found.scene)
        if still.certainty == "sure" and still.tasks:
            return saying(f"{titles(still.tasks)} is still open.", still.ids)
    return on_named(named, found.scene, reopen_acts)


def reopen_known(found: Found) -> Outcome | None:
    """ "Put the gym back on my list", where the gym was done."""
    ref = found.part("ref")
    if ref.low in ("that", "it", "this", "them", "everything"):
        return None
    named = refer(ref, found.scene, "done")
    return on_named(named, found.scene, reopen_acts) if named.certainty == "sure" else None


def reopen_done(found: Found) -> Outcome | None:
    """ "Bring back the gym session", of a task that is done and none that is open."""
    if "back" not in found.line.low.split() and not found.line.low.startswith(
        ("restore", "revive")
    ):
        return None
    if refer(found.part("ref"), found.scene).certainty == "sure":
        return None
    return reopen_known(found)


def not_done(found: Found) -> Outcome | None:
    """ "The dishes aren't done": opens what counts as done, and leaves an open task as it is."""
    named = refer(found.part("ref"), found.scene, "done")
    if named.certainty == "sure" and named.tasks and all(t.is_done for t in named.tasks):
        return on_named(named, found.scene, reopen_acts)
    still = refer(found.part("ref"), found.scene)
    if still.certainty == "sure" and still.tasks:
        return saying(f"{titles(still.tasks)} stays open. There is no hurry.", still.ids)
    if named.certainty in ("several", "near"):
        return asked(named, found.scene, reopen_acts)
    return saying("That's all right. It stays open, and there is no hurry.")


def known_open(found: Found) -> Outcome | None:
    """ "The dishes not yet", "but the laundry isn't"."""
    still = refer(found.part("ref"), found.scene)
    if still.certainty != "sure" or not still.tasks:
        return None
    return saying(f"{titles(still.tasks)} stays open. There is no hurry.", still.ids)


YET: Final = r"(?: (?:yet|after all|at all|actually|though|tho|really|still|today|anymore))*"
REALLY: Final = r"(?:(?:actually|really|quite|yet|even|fully|completely|all the way) )*"
REOPEN_RULES: Final = rules(
    (
        r"(?:bring|get|put|take|fetch|restore|revive)(?: back)? (?P<ref>.+?)(?: back)?(?:"
        r" (?:please|again))*",
        reopen_done,
    ),
    (
        r"(?P<ref>.+?) (?:needs|has|should|must|ought)(?: to)? be (?:open|reopened|undone"
        r"|unticked|unchecked"
        r"|on (?:the|my) list|put back)(?: again| back)*",
        reopen_known,
    ),
    (
        r"(?:put|bring|take|get|move|stick) (?P<ref>.+?) back (?:on|onto|to|in) (?:the|my)"
        r" (?:\w+ )?list(?:"
        r" (?:please|again))*",
        reopen_known,
    ),
    (
        r"(?:un-?tick|un-?check|un-?mark|un-?finish|un-?complete) (?P<ref>.+?)(?: again| please)*",
        reopen_known,
    ),
    (
        r"(?:reopen|re-open|uncheck|untick|unmark|uncomplete|un-check) (?P<ref>.+?)(?:"
        r" again)?",
        reopen,
    ),
    (
        r"(?:mark|set) (?P<ref>.+?) (?:as |to )?(?:not done|undone|open|not finished"
        r"|incomplete|unfinished)(?: again)?",
        reopen,
    ),
    (
        r"(?:bring|put|open) (?:back )?(?P<ref>.+?) (?:back|again)(?: (?:on|onto) (?:the|my)"
        r" list)?",
        reopen,
    ),
    (
        rf"(?P<ref>.+?) (?:isnt|arent|wasnt|werent|hasnt been|havent been|not|is still not"
        rf"|are still not|still isnt|still arent) {REALLY}(?:done|finished|complete"
        rf"|completed){YET}",
        not_done,
    ),
    (
        rf"(?:i |we )?(?:havent|didnt|never|have not|did not|still havent|havent even|hadnt"
        rf"|couldnt|wasnt able to|not) {REALLY}(?:done|do|did|finish|finished|complete"
        rf"|completed|get to|got to|gotten to|manage|managed|start|started|touched|touch|do"
        rf" it|get around to) (?P<ref>.+?){YET}",
        not_done,
    ),
    (rf"(?:im )?not (?:done|finished)(?: with)? (?P<ref>.+?){YET}", not_done),
    (rf"(?P<ref>.+?) (?:isnt|arent|hasnt|havent|not){YET}", known_open),
    (
        r"(?P<ref>.+?) (?:is|are|s) (?:still|yet|actually still) (?:to (?:do|be done)|open"
        r"|undone|pending|unfinished"
        r"|outstanding)(?: actually| though| sorry)*",
        not_done,
    ),
)
