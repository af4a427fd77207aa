// One way to speak to the reader, and one way to speak of oneself.
import { checkMessages } from '../../i18n/nl-checks';
import type { Finding } from './finding';
import { type ReadLetter, type ReadText, ownTexts } from './read-letter';
import { withoutQuoted } from './words';

const formal = /(?<!\p{L})(?:u|uw|uzelf)(?!\p{L})/iu;
/** "je" can also mean anybody, so it stands for the reader only where the letter has nothing better. */
const informal = /(?<!\p{L})(?:jullie|jij|jou|jouw|jouzelf|je)(?!\p{L})/iu;

const ourselves = /(?<!\p{L})(?:wij|we|ons|onze)(?!\p{L})/iu;
const kind =
  '(?:gezamenlijke |zeven |samenwerkende )?(?:\\p{L}*(?:advies|cliënten|participatie|wmo-?|ouderen|senioren|jongeren))?raad';
const kinds = kind.replace(/raad$/, 'raden');
const says =
  'advise(?:ert|ren)|vind(?:t|en)|waarde(?:ert|ren)|constate(?:ert|ren)|signale(?:ert|ren)|onderschrij(?:ft|ven)|' +
  'plei(?:t|ten)|verzoek(?:t|en)|vra(?:agt|gen)|beve(?:elt|len)|mis(?:t|sen)|benadruk(?:t|ken)|maa?k(?:t|en) zich|' +
  '(?:is|zijn) (?:van mening|blij|positief|kritisch|bezorgd)';
const theCouncil = new RegExp(
  `(?<!\\p{L})de (?:sociale )?(?:${kind}|${kinds})(?: sociaal domein| wmo| jeugd)? (?:${says})(?!\\p{L})|` +
    `(?<!\\p{L})(?:adviseert|vindt|waardeert|constateert|signaleert|pleit|verzoekt|vraagt|beveelt) de (?:sociale )?${kind}(?!\\p{L})`,
  'iu',
);

export function checkForms(letter: ReadLetter): Finding[] {
  const texts = ownTexts(letter).map((text) => ({ ...text, text: withoutQuoted(text.text) }));
  return [...addressForms(texts), ...senderForms(texts)];
}

/** One finding, at the first place of the form that is used least. */
function addressForms(texts: readonly ReadText[]): Finding[] {
  const polite = texts.filter(({ text }) => formal.test(text));
  const familiar = texts.filter(({ text }) => informal.test(text));
  const [odd, usual] = familiar.length <= polite.length ? [familiar, formal] : [polite, informal];
  const [place] = odd;
  const example = (usual === formal ? polite : familiar)[0];
  if (place === undefined || example === undefined) return [];
  const other = (usual === formal ? informal : formal).exec(place.text)?.[0] ?? '';
  const message = checkMessages.addressForm(usual.exec(example.text)?.[0] ?? '', other);
  const isClear = /^(?:jullie|jij|jou|jouw|u|uw|uzelf)$/iu.test(other);
  return [{ rule: 'address-form', severity: isClear ? 'warning' : 'hint', ...place.place, message }];
}

function senderForms(texts: readonly ReadText[]): Finding[] {
  if (!texts.some(({ text }) => ourselves.test(text))) return [];
  const found = texts.flatMap((text) => {
    const match = theCouncil.exec(text.text);
    return match === null ? [] : [{ place: text.place, words: match[0] }];
  });
  const [first] = found;
  if (first === undefined) return [];
  const message = checkMessages.senderForm(first.words);
  return [{ rule: 'sender-form', severity: 'warning', ...first.place, message }];
}
