// Invented points of an invented council, in the forms that points have: praise, worry, question, advice with a list.
import type { SamplePoint } from './layouts';

export const samplePoints: readonly SamplePoint[] = [
  {
    chapter: 'Algemeen',
    title: 'Eén loket voor alle inwoners',
    paragraphs: [
      'Wij zijn blij dat er één loket komt waar inwoners met al hun vragen terechtkunnen. Dat scheelt veel wachten en veel uitleggen.',
    ],
  },
  {
    chapter: 'Algemeen',
    title: 'Gewone taal',
    paragraphs: [
      'De folders van het loket zijn voor veel mensen te moeilijk geschreven. Vooral ouderen haken na de eerste bladzijde af en bellen dan toch maar.',
      'Advies: laat elke folder door een panel van inwoners lezen voordat hij de deur uit gaat.',
    ],
  },
  {
    chapter: 'Vervoer',
    title: 'De bus naar het ziekenhuis',
    paragraphs: [
      'Sinds de halte is verplaatst moeten patiënten een kwartier lopen naar de polikliniek. Wij maken ons zorgen over wie dat niet kan.',
      'Advies: overleg met de vervoerder over een halte bij de ingang. Denk daarbij aan:',
      '- een haltebord dat ook vanuit een rolstoel te lezen is;',
      '- een bankje met een dak erboven.',
    ],
  },
  {
    chapter: 'Vervoer',
    title: 'Taxi op zondag',
    paragraphs: [
      'Waarom rijdt de regiotaxi op zondag niet na zes uur? Veel mensen gaan dan juist op bezoek bij familie in een ander dorp.',
    ],
  },
  {
    chapter: 'Ontmoeting',
    title: 'Het buurthuis blijft open',
    paragraphs: [
      'Het buurthuis is op drie avonden gesloten omdat er geen beheerder is. Vrijwilligers willen dat best overnemen, maar mogen geen sleutel hebben.',
      'Advies: maak met de vrijwilligers afspraken over sleutels en verzekering, zodat het buurthuis elke avond open kan.',
    ],
  },
];
