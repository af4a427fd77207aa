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

/** Sentences that announce points, and make none. */
export function isAnnouncement(text: string): boolean {
  return /(?:\b(?:hieronder|hierbij|bijgaand|bijgevoegd|onderstaand\p{L}*|zie (?:hieronder|bijlage|onder))\b|\bhier (?:komt|komen|zijn|volgen|volgt|staan|is|dan)\b|\b(?:excuus|excuses|sorry)\b|\b(?:dit|dat|hier|onderstaand) (?:zijn|is|was|waren) (?:onze?|de|het|wat|alles)\b|\bin (?:deze|dit) (?:notitie|reactie|bijdrage|brief|stuk|document|mail|memo)\b|\b(?:onze|mijn|de) (?:punten|opmerkingen|inbreng|reactie|bijdrage|aandachtspunten|bevindingen)\b|\bnaar aanleiding van\b|\bmet (?:belangstelling|interesse|aandacht|plezier)\b|\bhebben (?:wij|we) .{0,60}(?:gelezen|besproken|bestudeerd|ontvangen|doorgenomen)\b|\b(?:bedankt|dank) voor\b|\b(?:wij|we) hebben (?:de|het|alle|deze|met) .{0,80}(?:gelezen|besproken|bestudeerd|doorgenomen|aangehouden)\b|\bzoals (?:afgesproken|beloofd|toegezegd)\b|\bkort gehouden\b|\bmag (?:allemaal|alles) in het advies\b|\bvolgorde\b.{0,40}\baangehouden\b)/iu.test(
    text,
  );
}

/** Sentences that end a letter, and make no point. */
export function isClosing(text: string): boolean {
  return /(?:^aldus\b|\b(?:wij|we|ik) (?:zien|kijken) (?:uit|graag uit)\b|\b(?:wij|we) (?:hopen|vertrouwen)\b.{0,40}\b(?:u|jullie|hiermee|erop|dat (?:dit|deze|onze))\b|^(?:dat|dit) (?:was|waren|is|zijn) (?:het|alles|ze|onze|wat)\b|^tot zover\b|\b(?:vragen|onduidelijk|onduidelijkheden|niet duidelijk)\b.{0,60}\b(?:hoor|bel|mail|laat|contact|weten|bereikbaar)|\b(?:hoor|bel|mail|laat|contact|weten)\b.{0,60}\b(?:vragen|onduidelijk|niet duidelijk)\b|^mocht(?:en)? (?:u|je|jullie|er|iets)\b|^(?:heeft|hebt|hebben) (?:u|je|jullie) (?:nog )?vragen\b|\b(?:besproken|vastgesteld|akkoord bevonden|goedgekeurd) (?:in|op|door|tijdens)\b.{0,60}\b(?:vergadering|overleg|\d{4}|raad|bestuur)\b|\b(?:vergadering|overleg) van \d|\b(?:toelichten|toelichting (?:te geven|geven)|nader toe te lichten)\b|^(?:wij|we) (?:danken|wensen|blijven graag)\b|\b(?:graag bereid|graag betrokken|tot (?:een )?(?:nadere )?toelichting bereid)\b|^(?:veel )?succes\b|^(?:wij|we|ik) (?:hoor|horen|zijn benieuwd|ben benieuwd)\b|\bgezamenlijke bespreking\b)/iu.test(
    text,
  );
}
