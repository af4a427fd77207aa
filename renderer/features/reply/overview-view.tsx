// Where the replies stand: by when an answer is due, what is open, and the numbers per college and chapter.
import type { DossierId } from '@shared/domain';
import { replyScreenWords as words } from '@shared/i18n/nl-reply-screen';
import { collegesTogether } from '@shared/views/reply-groups';
import type { ReplyView } from '@shared/views/reply-view';
import { Button } from '../../ui/button';
import { AttentionTables } from './attention-tables';
import { CollegeSection } from './college-section';
import { DeadlineNotice } from './deadline-notice';
import { makeOverview } from './make-file';

interface OverviewViewProps {
  readonly id: DossierId;
  readonly view: ReplyView;
  /** Goes to the answer to a point. */
  readonly onShow: (point: string, reply: string | null) => void;
}

export function OverviewView({ id, view: { overview }, onShow }: OverviewViewProps) {
  return (
    <div className="scroll reply-overview" tabIndex={0} role="region" aria-label={words.overviewView}>
      <div className="buttons">
        <Button variant="main" icon="document" onPress={() => void makeOverview(id)}>
          {words.makeOverview}
        </Button>
      </div>
      <DeadlineNotice overview={overview} />
      <AttentionTables overview={overview} onShow={onShow} />
      {collegesTogether(overview.colleges).map((colleges) => (
        <CollegeSection
          key={colleges[0]?.addressee.id}
          id={id}
          colleges={colleges}
          of={overview.colleges.length}
        />
      ))}
    </div>
  );
}
