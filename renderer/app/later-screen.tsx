// A step that this version does not have: says so, and what can be done already.
import { words } from '@shared/i18n/nl-screens';
import { goTo } from '../platform/place';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { ScreenHead } from '../ui/screen-head';
import type { Role } from './role';

export function LaterScreen({ role }: { readonly role: Role }) {
  return (
    <>
      <ScreenHead title={words.later.replyTitle} />
      <div className="scroll later">
        <Empty
          action={
            role === 'joint-secretary' && (
              <Button variant="main" iconAfter="forward" onPress={() => goTo('letter')}>
                {words.later.toLetter}
              </Button>
            )
          }
        >
          {words.later.reply}
        </Empty>
      </div>
    </>
  );
}
