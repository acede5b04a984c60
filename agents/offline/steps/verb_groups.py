"""Verbs that ask for the same kind of work, under one name for the scripts."""

from agents.offline.steps.rare_verbs import RARE_GROUPS


def _group(words: str) -> frozenset[str]:
    return frozenset(words.split())


VERB_GROUPS = {
    **RARE_GROUPS,
    "NOUN": frozenset({""}),
    "DO": _group(
        "do get make handle finish complete start deal manage tackle work continue "
        "begin keep sort face arrange set resume enjoy try use"
    )
    | {""},
    "CALL": _group("call phone ring dial contact reach telephone"),
    "BOOK": _group("book schedule arrange reserve make set organise organize plan get reschedule"),
    "GO": _group("go visit see attend have travel take do drive walk ride fly catch come use")
    | {""},
    "BUY": _group("buy purchase get order shop pick grab choose find fetch") | {""},
    "CLEAN": _group(
        "clean tidy wash scrub wipe vacuum hoover mop dust clear polish sweep do declutter "
        "organise organize sort freshen straighten"
    )
    | {""},
    "WRITE": _group(
        "write draft compose finish do complete start prepare work create make edit continue type "
        "outline begin"
    )
    | {""},
    "FIX": _group("fix repair mend replace change sort patch debug solve resolve troubleshoot do"),
    "PLAN": _group("plan organise organize prepare arrange host throw set do coordinate make")
    | {""},
    "STUDY": _group(
        "study learn revise review prepare practise practice cram do memorise take pass work "
        "test start"
    )
    | {""},
    "COOK": _group("cook make prepare bake fry boil roast grill prep do steam have brew") | {""},
    "PAY": _group("pay settle do handle sort clear transfer check cover") | {""},
    "APPLY": _group(
        "apply renew get request file complete fill submit do sort order register update replace"
    )
    | {""},
    "SEND": _group("send mail post ship email submit forward deliver share"),
    "RETURN": _group("return send exchange refund bring take give drop"),
    "REVIEW": _group("review check read proofread edit approve look inspect comment"),
    "BUILD": _group(
        "build create implement develop add make design write code finish start set launch do "
        "redesign update"
    )
    | {""},
    "FIND": _group("find look search research compare choose pick select hire"),
    "READ": _group("read finish start continue skim do study") | {""},
}

PHRASALS = {
    ("work", "on"): "improve",
    ("sort", "out"): "handle",
    ("figure", "out"): "decide",
    ("find", "out"): "research",
    ("look", "into"): "research",
    ("look", "up"): "research",
    ("look", "for"): "find",
    ("look", "after"): "care",
    ("search", "for"): "find",
    ("work", "out"): "exercise",
    ("give", "away"): "donate",
    ("throw", "away"): "throw",
    ("get", "rid"): "throw",
    ("set", "up"): "install",
    ("pick", "up"): "collect",
    ("pick", "out"): "choose",
    ("drop", "off"): "deliver",
    ("sign", "up"): "register",
    ("hand", "in"): "submit",
    ("turn", "in"): "submit",
    ("follow", "up"): "contact",
    ("catch", "up"): "talk",
    ("put", "away"): "stow",
    ("put", "together"): "assemble",
    ("put", "up"): "hang",
    ("take", "back"): "return",
    ("bring", "back"): "return",
    ("send", "back"): "return",
    ("give", "back"): "return",
    ("go", "through"): "review",
    ("go", "over"): "review",
    ("wrap", "up"): "finish",
    ("get", "ready"): "prepare",
    ("shop", "for"): "buy",
    ("pay", "off"): "pay",
    ("pay", "back"): "pay",
    ("write", "down"): "note",
    ("write", "back"): "reply",
    ("track", "down"): "find",
    ("cut", "down"): "reduce",
    ("cut", "back"): "reduce",
    ("clear", "out"): "declutter",
    ("clean", "out"): "clean",
    ("fill", "in"): "register",
    ("fill", "out"): "register",
    ("put", "on"): "wear",
    ("try", "on"): "wear",
    ("dress", "up"): "wear",
    ("take", "off"): "undress",
    ("take", "apart"): "disassemble",
    ("turn", "on"): "switch",
    ("turn", "off"): "switch",
    ("turn", "up"): "switch",
    ("turn", "down"): "switch",
    ("cheer", "up"): "comfort",
    ("look", "at"): "look",
    ("give", "up"): "quit",
    ("ask", "out"): "date",
}

OTHER_MEANINGS = {
    *(("get", "rid"), ("get", "ready"), ("go", "through"), ("go", "over"), ("put", "on")),
    *(("take", "off"), ("give", "up"), ("look", "at"), ("ask", "out"), ("turn", "in")),
}
"""Where the verb without its particle would mislead."""

GETTING = {
    ("to", "know"): "meet",
    ("in", "touch"): "contact",
    ("started",): "begin",
    ("done",): "finish",
    ("to",): "go",
}
