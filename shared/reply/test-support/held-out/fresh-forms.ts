// Replies that nobody looked at the failures of: these are scored, and nothing else.
import { care, digital } from './fresh-advices';
import type { HeldOutText } from './held-out';

export const freshForms: readonly HeldOutText[] = [
  {
    name: 'point by point with numbers',
    points: care,
    marked: `Geachte heer Van der Laan,

Uw advies hebben wij besproken in de collegevergadering van 9 september. Per punt antwoorden wij als volgt.

1.1 ⟪m1: niet-overgenomen⟫Een gratis parkeervergunning is moeilijk te controleren en werkt misbruik in de hand. Wij beginnen er niet aan.⟪⟫

1.2 ⟪m2: toegezegd-later⟫Wij brengen uw wens onder de aandacht van het steunpunt. In de loop van volgend jaar verwachten wij daar een plan van.⟪⟫

1.3 ⟪m3: overgenomen⟫Uit onze peiling blijkt dat mantelzorgers dit ook liever hebben. Met ingang van dit jaar maken wij honderd euro over.⟪⟫

2.1 ⟪m4: beantwoord-zonder-besluit/overgenomen⟫De gemeente heeft al een collectieve polis waar ook schade aan de auto onder valt.⟪⟫

2.2 ⟪m5: overgenomen⟫De vrijwilligersacademie neemt een cursus over dementie op in het aanbod.⟪⟫

3.1 ⟪m6: deels⟫Wie 75 wordt, ontvangt een brief met een aanbod voor een gesprek. Bij iedereen langsgaan is te arbeidsintensief.⟪⟫

3.2 ⟪m7: overgenomen⟫De telefooncirkel kan rekenen op een startsubsidie.⟪⟫

3.3 ⟪m8: ter-kennisgeving⟫Van uw opmerkingen over eetpunten nemen wij kennis.⟪⟫

Hoogachtend,

het college van Moerbeek
`,
  },
  {
    name: 'essay',
    points: digital,
    marked: `Beste raad,

De wereld wordt digitaler en niet iedereen kan dat bijbenen. Dat houdt ook ons bezig.

⟪d1: overgenomen⟫Daarom breiden we het spreekuur in de bibliotheek uit naar vijf dagen, zodat er altijd iemand is die met DigiD kan helpen.⟪⟫ ⟪d5: toegezegd-later⟫Daarnaast praten we met Stichting Herstart over opgeknapte laptops voor gezinnen met een kleine beurs; we hopen u daar na de zomer iets over te kunnen vertellen.⟪⟫

⟪d2: niet-overgenomen⟫Een balie waar men zonder afspraak kan binnenlopen, leidde in het verleden tot lange rijen. Dat willen we niet opnieuw.⟪⟫ ⟪d3: overgenomen⟫Wel sturen we voortaan ieder formulier op papier toe aan wie daarom belt.⟪⟫

⟪d4: niet-overgenomen⟫De chatbot laten we staan. Gem leert elke dag bij en beantwoordt inmiddels acht op de tien vragen goed.⟪⟫

Met een hartelijke groet,

wethouder Dienstverlening
`,
  },
  {
    name: 'four lines',
    points: digital,
    marked: `Geachte adviesraad,

⟪d1 d2 d3 d4 d5 d6: toegezegd-later⟫Uw adviezen over de digitale overheid komen op een goed moment. Wij betrekken ze allemaal bij de visie op dienstverlening, die in maart 2028 naar de raad gaat.⟪⟫

Met vriendelijke groet,

burgemeester en wethouders
`,
  },
  {
    name: 'no answers, only process',
    points: care,
    marked: `Geachte voorzitter,

Op 3 oktober ontvingen wij uw advies. Hartelijk dank daarvoor.

Mevrouw Smit is uw contactpersoon. Zij is bereikbaar via telefoonnummer 0555-987654.

Met vriendelijke groet,

namens burgemeester en wethouders
`,
  },
  {
    name: 'table in lines',
    points: digital,
    marked: `Advies | Besluit college
Hulp bij DigiD | ⟪d1: overgenomen⟫Akkoord⟪⟫
Balie zonder afspraak | ⟪d2: deels⟫Akkoord voor één ochtend in de week⟪⟫
Papieren formulieren | ⟪d3: niet-overgenomen⟫Niet akkoord, niet uitvoerbaar⟪⟫
Chatbot Gem | ⟪d4: toegezegd-later⟫Eerst evalueren⟪⟫
Laptops voor minima | ⟪d5: overgenomen⟫Akkoord, via het minimabeleid⟪⟫
Uw nieuwe bellijn | ⟪d6: ter-kennisgeving⟫Dank voor het compliment⟪⟫
`,
  },
  {
    name: 'headings of our letter, two silent',
    points: care,
    marked: `Reactie college op advies Zorg voor elkaar

Mantelzorg

Parkeervergunning voor mantelzorgers
⟪m1: overgenomen⟫Wij gaan deze vergunning invoeren. De verordening wordt daarop gewijzigd.⟪⟫

Een lotgenotengroep
⟪m2: beantwoord-zonder-besluit⟫Zo'n groep komt elke maand bijeen in het buurthuis van Moerbeek-Zuid.⟪⟫

Vrijwilligers

Verzekering
⟪m4: niet-overgenomen⟫Schade aan een auto is een zaak tussen eigenaar en verzekeraar. Een gemeentelijke regeling achten wij niet passend.⟪⟫

Scholing
⟪m5: toegezegd-later⟫Over de inhoud en de kosten van zo'n cursus winnen wij informatie in. U hoort ervan voor het eind van het jaar.⟪⟫

Eenzaamheid

Huisbezoek bij 75-plussers
⟪m6: overgenomen⟫Het welzijnswerk start hiermee in januari.⟪⟫

Eetpunten
⟪m8: deels⟫De bestaande eetpunten houden hun subsidie. Nieuwe komen er voorlopig niet bij.⟪⟫

Hoogachtend,

burgemeester en wethouders van Moerbeek
`,
  },
  {
    name: 'no to nearly everything',
    points: care,
    marked: `Geachte adviesraad,

⟪m1 m2 m3 m4 m5 m6 m8: niet-overgenomen⟫De gemeente staat voor een bezuiniging van vier miljoen euro. Om die reden kunnen wij uw voorstellen niet honoreren.⟪⟫

⟪m7: overgenomen⟫Een uitzondering maken wij voor de telefooncirkel. Die kost weinig en bereikt veel ouderen; wij stellen er tweeduizend euro voor beschikbaar.⟪⟫

Met vriendelijke groet,

het college
`,
  },
  {
    name: 'our text repeated between quotation marks in the sentence',
    points: digital,
    marked: `Geachte leden,

U schrijft: "Zet in de bibliotheek elke dag iemand neer die helpt met DigiD." ⟪d1: toegezegd-later⟫Wij gaan na of de bibliotheek dit kan bieden.⟪⟫

U schrijft: "Stuur op verzoek ook formulieren op papier toe." ⟪d3: overgenomen⟫Dat doen wij met ingang van morgen.⟪⟫

U schrijft: "Haal hem van de site." ⟪d4: overgenomen⟫De chatbot is inmiddels uitgezet.⟪⟫

U schrijft: "Geef gezinnen op bijstandsniveau een opgeknapte laptop." ⟪d5: niet-overgenomen⟫Daar is het minimabeleid niet voor bedoeld.⟪⟫

Met vriendelijke groet,

het college
`,
  },
  {
    name: 'see above, in words',
    points: care,
    marked: `Geachte raad,

Advies 1.1: ⟪m1 m3: niet-overgenomen⟫Het budget voor mantelzorgers is volledig besteed. Meer geld is er dit jaar niet.⟪⟫

Advies 1.2: ⟪m2: overgenomen⟫De groep start in november in het ziekenhuis.⟪⟫

Advies 1.3: ⟪m3: niet-overgenomen⟫Wij verwijzen naar ons antwoord bij advies 1.1.⟪⟫

Advies 2.1 en 2.2: ⟪m4 m5: overgenomen⟫Beide zijn inmiddels geregeld.⟪⟫

Advies 3.1: ⟪m6: toegezegd-later⟫Nog geen besluit. Het college praat hierover verder in december.⟪⟫

Advies 3.2 en 3.3: ⟪m7 m8: beantwoord-zonder-besluit/ter-kennisgeving⟫Dit zijn initiatieven van inwoners. Wij volgen ze met belangstelling.⟪⟫
`,
  },
  {
    name: 'pages, narrow lines',
    points: care,
    pages: {
      width: 62,
      lines: 20,
      foot: (page) => `Gemeente Moerbeek\nOns kenmerk 27.0041\nPagina ${page} van 3`,
    },
    marked: `Geacht bestuur,

In deze brief reageren wij op uw advies over mantelzorgers, vrijwilligers en eenzaamheid.

⟪m3: overgenomen⟫De waardering voor mantelzorgers wordt niet langer uitgekeerd als cadeaubon. U heeft gelijk dat een bedrag op de rekening meer vrijheid geeft, en vanaf 2028 betalen wij de waardering op die manier uit.⟪⟫

⟪m1: niet-overgenomen⟫Parkeren in de binnenstad is schaars en wij willen het aantal vergunningen juist terugbrengen. Een aparte vergunning voor mantelzorgers past daar niet in.⟪⟫

⟪m4: overgenomen⟫Voor vrijwilligers die hun eigen auto gebruiken hebben wij een aanvullende verzekering afgesloten, die op 1 juli ingaat.⟪⟫

⟪m6: toegezegd-later⟫Huisbezoeken aan inwoners die 75 worden spreken ons aan, maar vragen veel van het welzijnswerk. Bij de begrotingsbehandeling in november komen wij hierop terug.⟪⟫

⟪m8: niet-overgenomen⟫Subsidie voor eetpunten is er niet meer, want de regeling is vorig jaar afgeschaft.⟪⟫

Hoogachtend,

burgemeester en wethouders van Moerbeek
`,
  },
  {
    name: 'own order with bold words',
    points: digital,
    marked: `Aan de adviesraad

**Laptops.** ⟪d5: overgenomen⟫Vanaf september deelt het leerplein er vijftig uit.⟪⟫

**Balie.** ⟪d2: overgenomen⟫Op dinsdag- en donderdagochtend hoeft niemand een afspraak te maken.⟪⟫

**Chatbot.** ⟪d4: toegezegd-later⟫De leverancier heeft tot oktober om hem te verbeteren. Lukt dat niet, dan overwegen we te stoppen.⟪⟫

**DigiD.** ⟪d1: niet-overgenomen⟫Daar is de bibliotheek niet voor toegerust.⟪⟫

**Bellijn.** ⟪d6: ter-kennisgeving/beantwoord-zonder-besluit⟫We geven uw dank door aan de medewerkers.⟪⟫
`,
  },
  {
    name: 'mail with dashes, some points',
    points: digital,
    marked: `Dag allemaal,

Hier vast de reactie op jullie brief:

- DigiD: ⟪d1: overgenomen⟫dat gaan we regelen⟪⟫
- balie: ⟪d2: niet-overgenomen⟫nee, te weinig personeel⟪⟫
- papier: ⟪d3: overgenomen⟫prima, mensen kunnen ons bellen⟪⟫
- laptops: ⟪d5: toegezegd-later⟫ligt bij het college, besluit volgt⟪⟫

Groeten, Bea (team dienstverlening)
`,
  },
];
