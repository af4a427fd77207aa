// Invented policy documents as a tree: chapters with titles, sentences, lists and tables, the same for the same seed.
import { seeded } from '../../../measure/seeded';

export interface StorySection {
  readonly title: string;
  readonly blocks: readonly StoryBlock[];
  readonly children: readonly StorySection[];
}

export type StoryBlock =
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly string[]; readonly isNumbered: boolean }
  | { readonly type: 'table'; readonly rows: readonly (readonly string[])[] };

export interface Story {
  readonly title: string;
  readonly chapters: readonly StorySection[];
  readonly annexes: readonly StorySection[];
}

const titles =
  'Aanleiding en doel|Leeswijzer|Visie op meedoen|Wat willen we bereiken?|Wonen met begeleiding|Toegang tot hulp|Jeugd en gezin|Een sterke basis in de wijk|Vervoer en bereikbaarheid|Mantelzorg en vrijwilligers|Werk en inkomen|Schulden voorkomen|Gezond ouder worden|Samenwerking met aanbieders|Kwaliteit en toezicht|Rol van de gemeente|Inwoners en cliënten aan het woord|Wettelijk kader|Feiten en cijfers|Doelen voor 2025 tot 2029|Financiën|Risico’s en beheersing|Evaluatie en bijsturing|Planning|Communicatie|Van beschermd wonen naar een beschermd thuis|Ambities, doelen en maatregelen|Onderwijs en opvang|Preventie (voorkomen is beter)|Digitale vaardigheden|Taal en laaggeletterdheid|Sport, cultuur en ontmoeting|Veiligheid thuis|Dakloosheid terugdringen|Eenzaamheid|Inclusie & toegankelijkheid|Ondersteuning dichtbij|Hoe meten we resultaat?|Afspraken in de regio|Trends en ontwikkelingen|Uitgangspunten|Organisatie en sturing|Opdracht aan de uitvoering|Onafhankelijke cliëntondersteuning|Nazorg en terugval|Innovatie'.split(
    '|',
  );
const longTitles =
  'Samenwerken aan een passend aanbod voor inwoners die langdurig ondersteuning nodig hebben|Welke uitgangspunten kiest de gemeente bij het verdelen van schaarse middelen in de regio?|Van losse voorzieningen naar een samenhangende aanpak rond het gezin en de directe omgeving'.split(
    '|',
  );
const annexTitles =
  'Begrippen en afkortingen|Overzicht van maatregelen|Begroting 2025-2029|Verslag van de bijeenkomsten|Bronnen|Kaart van het gebied|Rollen en taken'.split(
    '|',
  );
const subjects =
  'De gemeente|Onze regio|Het college|De wijkcoach|Een inwoner|De zorgaanbieder|Het sociaal team|De raad'.split(
    '|',
  );
const verbs = 'onderzoekt|ondersteunt|versterkt|bekijkt|organiseert|bespreekt|verbetert|bewaakt'.split('|');
const objects =
  'de hulp in de wijk|het vervoer naar de dagbesteding|de wachttijden|het gesprek met het gezin|de samenwerking met scholen|de begeleiding thuis|het aanbod van woningen|de toegang tot het loket|de inzet van vrijwilligers'.split(
    '|',
  );
const endings =
  'in de komende jaren|samen met inwoners|op een eenvoudige manier|voor mensen die dat nodig hebben|binnen de grenzen van de begroting|zoals eerder is afgesproken|in overleg met de buurgemeenten'.split(
    '|',
  );
const items =
  'Inwoners aan zet|Meer ontmoeting in de buurt|Kortere wachttijden|Eén vast gezicht voor elk gezin|Minder regels|Betaalbare woningen|Vervoer dat aansluit|Hulp zonder drempels|Ruimte voor eigen ideeën'.split(
    '|',
  );

/** @param depth 1 to 3 levels of headings; `hasLong` adds titles that do not fit on one line. */
export function makeStory(
  seed: number,
  { depth = 2, chapters = 6, annexes = 2, hasLong = false } = {},
): Story {
  const random = seeded(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const left = [...titles].sort(() => random() - 0.5);
  const sentence = () => `${pick(subjects)} ${pick(verbs)} ${pick(objects)} ${pick(endings)}.`;
  const paragraph = (): string => {
    const start = random();
    const opening =
      start < 0.08
        ? `${2021 + Math.floor(random() * 8)} was een jaar waarin veel veranderde. `
        : start < 0.14
          ? `${2 + Math.floor(random() * 8)} van de 10 inwoners zijn tevreden over de hulp. `
          : start < 0.22
            ? `Zie ook paragraaf ${1 + Math.floor(random() * 5)}.${1 + Math.floor(random() * 3)} en bijlage ${1 + Math.floor(random() * 2)}. `
            : '';
    return opening + Array.from({ length: 2 + Math.floor(random() * 4) }, sentence).join(' ');
  };
  const blocks = (): StoryBlock[] => {
    const made: StoryBlock[] = Array.from({ length: 1 + Math.floor(random() * 3) }, () => ({
      type: 'paragraph',
      text: paragraph(),
    }));
    const kind = random();
    if (kind < 0.35) {
      const first = Math.floor(random() * 4);
      made.push({
        type: 'list',
        items: items.slice(first, first + 3 + Math.floor(random() * 3)),
        isNumbered: kind < 0.22,
      });
      made.push({ type: 'paragraph', text: paragraph() });
    } else if (kind < 0.45) {
      made.push({
        type: 'table',
        rows: [
          ['Onderdeel', '2025', '2026'],
          ['1 Begeleiding', '120', '130'],
          ['2 Vervoer', '40', '42'],
        ],
      });
      made.push({ type: 'paragraph', text: paragraph() });
    }
    return made;
  };
  const section = (level: number): StorySection => {
    const isLong = hasLong && random() < 0.2;
    const count = level < depth && random() < 0.75 ? 2 + Math.floor(random() * 3) : 0;
    return {
      title: (isLong ? pick(longTitles) : left.pop()) ?? pick(titles),
      blocks: blocks(),
      children: Array.from({ length: count }, () => section(level + 1)),
    };
  };
  return {
    title: 'Samen verder: beleidsplan sociaal domein 2025-2029',
    chapters: Array.from({ length: chapters }, () => section(1)),
    annexes: annexTitles.slice(0, annexes).map((title) => ({ title, blocks: blocks(), children: [] })),
  };
}
