// The wordings and the vocabulary that come with the program, for tests.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Vocabulary, parseVocabulary } from '../../similarity';
import { type ReplyPhrases, parseReplyPhrases } from '../reply-phrases';

function read(name: string): unknown {
  const file = resolve(import.meta.dirname, '..', '..', '..', 'resources', 'woordenlijsten', `${name}.json`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

export function shippedPhrases(): ReplyPhrases {
  const phrases = parseReplyPhrases(read('reactie'));
  if (!phrases.ok) throw new Error(phrases.error.path);
  return phrases.value;
}

export function shippedVocabulary(): Vocabulary {
  const vocabulary = parseVocabulary({
    groepen: read('groepen'),
    tegenstellingen: read('tegenstellingen'),
    woorddelen: read('woorddelen'),
  });
  if (!vocabulary.ok) throw new Error(vocabulary.error.path);
  return vocabulary.value;
}
