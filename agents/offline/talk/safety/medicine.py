"""Questions of medication and diagnosis: kindly left to those who may answer them."""

from __future__ import annotations

import re
from typing import Final

from tools.rules.medical import find_medical

ANSWER: Final = (
    "That's one for your doctor or pharmacist; please ask them. I can't advise on medication or "
    "diagnosis, and I'm glad to add a task to call them."
)
DRUGS: Final = (
    r"ritalin|adderall|vyvanse|concerta|methylphenidate|elvanse|strattera|dexamphetamine"
    r"|xanax|valium|ativan|klonopin|prozac"
    r"|zoloft|lexapro|sertraline|fluoxetine|citalopram|escitalopram|wellbutrin|bupropion"
    r"|effexor|cymbalta|lithium|seroquel"
    r"|ibuprofen|advil|paracetamol|tylenol|acetaminophen|aspirin|melatonin|ambien"
    r"|antidepressants?|antibiotics?|ssris?|meds?"
    r"|medications?|medicines?|pills?|tablets?|doses?|dosage|insulin|steroids?"
    r"|painkillers?|sleeping pills|modafinil|benzos?"
)
STATES: Final = (
    r"adhd|add|autis\w+|depress\w+|bipolar|anxiety|ocd|ptsd|bpd|dyslexi\w+|dementia"
    r"|diabet\w+|cancer|covid|the flu|burn ?out"
    r"|burnt out|insomnia|anemi\w+|thyroid|a disorder|mentally ill|an infection|a fever"
    r"|long covid|cfs|narcolepsy|sick"
)
ASKS: Final = (
    rf"\b(?:should|can|could|may|shall|do|must) i (?:even |also |still |just )?(?:take"
    rf"|stop|skip|double|increase|lower|reduce|mix|combine|drink|try|start|quit|switch"
    rf"|change|need|up|halve|go off|come off|crush|get on)\b.*\b(?:{DRUGS})\b",
    rf"\b(?:how (?:much|many|often)|what(?:s| is)?(?: the| my)?(?: \w+)? ?(?:dose"
    rf"|dosage)|which)\b.*\b(?:{DRUGS})\b",
    rf"\b(?:is it|would it be|are|is)(?: \w+){{0,3}} (?:safe|okay|ok|fine|dangerous|bad"
    rf"|good)\b.*\b(?:{DRUGS})\b",
    rf"\b(?:do|could|might|can|does) (?:i|you think i)(?: \w+){{0,2}} have"
    rf" (?:{STATES})\b|\bdo i (?:seem|look|sound) (?:like i have )?(?:{STATES})\b",
    rf"\b(?:am i|do you think im|could i be|maybe im|might i be)(?: \w+){{0,2}} (?:{STATES})\b",
    r"\bdiagnos(?:e|is) (?:me|my|this)\b|\bwhats? (?:is )?(?:wrong with (?:me|my (?:head"
    r"|brain|body|stomach|heart))|my diagnosis)\b|\bwhat (?:disease|illness|disorder"
    r"|condition) (?:do|could|might) i have\b",
    rf"\b(?:what|which) (?:helps|is good|works|should i take|can i take|meds|medication"
    rf"|medicine|pill)\b.*\b(?:{STATES}|headaches?|pain|sleep|focus)\b",
    rf"\b(?:side effects? of|interactions? (?:of|between)|alternatives? to)\b.*\b(?:{DRUGS})\b",
    rf"\b(?:prescribe|recommend|suggest)(?: me)?(?: \w+){{0,3}} (?:{DRUGS})\b",
    r"\b(?:why (?:do|does|am|is)|what does it mean (?:if|when)) (?:i|my)(?: \w+){0,2}"
    r" (?:chest|heart|head|stomach|hands?|back|symptoms?)\b.*",
    r"\b(?:should|do) i (?:need to )?(?:see|go to|talk to) (?:a |the |my )?(?:doctor"
    r"|psychiatrist|therapist|er|hospital)\b",
)
DOSE: Final = re.compile(
    rf"\b(?:is|are|would|was) \d+ ?(?:mg|milligrams?|ml|mcg)\b|\b(?:too (?:much|many"
    rf"|little)|enough|safe)\b"
    rf".*\b(?:{DRUGS})\b|\b(?:{DRUGS})\b.*\b(?:too (?:much|many|little)|safe)\b"
)
PATTERN: Final = re.compile("|".join(f"(?:{asks})" for asks in ASKS))
TASKS: Final = re.compile(
    r"^(?:(?:please|can you|could you|hey|okay) )*(?:remind|add|move|push|create|new|put"
    r"|done|finished|delete|remove|dont (?:let me )?forget|schedule|reschedule|snooze"
    r"|split|show|find|mark)\b"
)


def is_medical(low: str) -> bool:
    """Whether a clause asks what only a professional may answer; a task about health does not."""
    if TASKS.match(low):
        return False
    return any(one.search(low) for one in (PATTERN, DOSE)) or (
        low.startswith(("should i take", "can i take", "is it safe to")) and bool(find_medical(low))
    )
