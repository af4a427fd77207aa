// A second set, written after the rules had learnt from the first: other advices, other hands.
import { housing, newcomers, sport, support } from './advices';
import type { HeldOutText } from './held-out';

export const secondForms: readonly HeldOutText[] = [
  {
    name: 'letters for numbers',
    points: housing,
    marked: `Geachte mevrouw Verhoeven,

Namens het college reageer ik op uw advies.

Ad A. ⟪h1: niet-overgenomen⟫Grond is schaars. In geen van de kernen hebben we nog percelen die zich lenen voor een hofje.⟪⟫

Ad B. ⟪h2: overgenomen⟫De woningcorporaties leveren per september een verhuiscoach. De gemeente betaalt de helft.⟪⟫

Ad C. ⟪h3: deels⟫Zes weken is voor een gewone traplift haalbaar. Voor maatwerk, zoals een lift met een bocht, blijft de levertijd langer.⟪⟫

Ad D. ⟪h4: overgenomen⟫In de prestatieafspraken voor volgend jaar staan tien kamers voor deze jongeren.⟪⟫

Ad E. ⟪h5: beantwoord-zonder-besluit/ter-kennisgeving⟫De huurprijs bepaalt de verhuurder, binnen de grenzen die het Rijk stelt.⟪⟫

Ad F. ⟪h6: toegezegd-later⟫Dit punt staat op de agenda van het overleg met de politie van 3 februari.⟪⟫

Met vriendelijke groet,

de wethouder wonen
`,
  },
  {
    name: 'long answers in paragraphs under headings',
    points: housing,
    marked: `Beantwoording advies Wonen en zorg

Knarrenhof

⟪h1: toegezegd-later⟫Het idee van een hof waar ouderen naar elkaar omkijken past bij onze visie. Tegelijk is bouwgrond in de dorpen bijna niet te krijgen.

In de komende omgevingsvisie wijzen wij zoekgebieden aan. Zodra die bekend zijn, gaan wij met initiatiefnemers om tafel.⟪⟫

Doorstroommakelaar

⟪h2: niet-overgenomen⟫Corporatie De Brink had tussen 2021 en 2023 zo'n makelaar in dienst. Er verhuisden in die jaren elf huishoudens.

De kosten per verhuizing waren hoog. Wij zijn daarom niet van plan om dit opnieuw te beginnen.⟪⟫

Trapliften sneller

⟪h3: overgenomen⟫Vijf maanden is te lang, daarin heeft u gelijk. De oorzaak lag bij de leverancier.

Sinds 1 maart werken wij met een andere partij, die binnen vijf weken plaatst. Wij houden dit in de gaten.⟪⟫

Jongeren met begeleiding

⟪h4: beantwoord-zonder-besluit⟫Voor deze groep bestaat het programma Kamer voor Kamer. Daarmee zijn vorig jaar veertien jongeren aan een kamer geholpen.⟪⟫

Met vriendelijke groet,

burgemeester en wethouders van Lindeveen
`,
  },
  {
    name: 'table with a status column',
    points: newcomers,
    marked: `Nr | Advies | Status | Toelichting
1 | Taalcafé in de wijk | ⟪n1: overgenomen⟫Overgenomen | Drie wijken starten dit jaar.⟪⟫
2 | Kinderopvang tijdens de les | ⟪n2: deels⟫Gedeeltelijk | Alleen op de hoofdlocatie.⟪⟫
3 | Diploma's waarderen | ⟪n3: beantwoord-zonder-besluit⟫Bestaand beleid | DUO doet dit al.⟪⟫
4 | Stages bij de gemeente | ⟪n4: overgenomen⟫Overgenomen | Te beginnen met acht plaatsen.⟪⟫
5 | Niet langer in het azc | ⟪n5: niet-overgenomen⟫Afgewezen | Er zijn te weinig woningen.⟪⟫
6 | Buddy's | ⟪n6: toegezegd-later⟫In onderzoek | Uitkomst in het voorjaar.⟪⟫
7 | Gezondheidscheck | ⟪n7: overgenomen⟫Overgenomen | De GGD voert dit uit.⟪⟫
`,
  },
  {
    name: 'third person, the municipality',
    points: newcomers,
    marked: `Memo aan de adviesraad

De gemeente heeft het advies over nieuwkomers besproken.

⟪n1: overgenomen⟫De gemeente onderschrijft het belang van oefenen met taal. In alle wijken komt een taalcafé, de eerste in april.⟪⟫

⟪n2: niet-overgenomen⟫Voor opvang tijdens de inburgeringsles ziet de gemeente geen taak weggelegd. De taalschool kan dit zelf organiseren.⟪⟫

⟪n4: overgenomen⟫De gemeente gaat stageplaatsen aanbieden voor statushouders. Twintig is het streven.⟪⟫

⟪n5: niet-overgenomen⟫Een termijn van drie maanden voor een woning is niet realistisch. De wachttijd voor een sociale huurwoning bedraagt negen jaar en de gemeente kan daar geen uitzondering op maken.⟪⟫

⟪n7: toegezegd-later⟫Met de GGD voert de gemeente gesprekken over een gezondheidscheck. Daarover is nog geen besluit genomen.⟪⟫
`,
  },
  {
    name: 'warm letter of a small village',
    points: sport,
    marked: `Beste allemaal,

Wat fijn dat jullie weer zo goed hebben nagedacht! We hebben jullie brief met plezier gelezen.

⟪b1: overgenomen⟫De bankjes: helemaal mee eens. Onze buitendienst zet er deze zomer twaalf neer.⟪⟫

⟪b3: niet-overgenomen⟫Die lampen bij het trapveld gaan we helaas niet doen. De buren hebben bezwaar gemaakt tegen het licht.⟪⟫

⟪b5: toegezegd-later⟫Zwemles voor volwassenen is een mooi plan. We vragen eerst aan het zwembad wat het kost, en dan horen jullie van ons.⟪⟫

⟪b4: ter-kennisgeving/beantwoord-zonder-besluit/niet-overgenomen⟫Over de kantine gaan de clubs zelf. Wij zullen jullie suggestie doorgeven.⟪⟫

Tot de volgende vergadering!

Hartelijke groet, wethouder Jos
`,
  },
  {
    name: 'sentences about all, then exceptions',
    points: sport,
    marked: `Geachte adviesraad,

⟪b1 b2 b4: overgenomen⟫Vrijwel al uw adviezen nemen wij over. Wij danken u voor de heldere onderbouwing.⟪⟫

Op twee punten maken wij een andere keuze.

⟪b3: niet-overgenomen⟫Verlichting bij het trapveld leidt tot overlast voor omwonenden. Die plaatsen wij niet.⟪⟫

⟪b5: niet-overgenomen⟫Zwemles voor volwassenen kunnen wij niet betalen uit het sportbudget.⟪⟫

Hoogachtend,

burgemeester en wethouders van Lindeveen
`,
  },
  {
    name: 'numbers in running text, joined and out of order',
    points: newcomers,
    marked: `Geachte raad,

⟪n1 n6: overgenomen⟫Met uw adviezen 1 en 6 zijn wij blij. De uitvoering ervan leggen wij bij Vluchtelingenwerk neer, dat daarvoor subsidie krijgt.⟪⟫

⟪n5: niet-overgenomen⟫Advies 5 is onuitvoerbaar zolang er geen huizen bij komen.⟪⟫

⟪n2 n3: toegezegd-later⟫De adviezen 2 en 3 vragen om overleg met de regio. Dat staat gepland in oktober; daarna hoort u meer.⟪⟫

⟪n4: deels⟫Wat advies 4 betreft: geen twintig, maar wel vijf stageplaatsen.⟪⟫

⟪n7: overgenomen⟫Ten aanzien van advies 7 kunnen wij u melden dat de GGD dit vanaf januari gaat doen.⟪⟫

Met vriendelijke groet,

het college
`,
  },
  {
    name: 'our words in quotation marks, answers right behind',
    points: sport,
    marked: `Reactie van het college

"Zet om de tweehonderd meter een bankje, zodat ouderen durven te gaan wandelen."
⟪b1: overgenomen⟫Akkoord, wij nemen dit op in het groenplan.⟪⟫

"Stel een beweegcoach aan voor mensen met een chronische ziekte."
⟪b2: beantwoord-zonder-besluit⟫Er is al een beweegcoach, bereikbaar via de huisarts.⟪⟫

"Plaats lampen bij het trapveld."
⟪b3: toegezegd-later⟫Wordt bekeken bij de vervanging van de lichtmasten in 2029.⟪⟫

"Vraag sportclubs om de frituur weg te doen en fruit te verkopen."
⟪b4: niet-overgenomen⟫Wij gaan de clubs niet voorschrijven wat zij verkopen.⟪⟫

"Betaal zwemles voor volwassenen."
⟪b5: overgenomen⟫Vanaf volgend jaar vergoedt het minimafonds deze lessen.⟪⟫
`,
  },
  {
    name: 'pages with a letterhead, words broken',
    points: support,
    pages: { width: 70, lines: 22, foot: (page) => `Postbus 40\n1234 AB Lindeveen\nBlad ${page}` },
    marked: `Geachte adviesraad,

Naar aanleiding van uw advies over de Wmo delen wij u het volgende mee.

Toegang tot hulp

⟪w1: overgenomen⟫Op de uitnodiging voor het keukentafelgesprek staat voortaan waar men een onafhankelijke cliëntondersteuner kan vinden.⟪⟫

⟪w2: niet-overgenomen⟫Tien werkdagen voor het gespreksverslag is met de huidige bezetting niet te halen; de wettelijke termijn van zes weken blijft het uitgangspunt.⟪⟫

⟪w3: overgenomen⟫Wie een blijvende beperking heeft, krijgt voortaan een indicatie voor onbepaalde tijd. Hiermee vervallen de jaarlijkse herindicaties.⟪⟫

Hulp thuis

⟪w4: niet-overgenomen⟫Wij blijven werken met resultaten. Het benoemen van uren in de beschikking leidt tot verstarring en tot meer bezwaarprocedures.⟪⟫

⟪w5: deels⟫Dat er steeds een andere hulp voor de deur staat, willen wij beperken. Een maximum van twee kunnen de aanbieders niet toezeggen. Drie is de nieuwe norm.⟪⟫

⟪w6: toegezegd-later⟫Compensatie van de eigen bijdrage voor minima wordt meegewogen in de herziening van het armoedebeleid, waarover de raad in het vierde kwartaal besluit.⟪⟫

Vervoer en hulpmiddelen

⟪w7: overgenomen⟫Met de deelscootmobielen beginnen wij in drie wijken. De buurthuizen beheren de sleutels.⟪⟫

⟪w8: niet-overgenomen⟫Boetes in het contract met de regiotaxi werken averechts, zo leert de ervaring elders.⟪⟫

⟪w9: overgenomen⟫Voor de reparatie van rolstoelen geldt in het nieuwe contract een termijn van twee werkdagen.⟪⟫

Hoogachtend,

burgemeester en wethouders van Lindeveen
`,
  },
  {
    name: 'polite evasion',
    points: newcomers,
    marked: `Geachte leden,

Het college is u erkentelijk voor uw advies, dat getuigt van grote betrokkenheid.

⟪n1: ter-kennisgeving/beantwoord-zonder-besluit⟫Uw pleidooi voor taalcafés hebben wij goed gehoord. Taal is de sleutel tot meedoen.⟪⟫

⟪n5: beantwoord-zonder-besluit⟫De lange wachttijd van gezinnen in het azc gaat ook ons aan het hart. De woningmarkt is in heel Nederland overspannen.⟪⟫

⟪n6: beantwoord-zonder-besluit/overgenomen⟫Veel vrijwilligers zetten zich al als buddy in voor nieuwe gezinnen. Daar zijn wij trots op.⟪⟫

Wij kijken uit naar de verdere samenwerking.

Met vriendelijke groet,

het college van Lindeveen
`,
  },
  {
    name: 'headed by chapter, sentences by theme',
    points: newcomers,
    marked: `Onze reactie

Taal
⟪n1: overgenomen⟫Voor de taalcafés trekken wij dertigduizend euro uit.⟪⟫ ⟪n2: toegezegd-later⟫Of er ook opvang voor kinderen kan komen, hangt af van het aantal aanmeldingen.⟪⟫

Werk
⟪n3: overgenomen⟫Hulp bij de erkenning van diploma's wordt een taak van het werkgeverspunt.⟪⟫ ⟪n4: niet-overgenomen⟫Zelf stages aanbieden lukt ons niet, omdat de begeleiding te veel tijd vraagt.⟪⟫

Wonen
⟪n5: niet-overgenomen⟫Drie maanden is een utopie.⟪⟫ ⟪n6: overgenomen⟫Elk gezin krijgt een buddy. De werving is begonnen.⟪⟫ ⟪n7: deels⟫De GGD onderzoekt alle kinderen. Voor volwassenen is er geen capaciteit.⟪⟫
`,
  },
  {
    name: 'short mail',
    points: sport,
    marked: `Hoi Annie,

Even snel per mail, de brief volgt nog.

bankjes: ⟪b1: overgenomen⟫komt goed, zijn besteld⟪⟫
beweegcoach: ⟪b2: toegezegd-later⟫daar moeten we nog naar kijken⟪⟫
trapveld: ⟪b3: niet-overgenomen⟫gaat niet lukken, te duur⟪⟫
kantine: ⟪b4: niet-overgenomen/beantwoord-zonder-besluit⟫is aan de clubs⟪⟫
zwemles: ⟪b5: overgenomen⟫ja, regelen we⟪⟫

Groet,
Jos
`,
  },
];
