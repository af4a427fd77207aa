// The passage of the policy document that a point is about: taken along from there, or copied by hand.
import type { AdvicePoint, CouncilId, PointId, Quote } from '@shared/domain';
import { draftingWords, quotePlace, sourceWords as words } from '@shared/i18n/nl-drafting';
import { policyScreenWords } from '@shared/i18n/nl-policy';
import { memo, useState } from 'react';
import { goTo } from '../../platform/place';
import { showInPolicy } from '../../platform/policy-place';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { changePoint } from './point-acts';

interface SourceFigureProps {
  readonly council: CouncilId;
  readonly id: PointId;
  readonly source: Quote | undefined;
}

export const SourceFigure = memo(function SourceFigure({ council, id, source }: SourceFigureProps) {
  const [isOpen, setIsOpen] = useState(false);
  const put = (next: Quote | undefined, done?: () => string) =>
    changePoint(council, id, (now) => ({ ...now, point: withSource(now.point, next) }), done);
  const open = () => setIsOpen(true);
  const acts =
    source === undefined ? (
      <p className="soft">
        {words.none} <LinkButton onPress={() => goTo('document')}>{words.find}</LinkButton>{' '}
        <LinkButton onPress={open}>{words.add}</LinkButton>
      </p>
    ) : (
      <figure className="quote">
        <blockquote className="written">{source.quote}</blockquote>
        <figcaption className="soft">
          {quotePlace(source)}{' '}
          <LinkButton onPress={() => showInPolicy(source)}>{policyScreenWords.show}</LinkButton>{' '}
          <LinkButton onPress={open}>{words.change}</LinkButton>{' '}
          <LinkButton onPress={() => put(undefined, () => words.removed)}>{words.remove}</LinkButton>
        </figcaption>
      </figure>
    );
  return (
    <div className="draft-source">
      {acts}
      {isOpen && (
        <SourceDialog
          source={source}
          onClose={() => setIsOpen(false)}
          onKeep={(next) => {
            put(next);
            setIsOpen(false);
          }}
        />
      )}
    </div>
  );
});

function LinkButton({ children, onPress }: { readonly children: string; readonly onPress: () => void }) {
  return (
    <button type="button" className="link" onClick={onPress}>
      {children}
    </button>
  );
}

interface SourceDialogProps {
  readonly source: Quote | undefined;
  readonly onKeep: (source: Quote) => void;
  readonly onClose: () => void;
}

function SourceDialog({ source, onKeep, onClose }: SourceDialogProps) {
  const [quote, setQuote] = useState(source?.quote ?? '');
  const [section, setSection] = useState(source?.section ?? '');
  const [page, setPage] = useState(String(source?.page ?? ''));
  const [isMissing, setIsMissing] = useState(false);
  const keep = () => {
    if (quote.trim() === '') setIsMissing(true);
    else onKeep(quoteOf(source, { quote, section, page }));
  };
  return (
    <Dialog
      title={words.dialog}
      onClose={onClose}
      onSubmit={keep}
      actions={
        <>
          <Button variant="main" type="submit">
            {words.keep}
          </Button>
          <Button onPress={onClose}>{draftingWords.cancel}</Button>
        </>
      }
    >
      <TextArea
        label={words.quote}
        hint={words.quoteHint}
        isWritten
        startsFocused
        value={quote}
        onChange={(text) => setQuote(text.slice(0, 20_000))}
        error={isMissing && quote.trim() === '' ? words.quoteNeeded : undefined}
      />
      <TextField
        label={words.section}
        hint={words.sectionHint}
        value={section}
        onChange={(text) => setSection(text.slice(0, 300))}
      />
      <TextField label={words.page} value={page} onChange={(text) => setPage(text.slice(0, 20))} />
    </Dialog>
  );
}

/** The place in the document goes with its words: other words have no known place. */
function quoteOf(
  source: Quote | undefined,
  typed: { readonly quote: string; readonly section: string; readonly page: string },
): Quote {
  const quote = typed.quote.trim();
  const kept: Quote =
    source?.quote === quote
      ? { ...source }
      : { quote, ...(source?.document !== undefined && { document: source.document }) };
  delete kept.section;
  delete kept.page;
  const section = typed.section.trim();
  const page = typed.page.trim();
  return { ...kept, ...(section !== '' && { section }), ...(page !== '' && { page }) };
}

function withSource(point: AdvicePoint, source: Quote | undefined): AdvicePoint {
  const next = { ...point };
  if (source === undefined) delete next.source;
  else next.source = source;
  return next;
}
