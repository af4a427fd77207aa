// An invented advice of two invented municipalities, and what a college could say of each point.
import type { CouncilId, PointKind } from '../../domain';
import type { ReplyStatus } from '../../domain/reply';
import type { ReplyPoint } from '../reply-types';

export interface InventedPoint {
  readonly key: string;
  readonly kind: PointKind;
  readonly chapter: string;
  readonly title: string;
  readonly body: string;
  /** The advice in the college's words, as it repeats it. */
  readonly restated: string;
  readonly long: readonly [ReplyStatus, string];
  readonly short: readonly [ReplyStatus, string];
  /** What it says of another thing, in running text without heading. */
  readonly running: readonly [ReplyStatus, string];
}

export const inventedPoints: readonly InventedPoint[] = [
  {
    key: 'p01',
    kind: 'advies',
    chapter: 'Vervoer',
    title: 'Een belbus in het weekend',
    body: 'De laatste bus naar de dorpen rijdt om zes uur. Wie geen auto heeft, komt zaterdagavond nergens. Laat ook in het weekend een belbus rijden.',
    restated: 'U adviseert om de belbus ook op zaterdag en zondag te laten rijden.',
    long: [
      'overgenomen',
      'Dit advies nemen wij over. Vanaf 1 april rijdt de belbus ook op zaterdagavond en op zondag. De vervoerder heeft daarvoor twee extra chauffeurs aangenomen.',
    ],
    short: ['overgenomen', 'Overgenomen. De belbus gaat in het weekend rijden.'],
    running: [
      'overgenomen',
      'Met u vinden wij dat de dorpen ook in het weekend bereikbaar moeten zijn. Wij nemen uw voorstel voor een belbus op zaterdag en zondag daarom over.',
    ],
  },
  {
    key: 'p02',
    kind: 'zorg',
    chapter: 'Vervoer',
    title: 'Haltes zonder drempel',
    body: 'Mensen met een rollator of rolstoel kunnen bij veel haltes niet instappen. Maak alle bushaltes toegankelijk.',
    restated: 'Uw raad vraagt om toegankelijke bushaltes voor mensen met een rollator of rolstoel.',
    long: [
      'deels',
      'Wij nemen dit deels over. De haltes bij het station en het ziekenhuis worden dit jaar opgehoogd. Voor de kleine haltes in het buitengebied is geen geld beschikbaar.',
    ],
    short: ['deels', 'Gedeeltelijk overgenomen: alleen de drukste haltes worden opgehoogd.'],
    running: [
      'deels',
      'Over de bushaltes zijn wij het gedeeltelijk met u eens. De drukke haltes maken wij geschikt voor rolstoelen, de haltes in het buitengebied niet.',
    ],
  },
  {
    key: 'p03',
    kind: 'advies',
    chapter: 'Ontmoeten',
    title: 'Houd het dorpshuis open',
    body: 'Het dorpshuis is de enige plek waar jong en oud elkaar treffen. Sluit het niet, ook al kost het onderhoud geld.',
    restated: 'De raad pleit voor het openhouden van het dorpshuis.',
    long: [
      'niet-overgenomen',
      'Wij zien geen mogelijkheid om dit advies te volgen. Het gebouw voldoet niet meer aan de eisen en een verbouwing kost ruim een miljoen euro. Daarom sluit het dorpshuis volgend jaar.',
    ],
    short: ['niet-overgenomen', 'Niet overgenomen. De kosten van het gebouw zijn te hoog.'],
    running: [
      'niet-overgenomen',
      'Het dorpshuis kunnen wij niet openhouden. Het gebouw is op en voor een verbouwing ontbreken de middelen.',
    ],
  },
  {
    key: 'p04',
    kind: 'advies',
    chapter: 'Ontmoeten',
    title: 'Een huiskamer in elke kern',
    body: 'Eenzaamheid begint met niemand zien. Open in iedere kern een huiskamer waar je zonder afspraak kunt binnenlopen.',
    restated: 'Verder adviseert u om in iedere kern een inloophuiskamer te openen tegen eenzaamheid.',
    long: [
      'toegezegd-later',
      'Wij onderzoeken in de eerste helft van 2027 of er in elke kern ruimte is voor een inloop. De uitkomst bespreken wij met u voordat wij een keuze maken.',
    ],
    short: ['toegezegd-later', 'Nemen wij mee in het uitvoeringsprogramma.'],
    running: [
      'toegezegd-later',
      'Voor huiskamers in de kernen onderzoeken wij nog of er geschikte ruimtes zijn. Hierop komen wij terug voor de zomer van 2027.',
    ],
  },
  {
    key: 'p05',
    kind: 'advies',
    chapter: 'Mantelzorg',
    title: 'Ruimere vergoeding voor respijtzorg',
    body: 'Mantelzorgers raken overbelast. Vergoed meer dagen waarop iemand anders de zorg overneemt.',
    restated: 'U vraagt om meer dagen respijtzorg voor mantelzorgers te vergoeden.',
    long: [
      'niet-overgenomen',
      'Dit advies volgen wij niet. De vergoeding voor respijtzorg is vorig jaar al verhoogd en uit de cijfers blijkt dat niet alle dagen worden gebruikt.',
    ],
    short: ['niet-overgenomen', 'Wij nemen dit niet over, omdat het budget voor respijtzorg niet opraakt.'],
    running: [
      'niet-overgenomen',
      'Een ruimere vergoeding van respijtzorg vinden wij niet nodig, want mantelzorgers gebruiken de huidige dagen niet allemaal.',
    ],
  },
  {
    key: 'p06',
    kind: 'vraag',
    chapter: 'Mantelzorg',
    title: 'Weten jonge mantelzorgers de weg?',
    body: 'Kinderen die voor een zieke ouder zorgen, kennen het steunpunt niet. Hoe bereikt u hen?',
    restated: 'De adviesraad vraagt hoe jonge mantelzorgers worden bereikt.',
    long: [
      'beantwoord-zonder-besluit',
      'Het steunpunt geeft al gastlessen op de middelbare scholen. Vorig jaar zijn op die manier ruim tweehonderd kinderen bereikt die voor een ouder of broer zorgen.',
    ],
    short: ['beantwoord-zonder-besluit', 'Het steunpunt is al actief op alle scholen.'],
    running: [
      'beantwoord-zonder-besluit',
      'Jonge mantelzorgers worden op dit moment al bereikt met gastlessen van het steunpunt op de scholen.',
    ],
  },
  {
    key: 'p07',
    kind: 'advies',
    chapter: 'Informatie',
    title: 'Brieven in gewone taal',
    body: 'De brieven over de Wmo zijn lang en staan vol vaktermen. Schrijf op taalniveau B1 en laat inwoners meelezen.',
    restated: 'Uw advies is om brieven in eenvoudige taal te schrijven en inwoners te laten meelezen.',
    long: [
      'overgenomen',
      'Wij zijn het met u eens. Alle standaardbrieven zijn inmiddels herschreven naar taalniveau B1. Een panel van inwoners leest voortaan mee.',
    ],
    short: ['overgenomen', 'Akkoord, de brieven worden herschreven.'],
    running: [
      'overgenomen',
      'Uw oproep om begrijpelijke brieven te schrijven nemen wij ter harte: een panel van inwoners gaat alle brieven meelezen.',
    ],
  },
  {
    key: 'p08',
    kind: 'advies',
    chapter: 'Informatie',
    title: 'Eén telefoonnummer',
    body: 'Inwoners worden van het kastje naar de muur gestuurd. Zorg voor één nummer voor alle vragen over zorg en ondersteuning.',
    restated: 'De raad stelt één telefoonnummer voor alle zorgvragen voor.',
    long: [
      'toegezegd-later',
      'Wij werken dit nader uit in het actieplan dienstverlening, dat voor het einde van 2027 gereed is. Tot die tijd blijven de bestaande nummers in gebruik.',
    ],
    short: ['toegezegd-later', 'Wordt meegenomen in het actieplan dienstverlening.'],
    running: [
      'toegezegd-later',
      'De wens om met één telefoonnummer te werken wordt uitgewerkt in het actieplan dienstverlening.',
    ],
  },
  {
    key: 'p09',
    kind: 'advies',
    chapter: 'Jeugd',
    title: 'Kortere wachttijden voor jeugdhulp',
    body: 'Gezinnen wachten soms acht maanden op hulp. Spreek met aanbieders een wachttijd van ten hoogste zes weken af.',
    restated: 'U adviseert een maximale wachttijd in de jeugdhulp van zes weken.',
    long: ['ter-kennisgeving', 'Wij nemen kennis van uw opvatting over de wachttijden in de jeugdhulp.'],
    short: ['ter-kennisgeving', 'Voor kennisgeving aangenomen.'],
    running: [
      'ter-kennisgeving',
      'Van uw opmerkingen over wachttijden in de jeugdhulp hebben wij kennisgenomen.',
    ],
  },
  {
    key: 'p10',
    kind: 'advies',
    chapter: 'Wonen',
    title: 'Levensloopbestendige woningen',
    body: 'Ouderen willen kleiner wonen maar vinden niets. Leg in de woonvisie vast dat een derde van de nieuwbouw gelijkvloers is.',
    restated: 'Daarnaast beveelt u aan om een derde van de nieuwe woningen gelijkvloers te bouwen.',
    long: [
      'overgenomen',
      'In de woonvisie is nu opgenomen dat een derde van de nieuwbouw zonder trappen bereikbaar is. Hiermee volgen wij uw advies.',
    ],
    short: ['overgenomen', 'Dit is in de woonvisie opgenomen.'],
    running: [
      'overgenomen',
      'In de woonvisie hebben wij opgenomen dat een derde van de nieuwbouw gelijkvloers wordt, zodat ouderen kunnen doorstromen.',
    ],
  },
];

export const inventedAddressees = [
  { id: 'elz', name: 'College van burgemeester en wethouders van Elzendijk' },
  { id: 'wat', name: 'College van burgemeester en wethouders van Waterhoek' },
];

/** As the letter prints them: sections by chapter, points numbered within. */
export function replyPoints(): ReplyPoint[] {
  const chapters = [...new Set(inventedPoints.map(({ chapter }) => chapter))];
  const counts = new Map<string, number>();
  return inventedPoints.map(({ key, kind, chapter, title, body }) => {
    const section = String(chapters.indexOf(chapter) + 1);
    const place = (counts.get(chapter) ?? 0) + 1;
    counts.set(chapter, place);
    const number = `${section}.${place}`;
    return {
      key,
      ref: key,
      number,
      section,
      kind,
      council: 'elz' as CouncilId,
      chapter,
      title,
      body,
      advice: '',
    };
  });
}
