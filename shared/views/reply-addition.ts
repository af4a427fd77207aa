// A reply that comes after another one: nothing of it takes the place of what a person stands for.
import type { ReplyAnswer, ReplyDocument } from '../domain';
import type { CollegeAnswer, ReplyOverview } from './reply-overview';

/**
 * Of what is proposed for a new reply, what can be recorded. What a person confirmed or changed stays, unless it was that
 * nothing was answered; silence takes the place of an answer only where the reply comes in the place of that one.
 */
export function answersToRecord(
  { colleges }: Pick<ReplyOverview, 'colleges'>,
  reply: Pick<ReplyDocument, 'blob' | 'addressees' | 'replaces'>,
  proposed: readonly ReplyAnswer[],
): ReplyAnswer[] {
  const known = new Map<string, CollegeAnswer[]>();
  for (const { addressee, answers } of colleges) {
    if (reply.addressees.length > 0 && !reply.addressees.includes(addressee.id)) continue;
    for (const one of answers) known.set(one.point.key, [...(known.get(one.point.key) ?? []), one]);
  }
  return proposed.flatMap((answer) => {
    const before = (known.get(answer.about) ?? []).filter((one) =>
      answer.addressee === null
        ? (one.answer?.addressee ?? null) === null
        : one.addressee === answer.addressee,
    );
    if (!before.every((one) => givesWay(one, answer, reply))) return [];
    const note = before.find((one) => one.answer?.note !== undefined)?.answer?.note;
    return [note === undefined ? answer : { ...answer, note }];
  });
}

function givesWay(
  { answer, state }: CollegeAnswer,
  next: ReplyAnswer,
  { blob, replaces = [] }: Pick<ReplyDocument, 'blob' | 'replaces'>,
): boolean {
  if (answer === null) return true;
  const saysSomething = next.status !== 'onbeantwoord';
  if (answer.origin === 'edited' || state === 'confirmed')
    return answer.status === 'onbeantwoord' && saysSomething;
  return saysSomething || answer.reply === blob || (answer.reply !== null && replaces.includes(answer.reply));
}

/** Answers of replaced replies whose words stand in the newer one too, as answers of that one. */
export function carriedOver(
  answers: readonly CollegeAnswer[],
  reply: Pick<ReplyDocument, 'blob'>,
  anchor: Anchor,
): ReplyAnswer[] {
  return answers.flatMap(({ answer, isStale }) => {
    if (answer === null || !isStale || answer.reply === reply.blob) return [];
    const passages = anchor(answer.passages);
    return passages === null ? [] : [{ ...answer, reply: reply.blob, passages, origin: 'edited' as const }];
  });
}

/** Where the words of passages stand in another text; null when those of one of them do not. */
export type Anchor = (passages: ReplyAnswer['passages']) => ReplyAnswer['passages'] | null;

/** Spaces and ends of lines do not count. */
export function anchorIn(text: string): Anchor {
  const bare: string[] = [];
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (/\s/.test(character)) continue;
    bare.push(character);
    places.push(at);
  }
  const whole = bare.join('');
  return (passages) => {
    const found: ReplyAnswer['passages'] = [];
    for (const { quote } of passages) {
      const wanted = quote.replace(/\s+/g, '');
      const at = whole.indexOf(wanted);
      const [start, last] = [places[at], places[at + wanted.length - 1]];
      if (at < 0 || start === undefined || last === undefined) return null;
      found.push({ start, end: last + 1, quote: text.slice(start, last + 1) });
    }
    return found;
  };
}
