// Who a reply is from, when it came, and whether it comes in the place of an earlier one.
import type { Addressee, AddresseeId, BlobHash } from '@shared/domain';
import { dutchDate } from '@shared/i18n/dutch-date';
import { replyScreenWords as words } from '@shared/i18n/nl-reply-screen';
import { readDutchDate } from '@shared/i18n/read-dutch-date';
import { collegePlace } from '@shared/letter';
import { useState } from 'react';
import { today } from '../../platform/today';
import { Button } from '../../ui/button';
import { CheckList } from '../../ui/check-list';
import { Choice } from '../../ui/choice';
import { Dialog } from '../../ui/dialog';
import { Notice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';
import { type ReplyEntry, entryName } from './reply-entries';
import type { Adding, AskedReply } from './use-adding';

interface FromDialogProps {
  readonly asked: AskedReply;
  readonly addressees: readonly Addressee[];
  readonly entries: readonly ReplyEntry[];
  readonly onTake: Adding['take'];
  readonly onClose: () => void;
}

export function FromDialog({ asked, addressees, entries, onTake, onClose }: FromDialogProps) {
  const [isFromAll, setIsFromAll] = useState(addressees.length !== 1);
  const [chosen, setChosen] = useState<AddresseeId[]>([]);
  const [date, setDate] = useState(dutchDate(today()));
  const [replaces, setReplaces] = useState<BlobHash | 'none'>('none');
  const [wrong, setWrong] = useState<'date' | 'college' | null>(null);
  const only = addressees.length === 1 ? addressees.map(({ id }) => id) : null;
  const from = only ?? (isFromAll ? [] : chosen);
  const earlier = entries.filter(
    (entry, at) =>
      canReplace(entry, from, isFromAll && only === null) &&
      entries.findIndex(({ reply }) => reply.document.blob === entry.reply.document.blob) === at,
  );
  const take = () => {
    const read = readDutchDate(date);
    if (from.length === 0 && !isFromAll) setWrong('college');
    else if (read.is !== 'date') setWrong('date');
    else {
      const isKnown = earlier.some(({ reply }) => reply.document.blob === replaces);
      onTake({
        asked,
        addressees: from,
        receivedOn: read.iso,
        replaces: replaces !== 'none' && isKnown ? [replaces] : [],
      });
    }
  };
  return (
    <Dialog
      title={words.fromTitle(asked.fileName)}
      onClose={onClose}
      onSubmit={take}
      actions={
        <>
          <Button variant="main" type="submit" icon="search">
            {words.takeIn}
          </Button>
          <Button onPress={onClose}>{words.cancel}</Button>
        </>
      }
    >
      {addressees.length > 1 && (
        <Choice<'all' | 'some'>
          label={words.fromLabel}
          value={isFromAll ? 'all' : 'some'}
          onChange={(value) => setIsFromAll(value === 'all')}
          options={[
            { value: 'all', label: words.allColleges },
            { value: 'some', label: words.someColleges },
          ]}
        />
      )}
      {!isFromAll && only === null && (
        <CheckList
          label={words.whichColleges}
          values={chosen}
          onChange={(next) => {
            setChosen(next);
            setWrong(null);
          }}
          options={addressees.map(({ id, name }) => ({ value: id, label: collegePlace(name) }))}
        />
      )}
      {wrong === 'college' && (
        <Notice kind="danger" isAnnounced>
          {words.chooseCollege}
        </Notice>
      )}
      {earlier.length > 0 && (
        <>
          <Choice<BlobHash | 'none'>
            label={words.howLabel}
            value={replaces}
            onChange={setReplaces}
            options={[
              { value: 'none', label: words.adds },
              ...earlier.map((entry) => ({
                value: entry.reply.document.blob,
                label: words.replaces(entryName(entry)),
              })),
            ]}
          />
          <p className="soft">{words.keepsWork}</p>
        </>
      )}
      <TextField
        label={words.receivedLabel}
        hint={words.receivedHint}
        value={date}
        onChange={(value) => {
          setDate(value);
          setWrong(null);
        }}
        error={wrong === 'date' ? words.dateUnclear : undefined}
      />
    </Dialog>
  );
}

/** A reply that speaks for one of these colleges, and that nothing replaced yet. */
function canReplace({ reply }: ReplyEntry, from: readonly AddresseeId[], isFromAll: boolean): boolean {
  const { addressees } = reply.document;
  if (reply.isReplaced) return false;
  return isFromAll || addressees.length === 0 || from.some((id) => addressees.includes(id));
}
