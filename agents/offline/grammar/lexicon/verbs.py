"""Verbs that open a task, in the base form. `ACTIONS` are hardly ever nouns; `EITHER` are nouns as
often as verbs, so what follows decides."""

from agents.offline.grammar.lexicon.listed import listed

ACTIONS = listed(
    """
    accept accommodate accompany achieve acknowledge acquire activate adapt add adjust admit
    adopt advertise advise afford agree allocate allow alter amend analyse analyze annotate
    announce apologise apologize appear apply appoint appreciate apprehend approve arrange
    arrive ascend ask assemble assess assign assist assure attach attain attempt attend
    audition authorize automate avoid awaken bake be become befriend beg begin believe bind
    blend boil borrow breathe brew bring browse build burn bury buy calculate calibrate carry
    carve catch celebrate chew choose chop circulate clarify classify clean climb close
    collaborate collect combine come comfort commence communicate compare compete compile
    complain complete compliment compose compress compute conclude conduct confirm
    congratulate connect consider construct consult consume contact continue contribute
    convert convince cooperate correct create crochet cultivate cuddle cut debug deal decide
    declare declutter decorate dedicate deepen defend define defrost delegate delete deliver
    demonstrate depart deploy descend describe deserve detach determine develop devise
    diagnose dig digest dine disassemble discard disconnect discover discuss disinfect
    dismantle dispose dissolve distribute dive divide do donate drag draw drill drink drive
    drop dry earn eat edit educate eliminate email embark embrace employ empty enable
    encourage enjoy enlist enroll enrol ensure enter entertain escort establish evaluate
    examine exchange execute exfoliate exit expand explain explore express extend extinguish
    extract face fasten fetch fill finalise finalize find finish fit fix flip fly follow
    forget forgive form formulate forward freeze fry fulfil fulfill gather generate get give
    glue go grab grate grease greet grind grow hang harvest have hear help hide highlight hire
    hold hydrate identify ignite imagine impress improve include inflate inform ingest
    initiate inquire insert inspect inspire install instruct insure interact introduce invent
    investigate invite involve jot join keep kick kiss knead kneel knit know lay lead learn
    leave lend let lick lie lift listen load locate log look lose lower make manage measure
    meditate meet melt memorise memorize mend message mingle modify monitor mop mow navigate
    negotiate notify nurture obey observe obtain occupy offer operate order organise organize
    outline overcome oversee own pack paint participate pay peel perform persuade pick place
    plug polish ponder pour practice practise praise pray prepare preheat present preserve
    press prevent prioritise prioritize proceed produce promise proofread propose protect
    prove provide publish pull purchase purge push put quit raise reach read realise realize
    reapply rearrange reboot rebook recall receive recharge recline recommend reconcile record
    recover recruit recycle redeem redo reduce refactor refer refill refinance reflect refresh
    refuel refund refuse register rehearse reheat relax relay release relocate remain remember
    remind remove rename render renew renovate rent reorder reorganise reorganize repair
    repeat replace reply repot request reschedule rescue research reserve reset resolve
    respond restart restock restore resume retrieve return reunite reveal revise revisit
    rewrite ride rinse roll rub run save say scan schedule scold scrape scrub search seal seek
    select sell send separate serve set settle sew shake share sharpen shave shoot shovel show
    shred shut simmer sing sit slice smell smile soak socialise socialize solve sort speak
    specify spend spill spit spray spread sprinkle squeeze stand start state stay steal steam
    steer step stir stop straighten strip stroll submit subscribe suggest supervise support
    survive swallow sweep swim switch take talk taste teach tell tenderize thank thaw think
    throw tidy tie tighten toast touch train transcribe transfer transform translate
    transplant transport treat trim try turn type unclog unfold unload unlock unpack unplug
    unroll unscrew unsubscribe untie unwind unwrap update upgrade upload use vacuum vaccinate
    validate verify visit volunteer vote wait wake walk warm warn wash watch wear weigh whisk
    win wipe wire withdraw wonder wrap write yell zip accelerate admire aim alert align
    apologise backup bathe bid bleach bless brag brainstorm brush buckle buff butter button
    bypass cancel cash cater chase chat check cheer chill chip claim clap clear click clip
    coach comb commit confess confront contemplate convey cook copy count cover crack craft
    crawl crop cross crush cuff dance date decide dial dice dip disable doodle doublecheck
    double-check download draft drain dress dump duplicate dust emphasize encrypt endorse
    engage enhance enquire erase escape estimate exercise export fasten fax feed feel fight
    file filter fire flatten flirt float flush fold frame garnish gargle gift grade graduate
    greet grill groom groceryshop group guide hand handle harden haul head heat hike hit hop
    hug hunt hurry import increase interview investigate iron jog juggle jump land last launch
    layer lean lengthen level light line link list live lock lodge lounge lubricate mail mark
    marinate marry mash match microwave mix mount move name nap note obtain oil open overhaul
    park pass paste pat patch pet phone photograph pin ping pitch plan plant play point pop
    position post pot pound prep prepay press pretend prime print process program prune puree
    quote rake rank rate recap repaint rest retire review rewatch rip rise rotate round row
    sand saute sauté season sign sketch skim skip slap sleep slide slip slow snap sneak
    snuggle soften spin split spot stack staple stash steep sterilise sterilize stick stitch
    store strain stream stretch strike string study style sue summarise summarize surf swap
    sync tackle tag talk tap tape tear tease test text tip tour trace track trade travel trash
    tuck tune twist unbox undress unzip vet view wage water wave weed welcome wheel whip wind
    work worship wrestle yield zoom book call hold call-back callback followup follow-up
    facetime whatsapp slack dm google skype venmo invoice bill brief pitch rehome rewire
    reassemble reconnect regroup relearn rehydrate reread resend resubmit retake rethink
    retest retry reuse rework
    """
)
EITHER = listed(
    """
    address air answer arm back balance bank bar base bath beat bet bill bite blow board boot
    bottle box break bridge brief brush butter button call camp can cash cause chain challenge
    change charge chart chat check cheer chip claim coach color colour comb comment compost
    conference contract control cook copy cost count course court cover craft crop cross curl
    cut cycle dance date deal debate demo detail dial dish dispute document doubt draft drain
    dream dress drink drive drop dump dust echo edge email end escape estimate exercise
    experience experiment export eye face fax feed fence field fight figure file filter finger
    fire fish fit flag flash flavor flood flow focus fold form frame fuel fund gallop gift
    grade grill ground group guard guess guest guide hammer hand handle head heat help
    highlight hike hit hold hook host hug hunt import index interest interview invoice iron
    issue jog joke journal judge jump label lace land laugh launch layer lead leak level lie
    light limit line link list load lock log look love mail map march mark market master match
    matter meal measure message microwave milk mind mine mirror mix mop mount move mow murder
    nail name nap need nest net note notice number nurse oil order outline pack paddle page
    paint pair paper park part party pass paste patch path pay peel permit pet phone photo
    pick picture piece pin ping pitch place plan plant plate play plow plug point poll pop
    post practice present press price print process produce profile program project promise
    protest pump punch purchase purpose push question queue quiz quote race rain rake range
    rank rate read record rent report request research reserve rest result return review
    reward ride ring rip risk rock roll roof root rope round row rule run rush sail salt
    sample sand sauce save scale schedule score scrub seal search seat secure sentence serve
    service shade shake shampoo shape share shave shelter shift ship shop shot shout show
    shower sign signal sip skate sketch ski skin sleep slice slide slip smell smile smoke
    snack snow soak soap sort sound spell spice sponge spot spray spring stain stamp star
    start state station steam step stick stock stop store stream stress stretch stroke
    structure study style subject suit supply support surface surprise survey swap sweat sweep
    swim swing switch tag talk tape target taste tax tea tear telephone test text tie time tip
    title toast tool top touch tour towel toy trace track trade train transfer transport trash
    travel treat trial trim trip trouble trust tune turn twist type vacuum view visit voice
    vote walk wash watch water wax weed welcome wheel whistle wind wipe wire wish wonder wood
    work workout worry wrap yield zip book cost bath slack sync post-it file fold ironing
    """
)
AUXILIARIES = listed(
    """
    need have has had gotta want wanna must should could would can will might may shall
    """
)
STRONG = ACTIONS - EITHER
EVERY_VERB = ACTIONS | EITHER
