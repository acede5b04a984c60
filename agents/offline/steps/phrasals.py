"""Verbs of several words that the rules for steps do not split, with the verb they stand for."""

from collections.abc import Mapping

_ROWS = """
break up: divide
split up: divide
dig up, dig out, pull up, rip up, rip out: uproot
take down, tear down, pull down, strip off, strip out, rip down: unmount
take up, take in, let down, let out: alter
put down: lay
top up: refill
stock up on, stock up: buy
ring round, ring around, phone round, phone around, call round, call around: canvass
ring round for, ring around for, phone round for, call round for, call around for: canvass
ask round for, ask around for: canvass
ask round, ask around: canvass
shop around for, shop around: compare
chase up: chase
ring up, ring back, phone back, phone up: call
catch up on: catchup
keep up with, keep on top of, get on top of, stay on top of: catchup
hand out, give out, pass round, pass out: distribute
hand over, pass on: give
use up, eat down, eat up: useup
hose down, wash down, wash off, wash out, wipe down, scrub down, scrub out: wash
mop up, sweep up, hoover up, hoover out, sweep out, muck out: clean
rub down, sand down: sand
dry out, air out: dry
empty out, sort through, work through: sort
look through, read through: review
dig out, hunt down: unearth
draw up, write up, type up: write
swap out, switch out, swap over: replace
do up: renovate
patch up, fix up: mend
pack away, pack up, pack down: pack
tie down, strap down: tie
opt out of, unjoin from: unsubscribe
pull out of, back out of: withdraw
step down from, stand down from: quit
make up with: apologise
see to: handle
argue with, argue over, argue about, fight with, object to, appeal against: dispute
complain about, complain to, kick up a fuss about: complain
deal with: handle
get round to, get around to: handle
chop down, saw off, saw down: fell
hack back: prune
cut up, chop up: chop
tidy away: tidy
box up, bag up: pack
find a home for, find a new home for, find a good home for, find homes for: rehome
find new homes for, find a new owner for: rehome
have a word with, have a chat with: talk
have a go at: try
have a look at, take a look at: check
have a clear out of, have a clearout of: declutter
put in for, put in a claim for: apply
put up for sale, put on ebay, list on ebay: sell
come up with: brainstorm
get to grips with: learn
say sorry to: apologise
say thank you to, say thanks to: thank
do something about, sort something for: handle
make room for, make space for, make room in, make space in: declutter
make peace with: apologise
go round to, pop round to, go over to: visit
set aside: reserve
break in: wear
hand over to: tell
take over as: become
break the news to: tell
write to: email
break the habit of, kick the habit of: quit
pump up, blow up: inflate
spring clean, deep clean: clean
batch cook, slow cook, stir fry, deep fry: cook
spray paint: paint
potty train, toilet train, house train, sleep train, crate train: accustom
mediate between, arbitrate between: talk
bulk buy: buy
double check, fact check, spot check: check
cold call: call
claim back, claim for: claim
audition for, try out for: audition
swot up on, bone up on, brush up on, brush up: study
touch up: repaint
hem up: hem
plug in: connect
"""


def _table(rows: str) -> Mapping[tuple[str, ...], str]:
    pairs = (row.rsplit(": ", 1) for row in rows.strip().splitlines())
    return {tuple(said.split()): verb for many, verb in pairs for said in many.split(", ")}


LONG_PHRASALS = _table(_ROWS)
"""Words a title opens with -> the verb; the longest fits first."""

LONGEST_PHRASAL = max(map(len, LONG_PHRASALS))

NOT_BEFORE: Mapping[tuple[str, ...], tuple[str, ...]] = {
    ("break", "up"): ("with",),
    ("split", "up"): ("with",),
    ("take", "in"): ("front",),
    ("take", "up"): ("running", "yoga", "knitting", "piano", "guitar", "chess", "a"),
    ("do", "up"): ("to",),
}
"""What must not follow for a phrasal to hold ("break up with him" divides nothing)."""

NEW_VERBS = frozenset(
    {"unmount", "canvass", "catchup", "fell", "uproot", "alter", "rehome", "useup", "accustom"}
)
"""Verbs that only stand for phrasals."""
