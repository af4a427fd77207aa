// A point as weighted sentences: the title and what is asked weigh more than the story around it.
import { normaliseText } from './normalise';
import type { ComparablePoint } from './similarity';

export interface WeightedSentence {
  readonly text: string;
  readonly weight: number;
  /** Whether the sentence asks for something; the title counts as asking. */
  readonly asks: boolean;
  readonly isTitle?: true;
}

/** Found best on three labelled sets: title 2.5 times, asking sentences 1.4 times. */
const titleWeight = 2.5;
const askingWeight = 1.4;

const askingCue =
  /\badvies\b ?:|\bvoorstel ?:|\badviser|\bgeadviseerd\b|\b(?:wij|we) (?:vragen|verzoeken|pleiten|stellen voor|bevelen|willen|zouden|zien)\b|\b(?:vragen|pleiten|verzoeken|stellen|bevelen|dringen|roepen|willen) (?:wij|we)\b|\bons (?:advies|voorstel|verzoek)\b|\bgraag\b|\bbevelen aan\b|\baanbevel|\b(?:kan|kunnen) er\b|\bons verzoek\b|\bzou(?:den)? moeten\b|\bspreek af\b/;

/** Imperatives with which council points ask ("Zorg dat", "Leg vast"). */
const imperatives = new Set(
  (
    'zorg maak leg stel geef laat neem zet houd hou regel organiseer borg betrek wijs bied start breid stop schrap ' +
    'voer onderzoek evalueer monitor publiceer investeer werk schrijf begin ga kom kies benoem bewaak spreek deel ' +
    'gebruik trek verlaag verhoog verruim beperk bouw open richt reserveer oormerk vergoed betaal bekostig haal pas ' +
    'vraag kijk luister ken check test plaats reken formuleer behoud voorkom beschrijf bespreek stuur bel help ' +
    'waarborg versterk verbeter faciliteer stimuleer ontwikkel contracteer baken vul steun schep sluit toets doe ' +
    'leer verbind waak wees koppel'
  ).split(' '),
);

function startsWithImperative(sentence: string): boolean {
  const first = /^[^\p{L}]*(?:(?:dus|en|daarom|advies|voorstel|ook)[ :,]+)?(\p{L}+)/u.exec(sentence)?.[1];
  return first !== undefined && imperatives.has(first);
}

/** From a cue such as "Advies:" or "Wij vragen" the rest of its paragraph asks; a cue before a list colours the list. */
function readBody(body: string): WeightedSentence[] {
  const sentences: WeightedSentence[] = [];
  let listAsks = false;
  for (const line of normaliseText(body).split(/\n+/)) {
    const trimmed = line.trim();
    if (trimmed === '') continue;
    const isItem = /^(?:[-•·–]|\d+[.)])\s/.test(trimmed);
    let asks = isItem && listAsks;
    for (const text of trimmed.split(/(?<=[.!?;])\s+/)) {
      if (!asks && /\badvies\b ?:|\bvoorstel ?:|\bgeadviseerd\b|\badviseren\b/.test(text)) asks = true;
      const sentenceAsks = asks || askingCue.test(text) || startsWithImperative(text);
      sentences.push({ text, weight: sentenceAsks ? askingWeight : 1, asks: sentenceAsks });
    }
    if (!isItem) listAsks = /:$/.test(trimmed) && sentences.at(-1)?.asks === true;
  }
  return sentences;
}

/** All sentences of a point, normalised, in reading order. */
export function weighSentences(point: ComparablePoint): readonly WeightedSentence[] {
  const sentences: WeightedSentence[] = [];
  if (point.title.trim() !== '')
    sentences.push({ text: normaliseText(point.title), weight: titleWeight, asks: true, isTitle: true });
  sentences.push(...readBody(point.body));
  for (const text of normaliseText(point.advice).split(/(?<=[.!?;])\s+|\n+/))
    if (text.trim() !== '') sentences.push({ text, weight: askingWeight, asks: true });
  return sentences;
}
