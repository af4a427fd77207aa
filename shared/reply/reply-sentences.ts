// What part a sentence and a block of a reply plays: repeating the advice, answering it, or courtesy.
import { sentenceRanges } from '../rich-text/sentences';
import { withLeadApart } from './lead-words';
import { type ReplyBlock, shortSubject } from './reply-blocks';
import { type ReplyPhrases, plainSentence } from './reply-phrases';

export type BlockRole = 'restated' | 'answer' | 'label' | 'courtesy' | 'number';

export interface ReplySentence {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly plain: string;
  readonly isRestated: boolean;
  /** Thanks, what the letter is about, whom to call: answers nothing. */
  readonly isCourtesy: boolean;
}

export interface ReadBlock {
  readonly block: ReplyBlock;
  readonly role: BlockRole;
  /** Set in a heading or a line of its own, which opens a section. */
  readonly isHeading: boolean;
  readonly sentences: readonly ReplySentence[];
  /** The point that its place in a list says it answers. */
  readonly turnOf?: number;
}

const college =
  /(?<!\p{L})(?:wij|we|ons|onze|het college|(?:de|onze) gemeenten? (?:zal|zullen|neemt|nemen|heeft|hebben|wil|willen|gaat|gaan))(?!\p{L})/iu;
const council = new RegExp(
  '(?<!\\p{L})(?:de|uw|het|alle|gezamenlijke|beide)?\\s*(?:\\p{L}*(?:raad|raden)(?: sociaal domein)?|u)(?!\\p{L})[^.?!]{0,80}?(?<!\\p{L})(?:advis(?:eert|eren|eerde|eerden)|vindt|vinden|vraagt|vragen|vroeg|verzoekt|verzoeken|pleit|pleiten|bepleit|geeft mee|geven mee|maakt zich|maken zich|is van mening|zijn van mening|wijst|wijzen|stelt|stellen|beveelt|bevelen|ziet|zien|constateert|constateren|merkt|merken|signaleert|signaleren|benadrukt|benadrukken|roept|roepen|geeft|geven|mist|missen|schrijft|schreef|wilt|willen|wenst|zou|zouden|bent|hecht|hechten)(?!\\p{L})|(?<!\\p{L})(?:adviseert|adviseren|vraagt|vragen|verzoekt|pleit|pleiten|bepleit|beveelt|bevelen|wijst|stelt|vindt|ziet|mist) (?:u|uw raad|uw raden|de (?:\\p{L}*raad|\\p{L}*raden))(?!\\p{L})|^(?:in )?uw advies (?:is|luidt|was|om|vraagt|stelt)(?!\\p{L})',
  'iu',
);
const imperative =
  /^(?:zorg|maak|leg|stel|geef|laat|neem|zet|houd|regel|organiseer|borg|betrek|wijs|bied|start|breid|stop|schrap|voer|onderzoek|evalueer|monitor|publiceer|investeer|werk|schrijf|begin|ga|kom|kies|benoem|bewaak|spreek|deel|gebruik|trek|verlaag|verhoog|verruim|beperk|bouw|open|richt|reserveer|oormerk|vergoed|betaal|pas|vraag|kijk|luister|toets|plaats|formuleer|behoud|voorkom|beschrijf|waarborg|versterk|verbeter|faciliteer|stimuleer|ontwikkel|vul|sluit|verbind|koppel|sta|hanteer|bereid|ken|leer|help|stuur)(?!\p{L})/iu;
const courtesy =
  /^(?:geachte|beste|hooggeachte)\s|^(?:met (?:hartelijke|vriendelijke|de meeste) groet|hoogachtend|namens (?:het|de)|burgemeester en wethouders|de secretaris|de burgemeester)/iu;
const courteousSentence =
  /^(?:(?:wij|we|het college|graag|hiermee|tot slot|allereerst|ook|hierbij)[^.?!]{0,60}?(?:danken|bedanken|dank|hopen|vertrouwen erop|vertrouwen u|waarderen|hartelijk)(?!\p{L})|mocht(?:en)?(?!\p{L})|heeft u (?:nog|verdere|vragen)|voor (?:nadere |verdere )?vragen|(?:hieronder|onderstaand|in deze brief|in de bijlage|met deze brief)[^.?!]{0,60}?(?:geven|vindt|treft|leest|gaan|reageren|beantwoorden)|(?:wij|we) houden bij|op \d{1,2} \p{L}+ (?:20\d\d )?(?:hebben|ontvingen|heeft)|(?:wij|we) (?:hebben|ontvingen)[^.?!]{0,60}?ontvangen|bij (?:brief|schrijven) van|naar aanleiding van uw (?:brief|advies)|in (?:onze|de) (?:collegevergadering|vergadering)|in ons overleg van|(?:wij|we) berichten u|(?:wij|we) zijn (?:blij|verheugd|ingenomen) met (?:de|het|uw) (?:\p{L}+ )?(?:betrokkenheid|inzet|samenwerking|inbreng|advies)|het doet ons (?:goed|deugd|genoegen)|(?:onze|veel|alle) (?:complimenten|waardering|lof)(?!\p{L})|nogmaals|dank(?!\p{L})|bedankt)/iu;
const answerLabel =
  /^(?:(?:onze |de )?(?:reactie|antwoord|beantwoording|standpunt|ons antwoord|bestuurlijke reactie)(?: van)?(?: (?:ons|het|de))?(?: (?:college|gemeente|gemeenten|b&w|b en w))?)\s*:?$/iu;
const inlineAnswer =
  /^(?:(?:onze |de )?(?:reactie|antwoord|beantwoording|standpunt|ons antwoord|besluit|toelichting|motivering|planning|status)(?: (?:van )?(?:het |ons )?(?:college|gemeente))?)\s*:\s*/iu;
const adviceLabel =
  /^(?:uw |het )?(?:advies|aanbeveling|vraag|aandachtspunt|punt|zorg)(?: (?:van de raad|van de raden|\d+(?:\.\d+)*))?\s*:\s*\S/iu;
const tableHead =
  /^(?:nr\.?|nummer|advies(?:punt)?|uw advies|punt|aandachtspunt|onderwerp|reactie|ons antwoord|antwoord|reactie (?:van het )?college|status|(?:standpunt|besluit|oordeel|antwoord|reactie)(?: (?:van (?:het )?)?college)?|toelichting|opmerking(?:en)?|planning|conclusie)$/iu;
/** Openings that need something before them. */
const pointsBack =
  /^(?:dit|deze|dat|die|hier|daar|hierover|hiervoor|daarvoor|hierbij|hiermee|zie|ja|nee|akkoord|deels)(?!\p{L})/iu;
const longestHeading = 130;

/**
 * Reads all blocks; headings of columns in a table say what stands below them.
 * @param isCopied whether a sentence stands in what was advised.
 */
export function readBlocks(
  cut: readonly ReplyBlock[],
  phrases: ReplyPhrases,
  isCopied: (sentence: string) => boolean = () => false,
): ReadBlock[] {
  const blocks = cut.flatMap((block) => withLeadApart(block, phrases));
  const columns = columnRoles(blocks);
  const opening = blocks.findIndex(({ text }) => /^(?:geachte|beste|hooggeachte)\s/iu.test(text));
  let isSigned = 0;
  const all = blocks.map((block, at) => {
    const read = readBlock(
      block,
      phrases,
      isCopied,
      block.column === undefined ? undefined : columns.get(block.column),
    );
    if (isSigned > 0 && block.text.length < 80 && !/^bijlage/iu.test(block.text)) {
      isSigned -= 1;
      return { ...read, role: 'courtesy' as const, isHeading: false };
    }
    isSigned = /^(?:met (?:hartelijke|vriendelijke) groet|hoogachtend)/iu.test(block.text) ? 8 : 0;
    return at < opening ? { ...read, role: 'courtesy' as const, isHeading: false } : read;
  });
  return all.map((read, at) =>
    all[at + 1]?.role === 'restated' && all[at - 1]?.role !== 'restated' && isLoneStatement(read, phrases)
      ? { ...read, role: 'restated' as const, isHeading: true }
      : read,
  );
}

/** One sentence without the college's voice that stands above a repeated advice is its heading. */
function isLoneStatement({ role, block, sentences }: ReadBlock, phrases: ReplyPhrases): boolean {
  const [only] = sentences;
  if (role !== 'answer' || only === undefined || sentences.length > 1) return false;
  const decides = phrases.find(only.plain).some(({ strength }) => strength !== 'zwak');
  if (inlineAnswer.test(block.text) || isBackReference(block.text) || pointsBack.test(block.text))
    return false;
  return (
    !decides && !block.isItem && !only.isCourtesy && block.text.length <= 160 && !college.test(block.text)
  );
}

function columnRoles(blocks: readonly ReplyBlock[]): ReadonlyMap<number, 'restated' | 'answer'> {
  const roles = new Map<number, 'restated' | 'answer'>();
  for (const { column, text } of blocks) {
    if (column === undefined || !tableHead.test(text)) continue;
    roles.set(
      column,
      /^(?:advies|uw advies|punt|aandachtspunt|onderwerp)/iu.test(text) ? 'restated' : 'answer',
    );
  }
  return roles;
}

function readBlock(
  block: ReplyBlock,
  phrases: ReplyPhrases,
  isCopied: (sentence: string) => boolean,
  column?: 'restated' | 'answer',
): ReadBlock {
  const label = inlineAnswer.exec(block.text)?.[0].length ?? 0;
  const sentences = sentenceRanges(block.text.slice(label)).map(({ from, to }): ReplySentence => {
    const text = block.text.slice(label + from, label + to);
    const isReported = !college.test(text) && council.test(text) && !isBackReference(text);
    const isRestated = isReported || isCopied(text);
    const isCourtesy = courteousSentence.test(text);
    return { from: label + from, to: label + to, text, plain: plainSentence(text), isRestated, isCourtesy };
  });
  const as = (role: BlockRole, isHeading = false): ReadBlock => ({ block, role, isHeading, sentences });
  const { text } = block;
  if (/^(?:\d{1,3}(?:\.\d{1,2})*)[.)]?$/.test(text)) return as('number', true);
  if (courtesy.test(text)) return as('courtesy');
  if (answerLabel.test(text) || (block.isTable && tableHead.test(text))) return as('label');
  if (column !== undefined) return as(column, column === 'restated');
  if (label > 0) return as('answer');
  if (adviceLabel.test(text) && !college.test(text)) return as('restated', true);
  const hasVoice = college.test(text);
  const isBare = !/[.!?;]["'”’)]?$/.test(text);
  const first = sentences[0];
  const decides = sentences.some(({ plain }) =>
    phrases.find(plain).some(({ strength }) => strength === 'sterk'),
  );
  if (/^["'“‘«„*_].*["'”’»*_]\.?$/su.test(text) && text.length > 12) return as('restated', true);
  if (text.length <= 60 && decides && !imperative.test(text) && !block.isHeading) return as('answer');
  if (block.isHeading && text.length <= 250) return as('restated', true);
  if (hasVoice || isBackReference(text)) return as('answer');
  const subject = shortSubject.exec(text)?.[0].length ?? 0;
  if (subject > 0 && phrases.find(plainSentence(text.slice(subject))).length > 0) return as('answer');
  const isPointing = pointsBack.test(text);
  if (first !== undefined && sentences.every(({ isRestated }) => isRestated)) return as('restated', true);
  if (!isPointing && imperative.test(text)) return as('restated', true);
  if (first?.isRestated === true && sentences.length <= 8 && !decides) return as('restated', true);
  if (block.isStrong && text.length <= 250) return as('restated', true);
  if (isBare && !isPointing && text.length <= longestHeading && /^["'“‘]?[\p{Lu}\d]/u.test(text))
    return as('restated', true);
  if (
    sentences.length === 1 &&
    !isPointing &&
    !decides &&
    text.length <= 220 &&
    /(?<!\p{L})(?:moet|moeten|dient|dienen|zou|zouden)(?!\p{L})/iu.test(text)
  )
    return as('restated', true);
  if (
    sentences.length === 1 &&
    text.length <= longestHeading &&
    block.isItem &&
    !decides &&
    !isPointing &&
    isBare
  )
    return as('restated', true);
  return as('answer');
}

const backReference =
  /(?<!\p{L})(?:hierboven|hiervoor|eerder|reeds|zojuist|elders)(?: in deze (?:brief|reactie))?(?: \p{L}+){0,4}? (?:beantwoord|aangegeven|genoemd|vermeld|toegelicht|ingegaan|geschreven|gemeld|besproken|gereageerd|antwoordden|gaven)|(?<!\p{L})(?:zie|verwijzen|verwijst)(?!\p{L})[^.?!]{0,80}?(?:hierboven|hiervoor|eerder|boven|antwoord|reactie|beantwoording|onder|bij|punt|advies|paragraaf|\d)|(?<!\p{L})idem(?!\p{L})|zelfde (?:antwoord|reactie|geldt)|(?:geldt|is) hetzelfde/iu;

/** Whether a sentence sends the reader to another place of the letter. */
export function isBackReference(sentence: string): boolean {
  return sentence.length < 400 && backReference.test(sentence);
}
