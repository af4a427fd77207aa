// A step that this version does not have: says so, and what can be done already.
import { words } from '@shared/i18n/nl-screens';
import { useInvitation } from '../platform/dossier-views';
import { type StepId, goTo } from '../platform/place';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { ScreenHead } from '../ui/screen-head';
import type { Role } from './role';

export type LaterStep = Extract<StepId, 'document' | 'reply'>;

export function LaterScreen({ step, role }: { readonly step: LaterStep; readonly role: Role }) {
  const policy = useInvitation()?.policyDocuments[0]?.title;
  const { title, text } = textOf(step, policy);
  const isReply = step === 'reply';
  return (
    <>
      <ScreenHead title={title} />
      <div className="scroll later">
        <Empty
          action={
            role === 'joint-secretary' && (
              <Button
                variant="main"
                iconAfter="forward"
                onPress={() => goTo(isReply ? 'letter' : 'contributions')}
              >
                {isReply ? words.later.toLetter : words.later.toContributions}
              </Button>
            )
          }
        >
          {text}
        </Empty>
      </div>
    </>
  );
}

function textOf(step: LaterStep, policy: string | undefined): { title: string; text: string } {
  switch (step) {
    case 'document':
      return {
        title: words.later.documentTitle,
        text: policy === undefined ? words.later.noDocument : words.later.document(policy),
      };
    case 'reply':
      return { title: words.later.replyTitle, text: words.later.reply };
  }
}
