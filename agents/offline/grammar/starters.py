"""First words of phrases: a word that is none of them needs no further look."""

from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.numbers import CARDINALS, ORDINALS

_MONTHS = (
    "jan january janurary feb february febuary februrary mar march apr april may jun june jul "
    "july aug august sep sept september oct october nov november dec december"
)
_DAYS = (
    "mon monday tue tues tuesday tueday wed weds wednesday wednes wednsday thu "
    "thur thurs thursday thusday fri friday sat satur saturday sun sunday"
)
_PLURAL_DAYS = "mondays tuesdays wednesdays wednsdays thursdays fridays saturdays sundays"
_NAMED = (
    "today 2day tod otd eod eob eow eom eoq eoy cob tomorrow tomorow tommorow tommorrow tomorro "
    "tommorro tomoro tommoro tomrrow tmrw tmrow tmr tmw 2morrow 2moro 2mrw morrow overmorrow "
    "tonight tonite 2nite now right noon noonish midday midnight weekend weekends week month end "
    "beginning start begin later middle mid early late later day close first utc gmt bst cet cest "
    "jst am pm eve wkend est edt cst cdt mst mdt pst pdt morning afternoon evening night arvo "
    "lunchtime lunch teatime tea bedtime bed dinner"
)
_FEASTS = (
    "new nye groundhog ground valentine valentines st saint april earth cinco juneteenth "
    "independence bastille all halloween guy bonfire veteran veterans armistice christmas xmas "
    "boxing international women womens worker workers mlk martin president presidents washington "
    "washingtons mother mothers memorial father fathers labor labour columbus indigenous "
    "thanksgiving turkey mardi shrove ash palm maundy good easter ascension pentecost whit ramadan "
    "eid black cyber"
)
_LEADS = (
    "in within after at by before b4 around about on from between until till for is due "
    "during next nxt this the following coming upcoming current approximately last final second "
    "half quarter a an couple few several another oh o zero"
)
_EVERY = (
    "every each evry ev daily nightly hourly weekly monthly quarterly yearly annual annually bi "
    "biweekly fortnightly bimonthly semi semiannually biannually biyearly semimonthly everyday "
    "weekday weekdays weekends once twice thrice on in the during last final a an "
    "week all alternate alternating mwf m t tth tu by beginning start end"
)
_URGENT = (
    "that that's thats it it's its this which is really very super so urgent urgently asap a as "
    "critical an immediately right straight top highest high medium normal low lowest priority "
    "prio important importantly no not when whenever if some someday eventually at sometime one "
    "nice"
)
_LENGTHS = (
    "for it takes take taking lasts last lasting need needs should will would might estimate "
    "estimated est duration length probably maybe about around approx a an half couple few several "
    "another over x the day week month night evening three quarter"
)
CARDINAL_WORDS = frozenset(
    form for word in CARDINALS for form in (word.split()[0], word.replace(" ", ""))
)
ORDINAL_WORDS = frozenset(
    form for word in ORDINALS for form in (word.split()[0], word.replace(" ", ""))
)
LOOSE_HOURS = frozenset(f"{word}ish" for word in CARDINALS)
_NUMBERS = CARDINAL_WORDS | ORDINAL_WORDS | LOOSE_HOURS
MONTH_WORDS = listed(_MONTHS)
WEEKDAY_WORDS = listed(_DAYS)
PLURAL_DAYS = listed(_PLURAL_DAYS)
FEAST_WORDS = listed(_FEASTS)
STARTERS = _NUMBERS | MONTH_WORDS | WEEKDAY_WORDS | listed(_NAMED) | FEAST_WORDS | listed(_LEADS)
REPEATERS = _NUMBERS | WEEKDAY_WORDS | PLURAL_DAYS | listed(_EVERY)
URGENT_WORDS = listed(_URGENT)
QUANTITY_WORDS = _NUMBERS | listed(_LENGTHS)
DAY_WORDS = WEEKDAY_WORDS | MONTH_WORDS | listed("today tomorrow tonight tmrw tmr")
COMMON = listed(
    "the a an on in at by for about around between from this is due before after until till"
)
_BEHIND = (
    "second seconds sec minute minutes min mins hour hours hr day days week weeks fortnight month "
    "months quarter quarters year years present moment instant breakfast lunch lunchtime dinner "
    "dinnertime bedtime dawn dusk sunrise sunset nightfall least up only just roughly mornings "
    "afternoons evenings nights work business school single like maybe say nearly almost "
    "over under "
    "good full whole no nxt"
)
FOLLOWERS = STARTERS | REPEATERS | QUANTITY_WORDS | listed(_BEHIND)
