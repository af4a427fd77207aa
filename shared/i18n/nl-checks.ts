// What the checks on a letter say: what is there, why it matters, what to do.
import type { RuleId } from '../letter/checks/finding';
import { dutchNumber } from './dutch-number';

/** Places of a letter that have no heading of their own. */
export const letterChecks = {
  opening: 'Begin van de brief',
  signing: 'Ondertekening',
  head: 'Kop van de brief',
  whole: 'Hele brief',
  found: (findings: number, errors: number) =>
    findings === 0
      ? 'Er is niets gevonden.'
      : `${findings} ${findings === 1 ? 'bevinding' : 'bevindingen'}, waarvan ${errors} ${errors === 1 ? 'fout' : 'fouten'}.`,
  severities: { error: 'fout', warning: 'let op', hint: 'tip' },
} as const;

/** What each rule looks at, in one line. */
export const ruleTitles: Readonly<Record<RuleId, string>> = {
  'announced-count': 'Het aantal dat wordt aangekondigd klopt met wat volgt.',
  'number-gap': 'De nummers van hoofdstukken en paragrafen lopen door.',
  'number-repeated': 'Geen nummer komt twee keer voor.',
  'number-style': 'Nummers zijn overal op dezelfde manier geschreven.',
  'number-typed': 'Word nummert de koppen zelf.',
  'list-typed': 'Opsommingen zijn echte lijsten en geen getypte streepjes.',
  'heading-level-skipped': 'Koppen slaan geen niveau over.',
  'contents-missing': 'Een lange brief heeft een inhoudsopgave.',
  'image-without-text': 'Bij elk beeld staat een tekst voor wie het niet kan zien.',
  'advice-label-missing': 'Een onderdeel dat iets vraagt, heeft het label "Advies:".',
  'empty-item': 'Een opsomming heeft geen lege regels.',
  'item-endings': 'De regels van een opsomming eindigen op dezelfde manier.',
  'stray-punctuation': 'Er staan geen losse leestekens.',
  'double-space': 'Er staan geen dubbele spaties.',
  'sentence-unfinished': 'Een alinea eindigt met een leesteken.',
  'address-form': 'De lezer is overal "u" of overal "je".',
  'sender-form': 'De afzender is overal "wij" of overal "de raad".',
  'abbreviation-unexplained': 'Een afkorting wordt uitgelegd waar die voor het eerst staat.',
  'abbreviation-twice': 'Een afkorting wordt één keer uitgelegd.',
  'long-sentence': 'Zinnen hebben niet meer dan 30 woorden.',
  'reading-level': 'De tekst is goed te lezen.',
  'date-missing': 'De brief heeft een datum.',
  'reference-missing': 'De brief heeft een kenmerk.',
  'addressee-missing': 'De brief zegt aan wie hij gericht is.',
  'signature-missing': 'De brief is ondertekend.',
  'council-not-signing': 'Alle raden staan onder de brief.',
  'point-undecided': 'Over elk punt is een besluit genomen.',
  'point-nowhere': 'Elk punt staat in de brief of is met een reden afgevallen.',
  'point-changed': 'Punten zijn na het besluit niet meer veranderd.',
  'quote-not-found': 'Elk citaat staat in het beleidsstuk.',
  'quote-other-page': 'Elk citaat staat op de genoemde bladzijde.',
  'personal-bsn': 'Er staat geen burgerservicenummer in de brief.',
  'personal-iban': 'Er staat geen rekeningnummer in de brief.',
  'personal-phone': 'Er staat geen telefoonnummer van een inwoner in de brief.',
  'personal-mail': 'Er staat geen mailadres van een inwoner in de brief.',
  'personal-name': 'Er staat geen naam van een inwoner in de brief.',
};

/** The button that mends a finding, and what is said afterwards. */
export const repairWords = {
  repair: 'Herstel',
  repaired: 'Hersteld. Met ‘Ongedaan maken’ komt de oude tekst terug.',
} as const;

const quoted = (text: string) => `"${text}"`;
const listed = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} en ${items.at(-1) ?? ''}`;
const whoReads = 'Wie de brief leest, kan er niet naar verwijzen.';

/** The message of every rule. */
export const checkMessages = {
  announcedCount: (phrase: string, announced: number, found: number) =>
    `Hier staat ${quoted(phrase)}, maar er volgen er ${dutchNumber(found)} en geen ${dutchNumber(announced)}. De lezer gaat dan zoeken. Pas het aantal aan, of laat het weg.`,
  numberGap: (before: string | null, number: string) =>
    before === null
      ? `De nummers beginnen hier met ${number}. De lezer denkt dat er iets ontbreekt. Kijk of er een onderdeel mist, of nummer opnieuw.`
      : `Na ${before} komt ${number}. De lezer denkt dat er iets ontbreekt. Kijk of er een onderdeel mist, of nummer opnieuw.`,
  numberRepeated: (number: string) =>
    `Het nummer ${number} komt twee keer voor. Een verwijzing naar ${number} is dan niet duidelijk. Nummer opnieuw.`,
  numberStyle: (odd: readonly string[], usual: string) =>
    `${listed(odd.map(quoted))} ${odd.length === 1 ? 'is' : 'zijn'} anders geschreven dan ${quoted(usual)}. Schrijf alle nummers met een punt aan het eind, of alle nummers zonder.`,
  numberTyped: (numbers: readonly string[]) =>
    `De nummers van koppen zijn getypt, zoals ${listed(numbers.map(quoted))}. Bij het schuiven van tekst kloppen ze niet meer. Haal het nummer weg en laat de koppen zelf nummeren.`,
  listTyped:
    'De tekens van deze opsomming zijn getypt. Een schermlezer herkent dat niet als lijst. Maak er een echte opsomming van.',
  levelSkipped: (from: number, to: number) =>
    `Deze kop heeft niveau ${to} en komt direct onder een kop met niveau ${from}. Wie met een schermlezer leest, raakt de draad kwijt. Kies niveau ${from + 1}.`,
  adviceMissing:
    'Dit onderdeel heeft geen "Advies:". Het college ziet dan niet wat er gevraagd wordt. Schrijf het advies op achter het label "Advies:".',
  emptyItem:
    'In deze opsomming staat een regel zonder tekst. Haal de regel weg, of schrijf op wat er moet staan.',
  mixedEndings: (one: string, other: string) =>
    `De regels van deze opsomming eindigen verschillend: ${quoted(one)} en ${quoted(other)}. Dat oogt slordig. Kies één manier voor alle regels.`,
  lastEnding: (item: string) =>
    `De laatste regel van deze opsomming eindigt met een puntkomma: ${quoted(item)}. Zet daar een punt.`,
  stray: (piece: string) =>
    `Hier staan losse leestekens: ${quoted(piece)}. Misschien is er tekst weggevallen. Haal het teken weg, of vul de tekst aan.`,
  doubleSpace: (piece: string) => `Hier staat een dubbele spatie: ${quoted(piece)}. Maak er één spatie van.`,
  unfinished: (piece: string) =>
    `Deze alinea eindigt zonder leesteken: ${quoted(piece)}. Misschien is er tekst weggevallen. Zet er een punt, of maak de zin af.`,
  addressForm: (usual: string, other: string) =>
    `De brief spreekt de lezer aan met ${quoted(usual)}, en hier met ${quoted(other)}. Kies één vorm voor de hele brief.`,
  senderForm: (piece: string) =>
    `De brief zegt "wij", en hier ${quoted(piece)}. De lezer kan denken dat het om iemand anders gaat. Kies één vorm voor de hele brief.`,
  abbreviationUnexplained: (short: string) =>
    `De afkorting ${short} wordt niet uitgelegd. Niet elke lezer kent die. Schrijf de naam de eerste keer voluit, met ${short} tussen haakjes.`,
  abbreviationLate: (short: string) =>
    `De afkorting ${short} staat hier al, maar wordt pas later uitgelegd. Leg de afkorting uit waar die voor het eerst staat.`,
  abbreviationTwice: (short: string) =>
    `De afkorting ${short} wordt hier nog een keer uitgelegd. Eén keer is genoeg. Schrijf hier alleen ${short}.`,
  longSentence: (words: number, start: string) =>
    `Deze zin heeft ${words} woorden: ${quoted(start)}. Lange zinnen zijn moeilijk te volgen. Maak er twee of drie zinnen van.`,
  readingLevel: (score: number, wordsInSentence: number) =>
    `Dit onderdeel is heel moeilijk te lezen: leesscore ${score} van 100, met ${wordsInSentence} woorden per zin. ${wordsInSentence > 15 ? 'Schrijf kortere zinnen en gewone woorden.' : 'Kies kortere en gewone woorden.'}`,
  dateMissing: `De brief heeft geen datum. ${whoReads} Zet de datum in de kop van de brief.`,
  referenceMissing: `De brief heeft geen kenmerk. ${whoReads} Zet een kenmerk in de kop van de brief.`,
  addresseeMissing:
    'De brief zegt niet aan wie hij gericht is. Dan is niet duidelijk wie er moet antwoorden. Zet de naam en het adres van het college boven de brief.',
  addresseeOnlyGreeted:
    'Alleen de aanhef zegt voor wie de brief is. Zet de naam en het adres van het college boven de brief.',
  signatureMissing:
    'Er staat geen naam onder de brief. Een advies zonder ondertekening is nog geen advies. Vul in wie er tekent.',
  notSigning: (councils: readonly string[]) =>
    councils.length === 1
      ? `${listed(councils)} staat niet onder de brief. Het college kan vragen of deze raad het advies steunt. Voeg een naam toe, of schrijf op namens wie er getekend is.`
      : `${councils.length} raden staan niet onder de brief: ${listed(councils)}. Het college kan vragen of deze raden het advies steunen. Voeg namen toe, of schrijf op namens wie er getekend is.`,
  claimedMore: (claimed: number, named: number) =>
    `De brief is namens ${dutchNumber(claimed)}, maar er ${named === 1 ? 'staat' : 'staan'} ${named === 0 ? 'geen raad' : named === 1 ? 'één raad' : `${dutchNumber(named)} raden`} onder. Voeg de andere raden toe, of schrijf op namens wie er getekend is.`,
  undecided: (council: string, names: readonly string[]) =>
    `Over ${names.length === 1 ? 'een punt' : `${dutchNumber(names.length)} punten`} van ${council} is nog niets besloten: ${listed(names.slice(0, 5))}${names.length > 5 ? ' en meer' : ''}. De raad verwacht een antwoord. Neem in de sessie een besluit.`,
  nowhere: (council: string, name: string) =>
    `Het punt ${quoted(name)} van ${council} staat nergens in de brief en is niet afgevallen. De raad verwacht het terug te lezen. Schrijf er tekst bij, of laat het met een reden vallen.`,
  changed: (council: string, name: string, isWithdrawn: boolean) =>
    `${council} heeft het punt ${quoted(name)} na het besluit ${isWithdrawn ? 'ingetrokken' : 'veranderd'}. De brief zegt misschien niet meer wat de raad vindt. Kijk in de sessie of het besluit nog klopt.`,
  contentsMissing: (words: number) =>
    `De brief is lang, ongeveer ${Math.round(words / 100) * 100} woorden, en heeft geen inhoudsopgave. De lezer vindt dan moeilijk terug wat er staat. Zet er een inhoudsopgave in.`,
  mutePictures: (names: readonly string[]) =>
    `Bij ${names.length === 1 ? 'een beeld' : `${dutchNumber(names.length)} beelden`} staat geen tekst: ${listed(names.slice(0, 3).map(quoted))}. Wie met een schermlezer leest, hoort dan niets. Klik in Word met rechts op het beeld en kies de alternatieve tekst.`,
  quoteNotFound: (quote: string) =>
    `Het citaat ${quoted(quote)} staat niet in het beleidsstuk. Het college kan het dan niet vinden. Kijk of het letterlijk is overgenomen, of noem het geen citaat.`,
  quoteOtherPage: (quote: string, said: string, found: string) =>
    `Het citaat ${quoted(quote)} staat volgens de brief op bladzijde ${said}, maar in het beleidsstuk op bladzijde ${found}. Pas de bladzijde aan bij het punt.`,
  bsn: (masked: string) =>
    `Het getal ${masked} kan een burgerservicenummer zijn. Dat mag niet in een brief die openbaar wordt. Haal het weg.`,
  iban: (masked: string) =>
    `Hier staat een rekeningnummer: ${masked}. Dat hoort niet in een brief die openbaar wordt. Haal het weg.`,
  phone: (text: string) =>
    `Hier staat een telefoonnummer: ${text}. De brief wordt openbaar. Haal het weg als het van een inwoner is.`,
  mail: (text: string) =>
    `Hier staat een mailadres: ${text}. De brief wordt openbaar. Haal het weg als het van een inwoner is.`,
  personName: (text: string) =>
    `Hier staat een naam: ${quoted(text)}. De brief wordt openbaar. Schrijf "een inwoner" als het om een inwoner gaat.`,
} as const;
