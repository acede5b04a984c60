"""Taking back, and deciding what waits for the user's word."""

from __future__ import annotations

from typing import Final

from agents.offline.talk.asking import confirming, offering
from agents.offline.talk.entity.ordinals import positions
from agents.offline.talk.rule import Found, rules
from agents.offline.talk.scene import Outcome, acting, saying
from agents.offline.talk.shapes import Act

MOST_SHOWN: Final = 3


def undo(found: Found) -> Outcome | None:
    return acting("undo_last")


def maybe_undo(found: Found) -> Outcome | None:
    """ "That was a mistake" tells; whether to take it back is asked."""
    if not found.scene.memory.last_run:
        return saying("No worries. Tell me what you would like instead.")
    text = f"Shall I take this back: {found.scene.memory.last_run}?"
    return confirming(text, (Act("undo_last", {}),))


def waiting(found: Found) -> Outcome | None:
    return acting("list_waiting")


def accept(found: Found) -> Outcome | None:
    return decide(found, accept=True)


def reject(found: Found) -> Outcome | None:
    return decide(found, accept=False)


def decide(found: Found, *, accept: bool) -> Outcome | None:
    """One proposal; with several open ones and none pointed at, which one is asked."""
    scene = found.scene
    known = scene.memory.proposals or tuple(one for one, _ in scene.facts.proposals)
    if not known:
        return saying("No proposal is waiting right now.")
    which = found.said("which")
    places = positions(which, len(known)) if which else None
    if which in ("all", "them all", "both", "all of them", "them", "all proposals", "everything"):
        places = tuple(range(len(known)))
    if places:
        return Outcome(acts=tuple(decision(known[place], accept=accept) for place in places))
    if len(known) == 1:
        return Outcome(acts=(decision(known[0], accept=accept),))
    summaries = dict(scene.facts.proposals)
    shown = known[:MOST_SHOWN]
    options = [summaries.get(one, f"Proposal {at}")[:100] for at, one in enumerate(shown, 1)]
    return offering(
        "Which proposal do you mean?", options, [(decision(one, accept=accept),) for one in shown]
    )


def decision(proposal_id: str, *, accept: bool) -> Act:
    return Act("decide_proposal", {"proposal_id": proposal_id, "accept": accept})


THAT: Final = (
    r"(?: (?:that|it|this|the last (?:one|thing|change|action|step|bit)|last(?: (?:one"
    r"|thing|change|action))?|the change|(?:my|your) last (?:change|action|message|thing"
    r"|command)|what you (?:just )?did|all"
    r" that|everything you just did|my last message|all of (?:that|it)|them|those|again"
    r"|please|quick|now))*"
)
UNDO_RULES: Final = rules(
    (rf"(?:undo|revert|roll back|rollback|ctrl z|ctrl-z|ctrlz|unddo|reverse){THAT}", undo),
    (
        r"(?:take|put|bring|roll) (?:that|it|this|them|everything|all of it|the last one|the"
        r" last thing|all that)(?: (?:all|right|straight))* back(?: (?:please|again|now|as"
        r" it was|how it was|the way it was|where it was|to how it was))*",
        undo,
    ),
    (
        r"(?:i )?(?:want|need|would like)(?: to)? (?:undo|revert)(?: (?:that|it|this"
        r"|please))*|(?:wrong task|wrong one|my mistake|my bad|sorry) ?(?:,|:)? ?(?:i meant"
        r" )?undo(?: .{0,20})?|i meant undo|go back(?: to how it was| one step)|as it was"
        r" before",
        undo,
    ),
    (
        r"(?:that|this|it)(?: (?:was|is|s))? (?:a mistake|wrong|not right|an accident|by"
        r" accident|by mistake|not what i (?:meant|wanted|said|asked)|an error|the wrong"
        r" (?:one|task))|wasnt what i (?:meant|wanted)|thats (?:wrong|not what i (?:meant"
        r"|said|wanted|asked for)|not right|a mistake|not it|the wrong (?:one|task))|i didnt"
        r" (?:mean|want|say|ask for) (?:that|to|it|to do that)|(?:oops|whoops)|wrong(?: one|"
        r" task)?|not what i meant|my mistake|mistake",
        maybe_undo,
    ),
)
WAIT: Final = r"(?:proposals?|inbox|triage|approvals?|decisions?)"
PROPOSAL_RULES: Final = rules(
    (
        rf"(?:(?:whats|what|show|any|anything|are there|is there|do i have|list|open|check"
        rf"|see|go through|lets|do|new|got|got any|any new|process|clear|the|whats in)"
        rf" ?)*(?: ?(?:me|my|the|any|in|open|all|through|new|waiting))* ?{WAIT}(?:"
        rf" (?:waiting|open|for me|left|to decide|today|now|please|there|to (?:review"
        rf"|approve)))*",
        waiting,
    ),
    (
        r"(?:whats|what is|anything|is anything|is there anything|what things are|what)"
        r" (?:is )?(?:still )?(?:waiting|waits|pending|open to decide|to decide|unanswered|needs"
        r" my (?:answer|decision|word|attention|approval|input|ok|okay))(?: (?:for|on))?(?:"
        r" (?:me|my (?:answer|word|decision|approval|input|ok|okay|reply)))?",
        waiting,
    ),
    (
        r"(?:accept|approve|confirm|allow|agree to|okay|say yes to|take) (?:(?:the|that|this"
        r"|your|my) )?(?P<which>(?:.+? )?)(?:proposals?|suggestions?|change|deletion|one|it"
        r"|that)",
        accept,
    ),
    (
        r"(?:accept|approve|confirm)(?: (?P<which>it|that|this|all|all of them|them all|them"
        r"|both|.{1,20}))?",
        accept,
    ),
    (
        r"(?:reject|decline|deny|dismiss|refuse|say no to|turn down) (?:(?:the|that|this"
        r"|your|my) )?(?P<which>(?:.+? )?)(?:proposals?|suggestions?|change|deletion|one|it"
        r"|that)",
        reject,
    ),
    (
        r"(?:reject|decline|deny|dismiss)(?: (?P<which>it|that|this|all|all of them|them all"
        r"|them|both|.{1,20}))?",
        reject,
    ),
)
