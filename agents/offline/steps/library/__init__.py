"""The scripts: how people do everyday tasks, as data.

To teach the splitter a new kind of task, add a script to the block of its theme. `SCRIPTS` are
searched for the best match, where the earlier of two equals wins; `MICRO` splits a single step.
"""

from agents.offline.steps.library import (
    around,
    by_kind,
    care,
    claims,
    cleaning,
    code,
    daily,
    dealings,
    digital,
    errands,
    food,
    friends,
    gatherings,
    giving,
    health,
    home,
    kitchen,
    micro,
    mixed,
    money,
    outdoors,
    outings,
    paths,
    people,
    plain,
    play,
    repair,
    study,
    travel,
    upkeep,
    verbs_hands,
    verbs_home,
    verbs_living,
    verbs_making,
    verbs_moving,
    verbs_people,
    verbs_things,
    work,
)
from agents.offline.steps.script_text import read_scripts

_NEWER = (
    dealings,
    mixed,
    repair,
    upkeep,
    outdoors,
    claims,
    giving,
    gatherings,
    digital,
    care,
    verbs_hands,
)
DOMAINS = tuple(
    script
    for theme in (
        *_NEWER,
        *(daily, around, outings, kitchen, friends, play, paths),
        *(health, food, cleaning, home, money, work, code, study, travel, people, errands),
    )
    for script in read_scripts(theme.TEXT)
    if script.keys
)
FAMILIES = tuple(
    script
    for theme in (
        *_NEWER,
        verbs_moving,
        verbs_living,
        verbs_making,
        verbs_people,
        verbs_things,
        verbs_home,
    )
    for script in read_scripts(theme.TEXT)
    if not script.keys
)
BY_KIND = {script.name: script for script in read_scripts(by_kind.TEXT)}
SCRIPTS = (*DOMAINS, *FAMILIES, *BY_KIND.values())
MICRO = read_scripts(micro.TEXT)
MICRO_FALLBACK = read_scripts(micro.FALLBACK)[0].lines
FALLBACK, *_plain = read_scripts(plain.TEXT)
OPENERS, SAFE, EXTRAS, PAUSE, LATER, STICKY_NOTES, CLOSERS = (script.lines for script in _plain)
