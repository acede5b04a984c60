"""Words that are verbs and nouns, but open an action even before a preposition or a bare object;
given names that look like verbs; and phrasal verbs that need an object."""

from agents.offline.grammar.lexicon.listed import listed

VERBISH = listed(
    """
    answer back battle bike bleach board book bring broadcast brush budget bundle call camp catch
    celebrate change charge chat check cheer chop claim clean climb close coach combat command
    comment compost contact contract cook cool copy count cover craft crop cross cut cycle dance
    deal debate demand demo design dial display dive dm do document double draft drain dress drive
    drop dry dump dust email end enter escape estimate exercise experience export facetime fall fan
    fax feed fetch fight file fill film finance fish fit fix floss fly focus fold follow fry fund
    gain gather go google grill guide hang harvest haul head help hike hold host hug hunt hurry
    import install interview invoice iron jam-pack jog jump kayak kick kiss knit knock label
    laminate laugh launch lay lead lean level lick lie lift light line list listen live load lock
    log look lunge mail make mark massage match meet mix mop move mow nap nurse offer order outline
    pack paint park pass paste patch patrol pause pay peel pet pick pickle pile ping pitch plan
    plant play plug point polish post pour practice prep press print process program promise protest
    pull pump purchase push put question queue quit quiz race raise rake rally reach read recap
    record rehearse relay rename rent reply report request rescue research respond rest return
    review reward ride ring rinse roast rock roll rotate row rub run rush sail sample save scan
    schedule scoop scramble scrape screen scrub seal search secure sell send serve set shake shampoo
    shave shoot shop shovel show sign sing sip sit skate sketch ski skip skype slack sleep slice
    smile smoke snuggle soak sort speak spend split spot spray spread sprinkle sprint squat stack
    stage stand staple start state stay steal steam step stick stir stitch stock stop store stream
    stretch strip stroll study stuff supply support surf survey swap sweat sweep switch tackle talk
    tan tap taste taxi teach tear telephone test text thank think throw tidy tie time toast toss
    touch tour tow trace track trade train transfer trash travel treat trek trim troubleshoot try
    tune turn tutor tweak tweet twist type unload unpack update upgrade use vacuum venmo view visit
    volunteer vote wait wake walk wander warm wash watch wave wax weed weigh wind wipe work worry
    wrap wrestle write yawn zip
    """
)
VERBISH |= listed(
    """
    arrest bargain bash beat bet bite blink blow boost bounce brace braid bump capture circle
    collapse comfort compliment critique curl dare dim direct disguise dislike dispatch dispute
    ditch doubt ease foil force forge format frown fuss giggle glaze gulp hack halt hammer handle
    hatch hate herd highlight hint hit honor honour insult jab judge lash lather limit lounge mentor
    mind mount notice object orbit pace paddle pedal perfect permit pinch plaster pledge plow pop
    praise probe produce prompt puff query quiet quote raid ramble rate rattle rebuild reel reform
    regret remark reserve respect retreat reverse rhyme rig rip risk roar rot saddle scare scorch
    scrap sense shelter shield shine shiver shove shriek sigh signal slash slip slump smack smell
    smooth sneeze snip spark splash sprain sprout spy squash squeak squint stab stain stalk stall
    steady sting stomp strand strap stroke strut substitute surprise surrender suspect swab swallow
    swig swipe tack tally tangle tether thread thump tread trigger triple trot trust tug tumble
    twitch vault vent venture vow wail waltz warp waste whine whisper whistle wink wish witness
    wonder wreck yield zap bin block archive mulch string glue clip dice dip pot staple zoom bandage
    buckle mash season shovel monitor salvage wave whisk whip
    """
)
WITH_PREPOSITION = listed(
    """
    act aim argue arrive battle camp change chat cheer check chill climb cook cool cough cry cut
    cycle dance dash dig dive dress drift drink drive drop exercise face fall fight fill fish fit
    fly focus gallop paddle spray sweep wipe reel slip trot stroll bargain gamble gaze glance glow
    golf grill grin grow hand head hide hike hop hope hunt hurry jog joke jump kayak kneel knock
    laugh lean leap lie lift line listen live load lock log look lunge march match mix move nap pair
    party pause pay peek pitch play plug point pose pray press push pull queue quiz race reach react
    reason rebel relax reply report resign rest retire ride rock roll row run rush sail scream
    search serve settle shake share shave shift shop shout ski skate sleep slide smile smoke sneak
    snooze speak spin sprint squat stand stare start stay steer step stick stop study surf sweat
    swim swing switch tag talk tap tour trade train travel trek trip try tune turn type view
    volunteer vote wait wake walk wander watch wave weigh work worry wrestle write yawn zoom
    """
)
NAMES = listed(
    """
    bob chuck harry josh mark bill will sue pat rob grant jack frank chase chip drew nick skip wade
    rich dean rod art gene carol penny rose faith hope joy grace iris may june april pearl dawn
    miles mason hunter carter porter page trip lance buck bud stew reed guy ray jimmy
    """
)
NEED_OBJECT = listed("drop pick put take turn throw bring hang fill cut print look set lock switch")
