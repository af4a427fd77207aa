// Zoek in alles: one field over all dossiers of this computer, and what is found, by dossier.
import { useState } from 'react';
import type { AppError, DossierId } from '@shared/domain';
import { memoryWords as words } from '@shared/i18n/nl-memory';
import type { MemoryEntry, MemoryGroup } from '@shared/memory';
import { closeMemory } from '../../platform/memory-place';
import { Button } from '../../ui/button';
import { FullSheet } from '../../ui/full-sheet';
import { Notice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';
import { Work } from '../../ui/work';
import { HitItem } from './hit-item';
import './memory.css';
import { useMemory } from './use-memory';
import { takeWording, useCanWrite } from './use-wording';

interface MemorySheetProps {
  /** Goes to a text in its dossier; answers why that could not be done. */
  readonly onJump: (dossier: DossierId, entry: MemoryEntry) => Promise<AppError | null>;
}

export function MemorySheet({ onJump }: MemorySheetProps) {
  const [query, setQuery] = useState('');
  const { state, error, found } = useMemory(query);
  const [refused, setRefused] = useState<AppError | null>(null);
  const problem = refused ?? error;
  const jump = (dossier: DossierId, entry: MemoryEntry) => void onJump(dossier, entry).then(setRefused);
  return (
    <FullSheet
      label={words.onThisComputer}
      title={words.title}
      onClose={closeMemory}
      foot={
        <>
          <p className="soft">{state === null ? '' : words.ready(state.texts, state.dossiers)}</p>
          <Button icon="cross" onPress={closeMemory}>
            {words.close}
          </Button>
        </>
      }
    >
      <div className="memory">
        <TextField
          label={words.label}
          hint={words.hint}
          type="search"
          value={query}
          onChange={setQuery}
          startsFocused
        />
        {problem !== null && (
          <Notice kind="danger" isAnnounced>
            {problem.message}
          </Notice>
        )}
        {state === null && error === null && <Work title={words.preparing} />}
        {(state?.unread ?? 0) > 0 && <Notice>{words.unread(state?.unread ?? 0)}</Notice>}
        <p className="soft" role="status">
          {found === null
            ? ''
            : found.answer.count === 0
              ? found.query.length > 2 && words.nothing(found.query)
              : words.found(found.answer.count, found.query)}
        </p>
        <div className="scroll memory-results" role="region" tabIndex={0} aria-label={words.results}>
          {found?.answer.groups.map((group) => (
            <Group key={group.dossier} group={group} onJump={jump} />
          ))}
        </div>
      </div>
    </FullSheet>
  );
}

interface GroupProps {
  readonly group: MemoryGroup;
  readonly onJump: (dossier: DossierId, entry: MemoryEntry) => void;
}

function Group({ group: { dossier, title, hits, more }, onJump }: GroupProps) {
  const canWrite = useCanWrite();
  return (
    <section>
      <h3 className="title-sheet">{title}</h3>
      <ul>
        {hits.map((hit) => (
          <HitItem
            key={hit.id}
            hit={hit}
            onOpen={() => onJump(dossier, hit.entry)}
            onUse={canWrite ? () => void takeWording(hit.entry, title) : undefined}
          />
        ))}
      </ul>
      {more > 0 && <p className="soft">{words.more(more)}</p>}
    </section>
  );
}
