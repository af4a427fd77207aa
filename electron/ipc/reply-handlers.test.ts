// A reply from file to the two Word files about it, through the same door as the window.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { confirmReply, proposedAnswer } from '@shared/commands/reply-commands';
import type { JointPointId, SectionId } from '@shared/domain';
import { ownLetterRefusal, replyRefusals } from '@shared/i18n/nl-reply-screen';
import { buildLetter } from '@shared/letter';
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

  it.each([
    ['bijdrage.samenadvies', [0x50, 0x4b], 'reply-samenadvies'],
    ['foto.docx', [0xff, 0xd8, 0xff, 0xe0], 'reply-picture'],
    ['antwoord.msg', [0xd0, 0xcf], 'reply-mail'],
    ['tabel.xlsx', [0x50, 0x4b, 3, 4], 'reply-unknown-type'],
    ['brief.docx', [0x50, 0x4b, 3, 4], 'word-damaged'],
    ['brief.docx', [1, 2, 3, 4], 'reply-damaged'],
    ['brief.txt', [], 'reply-empty'],
    ['Reacties', [], 'reply-folder'],
    ['brief.txt', [0, 1, 2, 0, 0, 0], 'reply-not-text'],
  ])('%s is refused for what it is', async (name, bytes, code) => {
    const { app, id } = await withSample();
    const kept = await app.ask('reply:keep', { id, file: { name, bytes: new Uint8Array(bytes) } });
    expect(kept).toMatchObject({ ok: false, error: { code } });
    if (!kept.ok && code in replyRefusals) expect(kept.error.message).toBe(replyRefusals[code]);
  });

  it('knows a Samenadvies file under another name', async () => {
    const { app, id } = await withSample();
    app.dialogs.savePath = join(app.folder, 'samen.samenadvies');
    expect((await app.ask('exchange:export-joint', { id })).ok).toBe(true);
    const bytes = new Uint8Array(await readFile(app.dialogs.savePath));
    const kept = await app.ask('reply:keep', { id, file: { name: 'antwoord.docx', bytes } });
    expect(kept).toMatchObject({ ok: false, error: { code: 'reply-samenadvies' } });
  });

  it('asks before it takes our own letter for the answer, and does when told that it is', async () => {
    const { app, id, dossier } = await withSample();
    const letter = buildLetter(dossier.shared, { today: '2026-12-01' });
    const kept = await app.ask('reply:keep', { id, pasted: modelLines(letter).join('\n\n') });
    if (!kept.ok || kept.value === null) throw new Error('not kept');
    const input = { id, hash: kept.value.record.hash, receivedOn: '2026-12-01' };
    expect(await app.ask('reply:open', input)).toMatchObject({
      ok: false,
      error: { code: 'reply-own-letter', message: ownLetterRefusal },
    });
    expect((await app.ask('reply:open', { ...input, isReply: true })).ok).toBe(true);
  });

  it('goes by the numbers of the letter that the college got', async () => {
    const { app, id } = await withSample();
    const opened = await app.ask('dossier:open', { id });
    if (!opened.ok) throw new Error(opened.error.code);
    const { points, overview } = replyView(opened.value.dossier, '2026-12-01');
    const [dropped, asked] = points.filter(({ section }) => section === points[0]?.section);
    const [one, other] = overview.colleges.map(({ addressee }) => addressee.id);
    if (!dropped || !asked || !one || !other) throw new Error('the sample has points and colleges');
    // The first point is for the other college only, so this college reads the second one as the first.
    for (const command of [
      {
        type: 'decide' as const,
        at,
        acts: [
          {
            act: 'take' as const,
            jointPoint: {
              id: 'alleen' as JointPointId,
              members: [],
              handling: 'aanpassen' as const,
              section: 'hoofdstuk:Algemeen' as SectionId,
              order: 0,
              kind: 'advies' as const,
              title: 'Alleen voor de ander',
              body: 'Dit punt gaat alleen over de andere gemeente.',
              addressees: [other],
            },
          },
          {
            act: 'set-letter-part' as const,
            letterPart: { part: 'sending' as const, value: 'each' as const },
          },
        ],
      },
    ])
      expect(await app.ask('dossier:command', { id, command })).toMatchObject({ ok: true });
    const after = await app.ask('dossier:open', { id });
    if (!after.ok) throw new Error(after.error.code);
    const view = replyView(after.value.dossier, '2026-12-01');
    const numberIn = (college: string) =>
      view.overview.colleges
        .find(({ addressee }) => addressee.id === college)
        ?.answers.find(({ point }) => point.key === asked.key)?.point.number;
    expect(numberIn(one)).not.toBe(numberIn(other));
    expect(view.numberedApart).toContain(one);
    const reminder = reminderLetter(
      after.value.dossier,
      view.overview.colleges.find(({ addressee }) => addressee.id === one) ?? never(),
      '2026-12-02',
    );
    expect(modelLines(reminder).join('\n')).toContain(`${numberIn(one) ?? ''} ${asked.title}`);

    const kept = await app.ask('reply:keep', {
      id,
      pasted: `Geachte raad,\n\nPunt ${numberIn(one) ?? ''}. Dat advies nemen wij over.\n\nMet vriendelijke groet`,
    });
    if (!kept.ok || kept.value === null) throw new Error('not kept');
    const reply = await app.ask('reply:open', {
      id,
      hash: kept.value.record.hash,
      receivedOn: '2026-12-01',
      addressee: one,
    });
    if (!reply.ok) throw new Error(reply.error.code);
    const answered = reply.value.proposals.filter(({ status }) => status === 'overgenomen');
    expect(answered.map(({ key }) => key)).toEqual([asked.key]);
  });
});

function never(): never {
  throw new Error('there must be one');
}
