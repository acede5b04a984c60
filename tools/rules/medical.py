"""Words of health and of causes: the platform counts, and leaves both to people who know."""

from __future__ import annotations

import re
from typing import Final

MEDICAL_WORDS: Final[tuple[str, ...]] = (
    # conditions
    r"depress(?:ed|ion|ive)",
    r"anxiety",
    r"adhd|autis(?:m|tic)|bipolar",
    r"burn-?(?:ed|t)? ?out",
    r"insomnia|apnea|fatigue",
    r"ill(?:ness(?:es)?)?|sick(?:ness)?|diseases?|disorders?|syndromes?",
    r"symptoms?|diagnos(?:e|ed|es|is|tic)",
    # the body
    r"thyroid|hormon(?:e|es|al)|dopamine|serotonin|cortisol|melatonin|circadian",
    r"blood (?:sugar|pressure)|iron levels?|deficien(?:t|cy|cies)|metabolism",
    # what is taken or done against it
    r"medic(?:al|ally|ine|ines|ation|ations|ated)|pills?|dos(?:e|es|age)|drugs?|prescri(?:be|bed|ption)",
    r"stimulants?|vitamins?|supplements?|caffeine|coffee|alcohol",
    r"therap(?:y|ies|ist|ists)|treatments?|doctors?|physicians?|psychiatrists?|cure[ds]?",
    r"sleep(?:s|ing)?|naps?|diet(?:s|ing)?|fasting",
)
CAUSES: Final[tuple[str, ...]] = (
    r"caus(?:e|es|ed|ing)",
    r"the reasons?",
    r"due to",
    r"because (?:of|you|your)",
    r"makes? you (?:tired|low|weary|exhausted)",
)
MEDICAL: Final = re.compile(rf"\b(?:{'|'.join(MEDICAL_WORDS)})\b", re.IGNORECASE)
CAUSAL: Final = re.compile(rf"\b(?:{'|'.join(CAUSES)})\b", re.IGNORECASE)


def find_medical(text: str) -> list[str]:
    """Every word of health in a text, as it is written there."""
    return [found.group() for found in MEDICAL.finditer(text)]


def find_causes(text: str) -> list[str]:
    """Every phrase that explains, as it is written there."""
    return [found.group() for found in CAUSAL.finditer(text)]
