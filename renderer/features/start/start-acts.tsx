// The other things to do on Start.
import { memoryWords } from '@shared/i18n/nl-memory';
import { words } from '@shared/i18n/nl-screens';
import { openMemory } from '../../platform/memory-place';
import { Icon, type IconName } from '../../ui/icon';

interface StartActsProps {
  /** Nothing was ever opened. */
  readonly isFirst: boolean;
  /** False where the sample is the green button on the left, or may become so: it must not move under a finger. */
  readonly hasSample: boolean;
  readonly onNew: () => void;
  readonly onChooseFile: () => void;
  readonly onSample: () => void;
}

export function StartActs({ isFirst, hasSample, onNew, onChooseFile, onSample }: StartActsProps) {
  return (
    <section className="start-right" aria-labelledby="iets-anders">
      <h2 className="label" id="iets-anders">
        {isFirst ? words.start.orElse : words.start.somethingElse}
      </h2>
      <ul className="start-acts">
        <Act icon="plus" name={words.start.newDossier} hint={words.start.newDossierHint} onPress={onNew} />
        <Act
          icon="folder"
          name={words.start.openFile}
          hint={words.start.openFileHint}
          onPress={onChooseFile}
        />
        {hasSample && (
          <>
            <Act icon="eye" name={words.start.sampleAct} hint={words.start.sampleHint} onPress={onSample} />
            <Act icon="search" name={memoryWords.act} hint={memoryWords.actHint} onPress={openMemory} />
          </>
        )}
      </ul>
    </section>
  );
}

interface ActProps {
  readonly icon: IconName;
  readonly name: string;
  readonly hint: string;
  readonly onPress: () => void;
}

function Act({ icon, name, hint, onPress }: ActProps) {
  return (
    <li>
      <button type="button" className="act" onClick={onPress}>
        <Icon name={icon} />
        <span>
          <b>{name}</b> <span className="soft">{hint}</span>
        </span>
      </button>
    </li>
  );
}
