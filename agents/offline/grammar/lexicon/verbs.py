"""Verbs that open a task, in the base form. `ACTIONS` are all of them; `EITHER` are nouns as often,
so what follows decides; `STRONG` are hardly ever anything but verbs."""

from agents.offline.grammar.lexicon.listed import listed

ACTIONS = listed(
    """
    rsvp abandon abolish abseil absorb accelerate accept accessorize acclimate accommodate
    accompany achieve acknowledge acquire activate adapt add adjust admire admit adopt adore
    advertise advise afford agree aim airdrop alert align allocate allow alphabetize alter
    amend amuse analyse analyze anchor annotate announce apologise apologize appeal appear
    apply appoint appreciate apprehend approve arrange arrest arrive ascend ascertain ask
    assemble assert assess assign assist associate assure attach attain attempt attend attract
    audition authorize automate avoid await awaken babble babysit back backup badge bail bake
    bandage bargain bark barter bash bask bat bathe battle be beat become befriend beg begin
    believe bend bid bike bill bind bite bleach blend bless blindfold blink blot bluff blush
    bob boil bolt book bookmark boost bore borrow bounce bow bowl box brace brag braid
    brainstorm brainwash branch breathe brew bribe brief brighten bring broadcast broaden
    browse brush buckle budge buff build bump bundle burn burp bury butter button buy buzz
    bypass calculate calibrate call call-back callback camouflage camp cancel canoe caption
    capture caramelize caress carry carve cash catch categorize cater caulk caution celebrate
    certify chain challenge change channel charge charm chart chase chat check cheer chew
    chill chip chomp choose chop chuck chug circle circulate claim clap clarify classify clean
    clear click climb cling clip clog close cluster coach coax code coil collaborate collapse
    collect color colour comb combine come comfort command commence commit communicate compare
    compensate compete compile complain complete compliment compose compost compress
    compromise compute conceal concede concentrate conclude condense condition conduct confer
    confess confirm confront congratulate connect conserve consider console construct consult
    consume contact contain contemplate continue contour contrast contribute convert convey
    convince cook cooperate coordinate copy correct correspond cough counsel count court cover
    crack craft crank crash crate crave crawl create credit creep cripple criticize critique
    crochet croon crop cross crouch cruise crumble crumple crush cry cube cuddle cuff
    cultivate curate curl curtsy cushion customise customize cut cycle dab damage dampen dance
    dare dash date deactivate deal debate debug decant decide decipher declare decline
    declutter decorate decrease dedicate deduce deduct deepen defeat defend define deflate
    defrag defrost degrease dehydrate delegate delete deliberate delight deliver demand
    demolish demonstrate deny depart depend deplane deploy deposit depress derive descend
    describe deserve desire detach detangle detect deter determine develop devise devour
    diagnose dial dice dictate differ dig digest digitize dilute dim dine dip direct disable
    disagree disarm disassemble discard discipline disclose disconnect discontinue discourage
    discover discuss disguise disinfect dislike dismantle dismiss disobey dispatch disperse
    display dispose disregard disrupt dissolve distinguish distribute disturb ditch dive
    divide dm do dock dodge dominate donate doodle double double-check doublecheck download
    doze draft drag drain drape draw dream dress drift drill drink drive drizzle drool drop
    dry duck dump dunk duplicate dust dwell dye earmark earn ease eat echo edit educate eject
    elaborate elect elevate eliminate elope email embark embellish embrace embroider emerge
    emphasise emphasize employ empty enable enclose encounter encourage encrypt endorse endure
    energize enforce engage engrave enhance enjoy enlarge enlist enquire enrich enrol enroll
    ensure enter entertain entice entrust envision equip erase erect erode erupt escape escort
    establish estimate evacuate evaluate evoke evolve exaggerate examine exceed excel exchange
    excite exclude excuse execute exercise exfoliate exhale exit expand expect expire explain
    explore export expose express extend extinguish extract face facetime fade faint fake fan
    farm fascinate fasten fatten favor fax feast feed feel fence ferment fertilize fetch
    fidget fight figure file fill filter finalise finalize finance find fine-tune finish fire
    fish fit fix fizz flag flap flare flash flatten flaunt flavor flee flick fling flip flirt
    float floss flour flourish fluff flush fly foil fold follow follow-up followup fool forage
    forbid force forecast forego foresee forge forget forgive form format formulate fortify
    forward foster frame fray freeze frighten frost frown fry fulfil fulfill fumigate function
    fund furnish fuss gain gallop gamble garden gargle garnish gather gauge gaze generate get
    gift giggle give glance glaze glide glimpse glow glue gnaw go goggle golf google gossip
    gouge govern grab grade graduate grasp grate graze grease greet grieve grill grin grind
    grip groceryshop groom group grow grunt guarantee guard guess guide gulp gut hack halt
    halve hammer hand handcuff handle hang harden harm harvest hatch hate haul haunt have head
    heal hear heat heckle help hem herd hesitate hibernate hide highlight hijack hike hinge
    hint hire hit hitch hobble hoist hold holler honor honour hoover hop hose hover howl
    huddle hug hum humor hunt hurry hydrate hyperventilate identify idle ignite ignore
    illustrate imagine imitate immerse implement imply import impose impress improve improvise
    include incorporate increase incubate indicate induce indulge inflate inflict influence
    inform infuse ingest inhabit inhale inherit initiate inject innovate inquire insert
    inspect inspire install instill instruct insulate insult insure integrate intend intensify
    interact intercept intern interpret interrupt intervene interview introduce invade invent
    inventory invest investigate invite invoice involve iron irrigate isolate itch itemise
    itemize jab jam jiggle jog join joke jot judge juggle juice jump justify kayak keep kick
    kidnap kindle kiss knead kneel knit knock know label lace lack ladle laminate land lash
    latch lather laugh launch launder lay layer laze lead lean leap learn lease leave lecture
    lend lengthen let level leverage liberate license lick lie lift light lighten limp line
    linger link liquidate list listen litigate litter live load locate lock lodge log loiter
    look loosen loot lose lounge love lower lubricate lull lunge lure magnify mail make manage
    mangle manipulate manufacture marinate mark marry marvel mash massage match maximize
    measure meditate meet melt memorialize memorise memorize mend mentor merge merit message
    microchip microwave migrate mimic mind mine mingle minimize misplace mitigate mix moan
    mobilize model modify moisturise moisturize mold monitor mop mope motivate mount mourn
    move mow mull multiply munch muse muster mute nag nail name nap narrate navigate neglect
    negotiate nestle neuter nibble nick nod nominate normalize note notify nudge numb nurse
    nurture obey object oblige observe obsess obtain occupy offend offer offload oil omit ooze
    open operate oppose opt orbit order organise organize orient outdo outfit outgrow outline
    outsource overcome overcook overhaul overhear overlook overpay override oversee overtake
    owe own pace pack pad page paint pamper pan panic parachute parade parallel-park
    paraphrase pardon pare park parse participate partner pass paste pat patch patrol pause
    pave paw pay pedal peddle peek peel peer penalize perceive perfect perform permit
    persevere persist perspire persuade pester pet petition phone photocopy photograph pick
    pickle pierce pile pin pinch ping pipe pirate pitch pivot place plait plan plant plaster
    plate play plead pleat pledge plod plot plow pluck plug plunge ply poach point poison poke
    polish ponder pool pop portion pose position possess post postpone pot pound pour pout
    practice practise praise prance pray preach predict preen prefer preheat prep prepare
    prepay prepone prescribe present preserve preside press presume pretend prevent prey prick
    prime print prioritise prioritize probe proceed process procure prod produce profit
    program prohibit prolong promise prompt pronounce proofread prop propagate propose
    prosecute prosper protect prove provide provoke prune pry psych publicize publish puff
    puke pull pulse pulverize pump punch punish purchase puree purge purify purr pursue push
    put putt puzzle quarantine quaver quench query quiet quieten quilt quit quiz quote race
    raft raid raise rake rally ramble ramp rank ransack rap rate ration rattle ravage reach
    react reactivate read realise realize reap reapply rearrange reason reassemble reassure
    rebel rebook reboot rebuild recall recap recede receive recess recharge recheck recite
    reclaim recline recognise recognize recollect recommend reconcile reconnect reconsider
    record recount recover recreate recruit rectify recycle redecorate redeem redesign
    redirect redo redraft reduce reek reel refactor refer refill refinance refine reflect
    reform refrain refresh refrigerate refuel refund refuse regain register regret regroup
    regulate rehearse reheat rehome rehydrate reign reimburse reinforce reinstall reiterate
    reject rejoice rejoin relate relax relay relearn release relinquish relish relive relocate
    rely remain remark remember remind remodel remove rename render renegotiate renew renounce
    renovate rent reopen reorder reorganise reorganize repack repaint repair repay repeat
    rephrase replace replenish reply repost repot represent reprint reproduce repurpose
    request reread reroute reschedule rescue research resell resend resent reserve reset
    reside resign resist resolve respect respond rest restart restock restore restrict
    restructure resubmit resume retain retake retest rethink retire retrace retract retreat
    retrieve retry return reunite reuse revamp reveal revel reverse revert review revise
    revisit revive revolt rewatch rewind rewire rework rewrite rhyme rid ride rig rinse rip
    ripen rise risk rival roam roar roast rob rock roll roller-skate romp rope rot rotate
    round rouse row rub ruin rule rumble run rush rustle sabotage saddle sail salvage sample
    sanction sand sanitise sanitize satisfy saute sauté save savor saw say scald scan scare
    scatter schedule scoff scold scoop scoot scope scorch score scout scowl scramble scrap
    scrape scratch scream screech screen screw scribble script scroll scrub scuba scuff sculpt
    seal search season seat secure seduce seek seize select sell send sense separate serenade
    serve set settle sew shackle shade shake shampoo shape share sharpen shave shear shed
    shell shelter shelve shield shine ship shiver shock shoo shoot shop shoplift shorten shout
    shove shovel show shred shriek shrink shrug shudder shuffle shun shut shuttle sift sigh
    sign signal signify simmer simplify sing sink sip sit skate skateboard sketch skewer ski
    skid skim skip skydive skype slack slam slander slap slash slather sled sleep sleepwalk
    slice slide slim sling slip slouch slow slug slump smack smash smear smell smile smirk
    smoke smooth smother smuggle snack snap snarl snatch sneak sneer sneeze sniff snip snooze
    snore snorkel snowboard snowshoe snub snuggle soak soar sob socialise socialize soften
    solicit solve soothe sort sow spank spar spare spark sparkle speak spearhead specify
    speculate speed spell spend spew spill spin spiral spit spite splash splatter splice split
    splurge spoil sponge sponsor spook spoon spot spout sprain sprawl spray spread sprinkle
    sprint sprout spruce spur spy squabble squash squat squeak squeal squeeze squint squirt
    squish stab stabilize stack stage stagger stain stalk stall stammer stamp stampede stand
    staple stare stargaze start starve stash state stay steady steal steam steep steer step
    sterilise sterilize stew stick stiffen stifle stimulate sting stink stipulate stir stitch
    stomp stoop stop store straddle straighten strain strand strangle strap strategise
    strategize stream streamline strengthen stress stretch strike string strip stroke stroll
    strum strut study stuff stumble stunt style sublet submerge submit subscribe subsidize
    substitute subtract succeed suck sue suffer suffocate suggest suit sulk summarise
    summarize summon sunbathe supervise supply support suppress surf surge surmise surpass
    surprise surrender surround survey survive suspect suspend sustain swab swaddle swallow
    swamp swap swarm swat sway swear sweat sweep swell swerve swig swim swing swipe swirl
    swish switch swoop sympathize sync synthesize tabulate tack tackle tag tailgate tailor
    take talk tally tame tamper tan tangle tap tap-dance tape target tarnish taste tax teach
    tear tease teeter telephone televise tell tempt tend tenderize tense terminate terrify
    test tether text thank thaw thicken thin think thrash thread threaten thrive throw thrust
    thump thwart tickle tidy tie tighten tile tilt tinker tint tip tiptoe tire titrate toast
    toggle toil tolerate topple torch toss total touch tour tout tow trace track trade train
    trample transact transcend transcribe transfer transform transit transition translate
    transmit transpire transplant transport trap trash travel traverse trawl tread treasure
    treat trek tremble trespass trickle trigger trim trip triple triumph trot trouble
    troubleshoot trudge trust try tuck tug tumble tune tunnel turn tutor tweak tweet twinkle
    twirl twist twitch type unblock unbox unbutton uncap unclasp unclip unclog uncoil uncork
    uncover undergo underline understand undertake undo undock undress unearth unfasten unfold
    unfreeze unhook unify uninstall uninvite unite unlace unlatch unlearn unleash unload
    unlock unmute unpack unpin unplug unravel unroll unsaddle unscrew unseal unsettle
    unshackle unsheathe unsnap unstack unstick unstrap unsubscribe untangle untie unveil
    unwind unwrap unzip upcycle update upend upgrade uphold upholster upload uproot upset urge
    use usher utilise utilize vacate vacation vaccinate vacuum validate value vandalize vanish
    vary vault veer vend venmo vent venture verify vet vibrate video view violate visit
    visualise visualize vlog vocalize voice void volley volunteer vomit vote vow waddle wade
    wag wage wager wail wait waive wake walk wallow wallpaper waltz wander wane warm warn warp
    warrant wash waste watch water water-ski waterproof wave waver wax weaken wean wear weave
    weed weep weigh welcome weld whack whatsapp wheel wheeze whimper whine whip whirl whisk
    whisper whistle whiten whittle whoop widen wield wiggle win wince wind wink winnow
    winterize wipe wire wish withdraw witness wonder woo woodwork work worship wrangle wrap
    wreak wreck wrestle wriggle wring write xerox yank yawn yearn yell yelp yield zap zip zoom
    """
)
ACTIONS |= listed(
    """
    baste blanch bleed braise cite deadhead dehumidify descale deseed devein fertilise fertilize
    haggle lasso muck nip regrout rehang reseal resize sieve strim unfollow varnish declutter
    """
)
EITHER = listed(
    """
    archive auction bin block brine budget cast contest core cull expense grout hoe ice jar lag
    mince
    refund repair repeat remake redesign relaunch recall mulch proof screenshot sear tarmac valet
    zest
    address air anchor answer appeal arm arrest back badge bail balance bank bar bargain bark
    base bash bat bath battle beat bend bet bike bill bite blink blow bluff blush board bolt
    book bookmark boost boot bore bottle bounce bow bowl box brace braid branch break bridge
    brief broadcast brush bump bundle butter button buzz call camp can canoe caption capture
    cash cause caution chain challenge change channel charge charm chart chat check cheer chip
    circle claim cluster coach code coil collapse color colour comb comfort command comment
    compliment compost compromise condition conference console contract contrast control cook
    copy cost cough count course court cover craft crash crate credit critique crop cross
    cruise cry cube curl cushion cut cycle damage dance dare dash date deal debate decline
    decrease defeat delight demand demo deposit desire detail dial dim direct discipline
    disguise dish dislike dispatch display dispute ditch dock document double doubt draft
    drain dream dress drift drink drive drop duck dump dust dye ease echo edge email end
    escape estimate exercise experience experiment export eye face fan farm favor fax feast
    feed fence ferment field fight figure file filter finance finger fire fish fit flag flap
    flare flash flavor flood floss flour flow focus foil fold fool force forecast forge form
    format frame frost frown fuel function fund fuss gain gallop gamble garden gauge gift
    giggle glance glaze glimpse glow golf gossip grade grill grip ground group guarantee guard
    guess guest guide gulp gut hack halt hammer hand handle harm hatch hate head heat help
    herd highlight hike hinge hint hit hold honor honour hook hose host hug humor hunt idle
    import index influence insult interest intern interview inventory invoice iron ironing
    issue itch jab jam jog joke journal judge juice jump kayak knock label lace lack ladle land
    lash latch lather laugh launch layer lead leak leap lease lecture level license lick lie
    light limit limp line link list litter load lock log look loot lounge love lunge mail map
    march mark market massage master match matter meal measure mentor merit message microwave
    milk mind mine mirror mix model mold mop mount move mow murder nail name nap need nest net
    nick note notice number nurse object oil orbit order outfit outline pace pack pad paddle
    page paint pair pan panic paper parade park part partner party pass paste patch path
    patrol pause paw pay pedal peel perfect permit pet petition phone photo pick pickle
    picture piece pile pin pinch ping pipe pirate pitch place plan plant plaster plate play
    pleat pledge plot plow plug point poison poll pool pop pose post post-it practice praise
    present press price print probe process produce profile profit program project promise
    prompt prop protest puff pulse pump punch purchase purpose push puzzle query question
    queue quiet quilt quiz quote race raft raid rain raise rake rally ramble ramp range rank
    rap rate ration rattle read reason rebel rebuild recess record reel reform regret reign
    remark rent report request research reserve respect rest result retreat return reverse
    review revolt reward rhyme ride rig ring rip risk rival roar roast rock roll roof root
    rope rot round row rule rumble run rush saddle sail salt sample sanction sand sauce save
    saw scale scare schedule scoop scope scorch score scout scramble scrap scratch scream
    screen screw script scroll scrub seal search seat secure sense sentence serve service
    shade shake shampoo shape share shave shed shell shelter shield shift shine ship shiver
    shock shop shot shout shove show shower shriek shuttle sigh sign signal sink sip skate
    skateboard sketch ski skin slack slash sled sleep slice slide slip slug slump smack smell
    smile smirk smoke smooth snack snarl sneeze snip snooze snow snowboard soak soap sort
    sound spar spare spark sparkle speed spell spice spiral spite splash sponge sponsor spoon
    spot spout sprain spray spring sprint sprout spur spy squash squat squeak squeal squint
    stab stage stain stalk stall stamp stampede star stare start state station steady steam
    step stew stick sting stock stomp stop store strand strap stream stress stretch stroke
    structure strut study stuff stunt style subject substitute suit supply support surf
    surface surge surprise surrender survey suspect swab swallow swamp swap swarm sweat sweep
    swell swig swim swing swipe swirl switch sync tack tag tailor talk tally tan tangle tap
    tape target taste tax tea tear telephone tense test tether text thin thread threat thump
    tie tile time tint tip tire title toast tool top torch total touch tour tow towel toy
    trace track trade train transfer transport trap trash travel tread treat trek trespass
    trial trickle trigger trim trip triple triumph trot trouble trust tug tumble tune tunnel
    turn tutor tweak tweet twist twitch type vacation vacuum value vault vent venture video
    view visit vlog voice void volley vote vow wag wager wail walk wallpaper waltz warp
    warrant wash waste watch water wax weave weed welcome wheel whine whirl whisper whistle
    wind wink wipe wire wish witness wonder wood work workout worry wrap wreck yawn yield zap
    zip
    string glue clip dice dip pot pound staple zoom bandage buckle mash season shovel skewer sling
    spruce transit transition whisk whip wave treasure puree crank curb marvel monitor salvage
    """
)
STRONG = ACTIONS - EITHER
EVERY_VERB = ACTIONS | EITHER
