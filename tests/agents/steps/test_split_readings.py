"""How the splitter reads titles of crafts, gardens, houses, pets, offices and people."""

import re

import pytest

from agents.offline.steps import split_task
from agents.offline.steps.hits import COMMON
from agents.offline.steps.match import understand
from agents.offline.steps.reading import read_title
from tools.rules.steps import StepDraft, StepLimits, step_problems

_DOUBLED = re.compile(
    r"\b(the|a|an|your|our) (the|a|an|your|our|of|be|my|his|her)\b", re.IGNORECASE
)


def texts(title: str) -> list[str]:
    return [step.description for step in split_task(title).steps]


def script(title: str) -> str:
    return understand(title, "", ())[1].name


@pytest.mark.parametrize(
    ("title", "unwanted"),
    [
        ("Break up the overgrown hosta", "tempts"),
        ("Stop the cellar door from sticking", "tempts"),
        ("Break the news to the team", "tempts"),
        ("Take down the shelf in the box room", "return"),
        ("Get rid of book stacks in the attic", "paragraph"),
        ("Find a home for aunt's china", "agent"),
        ("Catch up on three weeks of lectures", "Choose a place to meet"),
        ("Ask out-of-town friends about a date", "deep breath"),
        ("Dispute the water bill", "pay"),
        ("Object to the planning application", "Fill in the rest of the object"),
        ("Get the violin tuned", "basket"),
        ("Get the pram wheel unstuck", "basket"),
        ("Get out of the gym contract", "Drive"),
        ("Move photos off my phone", "Carry"),
        ("Reinstall Windows on the laptop", "sill"),
        ("Sort a present for Lena", "trash"),
        ("Split the restaurant bill", "video"),
        ("Recover deleted files from the card", "Breathe"),
        ("Dig out the tax code letter", "bug"),
        ("Run the tombola at the fete", "sports shoes"),
        ("Donate the piano", "bag"),
        ("Get the sofa through the door", "reviews"),
    ],
)
def test_one_stray_word_does_not_choose_the_steps(title: str, unwanted: str) -> None:
    assert unwanted not in " / ".join(texts(title))


@pytest.mark.parametrize(
    "title",
    [
        "Regrout the shower",
        "Re-grout the bath",
        "Regrouting the bathroom floor",
        "Restring the old banjo",
        "Degauss the tape heads",
        "Wallpaper the downstairs loo",
        "Spring-clean the caravan",
        "Jump-start the van",
        "Bleed the radiators",
        "Service my bike",
        "Unfold the sofa bed",
        "Lag the pipes in the loft",
        "Winterise the motorhome",
        "Take the parrot to be groomed",
    ],
)
def test_a_physical_job_names_its_object_and_no_page(title: str) -> None:
    steps = texts(title)
    assert [text for text in steps if _DOUBLED.search(text) or "page" in text] == []
    verb = title.split()[0].lower()
    assert [text for text in steps if f"the {verb}" in text.lower()] == []


@pytest.mark.parametrize(
    ("title", "verb", "thing"),
    [
        ("Regrout the shower", "regrout", "the shower"),
        ("Re-grout the shower", "regrout", "the shower"),
        ("Digitise old tapes", "digitise", "the old tapes"),
        ("Resort fees", "", "the resort fees"),
        ("Descale the kettle before it dies", "descale", "the kettle"),
        ("Book the check-up I keep putting off", "book", "the check-up"),
        ("Delete my old account properly", "delete", "your old account"),
        ("Organise the under 11s kit for spring", "organise", "the under 11s kit"),
        ("Plan a 70th birthday without mum finding out", "plan", "the 70th birthday"),
        ("Write 40 wedding thank you cards", "write", "40 wedding thank you cards"),
        ("Host a murder mystery night", "host", "the murder mystery night"),
        ("Tell my flatmate the rent is going up", "tell", "the rent"),
        ("Find a home for grandad's stamp albums", "rehome", "grandad's stamp albums"),
        ("Archive last year's folders", "archive", "last year's folders"),
        ("Get the lawn ready for summer", "prepare", "the lawn"),
        ("Get the piano tuned before Christmas", "tune", "the piano"),
        ("Get my back looked at", "look", "your back"),
        ("Get the wisdom teeth out", "remove", "the wisdom teeth"),
        ("Get the gum off my shoe", "remove", "the gum"),
        ("Get the gate working", "fix", "the gate"),
        ("Take down the bunting", "unmount", "the bunting"),
        ("Take the shelves down", "unmount", "the shelves"),
        ("Dig up the old lawn", "uproot", "the old lawn"),
        ("Stop the tap dripping", "prevent", "the tap"),
        ("Stop biting my nails", "stop", "biting your nails"),
        ("Stop the dog chewing shoes", "accustom", "the dog"),
        ("Ask the neighbour to turn it down", "persuade", "the neighbour"),
        ("Argue with the insurer over a claim", "dispute", "the insurer"),
        ("Write to my MP about the bus", "email", "your MP"),
        ("Double-check the figures", "check", "the figures"),
        ("Finish module 3 of the online course", "finish", "module 3"),
    ],
)
def test_the_verb_and_its_object_are_told_apart(title: str, verb: str, thing: str) -> None:
    reading = read_title(title, COMMON)
    assert (reading.verb, reading.slots["the"]) == (verb, thing)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Break up with Tom", "end a relationship"),
        ("Break up the hosta clump", "divide a plant"),
        ("Divide the rhubarb crown", "divide a plant"),
        ("Take down the wallpaper in the box room", "take down or strip"),
        ("Stop the garden gate from dragging", "gate or door that sticks"),
        ("Stop the fridge humming", "stop a thing that misbehaves"),
        ("Stop smoking", "quit a habit"),
        ("Patch the hole in the tent", "patch gear"),
        ("Patch the hole in the wall", "fill holes in a wall"),
        ("Find a new home for the hamster", "rehome an animal"),
        ("Find a home for the china", "rehome anything"),
        ("Find a flat", "buy a house"),
        ("Look for a violin teacher", "find a person"),
        ("Tell the landlord about the mould", "report a fault"),
        ("Call the council about the pothole", "report a fault"),
        ("Call grandma", "call family"),
        ("Get the fence replaced", "get done by someone"),
        ("Get the chimney swept", "get done by someone"),
        ("Get my hearing tested", "have a body part looked at"),
        ("Pay back Chris for the trip", "pay someone back"),
        ("Pay the plumber's bill", "pay bills"),
        ("Clear the ivy off the wall", "take off a surface"),
        ("Chase three unpaid invoices", "chase what is owed"),
        ("Decline the wedding invitation", "say no kindly"),
        ("Put the duvets away", "put things away"),
        ("Edit the wedding video", "edit a video"),
        ("Embroider initials on the towels", "embroider"),
        ("Ring round for a dog sitter", "book pet care"),
        ("Deal with the letter from the court", "an official letter"),
        ("Catch the bus", "take the train"),
        ("Bottle the cordial", "jam and pickles"),
        ("Unpack the suitcases", "unpack"),
        ("Deadhead the roses", "prune or trim"),
    ],
)
def test_verb_and_object_together_choose_the_script(title: str, expected: str) -> None:
    assert script(title) == expected


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Degauss the tape heads", "hands"),
        ("Lag the pipes in the loft", "hands"),
        ("Encrypt the cloud account", "screen"),
        ("Rename the scanned files", "screen"),
        ("Countersign the tenancy form", "paper"),
        ("Amalgamate the two choirs", "people"),
        ("Blorp", "anything"),
        ("Degauss it", "anything"),
    ],
)
def test_an_unknown_verb_gets_the_plain_steps_of_its_kind(title: str, kind: str) -> None:
    assert script(title) == kind


@pytest.mark.parametrize(
    ("title", "first"),
    [
        ("Regrout the bath", "Look at the bath and note the bad spots"),
        ("Sell the rowing machine", "Wipe the dust off the rowing machine"),
        ("Oil the squeaky fan", "Move the squeaky fan and listen where it sticks"),
        ("Defrost the turkey", "Take the turkey out of the freezer"),
        ("Apologise to Nina", "Write down what you did that hurt"),
        ("Bathe the dog", "Get pet shampoo, towels and treats"),
        ("Unsubscribe from junk mail", "Search your inbox for the word unsubscribe"),
        ("Set up two factor on my email", "List the accounts that matter: email, bank, cloud"),
    ],
)
def test_the_first_step_is_small_and_near(title: str, first: str) -> None:
    step = split_task(title).steps[0]
    assert (step.description, step.estimated_minutes <= 2) == (first, True)


@pytest.mark.parametrize(
    "title",
    [
        "re-",
        "re-grout",
        "Regrout",
        "un- the",
        "get done",
        "get ready",
        "get it done done",
        "get out of",
        "stop the from dragging",
        "stop from",
        "sort a",
        "ask to to go",
        "take off off",
        "x-the-y the",
        "jump-start the",
        "find a home for",
        "the hole in",
        "thank you you you",
    ],
)
def test_broken_titles_still_keep_the_rules(title: str) -> None:
    steps = [
        StepDraft(s.description, s.estimated_minutes, s.emoji) for s in split_task(title).steps
    ]
    assert step_problems(steps, StepLimits(), title) == []
