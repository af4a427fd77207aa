// Where files are dropped; the whole window takes them, this says so.
import { words } from '@shared/i18n/nl-screens';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';

interface DropZoneProps {
  readonly isOver: boolean;
  readonly onChoose: () => void;
}

export function DropZone({ isOver, onChoose }: DropZoneProps) {
  return (
    <div className={isOver ? 'drop is-over' : 'drop'}>
      <Icon name="receive" />
      <p>
        {isOver ? (
          <b>{words.exchange.dropNow}</b>
        ) : (
          <>
            <b>{words.exchange.dropStrong}</b> {words.exchange.drop}
          </>
        )}
      </p>
      <Button icon="folder" onPress={onChoose}>
        {words.exchange.choose}
      </Button>
    </div>
  );
}
