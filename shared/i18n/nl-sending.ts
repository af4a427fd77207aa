// The words of sending a contribution: the screen, the file's covering page, the Word version and the mail.

const count = (amount: number, one: string, more: string) => `${amount} ${amount === 1 ? one : more}`;
const points = (amount: number) => count(amount, 'punt', 'punten');

/** The step Versturen, and the same in a dialogue for the joint secretary. */
export const sendingWords = {
  title: 'Verstuur de bijdrage',
  titleOf: (council: string) => `Verstuur de bijdrage van ${council}`,
  menu: 'Verstuur onze eigen bijdrage',
  menuHint: 'De punten van je eigen raad.',
  note: (ready: number, deadline: string) =>
    `${ready === 0 ? 'Nog geen punten klaar.' : `${points(ready)} ${ready === 1 ? 'gaat' : 'gaan'} mee.`}${deadline === '' ? '' : ` De brief moet weg voor ${deadline}.`}`,
  noteSent: (number: number, date: string) => `Het bestand van bijdrage ${number} is gemaakt op ${date}.`,
  region: 'Wat er meegaat',

  noCouncil: 'Kies eerst van welke raad je bent.',
  noCouncilText: 'Dan weet het programma wiens punten dit zijn.',
  chooseCouncil: 'Kies je raad',
  noPoints: 'Er staan nog geen punten in. Schrijf ze bij ‘Onze punten’ en zet op klaar wat mee mag.',
  toPoints: 'Naar onze punten',
  noneReady: 'Er is nog geen punt klaar.',
  noneReadyText: 'Alle punten staan op concept en blijven hier. Zet een punt op klaar, dan gaat het mee.',
  noneReadyAfter: (number: number) =>
    `Als je nu verstuurt, gaat er niets mee. De punten van bijdrage ${number} tellen dan niet meer.`,
  nothingToSend: 'Er is nog geen punt klaar. Zet bij ‘Onze punten’ een punt op klaar.',

  goes: (amount: number) => `Dit gaat mee: ${points(amount)}`,
  went: (amount: number) => `Dit zit erin: ${points(amount)}`,
  stays: (amount: number) => `Dit blijft hier: ${points(amount)} op concept`,
  staysText: 'Alleen jij ziet deze punten. Zet ze op klaar als ze mee mogen.',
  withdrawn: (amount: number) => `Dit trek je in: ${points(amount)}`,
  withdrawnText: 'Deze punten stonden in de vorige bijdrage en nu niet meer.',
  marks: { new: 'Nieuw', changed: 'Gewijzigd', same: 'Zoals het was', heldBack: 'Was al verstuurd' },
  heldBack: (number: number) =>
    `stond in bijdrage ${number} en telt daarna niet meer mee, tot je het weer verstuurt`,
  untitled: 'Punt zonder titel',
  first: 'Dit is jullie eerste bijdrage.',
  sinceLast: (number: number, date: string, changes: string) =>
    `Sinds bijdrage ${number} van ${date}: ${changes}.`,
  sinceLastInbreng: (number: number, date: string, changes: string) =>
    `Sinds je inbreng ${number} van ${date}: ${changes}.`,
  nothingNew: 'niets veranderd',
  added: (amount: number) => `${amount} nieuw`,
  changed: (amount: number) => `${amount} gewijzigd`,
  withdrawnCount: (amount: number) => `${amount} ingetrokken`,
  heldBackCount: (amount: number) => `${amount} weer concept`,
  reordered: 'de volgorde is anders',

  unknownTitle: 'Er is een andere versie van jullie raad binnengekomen.',
  unknown: (number: string, date: string, by: string) =>
    `${number} van ${date}${by === '' ? '' : `, van ${by}`}, zit nog niet in de tekst op deze computer.`,
  unknownFork:
    'Verstuur je nu, dan staan er twee versies naast elkaar en moet iemand kiezen. Kijk er liever eerst naar.',
  look: 'Bekijk die versie',
  numbered: (number: number) => `Bijdrage ${number}`,
  unnumbered: 'Een bijdrage',

  takeInTitle: 'Er is al een bijdrage van jullie raad.',
  takeIn: (number: string, date: string, amount: number) =>
    `${number} van ${date} staat in dit dossier (${points(amount)}). Neem de punten over, dan werk je daarop verder.`,
  takeInButton: 'Neem de punten over',
  takenIn: (amount: number) => `${points(amount)} overgenomen. Je werkt verder op wat al verstuurd was.`,

  formTitle: 'Zo gaat het weg',
  as: 'Wat verstuur je?',
  asCouncil: 'De bijdrage van de raad',
  asCouncilHint: 'Voor de gezamenlijk secretaris. Deze telt.',
  asMember: 'Inbreng van een lid',
  asMemberHint: 'Voor onze eigen secretaris, die de bijdrage maakt.',
  name: 'Jouw naam',
  nameHint: 'Zo weet de ander wie er iets over kan vertellen.',
  noName: 'Vul je naam in.',
  make: 'Maak het bestand',
  makeAgain: 'Bewaar hetzelfde bestand nog eens',
  making: 'Het bestand wordt gemaakt',
  unchanged: (number: number, date: string) =>
    `Er is niets veranderd sinds bijdrage ${number} van ${date}. Een nieuwe bijdrage is niet nodig.`,
  unchangedInbreng: (number: number, date: string) =>
    `Er is niets veranderd sinds je inbreng ${number} van ${date}. Een nieuwe is niet nodig.`,
  close: 'Sluit',

  doneTitle: 'Het bestand is klaar.',
  done: (file: string) => `Het heet ‘${file}’ en staat hier:`,
  doneNext: (address: string) =>
    address === ''
      ? 'Stuur het als bijlage bij een mail naar de gezamenlijk secretaris.'
      : `Stuur het als bijlage bij een mail naar ${address}.`,
  doneNextMember: 'Stuur het als bijlage bij een mail naar de secretaris van je raad.',
  doneHere: 'De bijdrage telt ook meteen mee in dit dossier.',
  copyMail: 'Kopieer mailtekst',
  mailCopied: 'De tekst voor de mail is gekopieerd. Plak die in een nieuwe mail, met Ctrl+V.',
  mailLabel: 'Tekst voor de mail',
  copyByHand: 'Kopiëren lukte niet vanzelf. Selecteer de tekst en kopieer die met Ctrl+C.',
  word: 'Maak ook een Word-versie',
  wordHint: 'Om te lezen of te printen. Versturen doe je met het andere bestand.',
  wordDone: (file: string) => `De Word-versie staat in ‘${file}’.`,
} as const;

/** Another version of one's own council, beside the text. */
export const newerWords = {
  title: 'Bekijk de andere versie',
  intro: 'Dit staat er in de andere versie. Kies bij elk verschil welke tekst blijft.',
  isNew: 'Nieuw voor jullie tekst. Dit punt komt erbij.',
  differs: 'Anders dan jullie tekst.',
  isGone: 'Staat niet meer in de andere versie.',
  same: (amount: number) =>
    amount === 1 ? '1 punt is in beide gelijk.' : `${amount} punten zijn in beide gelijk.`,
  nothing: 'Er is geen verschil met jullie tekst.',
  keep: 'Welke tekst blijft?',
  keepOf: (title: string) => `Welke tekst blijft voor ‘${title}’?`,
  ours: 'Onze tekst',
  theirs: 'De andere tekst',
  stay: 'Houd het punt',
  go: 'Haal het punt weg',
  take: 'Neem dit over',
  cancel: 'Nu niet',
  taken: 'Overgenomen. Jullie tekst kent de andere versie nu.',
} as const;

/** What the step list and the status line say of one's own contribution. */
export const ownStateWords = {
  noCouncil: 'Kies eerst je raad',
  nothing: 'Nog niet verstuurd',
  ready: (amount: number) => `${points(amount)} klaar`,
  newer: 'Er is een andere versie',
  sent: (date: string) => `Verstuurd op ${date}`,
  changedSince: (number: number) => `Gewijzigd na bijdrage ${number}`,
  points: (amount: number, ready: number) => `${points(amount)}, ${ready} klaar`,
  noPoints: 'nog geen punten',
  lastSent: (number: number, date: string) => `bijdrage ${number} verstuurd op ${date}`,
  neverSent: 'nog niets verstuurd',
  councilUnknown: 'Raad nog niet gekozen',
} as const;

/** Who one is: role and council, at the foot of the steps. */
export const whoWords = {
  chooseCouncil: 'Kies je raad',
  changeCouncil: (council: string) => `Raad: ${council}`,
  changeCouncilHint: 'Kies een andere raad.',
  ownCouncil: 'Kies je eigen raad',
  ownCouncilHint: 'Om ook de punten van je eigen raad te schrijven.',
} as const;

/** In a contribution as people read it: the covering page and the Word version. */
export const contributionTextWords = {
  contribution: (council: string) => `Bijdrage van ${council}`,
  inbreng: (author: string, council: string) => `Inbreng van ${author} voor ${council}`,
  subtitle: (title: string) => `Voor het gezamenlijke advies ‘${title}’`,
  /** Short: Word sets them in a narrow column. */
  rows: {
    number: 'Bijdrage',
    date: 'Datum',
    by: 'Afzender',
    points: 'Punten',
    deadline: 'Brief weg',
  },
  before: (date: string) => `voor ${date}`,
  kinds: { waardering: 'Waardering', zorg: 'Zorg', vraag: 'Vraag', advies: 'Advies' },
  otherChapter: 'Overige punten',
  untitled: (number: number) => `Punt ${number}`,
  source: (section: string, page: string) =>
    [section, page === '' ? '' : `bladzijde ${page}`].filter((part) => part !== '').join(', '),
  kindLine: (kind: string) => `Soort: ${kind}`,
  sourceLine: (place: string) => `Bron: ${place}`,
  noPoints: 'In deze bijdrage staan geen punten.',
  open: 'Zo verwerk je deze bijdrage',
  openText:
    'Deze bladzijde is om te lezen en te printen. Het bestand waar zij in zit, eindigt op .samenadvies. Daarmee komen de punten in het gezamenlijke dossier.',
  openSteps: [
    'Open Samenadvies op de computer van de gezamenlijk secretaris, open het dossier en ga naar ‘Bijdragen’.',
    'Sleep het bestand op het scherm, of kies ‘Kies bestanden’. De punten staan dan in het dossier.',
  ],
  invitation: (title: string) => `Uitnodiging: ${title}`,
  invitationSubtitle: 'Voor een gezamenlijk advies van de adviesraden',
  invitationRows: {
    secretary: 'Gezamenlijk secretaris',
    deadline: 'Brief weg voor',
    documents: 'Beleidsstuk',
  },
  invitationCouncils: 'Raden die meedoen',
  invitationChapters: 'Hoofdstukken',
  invitationInstructions: 'Toelichting',
  invitationOpen: 'Zo doe je mee',
  invitationText:
    'Deze bladzijde is om te lezen. Meedoen gaat met het bestand waar zij in zit. Dat eindigt op .samenadvies.',
  invitationSteps: [
    'Open Samenadvies en kies ‘Bestand openen’. Wijs het bestand aan dat eindigt op .samenadvies.',
    'Kies je raad. Schrijf jullie punten bij ‘Onze punten’ en zet op klaar wat mee mag.',
    'Ga naar ‘Versturen’ en mail het bestand dat je dan krijgt aan de gezamenlijk secretaris.',
  ],
} as const;

/** Sentences of main about sending, by code. */
export const sendingSentences = {
  'no-council':
    'Het is nog niet bekend van welke raad je bent. Er is niets gemaakt. Kies eerst je raad, onder in de lijst met stappen.',
  'nothing-to-send':
    'Er is nog geen punt klaar. Er is niets gemaakt. Zet bij ‘Onze punten’ een punt op klaar en verstuur dan.',
  'contribution-missing': 'Deze bijdrage staat niet in het dossier. Er is niets gemaakt. Verstuur opnieuw.',
  'invitation-missing':
    'In dit dossier staat geen uitnodiging. Er is niets gemaakt. Open het bestand met de uitnodiging opnieuw.',
  'sent-not-recorded':
    'Het bestand is gemaakt, maar het dossier kon niet bewaren dat het verstuurd is. Verstuur dat bestand nog niet. Kijk of de schijf vol is en maak het bestand daarna opnieuw.',
  'document-type':
    'Dit soort bestand kan geen beleidsstuk zijn. Er is niets veranderd. Kies een pdf, een Word-bestand of een tekstbestand.',
} as const;
export type SendingCode = keyof typeof sendingSentences;

/** Words of main: file dialogs and names of files. */
export const sendingFileWords = {
  saveContribution: 'Bijdrage bewaren',
  saveWord: 'Word-versie bewaren',
  saveInvitation: 'Uitnodiging bewaren',
  chooseDocument: 'Beleidsstuk kiezen',
  documentFiles: 'Beleidsstukken',
  contribution: (council: string, number: number) => `${council} bijdrage ${number}`,
  inbreng: (council: string, author: string, number: number) =>
    `${council} inbreng ${author}${number === 1 ? '' : ` ${number}`}`,
  invitation: (title: string) => `${title} uitnodiging`,
} as const;

interface ContributionMail {
  /** Name of the joint secretary, and the address; empty where unknown. */
  readonly to: string;
  readonly address: string;
  readonly council: string;
  readonly subject: string;
  readonly number: number;
  readonly points: number;
  /** As people read it; empty when there is none. */
  readonly deadline: string;
  readonly file: string;
  readonly signature: string;
}

/** The mail that goes with a contribution to the joint secretary. */
export function contributionMail(mail: ContributionMail): string {
  const { to, address, council, subject, number, points: amount, deadline, file, signature } = mail;
  const again = number === 1 ? '' : ' Deze komt in de plaats van de vorige.';
  const by = deadline === '' ? '' : ` Zo kan de brief weg voor ${deadline}.`;
  return [
    [
      ...(address === '' ? [] : [`Aan: ${address}`]),
      `Onderwerp: Bijdrage ${number} van ${council} voor ${subject}`,
    ].join('\n'),
    to === '' ? 'Beste secretaris,' : `Beste ${to},`,
    `In de bijlage ‘${file}’ zit bijdrage ${number} van ${council} voor het gezamenlijke advies over ‘${subject}’: ${points(amount)}.${again}${by}`,
    'Wil je laten weten of het bestand goed is aangekomen?',
    `Met vriendelijke groet,\n${signature}\n${council}`,
  ].join('\n\n');
}

/** The mail that goes with a member's inbreng to the council's own secretary. */
export function inbrengMail(
  mail: Pick<ContributionMail, 'council' | 'subject' | 'points' | 'file' | 'signature'>,
): string {
  const { council, subject, points: amount, file, signature } = mail;
  return [
    `Onderwerp: Mijn inbreng voor ${subject}`,
    'Beste secretaris,',
    `In de bijlage ‘${file}’ zit mijn inbreng voor de bijdrage van ${council} over ‘${subject}’: ${points(amount)}. Open het bestand met Samenadvies, dan kun je de punten overnemen.`,
    `Met vriendelijke groet,\n${signature}`,
  ].join('\n\n');
}
