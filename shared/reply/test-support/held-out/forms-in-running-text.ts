// Held-out replies that say it in sentences: paraphrase, follow-ups, other order, joined answers. Never tune on these.
import { access, culture, debts, support, work, youth } from './advices';
import type { HeldOutText } from './held-out';

export const formsInRunningText: readonly HeldOutText[] = [
  {
    name: 'one page, no numbers',
    points: access,
    marked: `Beste leden van de adviesraad,

Dank voor uw brief over een toegankelijke gemeente. In ons overleg van 12 mei hebben wij uw voorstellen besproken.

⟪t1: deels⟫Ook ons valt op dat stoepen vol staan. Onze toezichthouders gaan vanaf deze zomer strenger optreden tegen reclameborden. Afritten bij alle oversteken zijn niet haalbaar; die leggen we alleen aan als een straat toch opengaat.⟪⟫ ⟪t2: overgenomen/toegezegd-later⟫Het gemis aan toiletten in het centrum herkennen wij. Nog dit jaar plaatsen wij er drie, waaronder een met een verschoontafel.⟪⟫

⟪t3: overgenomen/beantwoord-zonder-besluit⟫De website is in maart al door een onafhankelijk bureau getoetst en de gevonden fouten zijn hersteld. Voorleessoftware kan er nu mee overweg.⟪⟫ ⟪t4: overgenomen⟫Met het zwembad hebben wij inmiddels afgesproken dat er op woensdagavond een uur zonder muziek komt.⟪⟫

⟪t5: niet-overgenomen⟫Ervaringsdeskundigen bij elk bouwplan betrekken gaat ons te ver. De wettelijke termijnen voor een vergunning laten dat niet toe.⟪⟫ ⟪t7: toegezegd-later⟫Een gebarentolk bij de raad is een zaak van de griffie. Wij leggen uw verzoek voor aan het presidium en laten u in het najaar de uitkomst weten.⟪⟫

Wij hopen dat u zich in deze lijn herkent.

Met vriendelijke groet,

het college van Zomerdijk
`,
  },
  {
    name: 'refusal of everything',
    points: culture,
    marked: `Geachte adviesraad,

Uw advies over de cultuurnota is in goede orde ontvangen en in het college besproken.

⟪c1 c2 c3 c4 c5: niet-overgenomen⟫Helaas moeten wij u meedelen dat wij in uw adviezen geen aanleiding zien om de nota te wijzigen. De financiële positie van de gemeente biedt op dit moment geen enkele ruimte voor nieuw beleid.⟪⟫

Wij vertrouwen erop u hiermee naar behoren te hebben ingelicht.

Hoogachtend,

burgemeester en wethouders van Zomerdijk
`,
  },
  {
    name: 'receipt only',
    points: debts,
    marked: `Geachte voorzitter,

Hierbij bevestigen wij de ontvangst van uw advies van 4 maart over de schuldhulpverlening. Wij waarderen de zorgvuldigheid waarmee u te werk bent gegaan en de vele gesprekken die u daarvoor heeft gevoerd.

Uw brief is doorgeleid naar de behandelend ambtenaar, mevrouw De Zwart van het team Inkomen. Zij is op werkdagen bereikbaar op nummer 0555-123456.

Met vriendelijke groet,

namens het college,
de secretaris
`,
  },
  {
    name: 'follow-up sentences',
    points: work,
    marked: `Geachte adviesraad,

Wij reageren hieronder op uw adviezen over werk en inkomen.

⟪r1: niet-overgenomen⟫U vraagt om dertig extra plekken voor beschut werk. Dat begrijpen wij. Daarvoor ontbreken echter de middelen.⟪⟫

⟪r2: overgenomen⟫U stelt voor om de jobcoach langer mee te laten lopen. Dat is een goed voorstel. Wij passen de werkwijze hierop aan.⟪⟫

⟪r3: beantwoord-zonder-besluit/overgenomen⟫Over het verrekenen van bijverdiensten krijgen wij vaker vragen. Hiermee zijn wij al bezig. Sinds januari ontvangt iedereen elke maand een overzicht.⟪⟫

⟪r4: toegezegd-later⟫Dan de taallessen op de werkvloer. Dit spreekt ons aan. Voordat wij hierover beslissen, willen wij weten wat het kost. In de kadernota van volgend jaar leest u wat wij ermee doen.⟪⟫

⟪r5: niet-overgenomen⟫Tot slot de tegenprestatie. Daar denken wij anders over. De wet vraagt ons deze op te leggen en wij houden daaraan vast.⟪⟫

Vriendelijke groet,

het college
`,
  },
  {
    name: 'other order, other words',
    points: youth,
    marked: `Geachte leden van de jongerenraad en de adviesraad sociaal domein,

Met belangstelling hebben wij kennisgenomen van uw advies over het jeugdbeleid. Hieronder gaan wij in op wat u naar voren brengt.

⟪j9: toegezegd-later⟫Kapotte speeltoestellen zijn ook ons een doorn in het oog. Het college stelt dit jaar een meerjarenplan op, zodat in 2031 iedere speeltuin weer op orde is.⟪⟫

⟪j7: overgenomen⟫De sportpas stellen wij met ingang van het nieuwe schooljaar open voor alle gezinnen met een inkomen tot 130 procent van het minimum, dus ook voor ouders die werken.⟪⟫

⟪j6: overgenomen⟫Kinderen zelf laten meepraten vinden wij een uitstekend idee. De wethouder nodigt hen twee keer per jaar uit als kinderraad.⟪⟫

⟪j1: deels⟫Het jongerenwerk werkt al op vrijdagavond op straat. Een uitbreiding naar de zaterdag honoreren wij; voor de andere avonden is geen personeel te vinden.⟪⟫

⟪j8: toegezegd-later⟫Dat gezinnen steeds een andere jeugdbeschermer treffen is onwenselijk. Het aantal wisselingen wordt onderwerp van het contractgesprek met de instelling in september.⟪⟫

⟪j5: niet-overgenomen⟫Jeugdhulp laten doorlopen tot 23 jaar zou een kostenpost van ruim een half miljoen betekenen. Dat vinden wij niet verantwoord.⟪⟫

⟪j10: ter-kennisgeving⟫Uw opmerking over lachgas en pillen nemen wij voor kennisgeving aan.⟪⟫

Met vriendelijke groet,

het college van burgemeester en wethouders
`,
  },
  {
    name: 'joined answers',
    points: debts,
    marked: `Geachte adviesraad,

Graag reageren wij op uw advies.

Advies 1.1 en 1.2
⟪s1 s2: overgenomen⟫Deze twee adviezen horen bij elkaar en volgen wij beide. Het vroegsignaleringsteam gaat sinds mei langs de deur, ook na een melding van een zorgverzekeraar of het waterbedrijf.⟪⟫

Advies 2.1
⟪s3: deels⟫Een vaste contactpersoon lukt bij de start en tijdens het traject. Bij de nazorg, die door vrijwilligers wordt gedaan, kunnen wij dat niet garanderen.⟪⟫

Advies 2.2 tot en met 2.3
⟪s4 s5: toegezegd-later⟫Zowel de termijn van vier weken als de hulp aan zelfstandigen krijgt een plek in de nieuwe beleidsregels, die wij in het tweede kwartaal van 2028 vaststellen.⟪⟫

Advies 3.1, 3.2 en 3.3
⟪s6 s7 s8: niet-overgenomen⟫Op deze drie punten gaan wij niet mee met uw raad. Onze inzet op jongeren en op inkomensondersteuning achten wij toereikend.⟪⟫

Met vriendelijke groet,

het college
`,
  },
  {
    name: 'thanks and compliments between answers',
    points: culture,
    marked: `Geachte raad,

Wat een mooi en doorwrocht stuk heeft u geschreven! Het doet ons goed te lezen dat u zich herkent in onze koers. Onze complimenten voor de leesbaarheid.

⟪c1: beantwoord-zonder-besluit/ter-kennisgeving⟫Fijn om te horen dat de bibliobus zo wordt gewaardeerd. Wij geven uw woorden door aan de chauffeurs.⟪⟫

⟪c3: overgenomen⟫Muziekles is belangrijk voor de ontwikkeling van kinderen. Daarom betalen wij vanaf komend schooljaar op alle basisscholen een vakdocent.⟪⟫

Wij zijn blij met de betrokkenheid van uw raad en met de prettige samenwerking van de afgelopen jaren. Zonder vrijwilligers zoals u zou cultuur in onze gemeente minder bloeien.

⟪c4: niet-overgenomen⟫De huurprijzen voor verenigingen blijven zoals ze zijn, omdat een verlaging ten koste gaat van het onderhoud van de zalen.⟪⟫

Nogmaals hartelijk dank voor uw waardevolle advies.

Met vriendelijke groet,

de wethouder cultuur
`,
  },
  {
    name: 'dates and products',
    points: debts,
    marked: `Geachte adviesraad,

Het college heeft op 8 juni de volgende reactie vastgesteld.

Bel aan bij een huurachterstand
⟪s1: toegezegd-later⟫Met de woningcorporaties sluiten wij uiterlijk 1 oktober een convenant waarin dit wordt vastgelegd.⟪⟫

Ook de zorgverzekeraar doet mee
⟪s2: overgenomen⟫Met ingang van dit jaar ontvangen wij deze signalen al. Aan uw wens is daarmee voldaan.⟪⟫

Eén vast gezicht
⟪s3: toegezegd-later⟫Dit betrekken wij bij de evaluatie van het team, die medio 2028 naar de gemeenteraad gaat.⟪⟫

Binnen vier weken een gesprek
⟪s4: overgenomen⟫Wij scherpen de norm aan: van acht naar vier weken, ingaande 1 januari.⟪⟫

Een loket voor ondernemers
⟪s5: toegezegd-later⟫Hierover ontvangt u voor de zomer een apart voorstel.⟪⟫

Koop schulden van jongeren op
⟪s6: toegezegd-later⟫We starten in het najaar een verkenning met de buurgemeenten. De resultaten leggen wij aan u voor.⟪⟫

Lessen over geld
⟪s7: niet-overgenomen⟫Scholen bepalen zelf hun lesprogramma. Wij hebben daarover geen zeggenschap.⟪⟫

Bijzondere bijstand is onbekend
⟪s8: toegezegd-later⟫In het communicatieplan 2028 besteden wij hier extra aandacht aan.⟪⟫

Hoogachtend,

burgemeester en wethouders
`,
  },
  {
    name: 'formal openings, some silent',
    points: support,
    marked: `Geacht bestuur,

Bij brief van 2 februari heeft uw raad ons geadviseerd over de Wmo. Wij berichten u als volgt.

⟪w1: overgenomen⟫Ten aanzien van cliëntondersteuning merken wij op dat deze voortaan in de uitnodiging voor het gesprek wordt genoemd, zoals door u bepleit.⟪⟫

⟪w3: overgenomen⟫Met betrekking tot herindicaties zijn wij met u van mening dat mensen met een blijvende beperking niet jaarlijks bewijs behoeven te leveren. De beleidsregels zijn dienovereenkomstig aangepast.⟪⟫

⟪w4: niet-overgenomen⟫Voor wat betreft het opnemen van uren in de beschikking hechten wij eraan vast te houden aan de resultaatgerichte werkwijze.⟪⟫

⟪w8: deels⟫Aangaande de regiotaxi kunnen wij u slechts ten dele tegemoetkomen. In het contract is wel een bonus voor stiptheid opgenomen, doch geen boete.⟪⟫

⟪w12: toegezegd-later⟫Inzake een logeerhuis zal in regionaal verband een haalbaarheidsonderzoek worden uitgevoerd, waarvan de uitkomsten in de loop van 2028 worden verwacht.⟪⟫

⟪w14: overgenomen⟫Ten slotte zeggen wij toe dat u de door u gewenste cijfers jaarlijks in april ontvangt.⟪⟫

Hoogachtend,

burgemeester en wethouders van Zomerdijk
`,
  },
  {
    name: 'some answered, the rest later',
    points: youth,
    marked: `Beste adviesraad,

Vanwege de vakantie reageren wij vandaag op een deel van uw advies.

⟪j2: niet-overgenomen⟫Over het maatschappelijk werk op het mbo (advies 2): het mbo krijgt hiervoor zelf geld van het Rijk. Een bijdrage van de gemeente ligt dan niet voor de hand.⟪⟫

⟪j3: overgenomen⟫Over de plek voor meiden (advies 3): het jongerencentrum heeft sinds kort op dinsdag een meidenavond. Die wordt structureel.⟪⟫

⟪j6: ter-kennisgeving/beantwoord-zonder-besluit⟫Over de kinderraad (advies 6): uw suggestie hebben wij gelezen. Wij laten het hier voorlopig bij.⟪⟫

⟪j1 j4 j5 j7 j8 j9 j10: toegezegd-later⟫Op de overige adviezen krijgt u uiterlijk 15 november een inhoudelijk antwoord.⟪⟫

Groet,

de wethouder jeugd
`,
  },
  {
    name: 'two answers in one paragraph',
    points: access,
    marked: `Geachte adviesraad,

Uw advies hebben wij met interesse gelezen.

Buiten en binnen
⟪t1: overgenomen⟫Wat betreft de stoepen: de handhavers krijgen de opdracht om wekelijks te controleren op uitstallingen en fietsen.⟪⟫ ⟪t2: niet-overgenomen⟫Wat betreft de toiletten: die horen naar onze mening thuis bij horeca en winkels, niet bij de overheid.⟪⟫ ⟪t6: niet-overgenomen⟫Gratis parkeren met een gehandicaptenkaart zou oneerlijk zijn tegenover andere bezoekers en voeren wij dus niet in.⟪⟫

Meedoen
⟪t4: toegezegd-later⟫Of er een prikkelarm uur komt, hangt af van het rooster van het zwembad; wij gaan daarover in gesprek.⟪⟫ ⟪t5: overgenomen⟫Dat mensen met een beperking meekijken met bouwplannen juichen wij toe en leggen wij vast in onze procedure.⟪⟫ ⟪t7: toegezegd-later⟫Wat een tolk bij de raad kost, zoeken wij uit.⟪⟫

Met vriendelijke groet,

het college
`,
  },
  {
    name: 'answered above',
    points: youth,
    marked: `Geachte adviesraad,

In onderstaande tekst volgen wij de nummering van uw brief.

1. ⟪j1 j3 j7: niet-overgenomen⟫Meer uren in de avond vraagt om twee extra jongerenwerkers. Dat past niet binnen de begroting.⟪⟫
2. ⟪j2: overgenomen⟫Met ingang van september komt op alle locaties van het mbo een maatschappelijk werker.⟪⟫
3. ⟪j3: niet-overgenomen⟫Zie ons antwoord bij 1.⟪⟫
4. ⟪j4 j8: toegezegd-later⟫De begeleiding van pleegouders maakt deel uit van de regionale inkoop. Daar brengen wij uw wens in.⟪⟫
5. ⟪j5: toegezegd-later⟫Idem: ook dit brengen wij in bij de regionale inkoop.⟪⟫
6. ⟪j6: overgenomen⟫Een kinderraad komt er.⟪⟫
7. ⟪j7: niet-overgenomen⟫Hiervoor geldt hetzelfde als onder 1.⟪⟫
8. ⟪j8: toegezegd-later⟫Zie punt 4 hierboven.⟪⟫
9. ⟪j9: overgenomen⟫Voor de speeltuinen is een bedrag gereserveerd. In vijf jaar komen ze allemaal aan de beurt.⟪⟫
10. ⟪j10: overgenomen⟫De eerste voorlichtingsavond staat gepland op 3 maart.⟪⟫

Met vriendelijke groet,

het college van Zomerdijk
`,
  },
];
