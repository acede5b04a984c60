"""Closed classes: words that connect, point or fill, and never name a thing."""

from agents.offline.grammar.lexicon.listed import listed

PREPOSITIONS = listed(
    """
    starting beginning ending about above across after against along among around as at before
    behind below beneath beside between beyond by despite down during except for from in
    inside into like near of off on onto out outside over past per since through throughout to
    toward towards under until till unless up upon via with within without w w/ re regarding
    because so that if when while where which who
    """
)
DETERMINERS = listed(
    """
    the a an my your his her its our their this that these those some any all every each no
    both another other more few several many much one two three four five six seven eight nine
    ten new old
    """
)
PRONOUNS = listed(
    """
    i me you he him she her it we us they them myself yourself himself everyone everybody
    someone somebody anyone i'm i'll i've i'd we're we'll it's that's there
    """
)
SUBJECTS = listed("i you he she we they i'm i'll i've i'd we're we'll it's that's there who")
CONJUNCTIONS = listed(
    """
    and or but then also plus nor yet & + though although
    """
)
BE = listed(
    """
    is are was were be been being am isn't aren't
    """
)
MODALS = listed(
    """
    need needs have has had got gotta want wanna must should could would can can't will won't
    might shall do does did don't didn't doesn't going gonna let let's please
    """
)
DISCOURSE = listed(
    """
    actually sorry wait no nope yes yeah yep okay okey oh well oops anyway anyways basically
    honestly literally obviously um umm uh uhh uhm er erm hmm hm ah eh just maybe perhaps probably
    definitely also then next finally lastly thanks thx pls too lol instead again though
    """
)
FUNCTION_WORDS = (
    PREPOSITIONS | DETERMINERS | PRONOUNS | CONJUNCTIONS | BE | MODALS | DISCOURSE | {"not", "ok"}
)
TOPICS = listed(
    """
    about regarding re concerning than like called named titled since
    """
)
POINTING = listed(
    """
    the a an my our your his her their its last past previous these those some any no
    """
)
DATE_LEADS = listed(
    """
    on by before b4 until till til due for from at starting this next nxt
    """
)
HEDGES = frozenset(["ideally", "preferably", "hopefully", "maybe", "probably"])
RUNS = frozenset(["goes", "runs", "lasts", "continues", "finishes", "ends", "starts", "begins"])
