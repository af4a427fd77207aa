// The versions beside each other, each of which can be set aside, and the mail that asks the council.
import type { Council } from '@shared/domain';
import { forkMailText, forkWords as say } from '@shared/i18n/nl-forks';
import type { CouncilFork, Version } from '@shared/views';
import { contributionHistory } from '@shared/views';
import { useDossier } from '../../../platform/dossier-store';
import { useInvitation } from '../../../platform/dossier-views';
import { Button } from '../../../ui/button';
import { CopyMailButton } from '../copy-mail-button';
import { revisionName, sentOn, shortName } from '../describe';
import { setAside } from '../set-aside';

interface ForkVersionsProps {
  readonly council: Council;
  readonly fork: CouncilFork;
}

export function ForkVersions({ council, fork }: ForkVersionsProps) {
  const dossier = useDossier((store) => store.dossier);
  const name = shortName(council);
  const files = new Map(
    dossier === null
      ? []
      : contributionHistory(dossier.shared, fork.council, new Set(), dossier.local.imports).map((entry) => [
          entry.hash,
          entry.files,
        ]),
  );
  return (
    <section className="fork-versions" aria-labelledby="versies">
      <h3 className="unseen" id="versies">
        {say.label(name, fork.versions.length)}
      </h3>
      <p>
        {say.intro(fork.versions.length)} {say.ways}
      </p>
      <ul className="fork-columns">
        {fork.versions.map((version, at) => (
          <li key={version[0]} className="fork-version">
            <h4 className="title-sheet">{say.version(at + 1)}</h4>
            <p>{versionLine(version)}</p>
            <p className="soft">
              {say.points(version[1].points.length)}
              {fileLine(files.get(version[0]) ?? [])}
            </p>
            <Button
              icon="minus"
              onPress={() => setAside([version[0]], say.asideDone(name))}
              aria-label={say.setAsideOf(say.version(at + 1))}
            >
              {say.setAside}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A mail that asks the council which version counts. */
export function AskCouncilButton({ council, fork }: ForkVersionsProps) {
  const invitation = useInvitation();
  const name = shortName(council);
  const mail = () =>
    forkMailText({
      council: council.name,
      subject: invitation?.policyDocuments[0]?.title ?? invitation?.title ?? '',
      versions: fork.versions.map(
        (version) => `${versionLine(version)} (${say.points(version[1].points.length)})`,
      ),
      signature: invitation?.jointSecretary ?? '',
    });
  return (
    <CopyMailButton textOf={mail} copied={say.asked(name)} byHandTitle={say.askTitle(name)}>
      {say.ask}
    </CopyMailButton>
  );
}

function versionLine([, version]: Version): string {
  return say.versionLine(revisionName(version), sentOn(version), version.sentBy);
}

function fileLine(files: readonly string[]): string {
  return files.length === 0 ? '' : `. ${say.fromFile(files)}.`;
}
