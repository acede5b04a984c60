"""Ways of saying that something is done."""

from __future__ import annotations

from typing import Final

from agents.offline.talk.intents.finish import (
    BE,
    DONE,
    LATE_WORDS,
    PLACES,
    SOMEBODY,
    by_verb,
    done,
    done_by_other,
    finish_ask,
    im_done,
    it_is_done,
    part_way,
    step,
    step_known,
    step_of_split,
)
from agents.offline.talk.rule import rules

NTH: Final = rf"(?:(?P<n>{'|'.join(PLACES)})|next|last|current|micro|small|tiny)"


STEP: Final = (
    rf"(?:the |that |this |my |a |one more |another |one |an )?(?:{NTH} )?(?:micro"
    rf" ?-?step|step|bit|part)(?: (?:number |no )?(?:\d|one|two|three|four|five)\b)?"
)


WHOLE_STEP: Final = STEP.replace("|bit|part", "")


ON: Final = r"(?: (?:on|of|for|in|from) (?P<ref>.+?))?"


I_HAVE: Final = (
    r"(?:(?:i|we) )?(?:(?:have|all|now|finally|just|already|actually|really|at last|only just) )*"
)


DID: Final = (
    r"(?:did|done|finished|completed|ticked off|checked off|crossed off|wrapped up"
    r"|knocked out|sorted out|sorted|handled|took care of|taken care of|dealt with|got"
    r" through|got done with|nailed|smashed|crushed|cleared|managed to (?:do|finish"
    r"|complete|get through|get done|make|get)|managed)"
)


FINISH_RULES: Final = rules(
    (
        rf"(?:the |my )?(?:next|first|current|another|one more|last) (?P<ref>\w+(?: \w+)?)"
        rf" step (?:is |s |was )?{DONE}{LATE_WORDS}",
        step_known,
    ),
    (
        rf"{I_HAVE}(?:{DID}|done|through) (?:with )?(?:the |that |this )?(?P<n>first|second"
        rf"|third|next|last)(?: (?:one|bit|part|step|piece|thing))?{LATE_WORDS}",
        step_of_split,
    ),
    (
        rf"{I_HAVE}(?:{DID}|did) (?:one|two|three|four|five|\\d|both|some|a few|these|my"
        rf"|the)(?: more)? (?:tasks?|things?|items|jobs|chores|of them)(?: (?:today|already"
        rf"|now|this morning))*(?: (?::|,|-))+ (?P<ref>.+?){LATE_WORDS}",
        done,
    ),
    (
        rf"{SOMEBODY} (?:(?:has|have|had|already|just|also|kindly) )*(?:did|done|finished"
        rf"|handled|took care of|taken care of|sorted|sorted out|completed|dealt with"
        rf"|(?P<verb>\w+ed|rang|wrote|sent|paid|made|bought|swept|took))"
        rf" (?P<ref>.+?)(?: (?:for me|already|today|yesterday|this morning|last night|just"
        rf" now|while i .+|so .+))*",
        done_by_other,
    ),
    (
        rf"(?:cross|strike|tick|check|scratch|knock) (?P<ref>.+?) (?:off|from|out of|out)"
        rf" (?:of )?(?:the|my) list{LATE_WORDS}",
        done,
    ),
    (
        rf"(?:you (?:can|may) |please |now )*(?:cross|tick|check|strike) (?:out|off)"
        rf" (?P<ref>.+?){LATE_WORDS}",
        done,
    ),
    (
        r"(?:i |we )?(?:have |just |finally )*(?:got|have|put) (?P<ref>.+?) (?:over with"
        r"|over and done with|behind me"
        r"|behind us|out of the way|off my (?:plate|back|list|desk))(?: (?:at last|now|finally))*",
        done,
    ),
    (
        rf"(?P<ref>.+?)(?: (?:,|:|-|=))+ (?:check|done|finished)(?: (?:and|,))* (?:check"
        rf"|done|finished){LATE_WORDS}",
        done,
    ),
    (rf"(?:mark|check|tick|set|put)(?: off)?(?: as)?(?: {DONE})? : (?P<ref>.+?){LATE_WORDS}", done),
    (
        r"(?:im |its |i am )?(?:almost|nearly|half ?way|halfway|half|not quite|mostly"
        r"|about)(?: done| finished| through| there)(?: with)?.*",
        part_way,
    ),
    (
        r".+ (?:is|are|s) (?:almost|nearly|half|halfway|mostly|not quite|about) .*(?:done"
        r"|finished|there|through).*",
        part_way,
    ),
    (
        rf"{I_HAVE}{DID}(?: with)? {WHOLE_STEP}{ON}(?: ,? ?(?:next|done|now|whats"
        rf" next))?{LATE_WORDS}",
        step,
    ),
    (rf"im done with {WHOLE_STEP}{ON}", step),
    (
        r"(?:i )?(?:have )?(?:just )?(?:ticked|crossed|checked|knocked|got|took|worked)"
        r" (?:one|a|another|the next"
        r"|the first|one more) (?:micro ?-?)?step off(?: of)?(?: the list for)? (?P<ref>.+?)",
        step,
    ),
    (
        rf"(?:(?:okay|so|and|well|right|yes) )*(?:the |that |my )?(?P<n>first|second|third"
        rf"|next|last) (?:bit|part|piece|one"
        rf"|chunk|bits|parts|pieces|ones)(?: (?:is|was"
        rf"|s))? {DONE}{LATE_WORDS}",
        step_of_split,
    ),
    (
        rf"{I_HAVE}{DID}(?: with)? (?:the |that |my )?(?P<n>first|second|third|next|last)"
        rf" (?:bit|part|piece"
        rf"|one|chunk|thing){LATE_WORDS}",
        step_of_split,
    ),
    (rf"{STEP} (?:of|on|in|for) (?P<ref>.+?) (?:is |s |are )?{DONE}{LATE_WORDS}", step),
    (rf"{WHOLE_STEP}{ON} (?:is |s )?{DONE}{ON.replace('ref', 'ref2')}{LATE_WORDS}", step),
    (rf"(?:mark|check|tick|cross)(?: off)? {WHOLE_STEP}{ON}(?: off| as done| done)?", step),
    (
        rf"(?:done|finished|did it|did that|i did it|i did that|completed|thats done|its"
        rf" done|done it|done that|ticked|check|i finished it|all done|mark (?:it|that"
        rf"|this)(?: as)? (?:done|complete|completed|finished)){LATE_WORDS}",
        it_is_done,
    ),
    (
        r"(?:im|i am)(?: all)? (?:done|finished)(?: for (?:today|now|the day|tonight))?"
        r"|thats (?:it|all)(?: for today)?|(?:done|finished|all done) for (?:today|now|the"
        r" day|tonight)|calling it a day",
        im_done,
    ),
    (
        rf"(?:im |i am |(?:i |we )?have |i |we )?(?:all )?(?:done|finished|through) (?:with"
        rf"|doing|on) (?P<ref>.+?){LATE_WORDS}",
        done,
    ),
    (rf"(?P<ref>.+?) (?::|-|,) (?:{NTH.replace('(?P<n>', '(?:')} )?step (?:is )?{DONE}", step),
    (
        rf"(?:i |we )?(?:have |just |finally |already )*(?:got|had|have|get) (?P<ref>.+?)"
        rf" {DONE}{LATE_WORDS}",
        done,
    ),
    (rf"{I_HAVE}{DID} (?P<ref>.+?){LATE_WORDS}", done),
    (
        rf"(?:mark|check|tick|cross|set|put|count)(?: off)? (?P<ref>.+?) (?:down )?(?:as |to"
        rf" )?{DONE}(?: (?:the|my) list)?{LATE_WORDS}",
        done,
    ),
    (rf"(?:mark|check|tick|cross) (?P<ref>.+?) off(?: (?:the|my) list)?{LATE_WORDS}", done),
    (
        rf"(?:check|tick|cross|strike) off (?P<ref>.+?)(?: (?:from|on) (?:the|my)"
        rf" list)?{LATE_WORDS}",
        done,
    ),
    (r"(?:complete|tick) (?P<ref>.+?)", done),
    (
        rf"(?:mission accomplished|one (?:down|less)|one more (?:off|done|down|off the list"
        rf"|finished|less)|another one (?:down|done|bites the dust)|ticked"
        rf"|boom|bam|ta ?da|voila|victory|success|crossed off|checked off|hooray|finally done|just"
        rf" finished|all done|done with|finished with) (?::|-|,) (?P<ref>.+?){LATE_WORDS}",
        done,
    ),
    (
        r"(?:so |just |please |you can )*(?:consider|call|count|treat|regard) (?P<ref>it"
        r"|that|this|them|those)(?: (?:as|all))* (?:done|finished|complete|sorted)",
        done,
    ),
    (
        r"(?:you can|please|now|so|just)? ?(?:tick|check|cross|strike|close|mark)"
        r" (?P<ref>it|that|this|them|those|these|that one|this one|both)(?: (?:off|down|out"
        r"|as done"
        r"|done|as complete|for me|too|please|from (?:the|my) list|on (?:the|my) list))*",
        done,
    ),
    (rf"(?:its|thats|they are|theyre|its all) (?:all )?{DONE} (?P<ref>.+?)", done),
    (
        rf"(?:and |so |okay )*(?:thats|that was|that is) (?P<ref>.+?) (?:all )?{DONE}{LATE_WORDS}",
        done,
    ),
    (
        rf"(?:so |and |now )*(?P<ref>that|it|thats|its|those|they|theyre|this)(?: (?:is|are"
        rf"|was|were|s|has"
        rf" been|have been|now|all|already))* (?:off (?:the|my) (?:list|plate)|{DONE}|one"
        rf" (?:down|less"
        rf"|thing less|off the list)){{LATE_WORDS}}".replace("{LATE_WORDS}", LATE_WORDS),
        done,
    ),
    (rf"(?P<ref>.+?) {BE}(?:already |finally |now |all |both )*{DONE}{LATE_WORDS}", done),
    (rf"(?P<ref>.+?) (?::|,|-|=) (?:done|check|finished|complete|completed){LATE_WORDS}", done),
    (
        rf"(?P<me>i |we )?(?:(?:have|already|finally|just|now|actually|also|at last|only)"
        rf" )*(?P<ref>(?P<verb>\w+)"
        rf" .+?){LATE_WORDS}",
        by_verb,
    ),
    (
        rf"(?P<ref>.+? (?:(?:is|are|was|were|has been|have been|has|have|got|been|s)"
        rf" )?(?P<verb>\w+)){LATE_WORDS}",
        by_verb,
    ),
    (r"(?:finish|close|wrap up|knock out) (?P<ref>.+?)", finish_ask),
)
