// One point of a fork: what each version says of it, beside each other, and the choice.
import type { AdvicePoint } from '@shared/domain';
import { canonicalJson } from '@shared/exchange/canonical-json';
import { forkWords as say } from '@shared/i18n/nl-forks';
import type { CouncilFork, ForkPoint, ForkSaying, PointChoice } from '@shared/views';
import { Choice } from '../../../ui/choice';
import { PointDifference } from '../point-difference';
import { PointFacts } from '../point-facts';

interface ForkPointCardProps {
  readonly fork: CouncilFork;
  readonly point: ForkPoint;
  readonly choice: PointChoice | null;
  readonly onChoose: (choice: PointChoice) => void;
}

export function ForkPointCard({ fork, point, choice, onChoose }: ForkPointCardProps) {
  const { sayings, before } = point;
  const texts = sayings.filter(({ says }) => says === 'text');
  const title = texts[0]?.point?.title ?? before?.title ?? point.id;
  const options = [
    ...sayings.map((saying, at) => ({ value: String(at), label: optionOf(fork, saying) })),
    ...(texts.length > 1 ? [{ value: 'both', label: texts.length === 2 ? say.both : say.all }] : []),
  ];
  return (
    <li className="fork-point">
      <div className="fork-columns">
        {sayings.map((saying, at) => (
          <div key={at} className="fork-saying">
            <p className="label">{nameOf(fork, saying)}</p>
            <Saying saying={saying} before={before} />
          </div>
        ))}
      </div>
      <Choice
        label={say.what(title)}
        options={options}
        value={choice === null ? null : String(choice)}
        onChange={(value) => onChoose(value === 'both' ? 'both' : Number(value))}
      />
    </li>
  );
}

interface SayingProps {
  readonly saying: ForkSaying;
  readonly before: AdvicePoint | undefined;
}

function Saying({ saying: { says, point }, before }: SayingProps) {
  if (says === 'concept') return <p className="fork-none">{say.concept}</p>;
  if (point === undefined) return <p className="fork-none">{before === undefined ? say.absent : say.gone}</p>;
  return (
    <>
      <PointFacts point={point} before={before} />
      <PointDifference point={point} before={before} level={4} />
      {before !== undefined && canonicalJson(point) === canonicalJson(before) && (
        <p className="soft">{say.unchanged}</p>
      )}
    </>
  );
}

function nameOf({ versions }: CouncilFork, saying: ForkSaying): string {
  const numbers = versions.flatMap(([hash], at) => (saying.versions.includes(hash) ? [at + 1] : []));
  return say.versions(numbers);
}

function optionOf(fork: CouncilFork, saying: ForkSaying): string {
  const name = nameOf(fork, saying);
  if (saying.says === 'nothing') return say.withoutPoint(name);
  return saying.says === 'concept' ? say.asConcept(name) : name;
}
