"""The small words that a title is read by."""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


OWNERS = {
    "my": "your",
    "our": "our",
    "your": "your",
    "his": "his",
    "her": "her",
    "their": "their",
}
POINTERS = _set("the a an this that these those some")
DETERMINERS = frozenset({*OWNERS, *POINTERS, "all", "any", "more", "new"})
ARTICLES = _set("a an the some")
TOPIC = _set("about regarding re on")
WHO = _set("with to for from")
CUTS = (
    TOPIC
    | WHO
    | _set("at by before after in into via because so until as using through over under around")
    | _set("while when where if since during and then or that which who what you")
    | _set(
        "without than between except despite unless once instead onto within upon towards toward"
    )
    | _set("is are was were will has can should would")
    | _set("i he she they we inside behind beside against near across")
)
QUESTIONS = _set("how what where when which who whether why if")
PLACES = _set("in into out over through along ahead away")
FROM = _set("from out off")
TO = _set("to into in onto on at inside under against behind near outside")
PARTICLES = _set("out off back away down together apart")
GOING = _set("go leave travel drive walk fly ride move come visit see run")
GIVING = _set("give send tell show bring offer lend teach make get buy hand")
BARE = _set("work school bed church home class town college lunch dinner breakfast prom")
STATES = _set(
    """
    used better fit fitter healthy healthier strong stronger married engaged divorced organised
    organized sober comfortable serious creative active motivated involved unstuck settled
    """
)
PHASES = _set("start begin finish continue keep resume complete end")
FETCHING = _set("get grab fetch pull")
SKILLS = _set("learn teach research show explain study practise practice know understand")
LINKS = _set("and or")
PEOPLE = _set(
    "mum mom mam dad mummy daddy grandma grandpa granny nan grandad granddad gran nana auntie aunty"
    " mama papa"
)
KIN = PEOPLE | _set(
    "wife husband mother father sister brother friend girlfriend boyfriend parents kids children"
    " son daughter boss teacher neighbor neighbour roommate partner twin triplet sibling"
    " nephew niece cousin uncle aunt flatmate housemate"
)
LIVING = KIN | _set(
    "kid child baby toddler infant hamster rabbit parrot budgie pony goat ferret tortoise "
    "dog cat puppy kitten pet horse guest visitor boy girl client"
    " parent patient"
)
UNTOUCHABLE = _set(
    """
    access account address advice agenda agreement analysis answer app appointment approval article
    backup balance booking branch budget bug calendar call certificate change chapter claim
    class cloud code comment confirmation contract copy course credit customer data database
    date deadline deal debt decision demo deposit divorce document draft email entry error essay
    estimate event excel expense extension fact fee feedback fever file flight folder forecast
    form goal habit help history hour idea inbox info information insurance interview invite
    invoice job lead lease lesson limit link list loan login meeting membership message minute
    mortgage news note notice number offer opinion order password pension permission permit plan
    policy post presentation price process profile program project promotion proof proposal
    provider question quote rate receipt record refund release reminder rent report request
    requirement reservation result review routine saving schedule score screenshot script server
    service session shift signature slide software spelling spreadsheet status story
    subscription summary supplier survey system table target tariff tax test text theory thesis
    ticket time timetable topic traffic training transfer translation trip update version visa
    weather website week wifi word
    """
)
STAINS = _set(
    "paint wax gum stain ink blood wine mud grease rust limescale mould mold smell sticker "
    "glue hair "
    "moss tar dye residue mark scratch scuff dirt sand sap lint fluff splinter dent odour"
)
"""What people want to get off or out of something."""

TELLING = _set(
    "tell ask call phone ring contact email message text write inform notify complain chase"
)
HOLDERS = _set(
    "pile stack heap box bag shoebox mountain collection backlog bundle load batch set tub"
)
DEFECTS = _set("hole tear crack leak dent gap puncture rip split chip scratch")
"""What is wrong with a thing, which is named after "in" or "on"."""

ROLES = (
    *("ist", "ician", "arian", "eer", "woman", "keeper", "sitter", "teacher", "player", "walker"),
    *(
        "minder",
        "leader",
        "singer",
        "driver",
        "mate",
        "maker",
        "smith",
        "layer",
        "cleaner",
        "trainer",
    ),
)
"""How nouns of people who do a thing end."""

ADVERBS = _set(
    "properly again first myself ourselves instead online anyway soon alone fast together already "
    "well asap once twice forever whole right"
)
NOT_ADVERBS = _set(
    "family assembly supply reply jelly belly butterfly anomaly italy july monopoly lily "
    "ally bully "
    "trolley folly fly rally curly bubbly holly dolly daily weekly monthly quarterly yearly "
    "anthology melancholy homily"
)
SHARED = _set("a an am as do has in me no on so to was")
PROPER = _set(
    """
    spanish french german english italian japanese chinese korean portuguese russian arabic latin
    dutch python javascript rust java sql react typescript go html linux excel ikea amazon netflix
    linkedin instagram facebook youtube christmas thanksgiving halloween easter valentine airbnb
    windows docker kubernetes git google may bill
    """
)
