// The words of the invitation: what the joint secretary asks the councils, and how a council answers who it is.
import { dutchList } from '../letter/dutch-list';

const count = (amount: number, one: string, more: string) => `${amount} ${amount === 1 ? one : more}`;

/** What changed in an invitation: told to whoever opens or reads a newer one. */
export const invitationChangeWords = {
  changed: 'De uitnodiging is veranderd.',
  title: (title: string) => `Het dossier heet nu ‘${title}’.`,
  deadline: (date: string) => `De datum is nu bekend: ${date}.`,
  newDeadline: (date: string, old: string) => `De datum is veranderd: ${date}, eerst ${old}.`,
  noDeadline: 'Er is geen datum meer afgesproken.',
  councilsAdded: (names: readonly string[]) =>
    names.length === 1
      ? `${dutchList(names)} doet nu ook mee.`
      : `Er doen meer raden mee: ${dutchList(names)}.`,
  councilRenamed: (old: string, name: string) => `${old} heet nu ${name}.`,
  councilsRemoved: (names: readonly string[]) =>
    names.length === 1
      ? `${dutchList(names)} doet niet meer mee.`
      : `Deze raden doen niet meer mee: ${dutchList(names)}.`,
  chaptersAdded: (chapters: readonly string[]) =>
    chapters.length === 1
      ? `Er is een hoofdstuk bij: ${dutchList(chapters)}.`
      : `Er zijn hoofdstukken bij: ${dutchList(chapters)}.`,
  chaptersRemoved: (chapters: readonly string[]) =>
    chapters.length === 1
      ? `Dit hoofdstuk is vervallen: ${dutchList(chapters)}.`
      : `Deze hoofdstukken zijn vervallen: ${dutchList(chapters)}.`,
  addressees: 'De lijst van colleges die de brief krijgen, is aangepast.',
  documentAdded: (title: string) => `Er is een beleidsstuk bij: ${title}.`,
  documentFile: (title: string) => `Er is een nieuw bestand van het beleidsstuk ‘${title}’.`,
  instructions: 'De toelichting bij de uitnodiging is aangepast.',
  secretary: (who: string) => `De gezamenlijk secretaris is nu: ${who}.`,
  noSecretary: 'De naam van de gezamenlijk secretaris is weggehaald.',
} as const;

/** The form in which the joint secretary changes the invitation. */
export const invitationFormWords = {
  title: 'Pas de uitnodiging aan',
  menu: 'Uitnodiging aanpassen of versturen',
  menuHint: 'Raden, datum, hoofdstukken, beleidsstuk en colleges.',
  parts: {
    councils: 'Welke raden doen mee?',
    documents: 'Beleidsstukken',
    chapters: 'Hoofdstukken',
    addressees: 'Aan wie gaat de brief?',
    secretary: 'Wie verzamelt de bijdragen?',
  },
  name: 'Naam van het dossier',
  deadline: 'De brief moet weg voor',
  deadlineHint: 'Bijvoorbeeld 21 november 2026. Mag leeg blijven.',
  instructions: 'Toelichting voor de raden',
  instructionsHint: 'Waar vraag je om, en wanneer wil je de bijdragen hebben? De raden lezen dit als eerste.',
  chapters: 'Hoofdstukken',
  chaptersHint:
    'Eén per regel. De raden zetten hun punten onder deze hoofdstukken; de brief volgt dezelfde volgorde.',
  secretary: 'Jouw naam',
  mail: 'Jouw mailadres',
  mailHint: 'Hiernaartoe sturen de raden hun bijdrage.',
  municipality: (place: number) => `Gemeente van raad ${place}`,
  councilName: (place: number) => `Naam van raad ${place}`,
  addCouncil: 'Voeg een raad toe',
  up: 'Omhoog',
  down: 'Omlaag',
  moveUp: (name: string) => `Omhoog: ${name}`,
  moveDown: (name: string) => `Omlaag: ${name}`,
  isFirst: 'Deze raad staat al bovenaan.',
  isLast: 'Deze raad staat al onderaan.',
  remove: 'Haal weg',
  removeOf: (name: string) => `Haal weg: ${name}`,
  removeAsk: (name: string) => `${name} uit de uitnodiging halen?`,
  removeKept: (name: string, points: number) =>
    points === 0
      ? `Van ${name} is nog niets binnen. Wat later binnenkomt, wacht in dit dossier en telt niet mee.`
      : `De bijdrage van ${name} (${count(points, 'punt', 'punten')}) blijft bewaard en wacht. Die telt niet mee, tot je deze raad terugzet.`,
  removeYes: 'Haal de raad weg',
  keep: 'Laat staan',
  nameless: 'deze raad',
  waiting: (name: string, points: number) =>
    points === 0
      ? `${name} deed eerder mee.`
      : `Van ${name} ${points === 1 ? 'wacht' : 'wachten'} ${count(points, 'punt', 'punten')}.`,
  putBack: (name: string) => `Zet ${name} in de lijst`,
  addressee: (place: number) => `College ${place}`,
  addressLines: (place: number) => `Adres van college ${place}`,
  addressHint: 'Onder elkaar, zoals op de envelop.',
  addAddressee: 'Voeg een college toe',
  documentTitle: (place: number) => `Titel van beleidsstuk ${place}`,
  addDocument: 'Voeg een beleidsstuk toe',
  documentDropped: (title: string) => `Haal weg: ${title}`,
  noFile: 'Nog geen bestand. Voeg het toe, dan krijgen alle raden hetzelfde stuk.',
  file: (name: string, size: string) => (size === '' ? name : `${name}, ${size}`),
  attach: 'Kies het bestand',
  attachOther: 'Kies een ander bestand',
  attachOf: (title: string) => `Kies het bestand van ${title}`,
  attachOtherOf: (title: string) => `Kies een ander bestand voor ${title}`,
  untitled: 'dit beleidsstuk',
  documentReading: 'Het beleidsstuk wordt gelezen',
  unreadable: (fileName: string) => `Samenadvies kan ‘${fileName}’ niet lezen.`,
  unreadableChoice:
    'Je kunt het ook zo meesturen. De raden krijgen het bestand dan wel, maar kunnen er in Samenadvies niet in zoeken en niet uit citeren.',
  sendUnreadable: 'Stuur het toch mee',
  leaveUnreadable: 'Stuur het niet mee',
  save: 'Bewaar de uitnodiging',
  saved: 'De uitnodiging is bewaard. De raden zien dit als je haar opnieuw verstuurt.',
  nothingChanged: 'Er is niets veranderd aan de uitnodiging.',
  send: 'Bewaar en verstuur',
  close: 'Sluit',
  draftKept: 'Wat je invulde is bewaard, maar staat nog niet in de uitnodiging.',
  draftGoOn: 'Ga verder',
  draftFound: 'Je was hier al mee bezig.',
  draftFoundText: 'Wat je toen invulde, staat er weer. Het staat nog niet in de uitnodiging.',
  startOver: 'Begin opnieuw',
  errors: {
    title: 'Geef het dossier een naam.',
    noCouncils: 'Noem ten minste één raad.',
    emptyCouncil: 'Vul de gemeente of de naam van de raad in.',
    twice: (name: string) => `${name} staat er twee keer. Haal er één weg.`,
    addressee: 'Vul de naam van het college in, of haal deze regel weg.',
    document: 'Geef het beleidsstuk een titel, of haal deze regel weg.',
    mail: 'Dit lijkt geen mailadres. Schrijf het als naam@voorbeeld.nl.',
    date: 'Schrijf de datum als 21 november 2026.',
    noSuchDay: (suggestion: string) => `Deze dag bestaat niet. Is ${suggestion} bedoeld?`,
    some: 'Nog niet alles klopt. Kijk bij de rode zinnen.',
  },
} as const;

/** Sending the invitation, and what a mail with it says. */
export const invitationSendWords = {
  title: 'Verstuur de uitnodiging',
  menu: 'Verstuur de uitnodiging',
  text: 'Je maakt één bestand. Stuur dat als bijlage bij een mail naar alle raden. Wie het opent, heeft meteen het dossier.',
  contents: 'Dit zit erin',
  councils: (amount: number) => count(amount, 'raad', 'raden'),
  chapters: (amount: number) => count(amount, 'hoofdstuk', 'hoofdstukken'),
  documents: (amount: number) => count(amount, 'beleidsstuk', 'beleidsstukken'),
  deadline: (date: string) => `De brief moet weg voor ${date}`,
  pastDeadline: 'De datum is al voorbij. Klopt het jaar? Pas de uitnodiging dan eerst aan.',
  noDeadline: 'Er staat geen datum in. De raden weten dan niet voor wanneer zij moeten sturen.',
  noDocument: 'Er zit geen beleidsstuk bij. De raden kunnen dan geen stukken tekst aanwijzen.',
  noMail: 'Je mailadres staat er niet in. De raden weten dan niet waar zij hun bijdrage naartoe sturen.',
  noInstructions: 'Er staat geen toelichting in.',
  edit: 'Pas de uitnodiging aan',
  make: 'Maak het bestand',
  making: 'Het bestand wordt gemaakt',
  done: (file: string) => `De uitnodiging staat in ‘${file}’.`,
  doneTitle: 'Het bestand is klaar.',
  doneNext: 'Stuur dit bestand als bijlage bij een mail naar alle raden.',
  mailCopied: 'De tekst voor de mail staat klaar. Plak die in een nieuwe mail, met Ctrl+V.',
  copyMail: 'Kopieer mailtekst',
  copyByHand: 'Kopiëren lukte niet vanzelf. Selecteer de tekst en kopieer die met Ctrl+C.',
  mailLabel: 'Tekst voor de mail',
  close: 'Sluit',
} as const;

/** Who am I? Asked once, when an invitation is opened. */
export const chooseCouncilWords = {
  title: 'Van welke raad ben je?',
  changeTitle: 'Kies je raad',
  welcome: (dossier: string) => `Dit is de uitnodiging voor ‘${dossier}’.`,
  from: (name: string) => `Die komt van ${name}.`,
  deadline: (date: string) => `De brief moet weg voor ${date}.`,
  council: 'Jouw raad',
  find: 'Zoek je raad',
  noneFound: 'Geen raad met deze naam. Haal letters weg, of vraag de gezamenlijk secretaris.',
  notListed: 'Staat je raad er niet bij? Vraag de gezamenlijk secretaris om een nieuwe uitnodiging.',
  name: 'Jouw naam',
  nameHint: 'Zo weten de anderen van wie een bijdrage komt.',
  none: 'Kies eerst je raad.',
  choose: 'Dit is mijn raad',
  later: 'Later kiezen',
  cancel: 'Laat zoals het is',
  done: (council: string) => `Je werkt nu voor ${council}.`,
} as const;

/** The invitation as a council reads it. */
export const readInvitationWords = {
  menu: 'Lees de uitnodiging',
  title: 'De uitnodiging',
  from: 'Gezamenlijk secretaris',
  deadline: 'De brief moet weg voor',
  councils: 'Raden die meedoen',
  chapters: 'Hoofdstukken',
  documents: 'Beleidsstukken',
  addressees: 'De brief gaat naar',
  instructions: 'Toelichting',
  none: 'Niet ingevuld',
  close: 'Sluit',
} as const;

interface InvitationMail {
  readonly title: string;
  readonly subject: string;
  /** As people read it; empty when there is none. */
  readonly deadline: string;
  readonly instructions: string;
  readonly signature: string;
  readonly address: string;
  readonly file: string;
}

/** The mail that goes with the invitation. */
export function invitationMail(mail: InvitationMail): string {
  const { title, subject, deadline, instructions, signature, address, file } = mail;
  const about = subject === '' ? `‘${title}’` : `‘${subject}’`;
  const by = deadline === '' ? '' : ` De gezamenlijke brief moet weg voor ${deadline}.`;
  const back =
    address === ''
      ? 'Stuur het bestand dat je dan krijgt als bijlage terug.'
      : `Stuur het bestand dat je dan krijgt als bijlage naar ${address}.`;
  return [
    `Onderwerp: Uitnodiging ${title}`,
    'Beste leden van de adviesraden,',
    `Hierbij de uitnodiging voor het gezamenlijke advies over ${about}.${by}`,
    ...(instructions.trim() === '' ? [] : [instructions.trim()]),
    `Bewaar de bijlage ‘${file}’ en open haar met Samenadvies. Kies je raad en schrijf jullie punten. Kies daarna ‘Versturen’. ${back}`,
    'Werkt jullie raad zonder Samenadvies? Stuur jullie punten dan in een Word-bestand. Dat lees ik ook in.',
    `Met vriendelijke groet,\n${signature}`,
  ].join('\n\n');
}
