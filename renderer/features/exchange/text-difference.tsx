// Two plain texts as one: what was added marked, what went struck through.
import { diffWords } from 'diff';
import { Change } from '../../ui/difference';

interface TextDifferenceProps {
  readonly before: string;
  readonly after: string;
}

export function TextDifference({ before, after }: TextDifferenceProps) {
  return diffWords(before, after).map(({ value, added, removed }, index) => (
    <Change key={index} change={added ? 'added' : removed ? 'removed' : undefined}>
      {value}
    </Change>
  ));
}
