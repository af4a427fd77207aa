// Kind, chapter and place of a point in one line; where they changed, with the difference.
import type { AdvicePoint } from '@shared/domain';
import { panelWords } from '@shared/i18n/nl-screens';
import { LineDifference } from '../../ui/difference';

interface PointFactsProps {
  readonly point: AdvicePoint;
  readonly before?: AdvicePoint | undefined;
}

const kinds: Record<AdvicePoint['kind'], string> = {
  waardering: 'Waardering',
  zorg: 'Zorg',
  vraag: 'Vraag',
  advies: 'Advies',
};

export function PointFacts({ point, before }: PointFactsProps) {
  const facts = factsOf(point);
  return (
    <span className="soft">
      {before === undefined ? facts : <LineDifference before={factsOf(before)} after={facts} />}
    </span>
  );
}

function factsOf({ kind, chapter, source }: AdvicePoint): string {
  const place =
    source === undefined ? '' : panelWords.source(source.section ?? '', String(source.page ?? ''));
  return [kinds[kind], chapter, place].filter((part) => part !== '').join(' · ');
}
