"""The words that the rules for micro-steps judge by."""


def _set(block: str) -> frozenset[str]:
    return frozenset(block.split())


VERBS = _set(
    """
    accept access acknowledge acquire act activate adapt add address adjust admire adopt advertise
    agree aim air align allow alphabetise amend analyse analyze announce answer apologise apologize
    apply appoint approach approve archive arrange arrive ask assemble assess assign assist attach
    attempt attend auction audit authorise authorize automate avoid babysit back bag bake balance
    ban bandage bathe be beat become begin benchmark bend bike bill bind blend block blog blow board
    boil book boost borrow bounce box braid brainstorm branch break breathe brew brief bring broil
    browse brush bubble buckle budget build bump bundle burn bury button buy calculate calibrate
    call calm cancel capture care carry cart carve cash catch categorise categorize celebrate
    challenge change charge chart chase chat check cheer chill choose chop circle cite claim clarify
    classify clean clear click climb clip close coach coat code collect color colour comb combine
    come comfort comment commit communicate compare compete compile complain complete compose
    compost compress compute conclude condense conduct configure confirm confront congratulate
    connect consider consolidate construct consult contact contemplate continue contribute convert
    convince cook cool coordinate copy correct count cover crack craft cram create credit crochet
    crop cross cull cultivate cure cut cycle dab dance date deal debug decide declare decline
    declutter decorate deepen define defrost delegate delete deliver demo deploy deposit derive
    descale describe design detach detail determine develop device diagnose dial dice diet dig
    digitise digitize dim dine dip direct disable disassemble discard disconnect discover discuss
    dish disinfect dismantle dismiss display dispose distribute dive divide do document donate
    double download draft drag drain draw dress drill drink drip drive drop dry dump dust dye earn
    ease eat edit educate eject eliminate email embed emphasise employ empty enable encourage end
    engage enhance enjoy enlarge enrich enrol enroll ensure enter entertain erase escape escort
    establish estimate evaluate examine exchange execute exercise exit expand experiment explain
    explore export expose express extend extract face fasten favour fax feed feel fetch fight figure
    file fill film filter finalise finalize finance find finish fit fix flag flatten flick flip
    float floss flush fly focus fold follow forgive form format forward foster frame freeze freshen
    fry fuel fund furnish gain garden gargle gather generate get gift give glance glue go google
    grab grade graduate grant grate grease greet grill grind groom group grow guess guide hand
    handle hang harvest have head heal hear heat help hide highlight hike hire hit hold hoover hop
    host hug hum identify ignore illustrate imagine implement import impress improve include
    increase index inflate inform inhale initiate insert inspect install insulate insure integrate
    interview introduce inventory invest investigate invite invoice iron isolate iterate jiggle jog
    join jot journal jump justify keep kick kiss knead kneel knit knock know label ladle laminate
    lather laugh launch launder lay layer lead learn leave lend let level license lick lie lift
    light limit line link list listen load loan locate lock log look loosen lose love lower mail
    maintain make manage map march marinate mark market marry mash master match measure meditate
    meet melt memorise memorize mend mention mentor merge message microwave migrate milk mimic mind
    mix modernise modernize moisturise moisturize monitor mop motivate mount move mow mute nail name
    nap narrow navigate negotiate nod nominate notarise notarize note notice notify nudge number
    nurse nurture observe obtain offer oil onboard open operate optimise optimize order organise
    organize outline overcome own pace pack package paint pair paraphrase park part pass paste patch
    pause pay pedal peel perch perform permit pet phone photocopy photograph pick picture pile pin
    ping pitch place plan plant plate play plot plug point poke polish ponder pop position post
    postpone pour practice practise praise pray preheat preorder prep prepare present preserve press
    pretend prevent preview price print prioritise prioritize process produce program prolong
    promote prompt proofread prop propose protect prove provide prune publish pull pump purchase
    purge push put qualify quantify query question queue quit quiz quote race raise rake rank rate
    reach react reactivate read realise reassemble rebase rebook reboot rebuild recall recap receive
    recharge recheck recite reclaim recommend reconcile reconnect reconsider record recover recruit
    recycle redecorate redeem redesign redo reduce refactor refer refile refill reflect refresh
    refuel refund refuse register regroup rehearse reimburse reinstall relabel relax relearn release
    relocate remake remember remind remove rename renew renovate rent reopen reorder reorganise
    reorganize repair repay repeat rephrase replace reply report repot reproduce request reread
    rescan reschedule research resend reserve reset resize resolve respond rest restart restock
    restore restrict resubmit resume retake retest rethink retie retrieve return reuse review revise
    revisit reward rework rewrite ride rig ring rinse rip roam roast roll rotate rub run sand
    sanitise sanitize saute save say scan scare schedule scoop score scour scout scrape scratch
    screen screenshot screw scribble scroll scrub sculpt seal search season seat secure see seek
    select sell send separate serve set settle sew shake shape share sharpen shave shelve shift
    shine ship shop shorten shovel show shower shred shrink shuffle shut sieve sift sign silence
    simmer simplify sing sip sit size skate sketch skewer ski skim skip slather sleep slice slide
    slip slow smell smile smooth snack snap sneeze soak solve sort source sow speak specify spell
    spend spill spin split sponge spoon spot spray spread spring sprinkle spritz squat squeeze
    squirt stack stage stand staple stare start state stay steam steep steer step stick stir stitch
    stock stop store stow straighten strain strap streamline strengthen stretch strip structure
    study style submit subscribe subtract suggest sum summarise summarize supervise support surf
    surprise suspend swallow swap sweep sweeten swim swipe switch sync tack tackle tag take talk
    tally tap tape taper target taste teach tear telephone tell tend terminate test tether text
    thank thaw think thread throw thumb tick tidy tie tighten tilt time tip tiptoe toast topple toss
    total touch trace track trade train transcribe transfer transform translate transplant trash
    travel treat trim troubleshoot trust try tuck tune turn tutor tweak tweet type unblock unbox
    unclog uncork uncover undergo understand undo undress unfold unhook uninstall unite unlink
    unload unlock unmake unmute unpack unpair unpin unplug unroll unscramble unscrew unstack
    unsubscribe untangle untie unwind unwrap unzip upcycle update upgrade upload use utilise utilize
    vacate vacuum validate value vent verbalise verify view visit visualise visualize volunteer vote
    wait wake walk wander want warm wash watch water wave wax wear weave weed weigh welcome weld
    whip whisk whistle widen wiggle win wink wipe wire withdraw wonder work worry wrap wring write
    yawn zip zoom
    """
)

NOUNS_IN_IE = _set(
    """
    movie cookie brownie smoothie selfie hoodie calorie veggie birdie rookie auntie zombie genie
    foodie newbie quickie pixie collie eerie prairie
    """
)

NOUN_GERUNDS = _set(
    """
    building ceiling clothing evening feeling handwriting heading housing lighting meeting morning
    nothing offering opening painting parking pricing setting something anything everything thing
    training warning wedding wiring string spring ring king wing bring sibling pudding duckling
    """
)

SMALL_WORDS = _set(
    """
    a about above across after again against all also am an and any are around as at be because been
    before behind below beside between both but by can could did do does down during each either
    else etc every few for from get got had has have he her hers here him his how i i'd i'll i'm if
    in inside into is it it's its let's me mine more most much my myself near new no not of off on
    once one only or other our ours out over own per please same she should so some such than that
    the their theirs them then there these they this those through till to today too under until up
    upon us very via was we were what when where which while who whom whose why will with within
    without would you your yours yourself really quick quickly asap urgent important maybe finally
    just actually need needs want stuff thing things lot lots bit todo task tasks everything
    something anything someone somebody
    """
)

TIME_WORDS = _set(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat
    sun january february march april may june july august september october november december jan
    feb mar apr jun jul aug sept sep oct nov dec today tomorrow tonight yesterday now soon later
    morning afternoon evening night noon midnight weekend week weeks day days month months year
    years next last coming daily weekly monthly early earlier late deadline due overdue eod
    """
)

DURATION_WORDS = _set("hour hours hr hrs minute minutes min mins second seconds am pm")

AMOUNT_WORDS = _set(
    """
    kg g gram grams kilo kilos litre litres liter liters ml oz lb lbs pound pounds dozen half pair
    couple bunch piece pieces bottle bottles box boxes pack packs bag bags
    """
)

SHAME_WORDS = _set(
    """
    overdue lazy lazily laziness fail failed fails failure failures loser losers pathetic worthless
    useless stupid stupidly dumb idiot idiots idiotic moron incompetent hopeless shame shameful
    ashamed shaming guilt guilty disgrace disgraceful disappointing disappointment embarrassing
    procrastinate procrastinating procrastination procrastinator procrastinated slacker slacking
    slack sloppy inexcusable excuse excuses neglected sloth lame weak-willed undisciplined
    """
)

SHAME_PHRASES = (
    ("lost", "streak"),
    ("broke", "your", "streak"),
    ("broken", "streak"),
    ("should", "have"),
    ("get", "it", "together"),
    ("what", "is", "wrong", "with", "you"),
    ("about", "time"),
    ("behind", "again"),
    ("too", "late"),
    ("no", "excuse"),
    ("missed", "again"),
    ("give", "up"),
    ("gave", "up"),
)

RUDE_WORDS = _set(
    """
    fuck fucks fucked fucking fucker motherfucker shit shits shitty bullshit crap crappy damn damned
    goddamn ass asshole arse arsehole bastard bastards bitch bitches bitching cunt cunts dick dicks
    dickhead piss pissed prick whore slut wank wanker twat cock bollocks hell nigger niggers faggot
    faggots fag retard retarded retards tranny spastic kike chink paki
    """
)

FOREIGN_WORDS = _set(
    """
    der die das den dem des ein eine einen und mit zum zur auf aus nach bei ist im am le la les un
    une du au aux et avec pour dans sur el los las una y con para por del al de il lo gli uno e per
    di da nel della os um uma com em na het een en voor van met naar op och att ett til og
    """
) - {"die", "am", "e", "y", "met"}

LEAD_INS = (
    ("i", "need", "to"),
    ("i", "have", "to"),
    ("i", "want", "to"),
    ("i", "must"),
    ("i", "should"),
    ("i", "really", "need", "to"),
    ("we", "need", "to"),
    ("we", "have", "to"),
    ("need", "to"),
    ("have", "to"),
    ("want", "to"),
    ("got", "to"),
    ("make", "sure", "to"),
    ("be", "sure", "to"),
    ("remember", "to"),
    ("remind", "me", "to"),
    ("don't", "forget", "to"),
    ("dont", "forget", "to"),
    ("try", "to"),
    ("start", "to"),
    ("time", "to"),
    ("how", "to"),
    ("please",),
    ("todo",),
    ("finally",),
    ("just",),
    ("quickly",),
    ("really",),
    ("urgent",),
    ("asap",),
    ("to",),
    ("let's",),
    ("maybe",),
    ("also",),
    ("and",),
    ("then",),
)

SEPARABLE = {
    "pick": ("up", "out"),
    "set": ("up",),
    "drop": ("off",),
    "fill": ("in", "out"),
    "throw": ("away", "out"),
    "clean": ("up", "out"),
    "clear": ("up", "out"),
    "sign": ("up", "in"),
    "log": ("in", "out"),
    "look": ("up", "for", "into", "after", "at", "out"),
    "work": ("out", "on"),
    "hand": ("in", "over"),
    "turn": ("in", "on", "off", "up", "down"),
    "put": ("away", "up", "on", "together", "out", "down", "back"),
    "take": ("out", "back", "down", "off", "apart"),
    "write": ("up", "down", "back"),
    "follow": ("up",),
    "catch": ("up",),
    "wrap": ("up",),
    "tidy": ("up",),
    "call": ("back",),
    "check": ("in", "out", "on"),
    "send": ("back", "off"),
    "bring": ("back", "in", "out"),
    "get": ("up", "back", "ready", "rid"),
    "give": ("back", "away", "up"),
    "go": ("through", "over", "to", "for", "on", "out", "back"),
    "figure": ("out",),
    "sort": ("out",),
    "find": ("out",),
    "back": ("up",),
    "print": ("out",),
    "wash": ("up",),
    "hang": ("up",),
    "make": ("up",),
    "prepare": ("for",),
    "search": ("for",),
    "apply": ("for", "to"),
    "study": ("for",),
    "shop": ("for",),
    "talk": ("to", "with"),
    "speak": ("to", "with"),
    "reply": ("to",),
    "respond": ("to",),
    "listen": ("to",),
    "pay": ("off", "back"),
    "wake": ("up",),
    "warm": ("up",),
    "fix": ("up",),
    "change": ("over",),
    "move": ("out", "in"),
    "break": ("down",),
    "track": ("down",),
    "cut": ("down", "back"),
    "switch": ("on", "off", "to"),
    "ask": ("for", "out"),
    "cheer": ("up",),
    "dress": ("up",),
    "blow": ("up", "out"),
    "come": ("back", "over"),
    "try": ("on", "out"),
    "sit": ("down",),
    "lie": ("down",),
    "stand": ("up",),
    "eat": ("out",),
    "pack": ("up",),
    "plan": ("out",),
    "read": ("up",),
    "use": ("up",),
    "start": ("on", "with"),
    "close": ("out",),
}
