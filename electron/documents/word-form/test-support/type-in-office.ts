// Types in a Word file with LibreOffice itself, by a macro in a profile of its own.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runOffice } from '../../test-support/render-word';

/** What a person does; a search finds the first paragraph that holds the text. */
const acts = `
Function Found(document, wanted As String)
  search = document.createSearchDescriptor()
  search.SearchString = wanted
  Found = document.findFirst(search)
End Function

Sub Overtype(document, wanted As String, typed As String)
  place = Found(document, wanted)
  place.String = typed
End Sub

Sub TypeBelow(document, wanted As String, typed As String)
  place = Found(document, wanted)
  cursor = place.Text.createTextCursorByRange(place.End)
  cursor.gotoEndOfParagraph(False)
  place.Text.insertControlCharacter(cursor, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
  cursor.CharWeight = com.sun.star.awt.FontWeight.BOLD
  place.Text.insertString(cursor, typed, False)
  place.Text.insertControlCharacter(cursor, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
  place.Text.insertControlCharacter(cursor, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
End Sub

Function BlockHead(document, wanted As Integer)
  paragraphs = document.Text.createEnumeration()
  count = 0
  Do While paragraphs.hasMoreElements()
    paragraph = paragraphs.nextElement()
    If Left(paragraph.String, 4) = "Punt" And Len(paragraph.String) < 6 Then
      count = count + 1
      If count = wanted Then
        BlockHead = paragraph
        Exit Function
      End If
    End If
  Loop
End Function

Sub SelectBlock(document, wanted As Integer)
  cursor = document.CurrentController.getViewCursor()
  cursor.gotoRange(BlockHead(document, wanted).Start, False)
  cursor.gotoRange(BlockHead(document, wanted + 1).Start, True)
End Sub

Sub CopyBlock(document, wanted As Integer)
  SelectBlock document, wanted
  copied = document.CurrentController.getTransferable()
  document.CurrentController.getViewCursor().gotoRange(BlockHead(document, wanted).Start, False)
  document.CurrentController.insertTransferable(copied)
End Sub

Sub DeleteBlock(document, wanted As Integer)
  SelectBlock document, wanted
  document.CurrentController.getViewCursor().String = ""
End Sub
`;

/** `lines` are calls of the acts above with \`document\` as their first argument. Throws with LibreOffice's own words. */
export async function typeInOffice(bytes: Uint8Array, lines: readonly string[]): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'samenadvies-office-'));
  try {
    const [from, to, trouble] = ['in.docx', 'out.docx', 'trouble.txt'].map((name) => join(folder, name));
    if (from === undefined || to === undefined || trouble === undefined) throw new Error('no names');
    await writeFile(from, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    // The first start makes the profile, and would throw away a macro that was there before it.
    await runOffice([profile, '--headless', '--terminate_after_init']);
    const library = join(folder, 'profile', 'user', 'basic', 'Standard');
    await writeFile(join(library, 'script.xlb'), libraryPart);
    await writeFile(join(library, 'Form.xba'), modulePart(`${mainSub(lines, trouble)}${acts}`));
    const call = `macro:///Standard.Form.Main("${pathToFileURL(from).href}","${pathToFileURL(to).href}")`;
    await runOffice([profile, '--headless', '--norestore', call]);
    const said = await readFile(trouble, 'utf8').catch(() => '');
    if (said !== '') throw new Error(said);
    return new Uint8Array(await readFile(to));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function mainSub(lines: readonly string[], trouble: string): string {
  return `
Sub Main(source As String, target As String)
  On Error Goto Trouble
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim asWord(0) As New com.sun.star.beans.PropertyValue
  asWord(0).Name = "FilterName"
  asWord(0).Value = "MS Word 2007 XML"
  document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  ${lines.join('\n  ')}
  document.storeToURL(target, asWord())
  document.close(True)
  StarDesktop.terminate()
  Exit Sub
Trouble:
  Open "${trouble}" For Output As #1
  Print #1, Error$
  Close #1
  StarDesktop.terminate()
End Sub
`;
}

const prolog = '<?xml version="1.0" encoding="UTF-8"?>';
const libraryPart =
  `${prolog}<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">` +
  '<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" ' +
  'library:readonly="false" library:passwordprotected="false"><library:element library:name="Form"/></library:library>';

function modulePart(code: string): string {
  const text = code.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return (
    `${prolog}<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">` +
    '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Form" ' +
    `script:language="StarBasic">${text}</script:module>`
  );
}
