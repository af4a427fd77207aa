// Dutch turns of phrase of letters and mail around the points: heads, greetings, announcements, closings.

const months = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';

/** "Van: …", "Betreft: …", "Ons kenmerk: …" */
export function isMailHead(text: string): boolean {
  return /^(?:van|aan|cc|bcc|verzonden|verstuurd|ontvangen|datum|onderwerp|betreft|from|to|sent|date|subject|(?:ons |uw )?kenmerk|bijlagen?|contactpersoon|telefoon|tel|e-?mail|status|versie|opgesteld door|opsteller|afzender|bij|inzake|t\.a\.v|uitgebracht aan|adres|re|fw|fwd)\s*\.?\s*:/iu.test(
    text,
  );
}

/** The line above a message that was answered or passed on. */
export function isMessageDivider(text: string): boolean {
  return (
    /^[-_=*\s]{0,12}(?:oorspronkelijk(?:e)? bericht|original message|doorgestuurd bericht|forwarded message|begin doorgestuurd bericht|begin forwarded message)/iu.test(
      text,
    ) || /^op .{6,80} (?:schreef|heeft) .{0,80}(?:het volgende geschreven)?:?$/iu.test(text)
  );
}

export function isGreeting(text: string): boolean {
  return /^(?:(?:beste|geachte|hallo|hoi|hee?|hai|lieve|waarde|goedemorgen|goedemiddag|goedenavond|goeiemorgen|goededag|dag|allen|collega'?s)(?=[\s,!]|$)|l\.?\s?s\.?(?=[\s,]|$))/iu.test(
    text,
  );
}

export function isSignOff(text: string): boolean {
  return /^(?:met (?:de )?(?:vriendelijke|hartelijke|collegiale|beste|warme|sportieve|hoogachting|dank|groet)|(?:hartelijke|vriendelijke|collegiale|lieve|warme|veel|de) (?:groet|groeten|groetjes)|groet(?:en|jes)?(?=[\s,.!]|$)|hoogachtend|mvg(?=\W|$)|m\.?v\.?g\.?(?=\W|$)|gr\.?(?=\s|$)|namens (?:de |het |onze |alle |het bestuur|ons |deze |[\p{Lu}])|alvast (?:bedankt|dank)|bij voorbaat dank|(?:bedankt|dank) (?:alvast|voor)|was getekend|w\.g\.|tot (?:dan|ziens|snel|gauw|donderdag|maandag|dinsdag|woensdag|vrijdag|zaterdag|zondag|volgende|straks|(?:de|het) \d)|succes(?=\W|$)|verzonden vanaf|sent from|verstuurd vanaf)/iu.test(
    text,
  );
}

/** "Putten, 14 oktober 2025", "12-10-2025" */
export function isDateLine(text: string): boolean {
  const date = `(?:\\d{1,2}\\s+(?:${months})(?:\\s+\\d{4})?|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4})`;
  return new RegExp(`^[^.?!]{0,60}?(?:^|[\\s,])${date}\\s*$`, 'iu').test(text) && text.length <= 90;
}

/** Names the sender: "Adviesraad Sociaal Domein Dorp", "de secretaris". */
export function isCouncilLine(text: string): boolean {
  return (
    text.length <= 90 &&
    !/[.?!]\s+\p{Lu}/u.test(text) &&
    /(?:\badviesraad|\bASD\b|\bWmo-?raad|cliëntenraad|participatieraad|seniorenraad|sociale raad|inwonersraad|burgerraad|\braad voor|voorzitter|secretaris|werkgroep|commissie|namens)/iu.test(
      text,
    )
  );
}

/** A title such as "Reactie van de adviesraad", "Onze punten". */
export function isDocumentTitle(text: string): boolean {
  return (
    text.length <= 160 &&
    /(?:adviesraad|\bASD\b|raad\b|inbreng|reactie|bijdrage|\badvies(?:punten)?\b|\bpunten\b|notitie|concept|opmerkingen|commentaar|verslag|zienswijze)/iu.test(
      text,
    )
  );
}

/** Sentences that announce points, and make none. Looked for at the start of a text, because points use such words too. */
export function isAnnouncement(text: string): boolean {
  const start = text.length <= 250 ? text : text.slice(0, 140);
  return announcements.some((pattern) => pattern.test(start));
}

const announcements: readonly RegExp[] = [
  /\b(?:hieronder|hierbij|bijgaand|bijgevoegd|onderstaand\p{L}*|zie (?:hieronder|bijlage|onder))\b/iu,
  /(?:^|[.!?,]\s+)hier (?:komt|komen|zijn|volgen|volgt|dan)\b/iu,
  /\b(?:excuus|excuses|sorry)\b/iu,
  /(?:^|[.!?,]\s+)(?:dit|dat|hier|onderstaand) (?:zijn|is|was|waren) (?:onze?|wat|alles|de (?:punten|reactie|inbreng|bijdrage|opmerkingen))\b/iu,
  /\bin (?:deze|dit) (?:notitie|reactie|bijdrage|brief|document|mail|memo)\b/iu,
  /\b(?:onze|mijn) (?:punten|opmerkingen|inbreng|reactie|bijdrage|aandachtspunten|bevindingen)\b/iu,
  /^naar aanleiding van\b/iu,
  /\bmet (?:veel )?(?:belangstelling|interesse|aandacht|plezier)\b.{0,60}\b(?:gelezen|kennis|doorgenomen|bestudeerd)/iu,
  /\b(?:wij|we|ik|raad|werkgroep)\b.{0,40}\b(?:stukken|plan|nota|beleidsstuk|concept|notitie|visie)\b.{0,60}\b(?:gelezen|besproken|bestudeerd|ontvangen|doorgenomen)\b/iu,
  /\b(?:bedankt|dank) voor (?:de|het|jullie|uw) (?:\p{L}+ ){0,2}(?:toezend|toestur|stuk|mail|uitnodig|gelegenheid|mogelijkheid|concept)/iu,
  /\bzoals (?:afgesproken|beloofd|toegezegd)\b/iu,
  /\bmag (?:allemaal|alles) in het advies\b/iu,
  /\bvolgorde\b.{0,40}\b(?:aangehouden|gevolgd)\b/iu,
];

/** Sentences that end a letter, and make no point. */
export function isClosing(text: string): boolean {
  return text.length <= 320 && closings.some((pattern) => pattern.test(text));
}

const closings: readonly RegExp[] = [
  /^aldus\b/iu,
  /^(?:wij|we|ik) (?:zien|zie|kijken|kijk) (?:\p{L}+ ){0,3}uit\b/iu,
  /^(?:wij|we|ik) (?:hopen|hoop|vertrouwen)\b.{0,60}\b(?:u|jullie|hiermee|hiervan|erop|dat (?:dit|deze|onze))\b/iu,
  /^(?:dat|dit) (?:was|waren|is|zijn) (?:het|alles|ze|onze|zo'n beetje|wat wij)\b/iu,
  /^tot zover\b/iu,
  /^(?:als|mocht(?:en)?|heeft|hebt|hebben|zijn) (?:u|je|jullie|er|iets)\b.{0,60}\b(?:vragen|vraag|onduidelijk(?:heden)?|niet duidelijk|toelichting|meer weten|willen weten)\b/iu,
  /^(?:bij|voor) (?:(?:meer|nadere|verdere|eventuele) )?(?:vragen|informatie|toelichting)\b/iu,
  /\b(?:besproken|vastgesteld|akkoord bevonden|goedgekeurd) (?:in|op|door|tijdens)\b.{0,60}\b(?:vergadering|overleg|\d{4}|raad|bestuur)\b/iu,
  /^(?:wij|we|ik) .{0,40}\b(?:graag bereid|graag betrokken|bereid tot|nader toe te lichten|toelichten)\b/iu,
  /^(?:wij|we) (?:danken|wensen|blijven graag)\b/iu,
  /^(?:veel )?succes\b/iu,
  /^(?:wij|we|ik) (?:hoor|horen|lees|lezen|zijn benieuwd|ben benieuwd)\b.{0,40}\b(?:graag|reactie|hoe|wat)\b.{0,40}$/iu,
  /\b(?:gezamenlijke bespreking|dan hoor ik het|hoor ik het graag|horen wij (?:dat|het) graag)\b/iu,
];
