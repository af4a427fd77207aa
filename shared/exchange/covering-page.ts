// The page in a Samenadvies file that a person can read without Samenadvies.
import type { Contribution, Invitation } from '../domain';
import { dutchDate } from '../i18n/dutch-date';
import { contributionTextWords as say } from '../i18n/nl-sending';
import { markdownBlocks } from '../letter/markdown-blocks';
import type { LetterBlock } from '../letter/letter-model';
import { blocksToHtml, escapeHtml } from './covering-page-html';
import { contributionModel } from './covering-page-model';

/** A contribution: title, council, date, every point, and how the file is read in. Depends on nothing else. */
export function contributionPage(contribution: Contribution, invitation: Invitation | undefined): string {
  const { title, blocks } = contributionModel(contribution, invitation);
  return page(title, blocks, { title: say.open, text: say.openText, steps: say.openSteps });
}

/** An invitation: what is asked of whom and for when, and how a council takes part. */
export function invitationPage(invitation: Invitation): string {
  const { title, councils, chapters, instructions, deadline, policyDocuments } = invitation;
  const rows = [
    { label: say.invitationRows.deadline, value: deadline === undefined ? '' : dutchDate(deadline) },
    {
      label: say.invitationRows.secretary,
      value: [invitation.jointSecretary ?? '', invitation.jointSecretaryMail ?? '']
        .filter((part) => part !== '')
        .join(', '),
    },
    ...policyDocuments.map((document) => ({ label: say.invitationRows.documents, value: document.title })),
  ].filter(({ value }) => value !== '');
  const blocks: LetterBlock[] = [
    { type: 'title', text: say.invitation(title) },
    { type: 'subtitle', text: say.invitationSubtitle },
    ...(rows.length === 0 ? [] : [{ type: 'reference', rows } as const]),
    ...(instructions === undefined || instructions.trim() === ''
      ? []
      : [part(say.invitationInstructions), ...markdownBlocks(instructions)]),
    ...listPart(
      say.invitationCouncils,
      councils.map(({ name }) => name),
    ),
    ...listPart(say.invitationChapters, chapters),
  ];
  return page(say.invitation(title), blocks, {
    title: say.invitationOpen,
    text: say.invitationText,
    steps: say.invitationSteps,
  });
}

function part(title: string): LetterBlock {
  return {
    type: 'heading',
    level: 1,
    number: null,
    content: [{ text: title }],
    anchor: { of: 'part', id: title },
  };
}

function listPart(title: string, items: readonly string[]): LetterBlock[] {
  if (items.length === 0) return [];
  const list = items.map((text) => ({ level: 0, content: [{ text }] }));
  return [part(title), { type: 'list', ordered: false, items: list }];
}

/** Loads nothing and runs nothing, also where text should ever slip through the escaping. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

const style = `
:root{color-scheme:light dark}
body{max-width:44rem;margin:0 auto;padding:2rem 1.5rem 3rem;font:18px/1.6 Georgia,Gelasio,serif;color:#221d18;background:#fff;overflow-wrap:anywhere}
h1{font-size:1.8rem;line-height:1.2;margin:0;color:#145640}
h2{font-size:1.35rem;line-height:1.3;margin:2.2rem 0 .4rem}
h3{font-size:1.1rem;line-height:1.3;margin:1.6rem 0 .2rem}
p{margin:.5rem 0}
.sub,.soft,dt{color:#5c5347}
.sub{margin:.3rem 0 1.2rem}
.soft{font-size:.9rem}
.advice{color:#145640}
dl{margin:0;padding:.8rem 0;border-block:1px solid #c9c2b5}
dl div{display:flex;flex-wrap:wrap;gap:0 1rem}
dt{flex:0 0 11rem}
dd{margin:0}
blockquote{margin:.7rem 0;padding-left:1rem;border-left:3px solid #857f76}
aside{margin-top:3rem;padding:1rem 1.2rem;border:1px solid #c9c2b5;border-radius:8px;font-size:1rem}
aside h2{margin:0 0 .3rem;font-size:1.1rem}
@media (prefers-color-scheme:dark){body{color:#ebe7e0;background:#201e1a}h1,.advice{color:#87d0b1}.sub,.soft,dt{color:#c1bdb5}}
@page{margin:2cm}
@media print{body{padding:0;max-width:none;font-size:11pt;color:#000;background:#fff}h1,.advice{color:#145640}h2,h3{break-after:avoid}blockquote,li,aside{break-inside:avoid}}
`.trim();

function page(
  title: string,
  blocks: readonly LetterBlock[],
  how: { readonly title: string; readonly text: string; readonly steps: readonly string[] },
): string {
  const steps = how.steps.map((step) => `<li>${escapeHtml(step)}</li>`).join('');
  return [
    '<!doctype html>',
    '<html lang="nl">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<main>\n${blocksToHtml(blocks)}\n</main>`,
    `<aside aria-labelledby="hoe"><h2 id="hoe">${escapeHtml(how.title)}</h2>`,
    `<p>${escapeHtml(how.text)}</p><ol>${steps}</ol></aside>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
