// The words of earlier versions of the own text: looking at them and going back.
import { dutchNumber } from './dutch-number';

export const versionWords = {
  button: 'Eerdere versies',
  dialog: 'Eerdere versies van jullie punten',
  intro: 'Kies een versie om te zien wat er anders was. Terugzetten kan weer ongedaan.',
  list: 'Versies',
  none: 'Er is nog geen eerdere versie. Samenadvies bewaart elke dag de laatste versie, en elke bijdrage die je verstuurt.',
  loading: 'De versies worden opgezocht.',
  is: {
    kept: 'Zelf bewaard',
    daily: 'Vanzelf bewaard',
    carried: 'Meegekomen met een kopie',
    sent: 'Bijdrage van de raad',
  },
  keep: 'Bewaar een versie',
  kept: 'Deze versie is bewaard. Je kunt er altijd naar terug.',
  goBack: 'Zet deze versie terug',
  wentBack: 'De versie staat terug. Wat er eerst stond, komt weer met Ongedaan maken.',
  chooseFirst: 'Kies eerst een versie.',
  sameAsNow: 'Deze versie is hetzelfde als de tekst van nu.',
  close: 'Sluit',
  changes: (count: number) =>
    count === 0
      ? 'De volgorde is anders. De teksten zijn hetzelfde.'
      : count === 1
        ? 'Eén punt is anders.'
        : `${capital(dutchNumber(count))} punten zijn anders.`,
  legend: 'Onderstreept: komt terug. Doorgestreept: gaat weg.',
  change: {
    'only-then': 'Komt terug. Nu is het er niet.',
    'only-now': 'Gaat weg. In deze versie was het er niet.',
    changed: 'De tekst is anders.',
  },
  other: 'Alleen de soort, de bron, het hoofdstuk, voor wie het is of de stand is anders.',
} as const;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
