// Sources of a joint point that changed after the decision, one by one. Nothing changes in the joint text by itself.
import { useMemo } from 'react';
import { changedWords as words } from '@shared/i18n/nl-forks';
import { withoutRecords } from '@shared/merge';
import type { JointPointView } from '@shared/views';
import { changedSourcesOf } from '@shared/views/changed-sources';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { ChangedSourceCard } from './changed-source';
import { decide } from './decide-and-say';
import type { JointText } from './joint-text';
import type { SessionData } from './use-session-data';
import './changed-source.css';

interface ChangedSourcesPanelProps {
  readonly view: JointPointView;
  readonly data: SessionData;
  readonly onEdit: (text: JointText) => void;
}

export function ChangedSourcesPanel({ view, data, onEdit }: ChangedSourcesPanelProps) {
  const { shared, local } = data.dossier;
  const sources = useMemo(
    () => changedSourcesOf(withoutRecords(shared, new Set(local.setAside)), view, shared),
    [shared, local.setAside, view],
  );
  if (sources.length === 0) return <NoSources view={view} />;
  return (
    <div className="changed-sources">
      {sources.map((source) => (
        <ChangedSourceCard
          key={`${view.decision} ${source.member.key} ${source.member.current?.content ?? ''}`}
          view={view}
          source={source}
          isOnly={sources.length === 1}
          data={data}
          onEdit={onEdit}
        />
      ))}
    </div>
  );
}

/** The session set all sources of a joint point aside one by one. */
function NoSources({ view: { joint } }: Pick<ChangedSourcesPanelProps, 'view'>) {
  const returnTo = `joint:${joint.id}`;
  return (
    <Notice
      actions={
        <>
          <Button
            onPress={() =>
              decide([{ act: 'take', jointPoint: { ...joint, members: [] } }], words.done.without, returnTo)
            }
          >
            {words.keepAlone}
          </Button>
          <Button
            icon="minus"
            onPress={() => decide([{ act: 'dissolve', jointPoint: joint.id }], words.done.dissolved, null)}
          >
            {words.dissolve}
          </Button>
        </>
      }
    >
      {words.noSources}
    </Notice>
  );
}
