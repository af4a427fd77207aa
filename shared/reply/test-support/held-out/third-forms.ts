// A third set, of leads, tables and mails. The rules have learnt from it too.
import { culture, debts, housing, newcomers, sport, work, youth } from './advices';
import type { HeldOutText } from './held-out';

export const thirdForms: readonly HeldOutText[] = [
  {
    name: 'lead words',
    points: sport,
    marked: `Beste raad,

**Bankjes.** ⟪b1: overgenomen⟫In de zomer plaatsen we er vijftien.⟪⟫

**Coach.** ⟪b2: niet-overgenomen⟫Daar hebben we geen budget voor.⟪⟫

**Trapveld.** ⟪b3: toegezegd-later⟫We nemen dit mee in het groenplan.⟪⟫

**Zwemmen.** ⟪b5: overgenomen⟫Het minimafonds gaat dit betalen.⟪⟫
`,
  },
  {
    name: 'quotes inline',
    points: newcomers,
    marked: `Geachte raad,

U vraagt ons: "Koppel elk gezin aan een vrijwilliger uit de buurt." ⟪n6: overgenomen⟫Dat gaan wij doen, samen met Vluchtelingenwerk.⟪⟫

U vraagt ons: "Help nieuwkomers om hun buitenlandse diploma te laten erkennen." ⟪n3: beantwoord-zonder-besluit⟫Dit gebeurt al bij het werkplein.⟪⟫

U vraagt ons: "Verkort dat tot drie maanden." ⟪n5: niet-overgenomen⟫Dit is niet haalbaar.⟪⟫

U stelt: "Regel opvang." ⟪n2: toegezegd-later⟫De kosten hiervan zoeken wij uit.⟪⟫
`,
  },
  {
    name: 'all in one',
    points: housing,
    marked: `Geacht bestuur,

⟪h1 h2 h3 h4 h5 h6: toegezegd-later⟫Al uw adviezen nemen wij mee bij het opstellen van de woonvisie. Die wordt in het voorjaar van 2028 vastgesteld.⟪⟫

Hoogachtend,

het college
`,
  },
  {
    name: 'no but one',
    points: work,
    marked: `Geachte raad,

⟪r1 r2 r3 r5 r6: niet-overgenomen⟫Gezien de tekorten in de bijstand is er voor uw voorstellen geen geld.⟪⟫

⟪r4: overgenomen⟫Alleen de taalles op de werkvloer gaan wij betalen, uit het budget voor inburgering.⟪⟫

Hoogachtend,

het college
`,
  },
  {
    name: 'our headings, silent',
    points: debts,
    marked: `Reactie van het college

Vroeg erbij

Bel aan bij een huurachterstand
⟪s1: overgenomen⟫Dit gaan wij doen. De werkwijze is in juni aangepast.⟪⟫

De hulp zelf

Eén vast gezicht
⟪s3: beantwoord-zonder-besluit⟫Het team werkt al met vaste koppels.⟪⟫

Een loket voor ondernemers
⟪s5: toegezegd-later⟫Met de Kamer van Koophandel hebben wij in september overleg. De uitkomst laten wij u weten.⟪⟫

Jongeren

Lessen over geld
⟪s7: niet-overgenomen⟫De scholen hebben hier al een programma voor. Een tweede programma is overbodig.⟪⟫

Bijzondere bijstand is onbekend
⟪s8: overgenomen⟫Wij gaan de regeling beter bekendmaken.⟪⟫
`,
  },
  {
    name: 'short table',
    points: culture,
    marked: `Advies | Standpunt
De bibliobus | ⟪c1: ter-kennisgeving⟫Dank voor uw waardering⟪⟫
Een cultuurpas | ⟪c2: niet-overgenomen⟫Nee, geen dekking⟪⟫
Muziekles op school | ⟪c3: deels⟫Ja, maar alleen in groep 5⟪⟫
Huur voor verenigingen | ⟪c4: overgenomen⟫Eens⟪⟫
Wie doet er mee? | ⟪c5: toegezegd-later⟫Volgt in de monitor van 2028⟪⟫
`,
  },
  {
    name: 'running, narrow pages',
    points: youth,
    pages: { width: 60, lines: 18, foot: (page) => `Gemeente Zomerdijk\nKenmerk 12\nBlad ${page}` },
    marked: `Geachte raad,

Hieronder onze reactie op uw advies over de jeugd.

⟪j4: overgenomen⟫Pleegouders verdienen steun. Met de jeugdhulpregio is afgesproken dat zij een vaste begeleider krijgen, en dat er een logeerweekend per maand wordt vergoed.⟪⟫

⟪j2: niet-overgenomen⟫Schoolmaatschappelijk werk op het mbo valt buiten onze verantwoordelijkheid. De scholen krijgen daarvoor rijksgeld, en een bijdrage van de gemeente zou dubbelop zijn.⟪⟫

⟪j9: toegezegd-later⟫Voor de speeltuinen maken wij volgend jaar een beheerplan. Dan wordt ook duidelijk welke toestellen het eerst aan de beurt zijn.⟪⟫

⟪j10: overgenomen⟫Een avond over drugs voor ouders organiseert de GGD in maart, en daarna elk jaar opnieuw.⟪⟫

⟪j7: deels⟫De sportpas breiden wij uit naar werkende ouders met een laag inkomen, maar voorlopig alleen voor kinderen tot twaalf jaar.⟪⟫

Hoogachtend,

het college
`,
  },
  {
    name: 'mail',
    points: debts,
    marked: `Hallo Piet,

De antwoorden van het college op een rij:

- huurachterstand: ⟪s1: overgenomen⟫doen we⟪⟫
- zorgverzekeraar: ⟪s2: niet-overgenomen⟫mag niet van de AVG⟪⟫
- wachttijd: ⟪s4: toegezegd-later⟫wordt bekeken⟪⟫
- ondernemers: ⟪s5: overgenomen⟫akkoord⟪⟫
- jongeren: ⟪s6: niet-overgenomen⟫te duur⟪⟫

Groet, Kees
`,
  },
];
