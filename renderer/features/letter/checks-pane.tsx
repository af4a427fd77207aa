// Right: what is still open, each with the button that solves it; below it what is in order.
import { dutchList } from '@shared/letter/dutch-list';
import { letterScreenWords as words } from '@shared/i18n/nl-letter-screen';
import type { Finding } from '@shared/letter/checks';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { LetterFindings } from './letter-findings';
import { type Missing, type OpenEnds, countOf } from './open-ends';

interface ChecksPaneProps {
  readonly ends: OpenEnds;
  readonly findings: readonly Finding[];
  readonly onFill: (part: Missing) => void;
  readonly onGoToSession: () => void;
  readonly onEditParts: () => void;
  readonly onEditSignatories: () => void;
}

export function ChecksPane(props: ChecksPaneProps) {
  const { ends, findings, onFill, onGoToSession, onEditParts, onEditSignatories } = props;
  const toSession = <Button onPress={onGoToSession}>{words.toSession}</Button>;
  return (
    <section className="checks" aria-labelledby="nakijken">
      <h2 className="label bar" id="nakijken">
        {words.checks(countOf(ends) + findings.length)}
      </h2>
      <div className="scroll checks-list" tabIndex={0} role="region" aria-label={words.checksList}>
        <ul>
          {ends.undecided > 0 && (
            <Check title={words.undecided(ends.undecided)} why={words.undecidedWhy} action={toSession} />
          )}
          {ends.attention > 0 && (
            <Check title={words.attention(ends.attention)} why={words.attentionWhy} action={toSession} />
          )}
          {ends.missing.map((part) => (
            <Check
              key={part}
              title={words.missing[part][0]}
              why={words.missing[part][1]}
              action={
                <Button onPress={() => onFill(part)} aria-label={`${words.fill}: ${words.missing[part][0]}`}>
                  {words.fill}
                </Button>
              }
            />
          ))}
          {ends.unsigned.length > 0 && (
            <Check
              title={words.missingSignatories(
                dutchList(ends.unsigned.map((each) => each.municipality || each.name)),
              )}
              why={words.missing.signatories[1]}
              action={<Button onPress={onEditSignatories}>{words.fill}</Button>}
            />
          )}
          <LetterFindings findings={findings} />
        </ul>
        <ul className="checks-good">
          {goodNews(ends).map((sentence) => (
            <li key={sentence} className="state state-good">
              <Icon name="check" /> {sentence}
            </li>
          ))}
        </ul>
        <div className="checks-edit">
          <Button icon="pen" onPress={onEditParts}>
            {words.parts}
          </Button>
          <Button icon="pen" onPress={onEditSignatories}>
            {words.signatories}
          </Button>
        </div>
      </div>
    </section>
  );
}

function Check({
  title,
  why,
  action,
}: {
  readonly title: string;
  readonly why: string;
  readonly action: ReactNode;
}) {
  return (
    <li className="check-item">
      <Icon name="warn" />
      <div>
        <p>
          <b>{title}</b>
        </p>
        <p className="soft">{why}</p>
        <div className="buttons">{action}</div>
      </div>
    </li>
  );
}

function goodNews({ undecided, missing, unsigned }: OpenEnds): string[] {
  const has = (...parts: Missing[]) => !parts.some((part) => missing.includes(part));
  return [
    ...(undecided === 0 ? [words.good.decided] : []),
    ...(has('date', 'reference', 'addressees') ? [words.good.head] : []),
    ...(has('salutation', 'opening', 'closing') ? [words.good.text] : []),
    ...(has('signatories') && unsigned.length === 0 ? [words.good.signed] : []),
  ];
}
