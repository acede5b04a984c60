"""What simple ways write for a title: the same steps for all, or steps by its first verb."""

from __future__ import annotations

from tools.rules.step_titles import opening

GENERIC = """
decide to {title} / gather everything needed / get ready / go to the right place /
start to {title} / check that it is done / put everything away
"""
BY_VERB = """
go visit take ride fly travel attend walk: decide to go to {object} / get dressed / get in the car /
 drive to {object} / arrive at {object} / walk in / go home
buy order adopt: decide to buy {object} / make a list / go to the store / find {object} /
 pay for {object} / take {object} home
get: think about {object} / walk to {object} / find {object} / pick up {object} / take {object} home
make cook bake fry: find a recipe for {object} / gather the ingredients / mix the ingredients /
 cook {object} / wait until done / serve {object}
clean wash vacuum mow declutter: get the cleaning supplies / fill a bucket with water /
 move things out of the way / clean {object} / dry {object} / put the supplies away
fix change assemble build sew: find out what is wrong / get the tools / take {object} apart /
 replace the broken part / put {object} back together / test {object}
write: choose a topic / get pen and paper / make an outline / write {object} / read {object} /
 fix mistakes / send {object}
reply answer send thank: open the email / read the message / write an answer / check the answer /
 send {object}
call book schedule cancel: find the phone number / pick up the phone / dial the number /
 ask about {object} / write down the date / hang up
pay file submit renew apply register: gather the papers / open the website / fill in the form /
 check the form / pay the fee / send {object}
plan throw prepare: pick a date / set a budget / make a list / invite people / buy supplies /
 prepare {object}
learn study practice read review teach: find a book / sit down / open {object} / read {object} /
 take notes / practice {object}
find: think about {object} / look around / search for {object} / ask someone / find {object}
play win: call a friend / set a time / get {object} ready / go to the place / play {object}
organize sort pack unpack: get a box / gather {object} / sort {object} into piles /
 throw away trash / put {object} away
"""
_ROWS = [row.split(": ") for row in BY_VERB.replace("\n ", " ").strip().splitlines()]
VERBS = {verb: steps for verbs, steps in _ROWS for verb in verbs.split()}


def generic(title: str) -> list[str]:
    """The same steps for every title, with the title in them."""
    return _steps(GENERIC, title, title)


def verb_template(title: str) -> list[str]:
    """The steps of the first verb with the rest of the title in them; other verbs get `generic`."""
    found = opening(title)
    rest = " ".join(word.text for word in found.rest)
    return _steps(VERBS[found.verb], title, rest) if found.verb in VERBS else generic(title)


def _steps(template: str, title: str, rest: str) -> list[str]:
    return [step.strip().format(title=title, object=rest) for step in template.split("/")]
