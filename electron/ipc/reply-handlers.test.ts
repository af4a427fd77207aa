// A reply from file to the two Word files about it, through the same door as the window.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { confirmReply, proposedAnswer } from '@shared/commands/reply-commands';
import { replyRefusals } from '@shared/i18n/nl-reply-screen';
import { replyView } from '@shared/views/reply-view';
import { describe, expect, it } from 'vitest';
import { checkWordFile } from '../documents/test-support/check-word-file';
import { modelLines } from '../documents/test-support/model-text';
import { testApp } from './test-support/test-context';
import { reminderLetter } from '@shared/letter/reminder-letter';

const at = '2026-12-01T10:00:00.000Z';

async function withSample() {
  const app = await testApp();
  const opened = await app.ask('dossier:open-sample', null);
  if (!opened.ok) throw new Error(opened.error.code);
  return { app, id: opened.value.id, dossier: opened.value.dossier };
}

describe('a reply', () => {
  it('is read, kept, laid beside the points, and leads to an overview and a reminder that Word opens', async () => {
    const { app, id, dossier } = await withSample();
    const { points } = replyView(dossier, '2026-12-01');
    const [first] = points;
    if (first === undefined) throw new Error('the sample has points');
    const pasted = `Geacht bestuur,\n\n${first.title}\n\nDit advies nemen wij over. Wij werken het uit in 2027.\n\nMet vriendelijke groet`;
    const kept = await app.ask('reply:keep', { id, pasted });
    if (!kept.ok || kept.value === null) throw new Error('not kept');
    const { record, fileName } = kept.value;
    const opened = await app.ask('reply:open', { id, hash: record.hash, receivedOn: '2026-12-01' });
    if (!opened.ok) throw new Error(opened.error.code);
    const { proposals } = opened.value;
    expect(proposals.find(({ key }) => key === first.key)?.status).toBe('overgenomen');
    expect(proposals).toHaveLength(points.length);

    const document = { blob: record.hash, name: fileName, addressees: [], receivedOn: '2026-12-01' };
    for (const command of [
      {
        type: 'add-reply' as const,
        at,
        document: record,
        reply: { ...document, how: 'pasted' as const },
        answers: proposals.map((proposal) => proposedAnswer(proposal, { blob: record.hash })),
      },
      { type: 'decide' as const, at, acts: [confirmReply(record.hash)] },
    ])
      expect((await app.ask('dossier:command', { id, command })).ok).toBe(true);

    app.dialogs.savePath = join(app.folder, 'overzicht.docx');
    const overview = await app.ask('reply:export-overview', { id });
    if (!overview.ok) throw new Error(overview.error.code);
    expect(await checkWordFile(await readFile(app.dialogs.savePath))).toEqual([]);

    const after = await app.ask('dossier:open', { id });
    if (!after.ok) throw new Error(after.error.code);
    const [college] = replyView(after.value.dossier, '2026-12-02').overview.colleges;
    if (college === undefined) throw new Error('the sample has colleges');
    app.dialogs.savePath = join(app.folder, 'herinnering.docx');
    const reminder = await app.ask('reply:export-reminder', { id, addressee: college.addressee.id });
    expect(reminder.ok).toBe(true);
    expect(await checkWordFile(await readFile(app.dialogs.savePath))).toEqual([]);
    // It asks for what is open, and not for what was answered.
    const text = modelLines(reminderLetter(after.value.dossier, college, '2026-12-02')).join('\n');
    expect(text).not.toContain(first.title);
    expect(text).toContain(points.find(({ key, kind }) => key !== first.key && kind !== 'waardering')?.title);
    expect(text).not.toContain(
      points.find(({ key, kind }) => key !== first.key && kind === 'waardering')?.title,
    );
    expect(app.bugs).toEqual([]);
  });

  it('that cannot be read says so in words about a letter, and is not kept', async () => {
    const { app, id } = await withSample();
    const bytes = new TextEncoder().encode('%PDF-1.4 en verder niets');
    const kept = await app.ask('reply:keep', { id, file: { name: 'reactie.pdf', bytes } });
    expect(kept).toEqual({
      ok: false,
      error: { code: 'reply-damaged', message: replyRefusals['reply-damaged'] },
    });
    const empty = await app.ask('reply:keep', { id, pasted: ' ' });
    expect(empty).toMatchObject({ ok: false, error: { message: replyRefusals['reply-empty'] } });
  });
});
