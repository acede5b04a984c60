"""Questions of medication and diagnosis: kindly left to those who may answer them."""

from __future__ import annotations

import re
from typing import Final

from agents.offline.talk.safety.plain import one_from_a_word_on
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
    rf"\b(?:do|could|might|can|does) (?:i|you think i)(?: \w+){{0,2}} have"
    rf" (?:{STATES})\b|\bdo i (?:seem|look|sound) (?:like i have )?(?:{STATES})\b",
    rf"\b(?:am i|do you think im|could i be|maybe im|might i be)(?: \w+){{0,2}} (?:{STATES})\b",
    r"\bdiagnos(?:e|is) (?:me|my|this)\b|\bwhats? (?:is )?(?:wrong with (?:me|my (?:head"
    r"|brain|body|stomach|heart))|my diagnosis)\b|\bwhat (?:disease|illness|disorder"
    r"|condition) (?:do|could|might) i have\b",
    rf"\b(?:prescribe|recommend|suggest)(?: me)?(?: \w+){{0,3}} (?:{DRUGS})\b",
    r"\b(?:why (?:do|does|am|is)|what does it mean (?:if|when)) (?:i|my)(?: \w+){0,2}"
    r" (?:chest|heart|head|stomach|hands?|back|symptoms?)\b",
    r"\b(?:should|do) i (?:need to )?(?:see|go to|talk to) (?:a |the |my )?(?:doctor"
    r"|psychiatrist|therapist|er|hospital)\b",
    r"\b(?:is|are|would|was) \d+ ?(?:mg|milligrams?|ml|mcg)\b",
)
OF_DRUGS: Final = one_from_a_word_on(
    (
        r"\b(?:should|can|could|may|shall|do|must) i (?:even |also |still |just )?(?:take"
        r"|stop|skip|double|increase|lower|reduce|mix|combine|drink|try|start|quit|switch"
        r"|change|need|up|halve|go off|come off|crush|get on)\b",
        r"\b(?:how (?:much|many|often)|what(?:s| is)?(?: the| my)?(?: \w+)? ?(?=dose|dosage)"
        r"|which)\b",
        r"\b(?:is it|would it be|are|is)(?: \w+){0,3} (?:safe|okay|ok|fine|dangerous|bad"
        r"|good)\b",
        r"\b(?:side effects? of|interactions? (?:of|between)|alternatives? to)\b",
        r"\b(?:too (?:much|many|little)|enough|safe)\b",
    )
)
"""Asks where a drug is named after it."""
OF_STATES: Final = re.compile(
    r"\b(?:what|which) (?:helps|is good|works|should i take|can i take|meds|medication"
    r"|medicine|pill)\b"
)
DRUG: Final = re.compile(rf"\b(?:{DRUGS})\b")
STATE: Final = re.compile(rf"\b(?:{STATES}|headaches?|pain|sleep|focus)\b")
AMOUNT: Final = re.compile(r"\b(?:too (?:much|many|little)|safe)\b")
PATTERN: Final = one_from_a_word_on(ASKS)
TASKS: Final = re.compile(
    r"^(?:(?:please|can you|could you|hey|okay) )*(?:remind|add|move|push|create|new|put"
    r"|done|finished|delete|remove|dont (?:let me )?forget|schedule|reschedule|snooze"
    r"|split|show|find|mark)\b"
)
NEW_DOSE: Final = re.compile(
    rf"\b(?:double|triple|halve|increase|(?<!pick )(?<!picked )(?<!picking )(?<!set"
    rf" )(?<!pack )(?<!line )up|raise|lower|reduce|cut|skip|change|stop taking|quit"
    rf"|stop) (?:up |down )?(?:on )?(?:all )?(?:of )?(?:my |the )?(?:daily |morning |evening )?"
    rf"(?:\w+ )?(?:{DRUGS})\b|\b(?:double|triple|extra|two) doses? of\b(?: \w+){{0,2}}"
    rf" (?:{DRUGS})\b"
    rf"|\b(?:take|taking) (?:a |an )?(?:double|triple|extra) (?:\w+ )?(?:{DRUGS})\b"
)
"""An order to take more or less than was said by a doctor."""
THROUGH_OTHERS: Final = re.compile(
    r"\b(?:doctors?|dr|gp|pharmac\w+|psychiatrist|nurse|prescri\w+|dentist|vet|refill\w*|order\w*"
    r"|article|alarms?|reminders?|tasks?)\b"
)
MISSED: Final = re.compile(
    r"\b(?:should|can|could|may|shall|do|must|is it (?:ok|okay|fine|safe) (?:to|if i)) (?:i )?"
    r"(?:just |still |now )?(?:take|skip|have|double|swallow) (?:two|2|double|three|3|another|extra"
    r"|both|more|one|it|them|up|the (?:next|missed|other)|a (?:second|double))\b"
)


def is_medical(low: str) -> bool:
    """Whether a clause asks what only a professional may answer; a task about health does not."""
    if TASKS.match(low):
        return False
    if PATTERN.search(low) or is_followed(OF_STATES, STATE, low) or asks_of_drugs(low):
        return True
    return low.startswith(("should i take", "can i take", "is it safe to")) and bool(
        find_medical(low)
    )


def asks_of_drugs(low: str) -> bool:
    return is_followed(OF_DRUGS, DRUG, low) or is_followed(DRUG, AMOUNT, low)


def is_followed(first: re.Pattern[str], then: re.Pattern[str], low: str) -> bool:
    """Whether something of the one kind stands before something of the other; linear."""
    found = first.search(low)
    return found is not None and then.search(low, found.end()) is not None


def is_doubled(text: str) -> bool:
    """Whether a plain message changes a dose, or asks about one that it names elsewhere."""
    if THROUGH_OTHERS.search(text):
        return False
    return NEW_DOSE.search(text) is not None or (
        MISSED.search(text) is not None and DRUG.search(text) is not None
    )
