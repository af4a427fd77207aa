// Held-out replies that lean on form: tables, lists, chapters, quotes, pages. Never tune on these.
import { access, culture, debts, support, work, youth } from './advices';
import type { HeldOutText } from './held-out';

export const formsInOrder: readonly HeldOutText[] = [
  {
    name: 'two columns with tabs',
    points: work,
    marked: `Reactienota advies werk en inkomen

Advies\tReactie college
Meer beschut werk\t⟪r1: toegezegd-later⟫Bij de begroting van 2028 bekijken wij of er tien plekken bij kunnen.⟪⟫
Een jobcoach die blijft\t⟪r2: niet-overgenomen⟫Nee. De Participatiewet biedt na een halfjaar andere vormen van ondersteuning.⟪⟫
Bijverdienen moet lonen\t⟪r3: overgenomen⟫Ja. De afrekening gaat maandelijks en in gewone taal.⟪⟫
Taalles op de werkvloer\t⟪r4: overgenomen⟫Mee eens. Wij vergoeden de lessen aan de werkgever.⟪⟫
Schaf de tegenprestatie af\t⟪r5: overgenomen⟫De verordening wordt op dit punt ingetrokken.⟪⟫
Reiskosten\t⟪r6: deels⟫Voor stages wel, voor sollicitaties niet.⟪⟫
`,
  },
  {
    name: 'coloured table',
    points: debts,
    marked: `Overzicht opvolging advies schuldhulp

Groen: nemen wij over. Oranje: nemen wij gedeeltelijk over. Rood: nemen wij niet over.

1.1 Bel aan bij een huurachterstand
⟪s1: overgenomen⟫Groen. Het team gaat op huisbezoek.⟪⟫

1.2 Ook de zorgverzekeraar doet mee
⟪s2: overgenomen⟫Groen.⟪⟫

2.1 Eén vast gezicht
⟪s3: deels⟫Oranje. Bij ziekte of vakantie is er een vervanger.⟪⟫

2.2 Binnen vier weken een gesprek
⟪s4: overgenomen⟫Groen. De norm is inmiddels vier weken.⟪⟫

2.3 Een loket voor ondernemers
⟪s5: niet-overgenomen⟫Rood. Het Rijk heeft hiervoor een eigen regeling.⟪⟫

3.1 Koop schulden van jongeren op
⟪s6: niet-overgenomen⟫Rood. Te duur.⟪⟫

3.2 Lessen over geld
⟪s7: deels⟫Oranje. Op scholen die dat zelf willen.⟪⟫

3.3 Bijzondere bijstand is onbekend
⟪s8: overgenomen⟫Groen. Er komt een campagne.⟪⟫
`,
  },
  {
    name: 'own themes as headings',
    points: support,
    marked: `Geachte adviesraad,

Wij hebben uw adviezen naar onderwerp geordend.

Informatie en inspraak
⟪w14: overgenomen⟫U ontvangt voortaan ieder jaar de cijfers over klachten, bezwaren en wachttijden. Die afspraak leggen wij vast.⟪⟫

⟪w13: niet-overgenomen⟫Een nieuw meldpunt voor klachten achten wij overbodig: de regionale ombudsman vervult die rol al.⟪⟫

Het huishouden
⟪w5: beantwoord-zonder-besluit⟫Hoeveel hulpen er bij iemand over de vloer komen is een zaak van de thuiszorgorganisatie.⟪⟫

⟪w4: niet-overgenomen⟫Uren noemen in de beschikking doen we niet. De rechter heeft onze werkwijze vorig jaar goedgekeurd.⟪⟫

⟪w6: overgenomen⟫De eigen bijdrage wordt voor minima voortaan gecompenseerd via de collectieve verzekering.⟪⟫

Onderweg
⟪w8: overgenomen⟫In de nieuwe aanbesteding van de regiotaxi nemen wij een boete op voor ritten die te laat zijn.⟪⟫

⟪w7: toegezegd-later⟫Met deelscootmobielen doen wij volgend jaar een proef in twee wijken.⟪⟫

⟪w9: overgenomen⟫De leverancier repareert rolstoelen vanaf nu binnen twee werkdagen.⟪⟫

Respijt en dagbesteding
⟪w12: niet-overgenomen⟫Voor een logeerhuis zien wij onvoldoende belangstelling.⟪⟫

⟪w10 w11: toegezegd-later⟫Dagbesteding in de buurt en plekken voor jonge mensen met dementie komen allebei terug in het inkoopplan 2029.⟪⟫

Met vriendelijke groet,

het college
`,
  },
  {
    name: 'answers by chapter',
    points: support,
    marked: `Geachte leden van de adviesraad,

Per hoofdstuk van uw advies geven wij onze reactie.

Hoofdstuk 1. Toegang tot hulp
⟪w1 w2 w3: overgenomen⟫Uw adviezen over de toegang nemen wij alle drie over. De werkinstructie voor de consulenten is hierop aangepast.⟪⟫

Hoofdstuk 2. Hulp thuis
⟪w4 w5 w6: niet-overgenomen⟫De adviezen in dit hoofdstuk nemen wij niet over. De uitgaven aan huishoudelijke hulp stijgen al jaren en elke verruiming vergroot het tekort.⟪⟫

Hoofdstuk 3. Vervoer en hulpmiddelen
⟪w7: niet-overgenomen⟫Voor deelscootmobielen zien wij te veel praktische bezwaren.⟪⟫ ⟪w8 w9: toegezegd-later⟫De boete voor de taxi en de snelle reparatie bespreken wij met de vervoerder en de leverancier in het voorjaarsoverleg.⟪⟫

Hoofdstuk 4. Overdag en in de nacht
⟪w10 w11 w12: toegezegd-later⟫Wij laten onderzoeken wat de behoefte is aan alle vormen van dagbesteding en logeren. Het rapport verschijnt eind 2028.⟪⟫

Hoofdstuk 5. Kwaliteit
⟪w13 w14: ter-kennisgeving⟫Hiervan hebben wij kennisgenomen.⟪⟫

Met vriendelijke groet,

burgemeester en wethouders
`,
  },
  {
    name: 'numbers start again in every chapter',
    points: debts,
    marked: `Reactie op het advies Schuldhulp

Vroeg erbij

1. ⟪s1: overgenomen⟫Akkoord. We gaan binnen tien dagen op bezoek.⟪⟫
2. ⟪s2: niet-overgenomen⟫Niet akkoord. De privacywet verbiedt het om deze gegevens te delen.⟪⟫

De hulp zelf

1. ⟪s3: overgenomen⟫Akkoord. Iedereen krijgt een vaste consulent.⟪⟫
2. ⟪s4: deels⟫Deels akkoord. Vier weken halen we bij spoed; anders zes.⟪⟫
3. ⟪s5: niet-overgenomen⟫Niet akkoord. Hiervoor bestaat al een landelijke regeling.⟪⟫

Jongeren

1. ⟪s6: toegezegd-later⟫Nader te bepalen. Een besluit volgt bij de voorjaarsnota.⟪⟫
2. ⟪s7: overgenomen⟫Akkoord. Er is een lespakket ingekocht.⟪⟫
3. ⟪s8: beantwoord-zonder-besluit⟫Het aantal aanvragen is vorig jaar met een kwart gestegen.⟪⟫
`,
  },
  {
    name: 'pages with feet in the middle',
    points: youth,
    pages: {
      width: 78,
      lines: 17,
      foot: (page) => `Gemeente Zomerdijk | zaaknummer 2027-00418 | pagina ${page} van 5`,
    },
    marked: `Geacht bestuur,

Op uw advies van 14 april over het jeugdbeleid geven wij de volgende reactie.

Advies 1
⟪j1: overgenomen⟫Wij delen uw analyse dat er na zes uur te weinig toezicht en aandacht is voor jongeren op straat. De welzijnsorganisatie zet vanaf september op vier avonden per week en op zaterdag twee jongerenwerkers in. De kosten daarvan dekken wij uit het preventiebudget.⟪⟫

Advies 2
⟪j2: beantwoord-zonder-besluit⟫Het mbo is verantwoordelijk voor zijn eigen studenten. De school heeft twee studentbegeleiders in dienst die met ons wijkteam samenwerken, en voor acute situaties is er een noodnummer.⟪⟫

Advies 3
⟪j3: overgenomen⟫Op dit punt heeft u ons overtuigd. Het jongerencentrum reserveert een vaste middag voor meiden en betrekt hen bij het programma.⟪⟫

Advies 4
⟪j4: niet-overgenomen⟫Voor pleegouders is Pleegzorg Midden verantwoordelijk. Een tweede begeleider vanuit de gemeente zou tot onduidelijkheid leiden, en een vrij weekend per maand kunnen wij niet bekostigen.⟪⟫

Advies 5
⟪j5: toegezegd-later⟫De overgang naar volwassenheid is ook voor ons een punt van zorg. In de nieuwe verordening, die begin 2028 aan de raad wordt aangeboden, werken wij uit onder welke voorwaarden hulp na de achttiende verjaardag kan doorlopen.⟪⟫

Advies 6
⟪j6: overgenomen⟫De kinderraad wordt ingesteld. Scholen kunnen vanaf het voorjaar kandidaten voordragen.⟪⟫

Advies 7
⟪j7: niet-overgenomen⟫Een ruimere sportpas zou het aantal gebruikers verdubbelen. Die kosten kunnen wij binnen het armoedebudget niet opvangen.⟪⟫

Advies 8
⟪j8: ter-kennisgeving⟫Uw waarneming over de jeugdbescherming nemen wij voor kennisgeving aan; de inspectie doet hier op dit moment onderzoek naar.⟪⟫

Advies 9
⟪j9: deels⟫Wij knappen de twintig drukste speeltuinen op. De kleinere plekken, waar weinig kinderen wonen, krijgen een andere bestemming.⟪⟫

Advies 10
⟪j10: overgenomen⟫De jaarlijkse avond voor ouders komt er. De GGD verzorgt de inhoud.⟪⟫

Hoogachtend,

het college van burgemeester en wethouders van Zomerdijk
`,
  },
  {
    name: 'the advice in italics before each answer',
    points: access,
    marked: `Geachte adviesraad,

Hieronder staat cursief uw advies, gevolgd door ons antwoord.

*Reclameborden en fietsen versperren de stoep. Handhaaf hierop en maak bij elke oversteek een afrit voor rolstoelen.*

⟪t1: overgenomen⟫Vanaf 1 juni wordt hierop gehandhaafd. De ontbrekende afritten leggen we in twee jaar aan.⟪⟫

*In het centrum is geen toilet voor wie slecht ter been is. Open er minstens drie, met een verschoontafel voor volwassenen.*

⟪t2: deels⟫Eén toilet is haalbaar, in de hal van het gemeentehuis. Voor meer ontbreekt het geld.⟪⟫

*De site van de gemeente werkt niet met voorleessoftware. Laat hem toetsen en verbeteren.*

⟪t3: overgenomen⟫Doen we.⟪⟫

*Voor mensen met autisme is het zwembad te druk. Vraag het zwembad om een wekelijks uur zonder muziek en fel licht.*

⟪t4: niet-overgenomen⟫Het zwembad is een zelfstandig bedrijf. Wij willen ons niet met de bedrijfsvoering bemoeien.⟪⟫

*Laat mensen met een beperking meekijken naar elk plan voor een openbaar gebouw, voordat de vergunning er is.*

⟪t5: toegezegd-later⟫In het najaar bespreken wij met u hoe dit eruit kan zien.⟪⟫

*Wie een gehandicaptenparkeerkaart heeft, kan vaak niet bij de automaat. Maak het parkeren voor hen gratis.*

⟪t6: niet-overgenomen⟫Dit stuit op bezwaren van juridische aard.⟪⟫

*Zet bij raadsvergaderingen een tolk Nederlandse Gebarentaal in, en ondertitel de uitzending.*

⟪t7: deels⟫De ondertiteling is per direct geregeld. Een tolk is alleen op verzoek beschikbaar.⟪⟫

Met vriendelijke groet,

het college van Zomerdijk
`,
  },
  {
    name: 'question and answer',
    points: culture,
    marked: `Vragen en antwoorden bij het advies over de cultuurnota

Vraag: De raad waardeert dat de bibliobus weer alle dorpen aandoet.
Antwoord: ⟪c1: ter-kennisgeving/beantwoord-zonder-besluit⟫Waarvan akte.⟪⟫

Vraag: Kunnen mensen met een laag inkomen een pas krijgen voor theater, museum en film?
Antwoord: ⟪c2: overgenomen⟫Ja, de pas wordt per 1 januari ingevoerd.⟪⟫

Vraag: Komt er op alle basisscholen wekelijks muziekles van een vakdocent?
Antwoord: ⟪c3: niet-overgenomen⟫Nee, dat is aan de schoolbesturen.⟪⟫

Vraag: Kan de huur voor koren en toneelgroepen omlaag?
Antwoord: ⟪c4: toegezegd-later⟫Daar kijken wij naar als de nieuwe subsidieregels worden opgesteld.⟪⟫

Vraag: Hoe wordt gemeten of mensen met weinig geld meedoen?
Antwoord: ⟪c5: beantwoord-zonder-besluit⟫Eens per twee jaar vraagt de GGD hiernaar in de Gezondheidsmonitor.⟪⟫
`,
  },
  {
    name: 'dashes in the same order',
    points: access,
    marked: `Beste mensen,

Kort ons antwoord op uw zeven punten:

- ⟪t1: overgenomen⟫Gaan we doen, te beginnen in het centrum.⟪⟫
- ⟪t2: niet-overgenomen⟫Geen taak van de gemeente.⟪⟫
- ⟪t3: overgenomen⟫Is inmiddels gebeurd.⟪⟫
- ⟪t4: toegezegd-later⟫Leggen we voor aan het zwembad.⟪⟫
- ⟪t5: overgenomen⟫Prima idee, regelen we.⟪⟫
- ⟪t6: niet-overgenomen⟫Helaas, dat kost te veel.⟪⟫
- ⟪t7: toegezegd-later⟫De raad moet hier zelf over beslissen; wij sturen uw verzoek door.⟪⟫

Groeten van het college
`,
  },
  {
    name: 'title, opinion, explanation',
    points: youth,
    marked: `Bestuurlijke reactie op het advies Jeugd

Advies: Jongerenwerkers in de avond
Standpunt: ⟪j1: overgenomen⟫eens
Toelichting: de roosters zijn per 1 mei gewijzigd.⟪⟫

Advies: Maatschappelijk werk op het mbo
Standpunt: ⟪j2: niet-overgenomen⟫oneens
Toelichting: dit is een taak van het onderwijs.⟪⟫

Advies: Een plek voor meiden
Standpunt: ⟪j3: overgenomen⟫eens
Toelichting: het centrum maakt er ruimte voor.⟪⟫

Advies: Steun voor pleegouders
Standpunt: ⟪j4: deels⟫deels eens
Toelichting: wel een begeleider, geen vrij weekend.⟪⟫

Advies: Hulp stopt niet bij achttien
Standpunt: ⟪j5: overgenomen⟫eens
Toelichting: in de verordening opgenomen.⟪⟫

Advies: Een kinderraad
Standpunt: ⟪j6: niet-overgenomen⟫oneens
Toelichting: er is al een jongerenraad.⟪⟫

Advies: Sport voor ieder kind
Standpunt: ⟪j7: overgenomen⟫eens
Toelichting: de grens gaat naar 130 procent.⟪⟫

Advies: Minder wisselingen bij de jeugdbescherming
Standpunt: ⟪j8: ter-kennisgeving/beantwoord-zonder-besluit⟫geen standpunt
Toelichting: wij gaan hier niet over.⟪⟫

Advies: Speeltuinen opknappen
Standpunt: ⟪j9: toegezegd-later⟫volgt
Toelichting: wordt meegenomen in het beheerplan groen.⟪⟫

Advies: Voorlichting over drugs
Standpunt: ⟪j10: overgenomen⟫eens
Toelichting: start in het voorjaar.⟪⟫
`,
  },
  {
    name: 'decision list of the college',
    points: work,
    marked: `Besluitenlijst college, 19 mei

Onderwerp: advies adviesraad over werk en inkomen

Het college besluit:
1. ⟪r1: niet-overgenomen⟫het advies over extra plekken voor beschut werk niet te volgen, gelet op het tekort op de begroting;⟪⟫
2. ⟪r2: overgenomen⟫in te stemmen met een langere inzet van de jobcoach;⟪⟫
3. ⟪r3: overgenomen⟫het advies over het maandelijks verrekenen van bijverdiensten te volgen;⟪⟫
4. ⟪r4: toegezegd-later⟫de beslissing over taallessen op de werkvloer aan te houden tot de septembercirculaire;⟪⟫
5. ⟪r5: niet-overgenomen⟫de tegenprestatie te handhaven;⟪⟫
6. ⟪r6: overgenomen⟫reiskosten naar sollicitaties en stages te vergoeden uit het re-integratiebudget.⟪⟫
`,
  },
  {
    name: 'numbers of its own',
    points: debts,
    marked: `Geachte adviesraad,

Uw advies raakt vijf onderwerpen. Wij gaan er een voor een op in.

1. Jongeren met schulden
⟪s6: toegezegd-later⟫Een fonds dat schulden van jongeren opkoopt is duur, maar het idee spreekt ons aan. Wij vragen de kredietbank om een voorstel.⟪⟫

2. Snelheid
⟪s4: overgenomen⟫De afspraak wordt dat iedereen binnen vier weken na aanmelding een eerste gesprek heeft.⟪⟫

3. Ondernemers
⟪s5: overgenomen⟫Zelfstandigen kunnen sinds kort terecht bij het ondernemersloket in de bibliotheek.⟪⟫

4. Signalen van anderen
⟪s2: niet-overgenomen⟫Het waterbedrijf wil niet meewerken en zorgverzekeraars mogen het niet. Deze wens kunnen wij dus niet inwilligen.⟪⟫

5. Geld op school
⟪s7: deels⟫Lessen over geld vergoeden wij aan scholen die daarom vragen. Verplichten doen wij ze niet.⟪⟫

Met vriendelijke groet,

het college
`,
  },
];
