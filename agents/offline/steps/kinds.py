"""Whether a task is done with the hands, on a screen, on paper or with people."""

from collections.abc import Iterable

from agents.offline.steps.rare_verbs import RARE_GROUPS
from agents.offline.steps.word_sets import KIN
from tools.rules.step_titles import stem

HANDS, SCREEN, PAPER, PEOPLE = "hands", "screen", "paper", "people"
KINDS = (HANDS, SCREEN, PAPER, PEOPLE)


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _stems(words: str) -> frozenset[str]:
    return frozenset(map(stem, words.split()))


_HAND_GROUPS = ("SEAL", "FINISH", "MEND", "REFIT", "DIGUP", "TEND", "SCALE", "PRESERVE", "MOVING")
_HAND_VERBS = frozenset(verb for name in _HAND_GROUPS for verb in RARE_GROUPS[name]) | _set(
    "descale treat clip polish dismantle detach disassemble trim tighten loosen wedge divide break "
    "stack rig rip strap stretch pin thread tie untie unload unpack unroll unscrew scour smooth "
    "level line lock mark insulate prime prop pile park pedal saw screw seal shelve split spray "
    "weld wire winterise hoist hose rinse dig bury plug bubble dye cure dip drip dust"
)
_SCREEN_VERBS = RARE_GROUPS["WIPE"] | _set(
    "sync migrate deploy uninstall reboot restart rebase refactor scroll code configure encrypt "
    "digitise digitize download upload embed index tag reinstall screenshot zip unzip mute "
    "unmute unsubscribe log click paste export import"
)
_PAPER_VERBS = RARE_GROUPS["DISPUTE"] | _set(
    "claim justify document draft redeem nominate certify notarize verify declare"
)
_PEOPLE_VERBS = RARE_GROUPS["SHOWN"] | _set(
    "introduce encourage nominate confront mentor recruit onboard welcome marry propose "
    "persuade convince involve include"
)
_SCREEN_NOUNS = _stems(
    "account app file folder password email inbox website domain server database backup browser "
    "bookmark tab spreadsheet code wifi setting profile software laptop data playlist cloud "
    "dashboard repo api script cron job crontab dns registrar facebook instagram linkedin twitter "
    "podcast video reel download desktop pdf screenshot newsletter feed channel store page login "
    "authenticator 2fa factor plugin theme library photo album podcast thread wiki blog notion "
    "excel sheet calendar notification widget pipeline test branch build container cluster "
    "certificate host hosting vpn ssd contact"
)
_PAPER_NOUNS = _stems(
    "form letter contract bill receipt tax claim application passport visa insurance invoice "
    "paperwork document will statement report essay minutes budget lease permit licence license "
    "policy grant fine appeal complaint pension mortgage deed probate benefit allowance census "
    "survey questionnaire note list fee quote warranty refund reference referral prescription "
    "charge overcharge ticket deposit decision fund loan grade mark"
)
_PEOPLE_NOUNS = (
    _stems(
        "party meeting lunch dinner birthday wedding reunion club team event workshop ceremony "
        "committee class group guest visitor neighbour neighbor member volunteer crew staff choir "
        "bandmate parent friend colleague tenant landlord session talk conversation festival quiz "
        "tournament raffle fete fair night do fundraiser gala ball camp retreat picnic rehearsal"
    )
    | KIN
)


_PRONOUNS = _set("myself yourself ourselves it them him her me us himself herself")


def kind_of(verb: str, phrase: Iterable[str], is_solid: bool) -> str:
    """The kind of a task from its verb and the stems of its object, "" where nothing tells."""
    stems = list(phrase)
    if {*stems[-1:]} & _PRONOUNS:
        return ""
    head = stems[-1:]
    by_head = _by_noun(head)
    if verb in _HAND_VERBS and by_head in ("", HANDS):
        return HANDS
    return by_head or _by_verb(verb) or _by_noun(stems) or (HANDS if is_solid and verb else "")


def _by_verb(verb: str) -> str:
    sets = (
        (HANDS, _HAND_VERBS),
        (SCREEN, _SCREEN_VERBS),
        (PAPER, _PAPER_VERBS),
        (PEOPLE, _PEOPLE_VERBS),
    )
    return next((kind for kind, verbs in sets if verb in verbs), "")


def _by_noun(stems: Iterable[str]) -> str:
    known = set(stems)
    sets = ((PAPER, _PAPER_NOUNS), (SCREEN, _SCREEN_NOUNS), (PEOPLE, _PEOPLE_NOUNS))
    return next((kind for kind, nouns in sets if known & nouns), "")
