// The Dutch words of the two Word files about a reply: the overview and the reminder.

export const replyDocumentWords = {
  overview: 'Wat de colleges antwoordden',
  about: (title: string, date: string) => `${title}. Stand op ${date}.`,
  numbers: 'In cijfers',
  numbersLead: (points: number, answered: number, colleges: number) =>
    `Wij legden ${points === 1 ? 'één punt' : `${points} punten`} voor. ${answered} van de ${colleges} colleges ${answered === 1 ? 'heeft' : 'hebben'} geantwoord. Alleen antwoorden die zijn nagekeken tellen mee.`,
  isProposal:
    'Dit is een concept. Samenadvies zocht de antwoorden bij de punten. Niemand heeft ze nog nagekeken.',
  notSeen: 'Concept. Niemand heeft de gevonden antwoorden nog nagekeken.',
  proposalLead: (points: number) =>
    `Wij legden ${points === 1 ? 'één punt' : `${points} punten`} voor. Alle gevonden antwoorden tellen mee.`,
  notConfirmed: (college: string) => `${college}: de reactie is binnen, maar nog niet nagekeken.`,
  silent: (college: string) => `${college}: er is nog geen reactie binnen.`,
  countsDescription: 'Het aantal punten per status en per college.',
  attention: 'Dit vraagt aandacht',
  unanswered: (count: number) => `Onbeantwoord (${count})`,
  unansweredDescription: 'Punten zonder antwoord.',
  promised: (count: number) => `Toegezegd (${count})`,
  promisedDescription: 'Punten die het college later wil oppakken, met waar en wanneer.',
  stale: (count: number) => `Nog te controleren (${count})`,
  staleWhy: 'Deze antwoorden komen uit een reactie die is vervangen.',
  where: 'Waar komt het te staan?',
  askOn: 'Navragen op',
  notNamed: 'niet genoemd',
  noDay: 'geen datum',
  overdue: 'datum voorbij',
  chapter: 'Hoofdstuk',
  perChapter: 'Per hoofdstuk',
  perPoint: 'Per punt',
  noChapter: 'Zonder hoofdstuk',
  chaptersDescription: (college: string) => `Het aantal punten per hoofdstuk en status, ${college}.`,
  pointsDescription: (college: string) => `Elk punt met het antwoord van ${college}.`,
  number: 'Nr.',
  point: 'Ons punt',
  college: 'College',
  everyCollege: 'Alle colleges samen',
  inWords: 'Aantal punten per status',
  status: 'Status',
  said: 'Wat het college schrijft',
  followUp: (date: string) => `Navragen op ${date}.`,
  product: (product: string) => `Te vinden in: ${product}.`,
  rewritten: 'Wij wijzigden ons punt na dit antwoord.',
  note: (note: string) => `Notitie: ${note}`,

  reminder: 'Herinnering',
  reminderSubject: (title: string) => `Antwoord op ons advies over ${title}`,
  salutation: 'Geacht college,',
  opening: (title: string, date: string, open: number) =>
    open === 1
      ? `Op ${date} ontvingen wij uw reactie op ons advies over ${title}. Daarvoor danken wij u. Op één punt vonden wij nog geen antwoord. Wij zetten het hieronder, met het nummer uit onze brief.`
      : `Op ${date} ontvingen wij uw reactie op ons advies over ${title}. Daarvoor danken wij u. Op ${open} punten vonden wij nog geen antwoord. Wij zetten ze hieronder, met het nummer uit onze brief.`,
  openingSilent: (title: string, date: string | null) =>
    `${date === null ? 'Wij stuurden u' : `Op ${date} stuurden wij u`} ons advies over ${title}. Wij hebben nog geen reactie van u ontvangen. Hieronder staan onze punten, met het nummer uit onze brief.`,
  pointHeading: (number: string, title: string) => (number === '' ? title : `${number} ${title}`),
  closing:
    'Wij vragen u om hier alsnog op te antwoorden, en daarbij te zeggen of u het advies overneemt en waarom.\n\nMet vriendelijke groet,',
} as const;
