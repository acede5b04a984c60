"""Words that differ by more than an ending, and words that say nothing of a task."""

from __future__ import annotations

from typing import Final

from agents.offline.grammar.lexicon.listed import listed

PAST: Final[dict[str, str]] = dict(
    pair.split(":")
    for pair in sorted(
        listed(
            """
            did:do rang:call rung:call done:do doing:do does:do
            bought:buy wrote:write written:write sent:send
            made:make paid:pay took:take taken:take got:get gotten:get went:go gone:go fed:feed
            met:meet told:tell spoke:speak spoken:speak swept:sweep drew:draw drawn:draw ran:run
            built:build found:find gave:give given:give brought:bring swam:swim ate:eat eaten:eat
            drank:drink taught:teach thought:think left:leave kept:keep held:hold sold:sell
            lent:lend hung:hang dug:dig hid:hide woke:wake threw:throw thrown:throw grew:grow
            sewn:sew began:begin chose:choose chosen:choose drove:drive driven:drive fought:fight
            flew:fly forgot:forget froze:freeze knew:know lost:lose rode:ride ridden:ride said:say
            saw:see seen:see sang:sing sat:sit slept:sleep stood:stand stuck:stick stole:steal
            swore:swear tore:tear torn:tear understood:understand won:win wound:wind bent:bend
            spent:spend caught:catch came:come became:become fell:fall felt:feel
            """
        )
    )
)
"""Past forms of verbs that change more than their ending."""

NAMES: Final[dict[str, str]] = dict(
    pair.split(":")
    for pair in sorted(
        listed(
            """
            mum:mother mom:mother mummy:mother mommy:mother mam:mother ma:mother dad:father
            daddy:father doc:doctor dr:doctor gp:doctor deck:slide slides:slide presentation:slide
            phoned:call phone:call ring:call rung:call mail:email mailed:email emails:email
            e-mail:email e-mailed:email telly:tv children:child kids:child kid:child people:person
            men:man women:woman feet:foot teeth:tooth leaves:leaf knives:knife shelves:shelf
            mice:mouse apt:appointment appt:appointment appointments:appointment meds:medication
            veg:vegetable veggies:vegetable groceries:grocery washing-up:dish washing:laundry
            photo:picture photos:picture pics:picture pic:picture bday:birthday docs:document
            doc:document
            """
        )
    )
)
FORMS: Final = PAST | NAMES
STOP: Final = listed(
    """
    the a an my your our their his her its this that these those of for to with on in at by
    about and or from into is it im me i you we please task tasks item items one ones thing
    things stuff entry entries todo list again too also up off out down all some any them they
    both bit job whole entire damn bloody freaking darn silly dreaded lovely poor ok okay
    there here so as was be been are were ready
    """
)
"""Left out of what a task is called, and of what is looked for."""

BREAKS: Final = listed(
    """
    for with about to from in on at by of after before regarding re via
    """
)
"""What follows these in a title only describes its head."""

DAYS: Final = listed(
    """
    monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight week weekend
    month morning afternoon evening day
    """
)
GENERAL: Final = frozenset(
    ["do", "make", "get", "go", "finish", "start", "work", "write", "thing", "take", "have"]
)
"""Verbs that say little: a reference may use them where the title has another or none."""
