// How the command line is used, in words.

export function usage(): string {
  return `Gebruik: samenadvies <opdracht> … [--json]

  new DOSSIER.json --out START.samenadvies
      maakt de uitnodiging
  merge --dossier START BESTAND… --out SAMEN.samenadvies
      voegt bijdragen samen; een Word-bestand als RAAD=BESTAND.docx
  form START --out FORMULIER.docx [--council RAAD]
      maakt een Word-formulier voor raden die zonder Samenadvies werken
  read-word BESTAND.docx
      toont welke punten in een Word-bestand staan
  suggest SAMEN.samenadvies
      toont welke punten hetzelfde zeggen
  decide SAMEN.samenadvies --decisions BESLUITEN.json --out BESLOTEN.samenadvies
      legt besluiten vast
  letter BESLOTEN.samenadvies --out BRIEF.docx [--addressee ID] [--pdf BRIEF.pdf] [--html BRIEF.html] [--text BRIEF.txt]
  letter BESLOTEN.samenadvies --each MAP
      schrijft de adviesbrief. Naar keuze:
      --form letter|report        brief of rapport
      --sources off|footnotes|brackets   bronnen in voetnoten of tussen haakjes
      --support off|not-all|always       wie een punt steunt
      --minority text|annex       minderheidsstandpunten bij het punt of in een bijlage
      --summary off|list|table    samenvatting als lijst of tabel
      --contents off|on           inhoudsopgave
      --annexes none|abbreviations,contributions,decisions   bijlagen
      --style HUISSTIJL.dotx      het Word-sjabloon van de raad
  check BESLOTEN.samenadvies | BRIEF.docx | BRIEF.txt [--policy BELEIDSSTUK]
  check --rules
      kijkt een adviesbrief na, of noemt waar het op let
  outline BELEIDSSTUK.(pdf|docx|txt|md)
      toont de hoofdstukken en paragrafen van een beleidsstuk
  locate BELEIDSSTUK --quotes CITATEN.json
      zoekt op waar citaten in een beleidsstuk staan
  reply BESLOTEN.samenadvies --reply REACTIE.(txt|docx|pdf) [--addressee ID] [--overview OVERZICHT.docx] [--reminder HERINNERING.docx]
      zoekt op welke passage van de reactie welk punt beantwoordt, en schrijft naar keuze een overzicht
      en een brief die om de ontbrekende antwoorden vraagt; beide zijn een concept
  inspect BESTAND.samenadvies
      zegt wat er in een bestand zit
`;
}
