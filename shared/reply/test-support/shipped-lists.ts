// The wordings and the vocabulary that come with the program, for tests; `read` gives a word list as parsed JSON.
import { type Vocabulary, parseVocabulary } from '../../similarity';
import { type ReplyPhrases, parseReplyPhrases } from '../reply-phrases';

type ReadList = (name: string) => unknown;

export function shippedPhrases(read: ReadList): ReplyPhrases {
  const phrases = parseReplyPhrases(read('reactie'));
  if (!phrases.ok) throw new Error(phrases.error.path);
  return phrases.value;
}

export function shippedVocabulary(read: ReadList): Vocabulary {
  const vocabulary = parseVocabulary({
    groepen: read('groepen'),
    tegenstellingen: read('tegenstellingen'),
    woorddelen: read('woorddelen'),
  });
  if (!vocabulary.ok) throw new Error(vocabulary.error.path);
  return vocabulary.value;
}
