import { describe, expect, it } from 'vitest';
import { writeMarkdown } from '@shared/rich-text';
import { readPastedHtml } from './read-pasted-html';

const read = (html: string) => writeMarkdown(readPastedHtml(html));

/** As Word for Windows puts it on the clipboard. */
const word = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/x/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} @list l0:level1 {mso-level-number-format:bullet;} --></style></head>
<body lang=NL style='tab-interval:35.4pt'><!--StartFragment-->
<h2>Wat zien wij?<o:p></o:p></h2>
<p class=MsoNormal><span lang=NL style='font-size:12.0pt;font-family:"Times New Roman",serif;color:red'>De taxi komt <b style='mso-bidi-font-weight:normal'>vaak</b>
te <i>laat</i>.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>Wachten bij de <b>dagbesteding</b><o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>drie kwartier<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span></span><![endif]>Niemand belt<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Eerst dit</p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>2.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Dan <ins cite="mailto:Jo">dat</ins><del cite="mailto:Jo">niet</del><span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[J1]</a></span></p>
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal><b>Gemeente</b></p></td><td><p class=MsoNormal><b>Ritten</b></p></td></tr>
<tr><td><p class=MsoNormal>Waterhoven<o:p></o:p></p></td><td><p class=MsoNormal>2.140<o:p></o:p></p></td></tr></table>
<!--EndFragment--><div style='mso-element:comment-list'><div style='mso-element:comment'>Klopt dit?</div></div></body></html>`;

/** A mail written in Outlook, with a typed list and an answered mail under it. */
const outlook = `<html><head><meta charset="utf-8"><style>p.MsoNormal{margin:0}</style></head><body lang=NL link="#0563C1"><div class=WordSection1>
<p class=MsoNormal><span style='mso-fareast-language:EN-US'>Beste Ans,<o:p></o:p></span></p><p class=MsoNormal><span><o:p>&nbsp;</o:p></span></p>
<p class=MsoNormal>Mijn punten:<o:p></o:p></p><p class=MsoNormal>- het loket is <span style='font-weight:bold'>dicht</span><o:p></o:p></p><p class=MsoNormal>- de folder is moeilijk<o:p></o:p></p>
<div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b>Van:</b> Ans &lt;ans@voorbeeld.invalid&gt;<br><b>Onderwerp:</b> punten<o:p></o:p></p></div></div>
<p class=MsoNormal>Zie <a href="https://voorbeeld.invalid/plan"><span style='color:#0563C1'>het plan</span></a>.</p></div></body></html>`;

/** LibreOffice Writer: lines broken anywhere, fonts, nested lists with paragraphs in their items. */
const libreOffice = `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title>
<meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/><style type="text/css">p { line-height: 115% }</style></head>
<body lang="nl-NL" link="#000080" dir="ltr"><h1 class="western">Vervoer</h1>
<p style="line-height: 100%; margin-bottom: 0cm"><font face="Liberation Serif, serif"><font size="3" style="font-size: 12pt">Wij
zien <i>veel</i>
problemen.</font></font></p>
<ol><li><p style="line-height: 100%">Te laat</p><ul><li><p>’s avonds</p></li><li><p>in het weekend</p></li></ul></li>
<li><p>Te duur</p></li></ol>
<p><br/>
</p><blockquote style="margin-left: 1cm"><p>Het vervoer wordt voortgezet.</p></blockquote></body></html>`;

const googleDocs = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr" style="line-height:1.38"><span style="font-size:11pt;font-weight:400">Wij </span><span style="font-size:11pt;font-weight:700">adviseren</span><span style="font-style:italic"> dit.</span></p><ul><li dir="ltr" style="list-style-type:disc" aria-level="1"><p dir="ltr"><span>een</span></p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr"><span>onder een</span></p></li></ul><li aria-level="1"><p><span>twee</span></p></li></ul></b><br class="Apple-interchange-newline">`;

const wordOnline = `<div class="ListContainerWrapper SCXW1"><ul class="BulletListStyle1"><li data-leveltext="●" data-aria-level="1" class="OutlineElement"><p class="Paragraph"><span class="TextRun"><span class="NormalTextRun">een</span></span><span class="EOP">&nbsp;</span></p></li></ul></div><div class="ListContainerWrapper"><ul><li data-aria-level="2"><p><span>onder een</span></p></li></ul></div><div class="ListContainerWrapper"><ul><li data-aria-level="1"><p><span>twee</span></p></li></ul></div>`;

const gmail = `<div dir="ltr"><div>Hallo,</div><div><br></div><div>eerste regel<br>tweede regel</div><div><br><br>Slot</div></div>`;

describe('pasted from', () => {
  it('Word: real lists, headings as bold lines, tables as lines, nothing of the layout', () => {
    expect(read(word)).toBe(
      [
        '**Wat zien wij?**',
        'De taxi komt **vaak** te *laat*.',
        '- Wachten bij de **dagbesteding**\n  - drie kwartier\n- Niemand belt',
        '1. Eerst dit\n2. Dan dat',
        '**Gemeente** | **Ritten**',
        'Waterhoven | 2.140',
      ].join('\n\n'),
    );
  });

  it('Word with three levels, a picture, a footnote and a bookmark', () => {
    const item = (level: number, marker: string, text: string) =>
      `<p class=MsoListParagraph style='margin-left:${level * 36}.0pt;mso-add-space:auto;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-fareast-font-family:Calibri'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->
<p class=MsoNormal><a name="_Toc1"></a><!--[if gte vml 1]><v:shape id="x" type="#_x0000_t75"><v:imagedata src="file:///C:/Word/image001.png"/></v:shape><![endif]--><![if !vml]><img width=10 src="file:///C:/Word/image001.png" alt="logo"><![endif]>Het vervoer<a style='mso-footnote-id:ftn1' href="#_ftn1"><sup>[1]</sup></a> hapert.<o:p></o:p></p>
${item(1, '1.', 'Wachten')}${item(2, 'a.', 'op de taxi')}${item(3, 'i.', '<i>in de avond</i>')}${item(2, 'b.', 'op de bus')}${item(1, '2.', 'Betalen')}
<!--EndFragment--></body></html>`;
    expect(read(html)).toBe(
      [
        'Het vervoer[1] hapert.',
        '1. Wachten\n   1. op de taxi\n      1. *in de avond*\n   2. op de bus\n2. Betalen',
      ].join('\n\n'),
    );
  });

  it('Outlook: typed dashes as a list, mail headers as lines, links as their words', () => {
    expect(read(outlook)).toBe(
      [
        'Beste Ans,',
        'Mijn punten:',
        '- het loket is **dicht**\n- de folder is moeilijk',
        '**Van:** Ans <ans@voorbeeld.invalid>\\\n**Onderwerp:** punten',
        'Zie het plan.',
      ].join('\n\n'),
    );
  });

  it('LibreOffice: nested lists and quotes', () => {
    expect(read(libreOffice)).toBe(
      [
        '**Vervoer**',
        'Wij zien *veel* problemen.',
        '1. Te laat\n   - ’s avonds\n   - in het weekend\n2. Te duur',
        '> Het vervoer wordt voortgezet.',
      ].join('\n\n'),
    );
  });

  it('Google Docs, Word on the web and Gmail', () => {
    expect(read(googleDocs)).toBe('Wij **adviseren** *dit.*\n\n- een\n  - onder een\n- twee');
    expect(read(wordOnline)).toBe('- een\n  - onder een\n- twee');
    expect(read(gmail)).toBe('Hallo,\n\neerste regel\\\ntweede regel\n\nSlot');
  });

  it('anything: a table that only arranges text, text set as typed, a numbered heading, hidden text', () => {
    expect(
      read('<table><tr><td><p>een</p><p>twee</p></td><td><ul><li>drie</li></ul></td></tr></table>'),
    ).toBe('een\n\ntwee\n\n- drie');
    expect(read('<pre>Wij zien:\n- een\n- twee</pre>')).toBe('Wij zien:\n\n- een\n- twee');
    expect(
      read(
        "<h1 style='mso-list:l2 level1 lfo3'><span style='mso-list:Ignore'>4.2<span>&nbsp; </span></span>Vervoer</h1>",
      ),
    ).toBe('**4.2 Vervoer**');
    expect(read('a<span style="display:none">weg</span><script>x()</script> b')).toBe('a b');
    expect(read('')).toBe('');
  });
});
