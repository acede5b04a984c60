"""How people shorten words, and the commands whose misspellings are mended."""

from __future__ import annotations

from typing import Final

from agents.offline.grammar.lexicon.listed import listed

MERGED: Final[dict[str, str]] = {
    "mother in law": "mother-in-law",
    "father in law": "father-in-law",
    "washing up": "washing-up",
    "i am": "im",
    "i'm": "im",
    "i have": "i have",
    "i've": "i have",
    "ive": "i have",
    "i'd": "i would",
    "i'll": "i will",
    "it'll": "it will",
    "that'll": "that will",
    "they'll": "they will",
    "there's": "theres",
    "we'll": "we will",
    "we gotta": "we have to",
    "i've got to": "i have to",
    "ive got to": "i have to",
    "i have got to": "i have to",
    "we've got to": "we have to",
    "i must to": "i must",
    "need too": "need to",
    "have too": "have to",
    "want too": "want to",
    "we've": "we have",
    "we're": "we are",
    "they're": "they are",
    "theyre": "they are",
    "you're": "you are",
    "what is": "whats",
    "what's": "whats",
    "wats": "whats",
    "what are": "whats",
    "when is": "whens",
    "when's": "whens",
    "where is": "wheres",
    "where's": "wheres",
    "how is": "hows",
    "how's": "hows",
    "why is": "whys",
    "why's": "whys",
    "it is": "its",
    "it's": "its",
    "that is": "thats",
    "that's": "thats",
    "let us": "lets",
    "let's": "lets",
    "let me": "lemme",
    "give me": "gimme",
    "do not": "dont",
    "don't": "dont",
    "does not": "doesnt",
    "did not": "didnt",
    "have not": "havent",
    "has not": "hasnt",
    "is not": "isnt",
    "ain't": "isnt",
    "aint": "isnt",
    "are not": "arent",
    "was not": "wasnt",
    "were not": "werent",
    "can not": "cant",
    "cannot": "cant",
    "could not": "couldnt",
    "will not": "wont",
    "should not": "shouldnt",
    "would not": "wouldnt",
    "got to": "have to",
    "gotta": "have to",
    "gonna": "going to",
    "wanna": "want to",
    "u": "you",
    "ur": "your",
    "r": "are",
    "y": "why",
    "pls": "please",
    "plz": "please",
    "plss": "please",
    "thx": "thanks",
    "ty": "thanks",
    "tysm": "thanks",
    "cuz": "because",
    "coz": "because",
    "cos": "because",
    "wat": "what",
    "wut": "what",
    "wht": "what",
    "shud": "should",
    "shld": "should",
    "cud": "could",
    "dun": "done",
    "dunno": "dont know",
    "idk": "i dont know",
    "rn": "right now",
    "n": "and",
    "&": "and",
    "w/": "with",
    "w": "with",
    "abt": "about",
    "b4": "before",
    "4 me": "for me",
    "4 u": "for you",
    "2 do": "to do",
    "nite": "night",
    "lvl": "level",
    "lvls": "levels",
    "cant be arsed": "dont feel like",
    "dont wanna": "dont want to",
    "hafta": "have to",
    "outta": "out of",
    "sth": "something",
    "teh": "the",
    "da": "the",
    "tha": "the",
    "dis": "this",
    "dat": "that",
    "rmnd": "remind",
    "rmind": "remind",
    "remnd": "remind",
    "dlt": "delete",
    "kinda": "kind of",
    "sorta": "sort of",
    "tmrow": "tomorrow",
    "2nite": "tonight",
    "smth": "something",
    "sumthing": "something",
    "anythin": "anything",
    "somethin": "something",
    "nvm": "never mind",
    "nevermind": "never mind",
    "ok": "okay",
    "okey": "okay",
    "k": "okay",
    "kk": "okay",
    "yea": "yes",
    "yeah": "yes",
    "yep": "yes",
    "yup": "yes",
    "ya": "yes",
    "nope": "no",
    "nah": "no",
    "prio": "priority",
    "todos": "tasks",
    "to-dos": "tasks",
    "todo": "task",
    "to-do": "task",
    "todays": "todays",
    "tdy": "today",
    "2day": "today",
    "tmrw": "tomorrow",
    "tmr": "tomorrow",
    "tmw": "tomorrow",
    "2moro": "tomorrow",
    "tonite": "tonight",
    "min": "minutes",
    "mins": "minutes",
    "minute": "minutes",
    "hr": "hours",
    "hrs": "hours",
    "hour": "hours",
    "xps": "xp",
    "exp": "xp",
}
"""A word or two as typed, and the words that the rules look for."""

COMMANDS: Final = listed(
    """
    finished finish complete completed delete remove reschedule postpone snooze remind reminder
    tomorrow today tonight monday tuesday wednesday thursday friday saturday sunday priority
    urgent estimate split break smaller start focus session pause resume rename project energy
    progress streak level undo everything list show move push task tasks with done what next
    weekend week blocked waiting accept reject proposal proposals ritual overwhelmed exhausted
    tired forecast afternoon evening morning minutes hours high medium suggest unblock reopen
    should finally already remember probably actually prioritize zone zones already inbox
    """
)
REAL: Final = listed(
    """
    weak weeks wake lest last lost lust note dine dune don tone tired tried tied stat state star
    spit spilt spoilt brake bread mote mover more love mope pus pushy plush wish pitch height
    nigh mediums sows snow slow how shop shot those knees nest text net nets near dome donut
    level bevel lever revel tack taks tasked ask asks mask masks zone ozone tone wait than then
    that hat chat whit wit width wide both bath path moth math wither without witch what whats
    when where today's toady modern mend mind man moan moon money honey soda son sand fried
    fridge satire complied completes deletes removed removes moved moves pushed starts started
    star start stare stark smart pauses paused resumed resumes renames energies levels list
    lists lit lust lists fist mist listed shows showed shown snow finishes rejects accepts
    blocks block unblocked level hugh nigh sigh thigh hours house horse our ours your yours
    minute minutes waking wailing wafting evenings mornings project projects rituals ritual todo
    rested exhaust overwhelm starts parks lent next text sext tasks tusk tusks task desk disk
    dusk mask
    """
)
"""Words that look like a slip of a command and are none."""
