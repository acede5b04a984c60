"""Which zone a task may belong to: where the user has put tasks like it, and nothing else."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tools.rules.step_words import SMALL_WORDS, VERBS

LEAST_SEEN = 2
LEAST_SHARE = 0.8
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Placed:
    """An earlier task of the user that has a zone."""

    title: str
    zone_id: str
    project_id: str | None = None


@dataclass(frozen=True, slots=True)
class ZoneChoice:
    """A zone, and why, in words with the counts it rests on."""

    zone_id: str
    reason: str


@dataclass(frozen=True, slots=True)
class _Sign:
    """How often what a task shows was seen in the zone that most of it is in."""

    words: str
    zone_id: str
    here: int
    seen: int

    @property
    def is_plain(self) -> bool:
        return self.seen >= LEAST_SEEN and self.here >= LEAST_SHARE * self.seen


def choose_zone(
    title: str,
    tags: Sequence[str],
    project_id: str | None,
    zones: Mapping[str, str],
    past: Sequence[Placed],
) -> ZoneChoice | None:
    """The zone that a tag names, else the one where its project or its words nearly always were.

    `zones`: names with their ids. None where the past is thin or says two things.
    """
    names = {zone_id: name for name, zone_id in zones.items()}
    tagged = {tag.casefold() for tag in tags}
    for name, zone_id in zones.items():
        if name.casefold() in tagged:
            return ZoneChoice(zone_id, f"You tagged it {name}.")
    here = [task for task in past if task.zone_id in names]
    sign = _of_project(project_id, here) or _of_words(title, here)
    return ZoneChoice(sign.zone_id, _told(sign, names[sign.zone_id])) if sign else None


def _told(sign: _Sign, zone: str) -> str:
    return f"{sign.here} of your {sign.seen} earlier tasks {sign.words} are in {zone}."


def _of_project(project_id: str | None, past: Sequence[Placed]) -> _Sign | None:
    if project_id is None:
        return None
    sign = _sign(f"of “{project_id}”", [t.zone_id for t in past if t.project_id == project_id])
    return sign if sign and sign.is_plain else None


def _of_words(title: str, past: Sequence[Placed]) -> _Sign | None:
    """The word seen most often; None where words point to different zones."""
    told = telling_words(title)
    found: dict[str, list[str]] = {stem: [] for stem in told}
    for task in past:
        for stem in told.keys() & telling_words(task.title).keys():
            found[stem].append(task.zone_id)
    signs = [_sign(f"with “{told[stem]}”", zone_ids) for stem, zone_ids in found.items()]
    plain = [sign for sign in signs if sign and sign.is_plain]
    if len({sign.zone_id for sign in plain}) != 1:
        return None
    return max(plain, key=lambda sign: (sign.seen, sign.words))


def _sign(words: str, zone_ids: Sequence[str]) -> _Sign | None:
    if not zone_ids:
        return None
    zone_id, here = Counter(sorted(zone_ids)).most_common(1)[0]
    return _Sign(words, zone_id, here, len(zone_ids))


def telling_words(title: str) -> dict[str, str]:
    """Stem to word of what a title is about: its verb only where that is all it says."""
    words = [word for word in WORD.findall(title.casefold()) if word not in SMALL_WORDS]
    rest = words[1:] if words and words[0] in VERBS else words
    return {_stem(word): word for word in rest or words}


def _stem(word: str) -> str:
    bare = re.sub(r"['’]s$", "", word)
    return bare[:-1] if len(bare) > 3 and bare.endswith("s") and bare[-2] not in "su" else bare
