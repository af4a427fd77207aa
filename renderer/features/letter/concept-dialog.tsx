// Before a letter is made that will be a concept: why it is, and what can be done about it.
import { letterDeskWords as words } from '@shared/i18n/nl-letter-desk';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';

export interface ConceptReasons {
  /** Points on which nothing was decided, or of which two versions stand. */
  readonly hasOpenPoints: boolean;
  readonly given: number;
  readonly of: number;
}

interface ConceptDialogProps {
  readonly reasons: ConceptReasons;
  readonly onMake: () => void;
  readonly onApprove: () => void;
  readonly onClose: () => void;
}

export function ConceptDialog({ reasons, onMake, onApprove, onClose }: ConceptDialogProps) {
  const { hasOpenPoints, given, of } = reasons;
  return (
    <Dialog
      title={words.conceptTitle}
      onClose={onClose}
      actions={
        <>
          <Button variant="main" icon="document" onPress={onMake}>
            {words.makeConcept}
          </Button>
          {given < of && <Button onPress={onApprove}>{words.toApproval}</Button>}
          <Button onPress={onClose}>{words.back}</Button>
        </>
      }
    >
      {hasOpenPoints && <p>{words.conceptOpen}</p>}
      {given < of && <p>{words.conceptApproval(given, of)}</p>}
      <p>{words.conceptWhat}</p>
    </Dialog>
  );
}
