// Two texts as one: what was added marked, what went struck through.
import { diffWords } from 'diff';

interface TextDifferenceProps {
  readonly before: string;
  readonly after: string;
}

export function TextDifference({ before, after }: TextDifferenceProps) {
  return diffWords(before, after).map(({ value, added, removed }, index) => {
    if (added)
      return (
        <ins key={index} className="added">
          {value}
        </ins>
      );
    if (removed)
      return (
        <del key={index} className="removed">
          {value}
        </del>
      );
    return <span key={index}>{value}</span>;
  });
}
