// Long work: says where it is, and can be stopped.
import { words } from '@shared/i18n/nl-screens';
import { Button } from './button';

interface WorkProps {
  readonly title: string;
  /** Leave out when nobody can say how far it is. */
  readonly value?: number | undefined;
  readonly max?: number;
  readonly detail?: string;
  readonly onStop?: () => void;
}

export function Work({ title, value, max = 1, detail, onStop }: WorkProps) {
  return (
    <div className="sheet work" role="status">
      <p>
        <b>{title}</b>
      </p>
      <progress aria-label={words.progress} max={max} {...(value !== undefined && { value })} />
      {detail !== undefined && <p className="soft">{detail}</p>}
      {onStop !== undefined && (
        <p>
          <Button onPress={onStop}>{words.stop}</Button>
        </p>
      )}
    </div>
  );
}
