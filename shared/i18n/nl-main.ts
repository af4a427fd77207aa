// The Dutch sentences of the main process: saving, opening, files and heavy work. What happened, what was kept, what to do.

const nothingLost = 'Alles wat al bewaard was, is er nog.';
const unchanged = 'Het dossier is niet veranderd.';
const again = 'Probeer het opnieuw.';
const restart = 'Sluit Samenadvies en open het opnieuw.';

const sentences = {
  unexpected: `Er ging iets mis in het programma. ${nothingLost} ${restart}`,
  'unknown-sender': `Deze vraag kwam niet van Samenadvies zelf en is niet uitgevoerd. ${nothingLost} ${restart}`,
  'invalid-input': `Het programma kreeg een vraag die niet klopt. ${nothingLost} ${restart}`,

  'not-saved': `De laatste wijziging is niet bewaard, omdat het schrijven op de schijf niet lukte. ${nothingLost} Kijk of de schijf nog werkt en doe de wijziging opnieuw.`,
  'not-saved-disk-full': `De laatste wijziging is niet bewaard, omdat de schijf vol is. ${nothingLost} Maak ruimte vrij op de schijf en doe de wijziging opnieuw.`,
  'not-recorded': `De laatste wijziging is niet bewaard, omdat er een te lange of ongeldige tekst in zit. ${nothingLost} Maak de wijziging kleiner en doe die opnieuw.`,
  'newer-version': `Dit dossier is gemaakt met een nieuwere versie van Samenadvies. ${unchanged} Installeer de nieuwste versie en open het dossier dan opnieuw.`,
  'snapshot-unreadable': `Het bestand van dit dossier is beschadigd. Het bestand is bewaard en er is niets overschreven. Vraag hulp aan iemand die je computer beheert.`,
  'dossier-missing': `Dit dossier staat niet op deze computer. Er is niets veranderd. Kies een ander dossier, of open het bestand van het dossier.`,
  'dossier-unreadable': `Dit dossier is niet te lezen. Alle bestanden van het dossier zijn bewaard en er is niets overschreven. Open een eerder bewaard gezamenlijk bestand, of vraag hulp aan iemand die je computer beheert.`,
  'dossier-exists': `Dit dossier staat al op deze computer. ${unchanged} Open het dossier vanuit het beginscherm.`,
  'dossier-not-opened': `Het dossier kon niet worden geopend, omdat het schrijven op de schijf niet lukte. Alle bestanden zijn bewaard. Kijk of de schijf vol is en open het dossier dan opnieuw.`,
  'dossier-not-created': `Het nieuwe dossier is niet gemaakt, omdat het schrijven op de schijf niet lukte. ${nothingLost} Kijk of de schijf vol is en probeer het opnieuw.`,
  'dossier-recovered': `Het bestand van dit dossier was beschadigd. Het dossier is teruggezet uit de reservekopie en uit wat daarna bewaard was; het beschadigde bestand is apart gehouden. Kijk of het laatste werk er staat.`,
  'journal-torn': `Het programma stopte de vorige keer midden in een wijziging. Alles van daarvoor is er nog; het stukje dat niet af was, is apart gehouden. Kijk of de laatste wijziging er staat en doe die anders opnieuw.`,
  'journal-incomplete': `Een deel van de bewaarde wijzigingen was niet te lezen. Alles wat wel te lezen was, staat in het dossier; het oude bestand is apart gehouden. Kijk het dossier na voordat je verder werkt.`,
  'settings-set-aside': `De instellingen waren niet te lezen. Het oude bestand is apart gehouden en de gewone instellingen gelden weer. Stel de tekstgrootte en de kleuren opnieuw in als je dat wilt.`,
  'settings-not-saved': `De instellingen zijn niet bewaard, omdat het schrijven op de schijf niet lukte. ${nothingLost} Kijk of de schijf vol is en probeer het opnieuw.`,
  'version-gone': `Die versie staat niet meer op deze computer. De tekst van nu is er nog. Kies een andere versie.`,
  'blob-missing': `Een document van dit dossier ontbreekt op deze computer. Het dossier zelf is er nog. Vraag de afzender om het bestand van het dossier opnieuw te sturen.`,
  'blob-damaged': `Een document van dit dossier is beschadigd. Het dossier zelf is er nog. Vraag de afzender om het bestand van het dossier opnieuw te sturen.`,

  'unknown-file-type': `Dit soort bestand kan Samenadvies niet lezen. ${unchanged} Kies een bestand dat eindigt op .samenadvies, .docx of .json.`,
  'needs-dossier': `Dit bestand is een losse bijdrage en geen dossier. Er is niets veranderd. Open eerst het dossier en lees de bijdrage daar in.`,
  'file-unreadable': `Dit bestand kon niet worden geopend. ${unchanged} Kijk of het bestand er nog staat en niet in een ander programma open is.`,
  'file-too-large': `Dit bestand is groter dan Samenadvies kan lezen. ${unchanged} Vraag de afzender om kleinere of minder bijlagen.`,
  'file-not-written': `Het bestand is niet bewaard, omdat het schrijven niet lukte. ${unchanged} Kijk of de schijf vol is, of kies een andere plek.`,
  'file-locked': `Het bestand is niet bewaard, omdat het open is in een ander programma, of omdat je daar niet mag schrijven. Het oude bestand is niet veranderd. Sluit het bestand in Word, of kies een andere naam.`,
  'not-our-file': `Dit bestand is niet door Samenadvies gemaakt sinds het programma open is. Er is niets veranderd. Zoek het bestand op in de verkenner.`,
  'sample-missing': `Het voorbeelddossier ontbreekt in deze installatie. Je eigen dossiers zijn er nog. Installeer Samenadvies opnieuw om het voorbeeld terug te krijgen.`,

  'job-timeout': `Dit duurde te lang en is daarom gestopt. ${unchanged} ${again} Blijft het misgaan, gebruik dan een kleiner bestand.`,
  'job-memory': `Dit vroeg te veel geheugen van de computer en is daarom gestopt. ${unchanged} Sluit andere programma's, of gebruik een kleiner bestand.`,
  'job-crashed': `Dit is onverwacht gestopt. ${unchanged} ${again} Blijft het misgaan, start Samenadvies dan opnieuw.`,
  'job-cancelled': `Dit is gestopt. ${unchanged} Begin opnieuw als je het toch wilt.`,
} as const;

export type MainSentenceCode = keyof typeof sentences;

/** The sentence for one code. */
export function mainSentence(code: MainSentenceCode): string {
  return sentences[code];
}

/** Short words of the main process: window, menu, file dialogs, names of files and dossiers. */
export const mainWords = {
  appName: 'Samenadvies',
  newDossier: 'Nieuw dossier',
  sampleDossier: 'Voorbeelddossier',
  untitledDossier: 'Dossier zonder titel',
  unreadableDossier: 'Dossier dat niet te lezen is',
  collegeOf: (municipality: string) => `College van burgemeester en wethouders van ${municipality}`,
  dialogs: {
    openDossier: 'Dossier openen',
    readContributions: 'Bijdragen inlezen',
    saveJoint: 'Gezamenlijk bestand bewaren',
    saveLetter: 'Adviesbrief bewaren',
    samenadviesFiles: 'Samenadvies-bestanden',
    contributionFiles: 'Bijdragen',
    wordFiles: 'Word-documenten',
  },
  jointFileName: (title: string) => `Gezamenlijk dossier ${title}.samenadvies`,
  letterFileName: (title: string) => `Adviesbrief ${title}.docx`,
  menu: {
    file: 'Bestand',
    edit: 'Bewerken',
    view: 'Beeld',
    help: 'Help',
    about: 'Over Samenadvies',
    closeWindow: 'Venster sluiten',
    quit: 'Samenadvies afsluiten',
    undo: 'Typen ongedaan maken',
    redo: 'Typen opnieuw doen',
    cut: 'Knippen',
    copy: 'Kopiëren',
    paste: 'Plakken',
    pasteAsText: 'Plakken zonder opmaak',
    selectAll: 'Alles selecteren',
    larger: 'Groter',
    smaller: 'Kleiner',
    normalSize: 'Gewone grootte',
    fullScreen: 'Volledig scherm',
    reload: 'Opnieuw laden',
    developerTools: 'Hulpmiddelen voor bouwers',
    services: 'Voorzieningen',
    hide: 'Samenadvies verbergen',
    hideOthers: 'Andere verbergen',
    showAll: 'Alles tonen',
  },
} as const;
