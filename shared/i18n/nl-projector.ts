// The words of the projector and of the clock: short, to be read from the back of a hall.
import { dutchNumber } from './dutch-number';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const raden = (count: number, one: string, more: string) =>
  count === 1 ? `Eén raad ${one}` : `${capital(dutchNumber(count))} raden ${more}`;

export const projectorWords = {
  windowTitle: 'Projector van Samenadvies',
  /** On the bar of the session. */
  open: 'Projector',
  close: 'Sluit projector',
  freeze: 'Bevriezen',
  frozen: 'De projector houdt dit beeld vast. Kies nog eens Bevriezen om verder te gaan.',
  black: 'Zwart',
  blackNow: 'De projector is zwart. Kies nog eens Zwart om het punt weer te tonen.',
  bar: 'Projector en klok',
  earlierPart: 'Vorig deel',
  laterPart: 'Volgend deel',
  atFirstPart: 'De projector toont het eerste deel al.',
  atLastPart: 'De projector toont het laatste deel al.',

  /** On the beamer. */
  neutral: 'De vergadering gaat zo verder',
  place: (chapter: string, at: number, total: number) =>
    `${chapter === '' ? '' : `${chapter}, `}voorstel ${at} van ${total}`,
  overview: (decided: number, total: number) => `${decided} van de ${total} voorstellen besloten`,
  before: 'Eerst',
  after: { open: 'Voorstel', joint: 'Nu', parked: 'Punt', dropped: 'Punt' },
  noText: 'Er staat nog geen tekst.',
  reason: (reason: string) => `Reden: ${reason}`,
  compared: (council: string) => `Gemarkeerd: anders dan bij ${council}`,
  from: (council: string) => `De tekst van ${council}`,
  moreBefore: (count: number) => `en nog ${count} ${count === 1 ? 'punt' : 'punten'}`,
  beforeElsewhere: 'Wat de raden zelf schreven, staat op het scherm van de secretaris.',
  moreCouncils: (count: number) => `en nog ${count}`,
  part: (part: number, of: number) =>
    part < of ? `Deel ${part} van ${of}. De secretaris bladert verder.` : `Deel ${part} van ${of}`,
  next: (title: string) => `Hierna: ${title}`,
  positions: {
    brought: (count: number) => raden(count, 'bracht dit in', 'brachten dit in'),
    steunt: (count: number) => raden(count, 'steunt dit', 'steunen dit'),
    neutraal: () => 'Neutraal',
    tegen: () => 'Tegen',
    minderheid: () => 'Eigen standpunt',
    absent: () => 'Afwezig',
    open: () => 'Nog open',
  },
} as const;

const minutes = (count: number) => (count === 1 ? '1 minuut' : `${count} minuten`);

export const clockWords = {
  ask: 'Zet de klok',
  title: 'Tot hoe laat vergaderen jullie?',
  field: 'Eindtijd',
  hint: 'Bijvoorbeeld 21:30',
  where: 'Waar staat de klok?',
  onProjector: 'Ook op de projector',
  set: 'Zet de klok',
  remove: 'Haal de klok weg',
  cancel: 'Annuleer',
  change: 'Andere tijd',
  hide: 'Berg op',
  show: 'Toon de klok',
  unreadable: 'Schrijf de tijd als 21:30.',
  past: 'Dat tijdstip is al voorbij. Schrijf een later tijdstip.',
  left: (points: number) => `Nog ${points} ${points === 1 ? 'punt' : 'punten'}`,
  time: (count: number) => {
    const hours = Math.floor(count / 60);
    if (hours === 0) return minutes(count);
    return count % 60 === 0 ? `${hours} uur` : `${hours} uur en ${minutes(count % 60)}`;
  },
  pace: (seconds: number) =>
    seconds < 120
      ? `${Math.max(5, Math.round(seconds / 5) * 5)} seconden per punt`
      : `${minutes(Math.floor(seconds / 60))} per punt`,
  line: (points: string, time: string, pace: string) => `${points}, ${time}: ${pace}`,
  late: (count: number) => `Jullie lopen ongeveer ${minutes(count)} uit.`,
  over: (points: string, end: string) => `Het is ${end} geweest. ${points}.`,
  done: 'Over alle punten is besloten.',
} as const;
