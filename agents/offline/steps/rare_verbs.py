"""Verbs of crafts, garden, house, pets and offices that the rules for steps do not list.

They are read in titles; steps themselves open with plainer verbs.
"""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


RARE_GROUPS = {
    "SEAL": _set("regrout grout caulk recaulk reseal repoint replaster plaster spackle putty "),
    "FINISH": _set(
        "varnish revarnish stain restain lacquer undercoat repaint limewash whitewash creosote "
        "refinish distress waterproof rewax reoil revamp"
    ),
    "MEND": _set("darn hem rehem unpick alter reupholster upholster baste"),
    "REFIT": _set(
        "restring reheel resole relace reglaze regrip rethread reskin rehair retile refelt retube"
    ),
    "DIGUP": _set("lift coppice replant"),
    "TEND": _set(
        "deadhead mulch aerate scarify reseed fertilise fertilize stake pollard espalier thin "
        "transplant pot prune divide hoe till topdress returf turf"
    ),
    "PETCARE": _set("deworm worm deflea delouse microchip neuter spay shear muck"),
    "SCALE": _set("decalcify delime degrease bleed plunge unjam declog"),
    "PRESERVE": _set("pickle ferment brine blanch dehydrate bottle jar smoke sous-vide"),
    "TUNE": _set("retune recalibrate service overhaul hone lubricate winterise winterize"),
    "WIPE": _set(
        "deactivate unfriend unfollow dedupe deduplicate unjoin opt unsync jailbreak unroot"
    ),
    "LABEL": _set("catalogue catalog relist rearrange reshelve recategorise tabulate itemise"),
    "DISPUTE": _set("dispute contest appeal argue protest contend haggle object"),
    "DITCH": _set("ditch chuck scrap junk offload unload"),
    "SHOWN": _set("chair emcee facilitate moderate convene rsvp emigrate"),
    "PUTBACK": _set("rehang reattach reaffix refit"),
    "HANDY": _set(
        "wallpaper paper unravel deice unfreeze sterilise sterilize core stone zest bolt "
        "solder clamp "
        "hook snap shoot interpret subtitle erect shampoo audition endorse regift childproof "
        "babyproof soundproof draughtproof draftproof weatherproof rewire retile embroider "
        "petsit housesit ignite tile jet power pressure hose bleach tint rescue"
    ),
    "OFFICE": _set(
        "shortlist longlist debrief liaise collate redact annotate typeset fundraise "
        "crowdfund lobby "
        "unearth petition timetable storyboard mediate arbitrate escalate offboard headhunt "
        "canvass "
        "persuade "
        "wean soothe replenish undelete untag lag propagate tether"
    ),
    "OTHER": _set(
        "plane top mothball condition lop edge tailor fumigate disown port hack kill "
        "demolish lengthen flog cater "
        "poll elect fight stabilise stabilize commission"
    ),
    "MOVING": _set("haul lug heave tow evict swivel rewind"),
}
RARE_VERBS = frozenset(verb for verbs in RARE_GROUPS.values() for verb in verbs)

ALSO_NOUNS = _set(
    "stain tile bottle jar pot worm thin till smoke stake turf lift chair object grout plaster "
    "service haul junk scrap appeal contest lacquer varnish putty catalogue catalog protest mulch "
    "hem opt plane top condition edge tailor hack "
    "kill poll paper core stone bolt hook snap shoot shampoo audition clamp wallpaper port "
    "subtitle petition lobby timetable storyboard lag "
    "jet power pressure hose bleach tint rescue"
)
"""Read as a verb only where an article or another small word after it says so."""

ROOTS = _set(
    "string grout turf pot seed caulk tile felt heel sole hair varnish upholster wire home house "
    "pad proof grip thread lace skin brand glaze roof level plumb gild silver bind cane register "
    "number connect friend follow root jam scale grease dust ice fleece flea worm louse humidify "
    "clutter frag magnetise activate install mast rust stress thatch populate stock string tension "
    "cork fuse hang key tread turbish decorate locate gift grade cover touch wallpaper paper"
)
"""What may follow "re", "un", "de" and "dis" although it is no verb by itself."""

NOT_PREFIXED = _set(
    "resort outfit discount rebate relay reform dispatch discharge unless under until unit union "
    "despite desk dessert detour decade debit debate degree demand dental design dentist result "
    "recipe receipt region relative remote resource restaurant retail retreat disc disco dish "
    "distance district depot detail reading records really react read red reddit rest rent reset"
)
NOT_SUFFIXED = _set(
    "paradise prize franchise merchandise expertise enterprise premise promise treatise otherwise "
    "likewise clockwise noise rise size cruise bruise disguise"
)
