// Invented advices to which the held-out replies answer: their points as the letter prints them.
import type { CouncilId, PointKind } from '../../../domain';
import type { ReplyPoint } from '../../reply-types';

type Row = readonly [key: string, number: string | null, title: string, body: string, kind?: PointKind];

export function advice(chapters: Readonly<Record<string, readonly Row[]>>): readonly ReplyPoint[] {
  return Object.entries(chapters).flatMap(([chapter, rows]) =>
    rows.map(([key, number, title, body, kind = 'advies']) => ({
      key,
      ref: key,
      number,
      section: number?.includes('.') === true ? (number.split('.')[0] ?? null) : null,
      kind,
      council: 'zom' as CouncilId,
      chapter,
      title,
      body,
      advice: '',
    })),
  );
}

export const debts = advice({
  'Vroeg erbij': [
    [
      's1',
      '1.1',
      'Bel aan bij een huurachterstand',
      'Een brief over een achterstand blijft vaak dicht. Ga binnen twee weken langs bij mensen die de huur of de energie niet betalen.',
    ],
    [
      's2',
      '1.2',
      'Ook de zorgverzekeraar doet mee',
      'Laat zorgverzekeraars en het waterbedrijf hun signalen aan de gemeente doorgeven.',
    ],
  ],
  'De hulp zelf': [
    [
      's3',
      '2.1',
      'Eén vast gezicht',
      'Mensen doen hun verhaal nu vijf keer. Geef ieder huishouden één vaste contactpersoon, totdat de schuld weg is.',
    ],
    [
      's4',
      '2.2',
      'Binnen vier weken een gesprek',
      'Zorg dat het eerste gesprek binnen vier weken na de aanmelding is.',
    ],
    [
      's5',
      '2.3',
      'Een loket voor ondernemers',
      'Zelfstandigen met schulden vallen tussen wal en schip. Open ook voor hen een loket.',
    ],
  ],
  Jongeren: [
    [
      's6',
      '3.1',
      'Koop schulden van jongeren op',
      'Richt een fonds in dat schulden van jongeren tot 27 jaar opkoopt, in ruil voor scholing of werk.',
    ],
    ['s7', '3.2', 'Lessen over geld', 'Laat alle basisscholen in groep 8 lessen over geld geven.'],
    [
      's8',
      '3.3',
      'Bijzondere bijstand is onbekend',
      'Wij maken ons zorgen over het kleine aantal aanvragen voor bijzondere bijstand. Wat gaat u daaraan doen?',
      'zorg',
    ],
  ],
});

export const access = advice({
  'Toegankelijke gemeente': [
    [
      't1',
      null,
      'Stoepen zonder obstakels',
      'Reclameborden en fietsen versperren de stoep. Handhaaf hierop en maak bij elke oversteek een afrit voor rolstoelen.',
    ],
    [
      't2',
      null,
      'Openbare toiletten',
      'In het centrum is geen toilet voor wie slecht ter been is. Open er minstens drie, met een verschoontafel voor volwassenen.',
    ],
    [
      't3',
      null,
      'Een website die iedereen kan lezen',
      'De site van de gemeente werkt niet met voorleessoftware. Laat hem toetsen en verbeteren.',
    ],
    [
      't4',
      null,
      'Prikkelarm zwemmen',
      'Voor mensen met autisme is het zwembad te druk. Vraag het zwembad om een wekelijks uur zonder muziek en fel licht.',
    ],
    [
      't5',
      null,
      'Toets bouwplannen met ervaringsdeskundigen',
      'Laat mensen met een beperking meekijken naar elk plan voor een openbaar gebouw, voordat de vergunning er is.',
    ],
    [
      't6',
      null,
      'Gratis parkeren met een gehandicaptenkaart',
      'Wie een gehandicaptenparkeerkaart heeft, kan vaak niet bij de automaat. Maak het parkeren voor hen gratis.',
    ],
    [
      't7',
      null,
      'Een gebarentolk bij de raad',
      'Zet bij raadsvergaderingen een tolk Nederlandse Gebarentaal in, en ondertitel de uitzending.',
    ],
  ],
});

export const youth = advice({
  Jeugd: [
    [
      'j1',
      '1',
      'Jongerenwerkers in de avond',
      'Na zes uur is er niemand op straat voor de jeugd. Laat jongerenwerkers ook in de avond en in het weekend werken.',
    ],
    [
      'j2',
      '2',
      'Maatschappelijk werk op het mbo',
      'Op het mbo is geen schoolmaatschappelijk werk. Breid het uit naar alle locaties.',
    ],
    [
      'j3',
      '3',
      'Een plek voor meiden',
      'Meiden komen weinig in het jongerencentrum. Organiseer activiteiten voor hen alleen.',
    ],
    [
      'j4',
      '4',
      'Steun voor pleegouders',
      'Pleegouders haken af. Bied hun een vaste begeleider en een vrij weekend in de maand.',
    ],
    [
      'j5',
      '5',
      'Hulp stopt niet bij achttien',
      'Op je achttiende stopt alles tegelijk. Laat jeugdhulp doorlopen tot 23 jaar als de jongere dat wil.',
    ],
    ['j6', '6', 'Een kinderraad', 'Stel een kinderraad in die de wethouder twee keer per jaar adviseert.'],
    [
      'j7',
      '7',
      'Sport voor ieder kind',
      'De sportpas is alleen voor bijstandsgezinnen. Geef hem ook aan werkende ouders met een laag inkomen.',
    ],
    [
      'j8',
      '8',
      'Minder wisselingen bij de jeugdbescherming',
      'Gezinnen zien soms vier jeugdbeschermers in een jaar. Maak met de instelling afspraken om dat terug te dringen.',
    ],
    [
      'j9',
      '9',
      'Speeltuinen opknappen',
      'Veel speeltuinen zijn kapot. Maak een plan om ze allemaal binnen vijf jaar op te knappen.',
    ],
    [
      'j10',
      '10',
      'Voorlichting over drugs',
      'Ouders weten weinig van lachgas en pillen. Houd voor hen ieder jaar een voorlichtingsavond.',
    ],
  ],
});

export const support = advice({
  'Toegang tot hulp': [
    [
      'w1',
      '1.1',
      'Cliëntondersteuning vooraf',
      'Wijs mensen vóór het keukentafelgesprek op onafhankelijke cliëntondersteuning.',
    ],
    ['w2', '1.2', 'Verslag binnen tien dagen', 'Stuur het verslag van het gesprek binnen tien werkdagen op.'],
    [
      'w3',
      '1.3',
      'Geen onnodige herindicaties',
      'Vraag mensen met een blijvende beperking niet elk jaar opnieuw om bewijs.',
    ],
  ],
  'Hulp thuis': [
    [
      'w4',
      '2.1',
      'Uren in de beschikking',
      'Een schoon huis is geen maat. Zet in de beschikking hoeveel uren hulp in het huishouden iemand krijgt.',
    ],
    [
      'w5',
      '2.2',
      'Een vaste hulp',
      'Spreek met de thuiszorg af dat er niet meer dan twee verschillende hulpen komen.',
    ],
    [
      'w6',
      '2.3',
      'Compensatie van de eigen bijdrage',
      'Betaal voor mensen met een minimuminkomen de eigen bijdrage terug.',
    ],
  ],
  'Vervoer en hulpmiddelen': [
    [
      'w7',
      '3.1',
      'Scootmobielen delen',
      'Zet in elke wijk een paar scootmobielen neer die mensen per keer kunnen lenen.',
    ],
    ['w8', '3.2', 'Regiotaxi op tijd', 'De regiotaxi komt vaak te laat. Leg in het contract een boete vast.'],
    ['w9', '3.3', 'Snelle reparatie', 'Een kapotte rolstoel moet binnen twee werkdagen gemaakt zijn.'],
  ],
  'Overdag en in de nacht': [
    [
      'w10',
      '4.1',
      'Dagbesteding dichtbij',
      'Zorg voor dagbesteding in het eigen dorp, zodat mensen niet een uur in een busje zitten.',
    ],
    [
      'w11',
      '4.2',
      'Jonge mensen met dementie',
      'Voor mensen die voor hun 65ste dementie krijgen is er geen passende plek. Koop die in.',
    ],
    [
      'w12',
      '4.3',
      'Een logeerhuis',
      'Open een logeerhuis waar iemand een paar nachten terechtkan als de partner er even uit moet.',
    ],
  ],
  Kwaliteit: [
    [
      'w13',
      '5.1',
      'Een onafhankelijk meldpunt',
      'Mensen durven niet te klagen bij hun eigen zorgaanbieder. Stel een onafhankelijk klachtenmeldpunt in.',
    ],
    [
      'w14',
      '5.2',
      'Deel de cijfers',
      'Geef de adviesraad ieder jaar de cijfers over bezwaren, wachttijden en klachten.',
    ],
  ],
});

export const culture = advice({
  Cultuur: [
    [
      'c1',
      null,
      'De bibliobus',
      'Wij vinden het mooi dat de bibliobus weer alle dorpen aandoet.',
      'waardering',
    ],
    ['c2', null, 'Een cultuurpas', 'Geef mensen met een laag inkomen een pas voor theater, museum en film.'],
    [
      'c3',
      null,
      'Muziekles op school',
      'Laat een vakdocent iedere week muziekles geven op alle basisscholen.',
    ],
    [
      'c4',
      null,
      'Huur voor verenigingen',
      'Koren en toneelgroepen kunnen de zaalhuur niet meer betalen. Verlaag hun huur.',
    ],
    ['c5', null, 'Wie doet er mee?', 'Hoe meet u of mensen met weinig geld meedoen aan cultuur?', 'vraag'],
  ],
});

export const work = advice({
  'Werk en inkomen': [
    ['r1', null, 'Meer beschut werk', 'De wachtlijst voor beschut werk is lang. Maak er dertig plekken bij.'],
    [
      'r2',
      null,
      'Een jobcoach die blijft',
      'De jobcoach stopt na een halfjaar. Laat hem drie jaar meelopen.',
    ],
    [
      'r3',
      null,
      'Bijverdienen moet lonen',
      'Wie een paar uur werkt, krijgt maanden later een terugvordering. Reken maandelijks en begrijpelijk af.',
    ],
    ['r4', null, 'Taalles op de werkvloer', 'Betaal taallessen bij de werkgever, in werktijd.'],
    [
      'r5',
      null,
      'Schaf de tegenprestatie af',
      'De verplichte tegenprestatie levert niets op en vernedert mensen. Stop ermee.',
    ],
    ['r6', null, 'Reiskosten', 'Vergoed de reiskosten naar sollicitaties en stages.'],
  ],
});

export const housing = advice({
  'Wonen en zorg': [
    [
      'h1',
      'A',
      'Knarrenhof',
      "Ouderen willen samen in een hofje wonen. Wijs in elke kern een stuk grond aan voor zo'n hof.",
    ],
    [
      'h2',
      'B',
      'Doorstroommakelaar',
      'Stel iemand aan die ouderen helpt met verhuizen naar een kleiner huis.',
    ],
    ['h3', 'C', 'Trapliften sneller', 'Een traplift duurt nu vijf maanden. Breng dat terug naar zes weken.'],
    ['h4', 'D', 'Jongeren met begeleiding', 'Reserveer kamers voor jongeren die uit een instelling komen.'],
    [
      'h5',
      'E',
      'Geen gas, wel betaalbaar',
      'Zorg dat huurders met een laag inkomen niet meer gaan betalen als hun huis van het gas gaat.',
    ],
    ['h6', 'F', 'Meld geluidsoverlast', 'Maak één plek waar huurders overlast van buren kunnen melden.'],
  ],
});

export const newcomers = advice({
  Taal: [
    [
      'n1',
      '1',
      'Taalcafé in de wijk',
      'Open in iedere wijk een taalcafé waar nieuwkomers Nederlands kunnen oefenen.',
    ],
    [
      'n2',
      '2',
      'Kinderopvang tijdens de les',
      'Moeders missen de inburgeringsles omdat er geen oppas is. Regel opvang.',
    ],
  ],
  Werk: [
    ['n3', '3', "Diploma's waarderen", 'Help nieuwkomers om hun buitenlandse diploma te laten erkennen.'],
    ['n4', '4', 'Stages bij de gemeente', 'Bied als gemeente zelf twintig stageplaatsen voor statushouders.'],
  ],
  Wonen: [
    [
      'n5',
      '5',
      'Niet langer in het azc',
      'Gezinnen met een vergunning wachten een jaar op een huis. Verkort dat tot drie maanden.',
    ],
    ['n6', '6', "Buddy's", 'Koppel elk gezin aan een vrijwilliger uit de buurt.'],
    ['n7', '7', 'Gezondheidscheck', 'Laat ieder nieuw gezin binnen een maand door de GGD zien.'],
  ],
});

export const sport = advice({
  Bewegen: [
    [
      'b1',
      null,
      'Bankjes langs de wandelroute',
      'Zet om de tweehonderd meter een bankje, zodat ouderen durven te gaan wandelen.',
    ],
    ['b2', null, 'Beweegcoach', 'Stel een beweegcoach aan voor mensen met een chronische ziekte.'],
    [
      'b3',
      null,
      'Verlicht het trapveld',
      'Jongeren kunnen in de winter niet voetballen. Plaats lampen bij het trapveld.',
    ],
    ['b4', null, 'Gezonde kantine', 'Vraag sportclubs om de frituur weg te doen en fruit te verkopen.'],
    [
      'b5',
      null,
      'Zwemles voor volwassenen',
      'Veel nieuwkomers kunnen niet zwemmen. Betaal zwemles voor volwassenen.',
    ],
  ],
});
