"""Everyday words of other languages that are no English words: a sign to keep a text whole."""

from agents.offline.grammar.lexicon.listed import listed

FOREIGN = listed(
    """
    der das und ein eine einen dem den nicht mit auf für fuer von zu zum zur ist sind ich du wir
    morgen heute montag dienstag mittwoch donnerstag freitag samstag sonntag uhr kaufen anrufen
    machen bitte nächste naechste woche milch arzt termin rechnung bezahlen erinnere mich nach bei
    le les des une du aux est et pour avec dans sur ce cette mon ma mes je tu nous vous ils
    demain aujourd'hui lundi mardi mercredi jeudi vendredi samedi dimanche acheter appeler faire
    heures lait médecin medecin rendez-vous payer courses prochaine semaine réunion reunión
    el los las una unos unas del al y para por con que mi mis es comprar llamar hacer mañana manana
    hoy lunes martes miércoles miercoles jueves viernes sábado sabado domingo hora leche médico
    medico cita pagar próxima proxima semana recordar recoger enviar
    il lo gli uno della di da per con che mio mia domani oggi lunedì martedì mercoledì giovedì
    venerdì sabato domenica comprare chiamare fare latte dottore pagare prossima settimana alle
    o os um uma do da dos das em no na nos nas para com amanhã amanha hoje segunda terça quarta
    quinta sexta comprar ligar fazer leite médico pagar próxima reunião às
    het een en van op met voor niet naar morgen vandaag maandag dinsdag woensdag donderdag vrijdag
    zaterdag zondag kopen bellen doen melk afspraak betalen volgende
    och att det som på är imorgon köpa ringa mjölk jag
    jutro dziś kupić zadzwonić mleko zajtra koupit zítra yarın bugün süt almak
    """
) - listed(
    """
    do no a en on me die is am an al as o um de du den lo per latte met van op pour courses
    est os com faire con em na nos y doe des da ma mi mes
    """
)
