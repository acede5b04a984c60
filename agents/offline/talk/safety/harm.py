"""Words of what is taken, planned or done against oneself."""

from __future__ import annotations

from typing import Final

PILLS: Final = (
    r"(?:pills?|tablets?|meds|medications?|capsules?|sleeping (?:pills?|tablets?)|painkillers?"
    r"|antidepressants?|benzos?|opioids?|paracetamols?|tylenols?|acetaminophen|ibuprofens?"
    r"|aspirins?|advils?|xanax|xanies|valiums?|ativans?|klonopins?|prozac|zoloft|lexapro"
    r"|sertraline|ritalins?|adderalls?|vyvanse|concerta|oxys?|oxycodone|percocets?|vicodins?"
    r"|codeine|morphine|tramadols?|ambiens?|melatonins?|seroquel|lithium|insulin|benadryls?"
    r"|naproxen|co-?codamol|zopiclone|diazepam)"
)
MANY: Final = (
    r"(?:[7-9]|[1-9]\d{1,3}|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty"
    r"|sixty|a hundred|hundreds of|a dozen|dozens of|a (?:whole |huge |big )?(?:bunch|lot|load"
    r"|handful|fistful|bottle|pack|packet|box|strip|ton|pile|mountain)(?: of)?|lots of|loads of"
    r"|handfuls of|(?:the|an) (?:whole|entire|full) (?:bottle|pack|packet|box|strip)(?: of)?"
    r"|all (?:of )?(?:my|the|these|those|her|his)|every one of|(?:way |far )?too (?:many|much)"
    r"|so many|double digits of)"
)
TAKE: Final = (
    r"(?:take|taking|took|taken|swallow|swallowing|swallowed|down|downed|downing|pop|popped"
    r"|popping|eat|ate|eaten|ingested|had|drank|drunk)"
)
NOT_UNIT: Final = r"(?! ?(?:mg|milligrams?|mcg|ml|g|min|mins|minutes?|am|pm|hours?|hrs?|oclock)\b)"
POISON: Final = (
    r"(?:bleach|antifreeze|anti freeze|drain cleaner|rat poison|poison|weed ?killer|detergent"
    r"|ammonia|pesticide|rubbing alcohol|white spirit|petrol|gasoline|tide pods?|hand sanitizer"
    r"|cyanide|toilet cleaner|oven cleaner|batteries)"
)
END: Final = (
    r"(?:die|kill my ?self|end it(?: all)?(?! (?:with|early|at|by))|end my life|end everything"
    r"|end things|end myself|commit|not wake up|go for good)"
)
NOT_GAME: Final = (
    r"(?! (?:in|my|the|hair|eggs?|a|at|from|of (?:laughter|boredom|embarras\w+)|hard|laughing)\b)"
)
HURT: Final = (
    r"(?:burn|burnt|burned|cut|hurt|hit|punched|scratched|stabbed|bit|bruised|starve|starved"
    r"|starving|choked|injured|cutting|burning|hurting|hitting|scratching)"
)
WORK: Final = (
    r"(?! (?:to|for|from) (?:the |my |our |a |all )?(?:team|colleagues?|boss|co-?workers?|class"
    r"|teacher|manager|staff|office|clients?|job|work|leaving|company|students?|neighbou?rs?"
    r"|landlord|party)\b)"
)
HARM_SIGNS: Final[tuple[str, ...]] = (
    rf"\b{TAKE} (?:about |like |around |nearly |almost |over |up to |another |my |the )?{MANY} "
    rf"?{NOT_UNIT}(?:(?:of|more|my|the|those|these|his|her|some|strong|extra|random|different) )"
    rf"{{0,3}}{PILLS}\b(?! (?:to|back to) (?:the |my )?(?:pharmac|chemist|doctor|mum|mom|vet))",
    rf"\b{PILLS}\b(?: \w+){{0,20}}? {TAKE} (?:them|em|the lot|all of (?:them|it)|every last one)"
    r"(?: all\b|\b)(?= (?:all|and|at once|together|tonight|now|so)|$)(?! (?:all )?(?:back|with"
    r"|to|after|before|daily|every|out|home|over))",
    rf"\b(?:keep|kept|been|sit|sitting|started) (?:here )?(?:counting|hoarding|saving up"
    rf"|stockpiling|staring at|looking at) (?:up )?(?:the|my|his|her|all|those|these)(?: \w+)? "
    rf"?{PILLS}\b",
    rf"\b(?:drink|drank|drunk|drinking|swallow|swallowed|chug|chugged|eat|ate|took|take) (?:some "
    rf"|(?:a|the|my|whole|half|bit|lot|bottle|glass|cup|can|of|all|loads|whole) ){{0,4}}{POISON}\b"
    r"(?! (?:out|away|to))",
    r"\b(?:took|taken|take|taking|did) an? (?:over ?dose|od)\b|\bi (?:have |just )?od(?:ed|d)\b",
    rf"\b(?:painless(?:ly)?|easiest|easy|quickest|quick|fastest|best|peaceful|surest|simplest"
    rf"|least painful)(?: \w+)? (?:ways?|methods?|how) (?:to|of|for) "
    rf"(?:{END}|dying|suicide|ending (?:it|my))\b{NOT_GAME}",
    rf"\b(?:ways?|methods?) (?:to|of) (?:die|dying|kill my ?self|end my life)\b{NOT_GAME}",
    rf"\bhow (?:to|do i|can i|could i|would i|should i) (?:just )?(?:die|kill my ?self|end my "
    rf"life|end it all)\b{NOT_GAME}|\bpainless(?:ly)? (?:death|die|end)\b|\bdie painlessly\b",
    rf"\blethal (?:dose|amount)\b|\bhow (?:much|many) (?:\w+ ){{0,3}}?{PILLS}(?: \w+){{0,3}} "
    r"(?:kill|die|dead|lethal|deadly|fatal)\b",
    rf"\b(?:a|my|the|have|made|got|no|any) plans? (?:to|for) {END}\b(?! (?:with|on|early|in|of))",
    r"\b(?:i|im|ive) (?:\w+ ){0,2}?(?:decided|going|gonna|want|wanna|ready|planning|plan) (?:to )?"
    r"(?:end things|end everything|end myself|die)(?= *$| (?:tonight|today|now|soon"
    r"|tomorrow|for good|because|and))",
    rf"\b{HURT} (?:my ?self|my (?:arms?|legs?|wrists?|thighs?|skin))(?: \w+){{0,2}} (?:on purpose"
    r"|deliberately|intentionally|to feel|to pun\wsh)\b",
    rf"\b(?:on purpose|deliberately|intentionally) {HURT} (?:my ?self|my \w+)\b",
    r"\b(?:off|offing|end|ending|delete|neck|necking|rope|roping|top|topping|unlive|kick) myself"
    r"(?! (?:up|for|with|to|out|off|in the (?:head|shins?)|from))\b(?<!kick myself)",
    r"\bdo(?:ing)? (?:my ?self in|something (?:bad |terrible |awful |horrible )?to my ?self)\b",
    rf"\bmy (?:good ?bye|farewell|last) (?:letter|note|message|video)s?\b{WORK}",
    r"\b(?:good ?bye|farewell|last) (?:letter|note|message|video)s? (?:to|for) (?:(?:my|the|all"
    r"|our) )*(?:kids?|children|family|mum|mom|mother|dad|father|parents|wife|husband|son|daughter"
    r"|partner|sister|brother|girlfriend|boyfriend|everyone|loved ones|world|them)\b"
    r"(?! (?:at|from) (?:work|the office))",
    r"\b(?:dont|do not|didnt|doesnt) deserve to (?:live|be alive|exist|breathe)\b",
    r"\bi (?:should|wish i) (?:have|had) died\b|\bshould be dead\b|\brather not (?:be alive|exist"
    r"|live|wake up)\b|\bno will to live\b|\blost (?:my|all|the) will to live\b"
    r"|\bwish i didnt exist",
    r"\b(?:hope|wish|want) (?:that )?(?:a|the|some) (?:bus|car|train|truck|lorry)"
    r" (?:would |to |will )?(?:hits?|runs?|kills?|hit) me\b|\bwant(?:ed)? (?:to be|to)"
    r" (?:killed|shot|(?:be )?gone "
    r"forever)\b",
    r"\bi(?:ve| have)(?: got)? (?:the|my|all my|some) (?:pills|tablets|rope|razor|blade|knife|gun) "
    r"(?:ready|lined up|in my hands?|in front of me|next to me)\b(?! (?:for|to (?:pack|cook)))"
    r"|\bim (?:gonna|going to|about to) jump(?= *$)|\bi(?:ve)? (?:started )?cut(?:ting)? again\b",
    r"\bleave this (?:world|earth|life)\b|\bcant live (?:any ?more|like this|with this pain)\b"
    r"|\bi cant live$|\bplease (?:just )?kill me\b|\blet me die\b|\b(?:not|dont feel) safe with "
    r"my ?self\b|\bafraid (?:of what )?i(?:ll| will| might) (?:do to my ?self|hurt my ?self)\b",
    r"\b(?:i|im|id) (?:have |see )?no (?:future|way out) (?:for me|left|but (?:to die|death))\b"
    r"|\bdont (?:see|have) a future\b|\b(?:my life|life) has no (?:meaning|point|purpose|sense)\b"
    r"|\b(?:my|this) life (?:isnt|is not|is nt) worth\b",
    r"\bwant not (?:to )?(?:live|be alive|exist)\b|\bwish not to (?:live|be alive|exist)\b"
    r"|\bnot want(?:ing)? (?:to )?(?:live|be alive|exist|continue living)\b(?! (?:with|in|near))"
    r"|\bno (?:wish|desire|want) (?:to live|for living)\b|\bwould like to be dead\b"
    r"|\bwant(?:s)? (?:that )?(?:i|me) (?:die|am dead|to be dead)\b",
)
NOT_HARM: Final[tuple[str, ...]] = (
    r"\b(?:end|ended|ending|take|taking) (?:my|his|her|their) (?:own )?life ?(?:insurance|policy"
    r"|cover|coach|coaching|assurance|sciences?|drawing|membership|back|seriously|into my own"
    r"|in a new|for granted|one|admin|alert|plan|contract|time|in my own|list|story|saving|jacket"
    r"|vest|raft)\b",
    r"\b(?:million|thousand|1000|hundred|dum\w) ways to die\b|\bways to die in the west\b"
    r"|\b(?:watch|play|listen to|read|film|movie|book|song|game) (?:\w+ ){0,2}(?:ways? to die"
    r"|to die for|die hard|let me die)\b|\bto die for\b|\b(?:no time|live and let|never say|live or"
    r"|tomorrow never|a good day to|die another) (?:to )?dies?\b|\bdie hard\b",
)
