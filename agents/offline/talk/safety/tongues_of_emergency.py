"""Words of emergencies in other languages than English, as plain sentences say them."""

from __future__ import annotations

from typing import Final

from agents.offline.talk.safety.plain import one_of

BODY_ANYWHERE: Final = one_of(
    (
        r" (?:habe|hat|hab) (?:gerade |wohl |vielleicht )?(?:einen? )?(?:herzinfarkt|schlaganfall) "
        r"| kann nicht(?: mehr)? atmen| bekomme keine luft| kriege keine luft| atmet nicht|"
        r" (?:ruf|rufe|rufen)(?: \w+){0,2}"
        r" (?:einen krankenwagen|den notarzt|den krankenwagen|die 112)",
        r" (?:fais|fait|fais je) (?:une crise cardiaque|un avc|un infarctus)| ne respire"
        r" (?:pas|plus)"
        r"| (?:peux|arrive)(?: \w+)? (?:pas|plus)(?: a)? respirer"
        r"| (?:appelle|appelez)(?: \w+)? (?:une ambulance|les secours|le samu|le 15|le 112)",
        r" (?:tengo|tiene|esta teniendo|estoy teniendo|me da|le da) un (?:infarto|ataque al corazon"
        r"|derrame)| no (?:respira|puedo respirar)|(?:llama|llamen|llame)(?: a)? (?:una ambulancia"
        r"|al 112|al 911)",
        r" (?:ho|ha|sto avendo|sta avendo) un (?:infarto|ictus)| non (?:respira|riesco a respirare)"
        r"|(?:chiama|chiamate) (?:un|l) ?ambulanza| chiama il 112",
        r" (?:estou|esta|to) (?:tendo|a ter) um (?:infarto|ataque cardiaco|avc|enfarte)"
        r"| nao (?:respira|consigo respirar|esta respirando)|(?:chama|chame|liga)(?: \w+)?"
        r" (?:uma ambulancia|o samu|o 112)",
        r" (?:heb|heeft|krijg|krijgt) een (?:hartaanval|beroerte)| ademt niet| kan niet ademen"
        r"| bel (?:een ambulance|112)| krijg geen lucht",
        r" (?:mam|ma) (?:zawal|udar|atak serca)| nie (?:oddycha|moge oddychac)|(?:wezwij"
        r"|wezwac|dzwon"
        r" po) (?:karetke|pogotowie)",
        r"(?:у меня|у него|у нее) (?:инфаркт|инсульт|сердечныи приступ)| не дышит| не могу дышать"
        r"|(?:вызови|вызовите) скорую",
        r"心臓発作|息(?:が)?(?:できない|していない|してない)|救急車(?:を)?呼|救急車$|胸が(?:とても)?(?:痛|苦し)",
        r"心脏病发作|心臟病發作|不能呼吸|没有呼吸|喘不过气|叫救护车"
        r"|叫救護車|胸口(?:很)?痛|숨을 ?(?:못|안) ?쉬|구급차",
        r" kalp krizi (?:geciriyor|gecir)| nefes (?:alamiyor|almiyor)| ambulans (?:cagir|ara)",
        r"दिल का दौरा|सांस नहीं|साँस नहीं|एम्बुलेंस (?:बुला|भेज)| dil ka daura (?:pad|aa|aya)"
        r"| saans nahi| ambulance bula",
    )
)
VIOLENCE_ANYWHERE: Final = one_of(
    (
        r" (?:mein mann|mein freund|meine frau|mein vater|er|sie|meine mutter) (?:schlagt mich"
        r"|verprugelt mich|hat mich (?:vergewaltigt|geschlagen|verprugelt))"
        r"| (?:wurde|bin) (?:\w+ )?vergewaltigt",
        r" (?:mon mari|mon copain|ma femme|mon pere|il|elle) (?:me (?:bat|frappe|tape dessus)"
        r"|m ?a (?:viole|frappee?|battue?)e?) | (?:ai ete|jai ete) violee? ",
        r" (?:mi marido|mi esposo|mi novio|mi padre|mi pareja|mi mujer|el|ella) me (?:pega|golpea"
        r"|maltrata|violo|ha violado|ha pegado) | me violaron | fui violada ",
        r" (?:mio marito|il mio ragazzo|mio padre|mia moglie|lui) mi (?:picchia|ha picchiat[oa]"
        r"|ha violentat[oa]|ha stuprat[oa]) | sono stata (?:violentata|stuprata) ",
        r" (?:meu marido|meu namorado|meu pai|minha mae|ele|ela) (?:me (?:bate|bateu"
        r"|estuprou|espanca"
        r"|violou)|bate me) | fui (?:estuprada|violada) ",
        r" (?:mijn man|mijn vriend|mijn vader|hij|mijn vrouw) (?:slaat|mishandelt) (?:mij|me) "
        r"| (?:heeft me|ben) verkracht ",
        r" (?:maz|moj maz|moj chlopak|ojciec|on) mnie (?:bije|zgwalcil|pobil) | (?:zostalam"
        r"|zgwalcono)"
        r" (?:zgwalcona|mnie) | mnie zgwalcil",
        r" (?:муж|мои муж|отец|парень|он) (?:меня )?(?:бьет|избил|избивает|изнасиловал)(?: меня)?"
        r" | меня изнасилова",
        r"レイプされ|(?:夫|彼氏|旦那|父)に(?:殴|暴力)|強姦され|被强奸|被強姦|被强暴|(?:丈夫|老公|他)打我|家暴我|성폭행|강간",
        r" (?:kocam|esim|babam|sevgilim) beni doviyor| (?:kocam|esim|babam) beni dovuyor"
        r"| tecavuz(?:e)? (?:ugradim|etti)",
        r"मेरा बलात्कार|(?:पति|पिता) (?:मुझे )?मार(?:ता|ते)| (?:pati|husband) (?:mujhe"
        r" )?(?:maarta|marta)"
        r" (?:hai|h) | mera (?:rape|balatkar) ",
    )
)
