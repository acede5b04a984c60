"""Words of crisis in other languages than English, as plain sentences say them.

Rows are looked for in words of any script without accents, with spaces around; what only sounds
like it ("muero de hambre", "死ぬほど疲れた") is taken out first.
"""

from __future__ import annotations

from typing import Final

from agents.offline.talk.safety.plain import one_of, words_of_any

CRISIS: Final[tuple[str, ...]] = (
    # German
    r" (?:will|wollte|mocht|mochte|wunschte|wurd|wurde)(?: \w+){0,4} (?:sterben|tot sein"
    r"|tot ware|nicht mehr leben|nicht mehr da sein|nicht mehr aufwachen)(?! (?:vor|lassen|fur))",
    r" (?:bring|bringe|bringen)(?: \w+){0,3} (?:mich|mir)(?: \w+){0,3} um (?!(?:den|die|das|ein"
    r"|acht|neun|zehn|elf|\d+)\b)",
    r" mich (?:umbringen|umzubringen|toten|zu toten|erhangen|aufhangen|vor den zug|selbst toten)"
    r"| mir (?:das leben nehmen|das leben zu nehmen|was antun|etwas antun)| (?:mein|meinem) leben"
    r"(?: ein ende| endlich)? (?:beenden|zu beenden|setzen|ein ende)| (?:ich|mein) (?:nehme|leben)"
    r" mir das leben",
    r" keinen? (?:sinn|grund)(?: mehr)? (?:zu leben|im leben|am leben)| leben hat keinen sinn"
    r"| (?:lebensmude|selbstmord|suizid|suizidal|selbstmordgedanken|suizidgedanken) "
    r"| (?:ritze|ritzen|verletze|verletzen) mich(?: selbst)? | mich(?: selbst)? (?:ritzen"
    r"|verletzen|verletze) ",
    # French
    r" (?:veux|voudrais|veut|envie de|prefere|souhaite|prefererais)(?: \w+){0,2} (?:mourir"
    r"|etre morte?|crever)(?! de (?:rire|faim|honte|soif|chaud|froid))",
    r" (?:me|vais me|veux me|m) (?:suicider|tuer|suicide|pendre|donner la mort)(?! (?:au travail"
    r"|a la tache))| (?:en finir|mettre fin a (?:ma vie|mes jours))(?! avec (?:ce|cette|le|la|les)"
    r"\b)| (?:veux|envie de)(?: \w+)? plus (?:vivre|etre (?:la|en vie))",
    r" (?:la|ma) vie (?:ne )?(?:vaut (?:pas|plus) (?:la peine|le coup)|na plus (?:de|aucun) sens)"
    r"| (?:pensees suicidaires|suicidaire) | (?:me faire du mal|me mutiler|me scarifier"
    r"|me scarifie)",
    r" (?:veux|peux) plus vivre| ne veux plus vivre| plus envie de vivre",
    # Spanish
    r" (?:me quiero|quiero|quisiera|me gustaria|prefiero|deseo|ganas de|me quisiera)(?: \w+)?"
    r" (?:morir|morirme|estar muert[oa])(?! (?:de|por) )",
    r" (?:quiero|voy a|pienso en|pensando en|ganas de|queria)(?: \w+){0,2}"
    r" (?:matarme|suicidarme|quitarme la vida|ahorcarme|cortarme las venas"
    r"|hacerme dano|acabar con (?:mi vida|todo esto|todo))(?! (?:el|la|los|las|un|una|a|al|de|por"
    r"|tiempo|con)\b)| me (?:quiero|voy a|queria) (?:matar|suicidar) (?!(?:a|de|por|con)\b)"
    r"| me (?:mato|suicido) (?!(?:a|de|por|trabajando|con)\b)",
    r" (?:no quiero|ya no quiero|no deseo)(?: \w+){0,2} (?:vivir|seguir viviendo|existir|despertar)"
    r"(?! (?:con|en|aqui|alli)\b)| (?:la|mi) vida no (?:vale la pena|tiene sentido)",
    r" (?:suicidio|suicida) (?!(?:squad|de la)\b)| ganas de vivir (?:no|ya)| sin ganas de vivir",
    # Italian
    r" (?:voglio|vorrei|preferirei|preferisco|desidero)(?: \w+)? (?:morire|essere morta"
    r"|essere morto)(?! (?:d[ai]|dal|dalle|dalla)\b)",
    r" (?:voglio|vorrei|sto per|penso di|pensando di|devo)? ?(?:uccidermi|ammazzarmi|suicidarmi"
    r"|togliermi la vita|farla finita|farmi del male|impiccarmi|tagliarmi le vene)(?! con )"
    r"| mi (?:uccido|ammazzo|suicido|voglio uccidere|voglio ammazzare|tolgo la vita)"
    r"(?! (?:di|per)\b)",
    r" non (?:voglio|ho voglia di|ho piu voglia di|ce la faccio piu a)(?: piu)? (?:vivere|esistere"
    r"|svegliarmi)(?! (?:con|in|qui)\b)| (?:la|mia) vita non ha(?: piu)? senso| istinti suicidi",
    # Portuguese
    r" (?:quero|queria|prefiro|gostaria de|vontade de)(?: \w+)? (?:morrer|estar morta|estar morto)"
    r"(?! (?:de|por)\b)| (?:quero|vou|queria|penso em|pensando em|vontade de)(?: \w+){0,2}"
    r" (?:me matar|matar me|me suicidar|tirar (?:a )?minha (?:propria )?vida|me machucar|me cortar"
    r"|acabar com (?:a )?minha vida|acabar com tudo|suicidar me)(?! (?:de|o cabelo|as unhas) )",
    r" nao (?:quero|aguento)(?: mais)? (?:viver|existir|acordar)(?! (?:com|em|aqui)\b)"
    r"| vou me matar | (?:a|minha) vida nao (?:faz|tem)(?: mais)? sentido| vou matar me ",
    # Dutch
    r" (?:wil|zou willen|wou|wilde)(?: \w+){0,4} (?:sterven|doodgaan|dood zijn|dood(?= )"
    r"|niet meer leven"
    r"|zelfmoord plegen|er niet meer zijn)(?! (?:van|gaan van)\b)",
    r" (?:maak|maken|ga|wil|pleeg)(?: \w+){0,3} (?:mezelf|mijzelf|me)(?: \w+){0,3} (?:van kant"
    r"|doden|dood(?= )|ophangen|iets aandoen|pijn doen|snijden|vermoorden)| (?:zelfmoord"
    r"|suicidaal) "
    r"|(?: er)? een einde aan (?:mijn leven|maken aan mijn leven)| (?:het )?leven heeft geen zin",
    r" mezelf van kant ",
    # Polish
    r" (?:chce|chcialbym|chcialabym|wole)(?: \w+){0,2} (?:umrzec|zdechnac|nie zyc|byc martwy"
    r"|byc martwa|sie zabic|sie powiesic)(?! (?:ze|z) )| (?:zabije|zabic) sie | sie (?:zabije"
    r"|zabic|powiesze) | nie chce(?: mi sie)?(?: juz)? (?:dluzej )?zyc(?! (?:z|w)\b)| nie chce zyc"
    r"(?: juz)? (?!z )| popelni(?:c|e) samobojstwo| (?:samobojstwo|samobojcze) "
    r"| (?:zrobic sobie krzywde|odebrac sobie zycie|skonczyc ze soba)| zycie nie ma sensu",
    # Russian, and Ukrainian
    r" (?:хочу|хочется|хотел бы|хотела бы|лучше бы|мечтаю)(?: \w+){0,2} (?:умереть|сдохнуть|умерла"
    r"|умер(?= )|исчезнуть навсегда|помереть|померти|вмерти)(?! (?:от|со)\b)",
    r" (?:убью|убить|повешу|зарежу|порезать|режу) себя| (?:покончить|покончу) (?:с собои|с жизнью)"
    r"| не хочу(?: \w+)? (?:больше )?(?:жить|просыпаться|жити)(?! (?:с|в|здесь)\b)"
    r"| (?:самоубииств\w+|суицид\w*) | нет смысла жить| жить незачем| незачем жить"
    r"| повеситься | жизнь не имеет смысла| не хочется жить| наложить на себя руки",
    # Japanese
    r"死にたい(?!くらい|ほど)|死にたく(?!ない)|自殺|消えたい|消えてしまいたい|生きていたくない"
    r"|生きたくない|生きるのが(?:つらい|辛い)|もう生き(?:られ|て)|死んでしまいたい|命を絶|首を吊|リスカ"
    r"|自傷|リストカット|死のうと?(?:思|かな|か)|shinitai|しにたい|生きる意味がない",
    # Chinese
    r"想死(?!你|了你)|想去死|不想活|活不下去|活着没(?:有)?(?:意思|意义)|活著沒|自杀|自殺|自残|割腕|轻生|輕生"
    r"|结束(?:我的|自己的)?生命|結束(?:我的|自己的)?生命|杀了(?:我)?自己|跳楼|我要死(?!了|在)|不想活了|了结自己",
    # Korean
    r"죽고 ?싶|자살|살고 ?싶지 ?않|살기 ?싫|자해",
    # Turkish
    r" (?:olmek|gebermek) (?:istiyorum|isterdim|istiyom)| (?:intihar) (?!(?:saldiri|komando))"
    r"| (?:kendimi|canima) (?:oldur\w*|asmak|asacagim|kesmek|kiymak|kiyacagim|kiyarim|zarar"
    r"|kesiyorum)| kendime zarar| yasamak istemiyorum| (?:hayatima|yasamima) son"
    r"| yasamanin (?:bir )?(?:anlami|manasi) yok| artik yasamak",
    # Hindi, in letters of both kinds
    r"मरना चाहत|मर जाना चाहत|जीना नहीं चाहत|जीना नही चाहत|आत्महत्या|खुदकुशी|खुद को मार"
    r"|जान दे (?:दूं|दूँ|दू)"
    r"|जीने का मन नहीं|अपनी जान ले|मरने का मन|मरना है|खुद को खत्म|नहीं जीना|जीना नहीं है|मर जाऊ",
    r" (?:marna|mar jana|mar jaana) (?:chahta|chahti|chahata|chaahta|chaahti|hai mujhe)"
    r"| (?:mujhe|main|mai|mein)(?: \w+)? (?:marna|mar jana) (?:hai|h|chahta|chahti)"
    r"| (?:jeena|jina|jeene|zinda rehna) (?:nahi|nahin|nhi|nai)(?: hai)? ?(?:chahta|chahti|hai|h)?"
    r" | (?:nahi|nahin|nhi) (?:jeena|jina) | (?:aatmahatya|atmahatya|khudkushi|khudkhushi|suside) "
    r"| (?:khud|apne aap) ko (?:maar|mar|khatam)| (?:apni )?jaan (?:de|le) (?:dunga|dungi|du|lunga"
    r"|lungi)| jeene ka man (?:nahi|nahin|nhi)",
    # Arabic, Swedish, Danish and Norwegian
    r"(?:اريد|أريد|بدي|عايز|عاوز|ودي) (?:أن |ان )?(?:اموت|أموت|انتحر|أنتحر)|انتحار|لا (?:اريد|أريد)"
    r" (?:أن |ان )?(?:اعيش|أعيش)|(?:سأقتل|اقتل|أقتل) نفسي",
    r" (?:vill|vil|onskar)(?: \w+){0,3} (?:do|dor|doe|vara dod|vaere dod|inte leva|ikke leve"
    r"|ta livet av (?:mig|meg)|ta mitt liv|doda mig)(?! (?:av|det|den|dette)\b)"
    r"| (?:sjalvmord|selvmord) | (?:ta|tage) livet (?:av|af) (?:mig|meg|mig selv)"
    r"| vill inte leva| vil ikke leve",
)
NOT_MEANT: Final[tuple[str, ...]] = (
    r" (?:selbstmord|suizid|suicid\w*|zelfmoord|intihar|intento de suicidio|suicidio|suicide)"
    r" ?(?:pravention|praventie|prevention|squad|prevencion|prevenzione|kommando)",
    r"自殺(?:防止|対策|予防)|自杀(?:预防|防)|预防自杀|자살 ?예방",
    r" (?:vortrag|aufsatz|referat|essay|artikel|buch|film|seminar|expose|livre|article|libro"
    r"|articulo|ensayo|articolo|tema|referaat|boek)(?: \w+){0,3} (?:selbstmord|suizid|suicide"
    r"|suicidio|zelfmoord)",
    r" (?:will|wollen|mochte)(?: \w+){0,2} nicht sterben lassen",
)
PATTERN: Final = one_of(CRISIS)
LEFT_OUT: Final = one_of(NOT_MEANT)


def is_crisis_in_any(lowered: str) -> bool:
    """Whether a lower-case message holds words of crisis in one of these languages."""
    return PATTERN.search(LEFT_OUT.sub(" ", words_of_any(lowered))) is not None
