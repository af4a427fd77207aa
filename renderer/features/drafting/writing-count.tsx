// How many remarks there are, always in sight, and the way to them.
import { writingWords as words } from '@shared/i18n/nl-writing';
import { Button } from '../../ui/button';
import { useFoundHints } from './found-hints';

export const writingHelpId = 'schrijfhulp';

export function WritingCount() {
  const count = useFoundHints(({ hints }) => hints.length);
  const go = () => {
    const section = document.getElementById(writingHelpId);
    section?.scrollIntoView({ block: 'start' });
    section?.focus();
  };
  return (
    <Button variant="quiet" icon="pen" onPress={go}>
      {words.counted(count)}
    </Button>
  );
}
