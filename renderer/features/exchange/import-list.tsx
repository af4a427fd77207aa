// The files that came in, newest first, each of which can be set aside.
import type { ImportEntry } from '@shared/commands';
import type { Council, RecordHash } from '@shared/domain';
import { dutchMoment } from '@shared/i18n/dutch-moment';
import { words } from '@shared/i18n/nl-screens';
import { useDossier } from '../../platform/dossier-store';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { shortName } from './describe';
import { restore, setAside } from './set-aside';

export function ImportList({ councils }: { readonly councils: readonly Council[] }) {
  const imports = useDossier((state) => state.dossier?.local.imports);
  if (imports === undefined || imports.length === 0) return null;
  return (
    <section className="imports" aria-labelledby="binnengekomen">
      <h2 className="label" id="binnengekomen">
        {words.exchange.files}
      </h2>
      <ul>
        {imports.toReversed().map((entry, index) => (
          <ImportLine key={index} entry={entry} councils={councils} />
        ))}
      </ul>
    </section>
  );
}

interface ImportLineProps {
  readonly entry: ImportEntry;
  readonly councils: readonly Council[];
}

function ImportLine({ entry: { fileName, at, records }, councils }: ImportLineProps) {
  const contributions = useDossier((state) => state.dossier?.shared.contributions);
  const aside = useDossier((state) => state.dossier?.local.setAside) ?? [];
  const mine = records.filter((hash) => contributions?.[hash] !== undefined);
  const isAside = mine.length > 0 && mine.every((hash) => aside.includes(hash));
  const from = whose(mine, (hash) => {
    const id = contributions?.[hash]?.council;
    const council = councils.find((candidate) => candidate.id === id);
    return council === undefined ? (id ?? '') : shortName(council);
  });
  const say = words.exchange;
  return (
    <li className={isAside ? 'import-line is-aside' : 'import-line'}>
      <div>
        <b>{fileName}</b>
        <p className="soft">{say.fileLine(dutchMoment(at, new Date()), from)}</p>
      </div>
      {isAside && (
        <span className="state">
          <Icon name="minus" /> {say.isAside}
        </span>
      )}
      {mine.length > 0 &&
        (isAside ? (
          <Button
            onPress={() => restore(mine, say.restoreDone(fileName))}
            aria-label={say.restoreOf(fileName)}
          >
            {say.restore}
          </Button>
        ) : (
          <Button
            onPress={() => setAside(mine, say.setAsideDone(fileName))}
            aria-label={say.setAsideOf(fileName)}
          >
            {say.setAside}
          </Button>
        ))}
    </li>
  );
}

const mostNames = 4;

/** "Essel, Zeewijk en 3 andere". */
function whose(records: readonly RecordHash[], nameOf: (hash: RecordHash) => string): string {
  const names = [...new Set(records.map(nameOf))];
  if (names.length <= mostNames) return names.join(', ');
  return words.exchange.andOthers(names.slice(0, mostNames - 1).join(', '), names.length - mostNames + 1);
}
