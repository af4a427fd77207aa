// The Dutch sentences of the step Reactie.

const kept = 'Er is niets veranderd.';

/** One sentence for each code with which a reply is refused. */
export const replyRefusals: Readonly<Record<string, string>> = {
  'reply-samenadvies': `Dit is een bestand van Samenadvies zelf, geen brief van een college. ${kept} Een bijdrage of een akkoord voeg je toe bij de stap Bijdragen. Kies hier de brief van het college.`,
  'reply-picture': `Dit is een foto. Daarin kan Samenadvies geen tekst lezen. ${kept} Vraag de gemeente om de brief als pdf of Word-bestand, of typ of plak de tekst.`,
  'reply-mail': `Dit is een mail, geen brief. ${kept} Open de mail en bewaar de bijlage. Staat het antwoord in de mail zelf? Kopieer dan de tekst en kies Plak de tekst.`,
  'reply-folder': `Dit is een map of een leeg bestand. ${kept} Sleep de brief zelf naar dit venster.`,
  'reply-unknown-type': `Dit soort bestand kan Samenadvies niet lezen. ${kept} Kies een bestand dat eindigt op .pdf, .docx, .txt of .md, of plak de tekst.`,
  'reply-scanned': `Deze pdf bestaat uit foto's van bladzijden. Er is geen tekst in te vinden. ${kept} Vraag de gemeente om de brief als Word-bestand, of plak de tekst.`,
  'reply-encrypted': `Deze pdf is met een wachtwoord beveiligd. ${kept} Vraag de gemeente om de brief zonder wachtwoord, of plak de tekst.`,
  'reply-damaged': `Dit bestand is beschadigd of niet compleet. ${kept} Bewaar het opnieuw uit de mail, of vraag de gemeente om het nog eens te sturen.`,
  'reply-empty': `In dit bestand staat geen tekst. ${kept} Kijk of je het goede bestand hebt gekozen.`,
  'reply-too-large': `Dit bestand is groter dan 500 MB. Dat kan Samenadvies niet lezen. ${kept} Vraag de gemeente om een kleiner bestand, of plak de tekst.`,
  'reply-not-text': `Dit bestand bevat geen gewone tekst. ${kept} Kies een bestand dat eindigt op .pdf of .docx, of plak de tekst.`,
  'reply-not-found': `Het bestand is niet te openen. ${kept} Kijk of het er nog staat en niet in een ander programma open is.`,
};

/** Code `reply-own-letter`. */
export const ownLetterRefusal = `Dit lijkt jullie eigen adviesbrief, en niet het antwoord van het college. ${kept} Kies de brief van het college.`;

export const replyScreenWords = {
  title: 'Leg het antwoord naast onze punten',
  empty:
    'Is er antwoord van een college? Voeg de brief toe. Samenadvies zoekt bij elk punt het stuk tekst dat erover gaat. Jij kijkt het na.',
  noPoints:
    'Er staan nog geen punten in de brief. Beslis eerst in de sessie over de punten. Daarna kun je hier het antwoord ernaast leggen.',
  toSession: 'Naar de sessie',
  dropHere: 'Of sleep het bestand naar dit venster.',
  letGo: 'Laat los om de reactie toe te voegen.',
  oneAtATime: 'Voeg één bestand tegelijk toe. Er is niets veranderd.',
  choose: 'Kies de reactie',
  fileKinds: 'Brieven (pdf, Word, tekst)',
  paste: 'Plak de tekst',
  pastedFile: 'Geplakte tekst.txt',
  pasteTitle: 'Plak het antwoord van het college',
  pasteLabel: 'Tekst van de reactie',
  pasteHint: 'Kopieer de tekst uit de brief of de mail en plak hem hier.',
  pasteEmpty: 'Plak eerst een tekst.',
  unreadable: `Deze reactie is niet te lezen. ${kept} Kies een ander bestand, of plak de tekst.`,
  addFailed: 'De reactie is niet toegevoegd.',
  reading: 'De reactie wordt gelezen',
  matching: 'De antwoorden worden bij de punten gezocht',
  cancel: 'Annuleer',
  next: 'Verder',

  fromTitle: (name: string) => `Van wie is ‘${name}’?`,
  fromLabel: 'Deze reactie is van',
  allColleges: 'alle colleges samen',
  someColleges: 'een of meer colleges',
  whichColleges: 'Welke colleges?',
  chooseCollege: 'Kies van welk college deze reactie is.',
  howLabel: 'Er is al een reactie van dit college',
  adds: 'Deze reactie komt erbij',
  replaces: (name: string) => `Deze komt in de plaats van: ${name}`,
  keepsWork: 'Wat je al hebt nagekeken, blijft staan.',
  alreadyThere: 'Deze reactie staat al in het dossier. Er is niets veranderd.',
  ownTitle: 'Is dit het antwoord van het college?',
  ownText: (name: string) =>
    `‘${name}’ lijkt jullie eigen adviesbrief, en niet het antwoord. Er is nog niets toegevoegd.`,
  ownOther: 'Kies een ander bestand',
  ownAnyway: 'Voeg dit toch toe',
  receivedLabel: 'Ontvangen op',
  receivedHint: 'Bijvoorbeeld 21 november 2026.',
  dateUnclear: 'Schrijf de dag zo: 21 november 2026.',
  takeIn: 'Zoek de antwoorden',
  added: 'De reactie staat in het dossier. Kijk de lijst na en bevestig hem.',
  add: 'Reactie toevoegen',
  again: 'Probeer het opnieuw',
  notRead: 'De tekst van deze reactie is niet te lezen.',

  view: 'Wat je ziet',
  pointsView: 'Punten',
  overviewView: 'Overzicht',
  whichReply: 'Welke reactie',
  collegeOf: (college: string) => `Antwoord van ${college}`,
  replyOf: (college: string, date: string) => `${college}, ${date}`,
  show: 'Toon punten met status',
  all: 'punten',
  none: 'Geen punten met deze status.',
  confirm: 'Bevestig de lijst',
  confirmed: (date: string) => `Nagekeken op ${date}. De antwoorden tellen mee.`,
  proposal: (unsure: number) =>
    unsure === 0
      ? 'Dit is een voorstel. Het telt mee als je de lijst hebt bevestigd.'
      : `Dit is een voorstel. Kijk vooral naar ${unsure === 1 ? 'het ene punt' : `de ${unsure} punten`} bij ‘kijk na’. Daarna bevestig je de lijst.`,
  confirmedNow: 'De lijst is bevestigd. De antwoorden tellen nu mee.',
  undo: 'Ongedaan maken',
  replaced: (name: string) =>
    `Vervangen door de reactie van ${name}. Wat je hier hebt nagekeken, telt nog mee.`,
  isReplaced: (name: string) => `${name} (vervangen)`,
  jointNumbers: 'De colleges kregen elk een eigen brief. Hier staan de nummers van de gezamenlijke brief.',
  staleCount: (count: number) =>
    `${count === 1 ? 'Eén punt steunt' : `${count} punten steunen`} nog op de vervangen reactie. Kijk ${count === 1 ? 'dat' : 'die'} na.`,
  remove: 'Haal de reactie weg',
  removed: 'De reactie telt niet meer mee. Het bestand blijft bewaard.',

  points: 'Onze punten',
  sure: 'zeker',
  unsure: 'niet zeker',
  ratherSure: 'vrij zeker',
  edited: 'door jou nagekeken',
  lookAt: 'kijk na',
  fromEarlier: (date: string) => `Nagekeken bij de reactie van ${date}.`,
  sameWords: (date: string) =>
    `Nagekeken bij de reactie van ${date}. Dezelfde woorden staan ook in deze reactie.`,
  alsoHere: (date: string) =>
    `Je keek dit na bij de reactie van ${date}. Deze reactie zegt er ook iets over. Welke geldt?`,
  saysOther: (date: string) =>
    `Je keek dit na bij de reactie van ${date}. De nieuwe reactie zegt het anders. Welke geldt?`,
  wordsGone: (date: string) =>
    `Je keek dit na bij de reactie van ${date}. In de nieuwe reactie staat hierover niets meer. Geldt het nog?`,
  rewritten: 'Jullie hebben dit punt veranderd na het antwoord. Kijk of het antwoord nog past.',
  takeNew: (status: string) => `Neem de nieuwe: ${status}`,
  keepOld: (status: string) => `Laat staan: ${status}`,
  move: 'Verplaats',
  moveTitle: 'Bij welk punt hoort dit antwoord?',
  moveFrom: (name: string) => `Nu staat het bij ${name}.`,
  moveWhat: 'Wat wil je verplaatsen?',
  moveTo: 'Naar punt',
  moveHint: 'Typ een nummer of een woord uit de titel.',
  moveMissing: 'Kies een punt en ten minste één stuk tekst.',
  moved: (name: string) => `Het antwoord staat nu bij ${name}.`,
  sureness: 'Hoe zeker',
  whyTitle: 'Waarom dit stuk',
  noPassage: 'In de reactie is hierover niets gevonden.',
  inReminder: 'Dit punt komt in de herinnering.',
  howToAdd: 'Klik rechts op een zin om hem bij dit punt te zetten of weg te halen.',
  status: 'Status',
  changeStatus: 'Wijzig status',
  motivation: 'Waarom volgens het college',
  promise: 'Toezegging',
  product: 'Waar komt het te staan?',
  followUp: 'Navragen op',
  note: 'Notitie',
  save: 'Bewaar',
  editDetails: 'Toezegging en notitie',
  detailsTitle: (name: string) => `Toezegging en notitie bij ‘${name}’`,
  fork: 'Twee mensen hebben dit punt nagekeken en kwamen op iets anders uit. Kies welke geldt.',
  keepThis: (status: string) => `Houd: ${status}`,
  ours: 'Ons advies',

  text: 'Tekst van de reactie',
  textHint: 'Pijltjes: andere zin. Enter: zet de zin bij het gekozen punt, of haal hem weg.',
  sentenceOf: (points: string) => `hoort bij ${points}`,
  showPoint: (name: string) => `Toon punt ${name}`,
  addedSentence: 'De zin staat bij dit punt.',
  removedSentence: 'De zin hoort niet meer bij dit punt.',

  deadlineTitle: 'Termijn',
  notSent: 'De brief is nog niet als verzonden vastgelegd. Daarom is er geen termijn.',
  dueOn: (date: string) => `De colleges hebben tot ${date} om te antwoorden.`,
  wasDueOn: (date: string) => `De colleges hadden tot ${date} om te antwoorden.`,
  allIn: 'Van alle colleges is een reactie binnen.',
  silent: (colleges: string) => `Nog geen reactie van ${colleges}.`,
  whatToDo:
    'Wat kun je doen? Bel de contactambtenaar. Stuur daarna een herinnering. Komt er nog niets, vraag dan de gemeenteraad om ernaar te vragen.',
  chart: (college: string) => `Hoeveel punten per status, ${college}`,
  everyCollege: 'alle colleges',
  everyCollegeTitle: 'Alle colleges samen',
  chapter: 'Hoofdstuk',
  noChapter: 'Zonder hoofdstuk',
  attention: 'Dit vraagt aandacht',
  noAttention: 'Er is niets meer open.',
  unansweredCount: (count: number) => `Onbeantwoord (${count})`,
  promisedCount: (count: number) => `Toegezegd (${count})`,
  staleTitle: (count: number) => `Nog te controleren (${count})`,
  staleWhy: 'Deze antwoorden komen uit een reactie die is vervangen.',
  overdueCount: (count: number) =>
    `Bij ${count === 1 ? 'één toezegging is de datum' : `${count} toezeggingen is de datum`} voorbij. Vraag ernaar.`,
  overdue: 'datum voorbij',
  promisedWhat: 'Waar komt het te staan?',
  promisedWhen: 'Navragen op',
  noDay: 'geen datum',
  noProduct: 'niet genoemd',
  countsOf: (college: string) => `Per hoofdstuk, ${college}`,
  reminderMenu: 'Schrijf herinnering',
  notYetCounting: (count: number) =>
    `${count === 1 ? '1 punt telt' : `${count} punten tellen`} nog niet mee. Bevestig eerst de lijst.`,
  noReply: (colleges: number) =>
    `Er is nog geen reactie van ${colleges === 1 ? 'dit college' : 'deze colleges'}.`,
  point: 'Punt',
  college: 'College',
  open: 'Wat er open is',
  askOn: (date: string) => `navragen op ${date}`,
  makeOverview: 'Maak overzicht',
  reminderFor: (college: string) => `Schrijf herinnering aan ${college}`,
  nothingOpen: 'Dit college heeft op alle punten geantwoord.',
  confirmFirst: 'Bevestig eerst de lijst. Dan weet je zeker welke punten open zijn.',
  made: (file: string) => `‘${file}’ is gemaakt.`,
  notMade: 'Er is geen bestand gemaakt.',
  showInFolder: 'Toon in map',
  saveTitle: 'Bewaar als Word-bestand',
  overviewFile: (title: string) => `Overzicht reactie ${title}`,
  reminderFile: (college: string) => `Herinnering ${college}`,
  unknownCollege: 'Dit college staat niet in het dossier. Er is niets gemaakt.',

  stepNone: 'Nog geen reactie',
  stepProposed: 'Kijk de reactie na',
  stepLate: (days: number) => `${days} ${days === 1 ? 'dag' : 'dagen'} te laat`,
  stepOverdue: (count: number) => `${count} ${count === 1 ? 'toezegging' : 'toezeggingen'} navragen`,
  stepOpen: (count: number) => `${count} onbeantwoord`,
  stepDone: 'Alles beantwoord',
} as const;

/** How sure the machine is, from 0 to 1, in words. */
export function surenessWords(confidence: number): { text: string; isSure: boolean } {
  if (confidence >= 0.75) return { text: replyScreenWords.sure, isSure: true };
  if (confidence >= 0.5) return { text: replyScreenWords.ratherSure, isSure: true };
  return { text: replyScreenWords.unsure, isSure: false };
}
