"""Taking back, and deciding what waits for the user's word."""

from __future__ import annotations

import re
from typing import Final

from agents.offline.talk.asking import confirming, offering
from agents.offline.talk.entity.ordinals import positions
from agents.offline.talk.entity.stems import words_of
from agents.offline.talk.entity.words import telling
from agents.offline.talk.rule import Found, rules
from agents.offline.talk.scene import Outcome, Scene, acting, saying
from agents.offline.talk.shapes import Act
from agents.offline.talk.text.line import Line

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
    (
        rf"(?:(?:no|nope|oh no|wait|oops|sorry|argh|ah|ugh|actually|hm+|please|that was"
        rf" wrong|wrong one|my bad|,) )*"
        rf"(?:undo|revert|roll back|rollback|ctrl z|ctrl-z|ctrlz|unddo|reverse){THAT}",
        undo,
    ),
    (
        r"(?:(?:no|nope|oh no|wait|oops|sorry|argh|ah|please|that was wrong|,) )*(?:take|put"
        r"|bring|roll|move"
        r"|set|change|turn) (?:that|it|this|them|everything|all of it|the last one|the"
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


def agreed(found: Found) -> Outcome | None:
    """ "Yeah fine", "ok do it", while one proposal waits and nothing else was talked of."""
    return _loosely(found, accept=True)


def declined(found: Found) -> Outcome | None:
    return _loosely(found, accept=False)


def _loosely(found: Found, *, accept: bool) -> Outcome | None:
    scene = found.scene
    known = scene.memory.proposals or tuple(one for one, _ in scene.facts.proposals)
    if len(known) != 1 or scene.memory.pending is not None:
        return None
    act = decision(known[0], accept=accept)
    if scene.memory.acts and not accept:
        return None
    if not scene.memory.acts or scene.memory.acts[-1].tool == "list_waiting":
        return Outcome(acts=(act,))
    summary = dict(scene.facts.proposals).get(known[0], "it")
    return confirming(f"Shall I go ahead: {summary}?", (act,))


def kept(line: Line, scene: Scene) -> Outcome | None:
    """ "Don't delete the laundry", while it is proposed and nothing else was talked of."""
    known = scene.memory.proposals or tuple(one for one, _ in scene.facts.proposals)
    fresh = not scene.memory.acts or scene.memory.acts[-1].tool == "list_waiting"
    if len(known) != 1 or not fresh or scene.memory.pending is not None:
        return None
    summary = set(words_of(dict(scene.facts.proposals).get(known[0], "")))
    named = summary & set(telling(words_of(line.low)))
    if not named and DECLINE_ALL.fullmatch(line.low) is None:
        return None
    return Outcome(acts=(decision(known[0], accept=False),))


AGREE: Final = (
    r"(?:(?>(?:yes|sure|okay|please|do it|do that|go ahead|go for it|please do|lets do it"
    r"|lets do that|by all"
    r" means|absolutely|definitely|of course|with it|with that|then|fine|thats fine"
    r"|alright|go on|make it so"
    r"|agreed|sounds good|i agree|do|it|now|and|delete it|remove it|,)(?!\w)) ?)+"
)
DECLINE: Final = (
    r"(?:(?>(?:no|nope|please|dont|do not|leave it|keep it|leave it there|leave it alone"
    r"|not now|never mind|stop"
    r"|rather not|better not|id rather not|i would rather not|no way|dont do it|dont do"
    r" that|skip it|i changed"
    r" my mind|changed my mind|keep that|hands off|,)(?!\w)) ?)+"
)
DECLINE_ALL: Final = re.compile(DECLINE)
PROPOSAL_RULES: Final = rules(
    (
        r"what (?:did|do|are|have|was|is it)(?: that)? you (?:propose|proposed|suggest to"
        r" delete|want to (?:do|delete"
        r"|change)|want my (?:ok|okay|yes|word) for|waiting for|need(?: from me)?)(?: .{0,20})?",
        waiting,
    ),
    (
        r"(?:is there |are there |do i have |does |have i got |whats there |got"
        r" )?(?:any(?:thing|thing else)?|some"
        r"(?:thing)?|what|whats)(?: (?:do|that|which|is|there|things|tasks|else|left))*(?:"
        r" i)? (?:(?:have|need|got"
        r"|needs|should|must|require|requires|to|still|left|me|my|for|a|an|your)"
        r" )*(?:approve|accept|decide(?: on)?"
        r"|confirm|decision|approval|okay|sign off|answer to|review|go ahead|word)(?: (?:on"
        r"|from me|for|now|today"
        r"|please))*",
        waiting,
    ),
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
        r" (?:me|my(?: (?:answer|word|decision|approval|input|ok|okay|reply|go|yes))?))?(?:"
        r" to .{2,20})?",
        waiting,
    ),
    (
        r"(?:accept|approve|confirm|allow|agree to|okay|say yes to) (?:(?:the|that|this"
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
LOOSE_RULES: Final = rules(
    (
        r"(?:i (?:would rather|want to|will|would like to|d rather|still want to|changed my"
        r" mind ,?) )?(?:rather )?keep .+",
        lambda found: kept(found.line, found.scene),
    ),
    (
        rf"(?=.*(?:yes|sure|do it|do that|go ahead|go for it|please do|fine|agree|lets|means"
        rf"|absolutely|definitely))"
        rf"{AGREE}",
        agreed,
    ),
    (rf"(?=.*(?:no|nope|dont|leave|keep|never|not|skip|mind)){DECLINE}", declined),
)
