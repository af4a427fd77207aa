// The words of agreement afterwards and of the decision list.
const count = (amount: number, one: string, more: string) => `${amount} ${amount === 1 ? one : more}`;
const points = (amount: number) => count(amount, 'punt', 'punten');
const councils = (amount: number) => count(amount, 'raad', 'raden');

export const replyWords = {
  akkoord: 'Akkoord',
  wijziging: 'Akkoord met wijziging',
  minderheid: 'Minderheidsstandpunt',
  bezwaar: 'Bezwaar',
} as const;

/** What a council noted for, or by itself, comes down to. */
export const stanceWords = {
  steunt: 'Steunt',
  neutraal: 'Neutraal',
  tegen: 'Tegen',
  minderheid: 'Minderheid',
} as const;

/** The step, in words. */
export const agreementStateWords = {
  none: 'Nog geen concept',
  noAnswers: 'Nog geen antwoorden',
  waiting: (amount: number) => `Nog ${councils(amount)}`,
  allAnswered: 'Alle raden antwoordden',
  open: (amount: number) => `Nog ${points(amount)}`,
  unsent: 'Nog niet verstuurd',
  sent: 'Verstuurd',
} as const;

/** The joint secretary's side. */
export const jointWords = {
  title: 'Verzamel het akkoord van de raden',
  note: (answered: number, total: number) =>
    `${answered} van de ${councils(total)} ${answered === 1 ? 'gaf' : 'gaven'} op alle punten antwoord.`,
  none: 'Er is nog geen gezamenlijk concept. Neem eerst in de sessie besluiten over de punten.',
  toSession: 'Ga naar de sessie',
  send: 'Stuur het gezamenlijke concept rond',
  sendAgain: 'Maak het bestand nog eens',
  making: 'Het bestand wordt gemaakt',
  undecided: (amount: number) =>
    `Over ${points(amount)} is nog niet besloten. ${amount === 1 ? 'Dat staat' : 'Die staan'} niet in het concept.`,
  doneTitle: 'Het concept is klaar.',
  done: (file: string) => `Het heet ‘${file}’ en staat hier:`,
  doneNext: 'Stuur het als bijlage bij een mail naar alle raden.',
  region: 'Concept en antwoorden',
  tableTitle: 'Antwoorden per punt',
  point: 'Punt',
  waiting: (amount: number) => `Nog ${councils(amount)}`,
  nobodyWaiting: 'Iedereen',
  stillPoints: (amount: number) => (amount === 0 ? 'Klaar' : `Nog ${amount}`),
  showAll: (amount: number) => `Alle punten (${amount})`,
  showWaiting: (amount: number) => `Nog niet compleet (${amount})`,
  which: 'Welke punten',
  noneShown: 'Alle raden hebben op alle punten geantwoord.',
  columns: (from: number, to: number, of: number) => `Raden ${from} tot en met ${to} van ${of}`,
  earlier: 'Vorige raden',
  later: 'Volgende raden',
  toPoint: 'Open punt',
  short: {
    akkoord: 'Akkoord',
    wijziging: 'Wijziging',
    minderheid: 'Minderheid',
    bezwaar: 'Bezwaar',
    steunt: 'Steunt',
    neutraal: 'Neutraal',
    tegen: 'Tegen',
    fork: 'Twee versies',
    outdated: 'Oude tekst',
    open: 'Nog niet',
  },
  noted: 'genoteerd',
  cell: (council: string, point: string, said: string) => `${said}: ${council} over ‘${point}’`,
  dialogTitle: (council: string) => `Wat zegt ${council}?`,
  ownTitle: 'Eigen antwoord',
  ownOn: (date: string) => `Antwoord van ${date}`,
  ownNone: 'Deze raad heeft zelf nog niet geantwoord.',
  ownOutdated: 'De tekst is daarna veranderd. Vraag de raad er opnieuw naar te kijken.',
  ownFork: 'Er zijn twee antwoorden die elkaar niet kennen. Vraag de raad welke geldt.',
  ownCounts: 'Het eigen antwoord gaat voor op wat je hier noteert.',
  note1: 'Noteer namens de raad',
  stance: 'Standpunt',
  text: 'In hun woorden',
  textHint: 'Bij een minderheidsstandpunt komt dit in de brief.',
  textMissing: 'Schrijf op wat de raad zelf zegt.',
  from: 'Van wie en hoe weet je dit?',
  fromHint: 'Bijvoorbeeld: telefonisch akkoord, voorzitter, 3 november.',
  fromMissing: 'Schrijf op van wie je dit weet.',
  save: 'Noteer',
  close: 'Sluit',
  wasNoted: (council: string) => `Genoteerd namens ${council}.`,
  untitled: 'Punt zonder titel',
} as const;

/** The participant's side. */
export const ownAgreementWords = {
  title: 'Geef antwoord op het gezamenlijke concept',
  titleOf: (council: string) => `Geef antwoord namens ${council}`,
  note: (open: number, total: number) =>
    open === 0
      ? `Je hebt op ${total === 1 ? 'het punt' : `alle ${points(total)}`} geantwoord.`
      : `Nog ${points(open)} van de ${total}.`,
  none: 'Er is nog geen gezamenlijk concept. De gezamenlijk secretaris stuurt het rond als de sessie klaar is. Open dat bestand dan hier.',
  chooseFile: 'Kies het bestand',
  noCouncil: 'Kies eerst van welke raad je bent. Dan weet het programma wiens antwoord dit is.',
  chooseCouncil: 'Kies je raad',
  region: 'Het gezamenlijke concept',
  number: (at: number, of: number) => `Punt ${at} van ${of}`,
  advice: 'Advies',
  broughtBy: (names: string) => `Ingebracht door ${names}`,
  ownPoints: 'Uit jullie bijdrage',
  notYours: 'Dit punt komt van andere raden.',
  reply: 'Jullie antwoord',
  hints: {
    akkoord: 'Zo kan het in de brief.',
    wijziging: 'Eens, met een andere tekst.',
    minderheid: 'Jullie eigen woorden komen in de brief.',
    bezwaar: 'Zo kan het niet in de brief.',
  },
  text: {
    akkoord: 'Toelichting',
    wijziging: 'Welke wijziging willen jullie?',
    minderheid: 'Wat willen jullie in de brief zeggen?',
    bezwaar: 'Wat is het bezwaar?',
  },
  textMissing: 'Schrijf dit op. Zonder tekst gaat dit antwoord niet mee.',
  states: {
    open: 'Nog geen antwoord',
    'no-text': 'Tekst ontbreekt',
    outdated: 'Opnieuw bekijken',
    ready: 'Nog niet verstuurd',
    sent: 'Verstuurd',
  },
  outdated: (reply: string) =>
    `De tekst is veranderd nadat jullie ‘${reply}’ antwoordden. Lees de tekst en kies opnieuw.`,
  keepReply: 'Mijn antwoord blijft hetzelfde',
  fork: 'Van jullie raad zijn er twee antwoorden die elkaar niet kennen. Kies welk antwoord geldt.',
  forkLine: (reply: string, date: string) => `${reply}, van ${date}`,
  restTitle: (amount: number) => `Nog ${points(amount)} zonder antwoord`,
  rest: 'Akkoord met alle overige punten',
  restDone: (amount: number) => `Akkoord gegeven op ${points(amount)}.`,
  readFirst: 'De tekst van deze punten is veranderd, of er zijn twee antwoorden. Bekijk ze eerst zelf.',
  undo: 'Ongedaan maken',
  sending: 'Het bestand wordt gemaakt',
  send: 'Verstuur antwoord',
  sendAgain: 'Bewaar hetzelfde bestand nog eens',
  nothing: 'Kies eerst bij een punt een antwoord.',
  partly: (open: number) =>
    `Op ${points(open)} is nog geen antwoord. Je kunt nu al versturen en de rest later.`,
  doneTitle: 'Jullie antwoord is klaar.',
  done: (file: string) => `Het heet ‘${file}’ en staat hier:`,
  doneNext: (address: string) =>
    address === ''
      ? 'Stuur het als bijlage bij een mail naar de gezamenlijk secretaris.'
      : `Stuur het als bijlage bij een mail naar ${address}.`,
} as const;

/** Around a file that was made. */
export const agreementFileWords = {
  mailLabel: 'Tekst voor de mail',
  copyMail: 'Kopieer mailtekst',
  mailCopied: 'De tekst voor de mail is gekopieerd. Plak die in een nieuwe mail, met Ctrl+V.',
  copyByHand: 'Kopiëren lukte niet vanzelf. Selecteer de tekst en kopieer die met Ctrl+C.',
  saveDraft: 'Gezamenlijk concept bewaren',
  draft: (title: string) => `${title} gezamenlijk concept`,
  saveAnswer: 'Antwoord bewaren',
  answer: (council: string) => `${council} antwoord`,
  saveDecisions: 'Besluitenlijst bewaren',
  decisions: (title: string) => `${title} besluitenlijst`,
  jsonFiles: 'Besluiten voor andere programma’s',
} as const;

export function draftMail(mail: {
  readonly subject: string;
  readonly points: number;
  readonly file: string;
  readonly signature: string;
}): string {
  return [
    `Onderwerp: Gezamenlijk concept ${mail.subject}`,
    'Beste raden,',
    `In de bijlage ‘${mail.file}’ zit het gezamenlijke concept van ons advies over ‘${mail.subject}’: ${points(mail.points)}.`,
    'Open het bestand met Samenadvies en ga naar ‘Akkoord’. Geef per punt antwoord: akkoord, akkoord met een wijziging, een minderheidsstandpunt of een bezwaar. Kies daarna ‘Verstuur antwoord’ en mail mij het bestand dat je dan krijgt.',
    `Met vriendelijke groet,\n${mail.signature}`,
  ].join('\n\n');
}

export function answerMail(mail: {
  readonly to: string;
  readonly address: string;
  readonly council: string;
  readonly subject: string;
  readonly points: number;
  readonly file: string;
  readonly signature: string;
}): string {
  return [
    [
      ...(mail.address === '' ? [] : [`Aan: ${mail.address}`]),
      `Onderwerp: Antwoord van ${mail.council} op het concept ${mail.subject}`,
    ].join('\n'),
    mail.to === '' ? 'Beste secretaris,' : `Beste ${mail.to},`,
    `In de bijlage ‘${mail.file}’ zit het antwoord van ${mail.council} op het gezamenlijke concept over ‘${mail.subject}’: ${points(mail.points)}.`,
    'Wil je laten weten of het bestand goed is aangekomen?',
    `Met vriendelijke groet,\n${mail.signature === '' ? mail.council : `${mail.signature}\n${mail.council}`}`,
  ].join('\n\n');
}

/** Sentences of main, by code. */
export const agreementSentences = {
  'no-joint-points':
    'Er is nog geen gezamenlijk concept. Er is niets gemaakt. Neem eerst in de sessie besluiten over de punten.',
  'no-answer-council':
    'Het is nog niet bekend van welke raad je bent. Er is niets gemaakt. Kies eerst je raad, onder in de lijst met stappen.',
  'nothing-to-answer':
    'Er is nog geen antwoord gekozen. Er is niets gemaakt. Kies eerst bij een punt een antwoord.',
  'answer-not-recorded':
    'Het bestand is gemaakt, maar het dossier kon niet bewaren dat het antwoord verstuurd is. Verstuur dat bestand nog niet. Kijk of de schijf vol is en maak het bestand daarna opnieuw.',
} as const;
export type AgreementCode = keyof typeof agreementSentences;

/** What a file with answers brought. */
export const answerReportWords = {
  answer: (council: string, amount: number) => `Antwoord van ${council} op ${points(amount)}.`,
} as const;

export const decisionListWords = {
  button: 'Besluitenlijst',
  dialogTitle: 'Bewaar de besluitenlijst',
  dialogText:
    'Alle besluiten van de sessie op een rij: wat er met elk punt gebeurt, waarom, en wat de raden ervan vinden.',
  word: 'Maak Word-bestand',
  json: 'Bewaar als besluitenbestand',
  jsonHint: 'Het besluitenbestand (JSON) is voor andere programma’s.',
  cancel: 'Terug',
  making: 'De besluitenlijst wordt gemaakt',
  none: 'Er is nog niets besloten.',
  made: (file: string) => `De besluitenlijst staat in ‘${file}’.`,
  title: 'Besluitenlijst',
  subtitle: (title: string) => `Sessie over ${title}`,
  empty: 'Er is nog niets besloten.',
  joint: 'In de brief',
  dropped: 'Niet opgenomen',
  parked: 'Geparkeerd',
  apart: 'Apart gehouden',
  open: (amount: number) => `Over ${points(amount)} is nog niet besloten.`,
  columns: { number: 'Nr.', point: 'Punt', decision: 'Besluit', positions: 'Standpunten' },
  handling: { overnemen: 'Overgenomen', samenvoegen: 'Samengevoegd', aanpassen: 'Aangepast' },
  isDropped: 'Niet opgenomen',
  isParked: 'Geparkeerd',
  isApart: 'Apart gehouden: deze punten zijn niet samengevoegd.',
  reason: (text: string) => `Reden: ${text}`,
  reopened: 'Een bron is daarna veranderd.',
  forked: 'Er staan twee besluiten naast elkaar.',
  position: (council: string, stance: string) => `${council}: ${stance}`,
  own: 'eigen antwoord',
  untitled: 'Punt zonder titel',
  moment: (day: string, time: string) => (time === '' ? day : `${day}, ${time}`),
} as const;
