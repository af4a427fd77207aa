// What was promised, when to ask after it, and a note of one's own.
import type { ReplyAnswer } from '@shared/domain';
import { dutchDate } from '@shared/i18n/dutch-date';
import { readDutchDate } from '@shared/i18n/read-dutch-date';
import { replyScreenWords as words } from '@shared/i18n/nl-reply-screen';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';

interface DetailsDialogProps {
  readonly name: string;
  readonly answer: ReplyAnswer | null;
  readonly onSave: (change: Pick<ReplyAnswer, 'promise' | 'note'>) => void;
  readonly onClose: () => void;
}

export function DetailsDialog({ name, answer, onSave, onClose }: DetailsDialogProps) {
  const [quote, setQuote] = useState(answer?.promise?.quote ?? '');
  const [product, setProduct] = useState(answer?.promise?.product ?? '');
  const [date, setDate] = useState(dutchDate(answer?.promise?.followUpOn ?? ''));
  const [note, setNote] = useState(answer?.note ?? '');
  const [isWrong, setIsWrong] = useState(false);
  const save = () => {
    const read = readDutchDate(date);
    if (date.trim() !== '' && read.is !== 'date') {
      setIsWrong(true);
      return;
    }
    const followUpOn = read.is === 'date' ? read.iso : undefined;
    const hasPromise = quote.trim() !== '' || product.trim() !== '' || followUpOn !== undefined;
    onSave({
      promise: hasPromise
        ? {
            quote: quote.trim(),
            ...(product.trim() !== '' && { product: product.trim() }),
            ...(followUpOn !== undefined && { followUpOn }),
          }
        : undefined,
      note: note.trim() === '' ? undefined : note.trim(),
    });
  };
  return (
    <Dialog
      isWide
      title={words.detailsTitle(name)}
      onClose={onClose}
      onSubmit={save}
      actions={
        <>
          <Button variant="main" type="submit" icon="check">
            {words.save}
          </Button>
          <Button onPress={onClose}>{words.cancel}</Button>
        </>
      }
    >
      <TextArea label={words.promise} value={quote} onChange={setQuote} rows={3} isWritten startsFocused />
      <TextField label={words.product} value={product} onChange={setProduct} />
      <TextField
        label={words.followUp}
        hint={words.receivedHint}
        value={date}
        onChange={(value) => {
          setDate(value);
          setIsWrong(false);
        }}
        error={isWrong ? words.dateUnclear : undefined}
      />
      <TextArea label={words.note} value={note} onChange={setNote} rows={3} />
    </Dialog>
  );
}
