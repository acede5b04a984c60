"""Words that begin to speak and say nothing yet."""

from agents.offline.grammar.lexicon.listed import listed

HESITATIONS = listed("um umm uh uhh uhm er erm hmm hm mmm ah eh mhm")
OPENERS = HESITATIONS | listed(
    """
    ok okay okey so well oh right alright hey yeah yep yes anyway anyways basically and then also
    plus but just actually please next finally lastly firstly secondly thirdly hi hello siri alexa
    like now & maybe perhaps additionally afterwards afterward first second third thanks lol no nope
    wait sure ugh y'all yall dude bro gosh sorry obviously honestly also hiya yo alright yup shoot
    crap damn shit argh gah jeez oops whoops man haha hahaha heh god omg seriously though morning
    actually
    """
)
