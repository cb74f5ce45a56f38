/** "Hidden by you": every finding that was hidden, on any page, with the way back and the way to save them. */
import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { KeyedVerdict, VerdictSide } from '../../messages/verdict.ts';
import { Icon } from '../icon.tsx';
import { lookOf } from '../relation-look.ts';
import { formatDate } from '../report/format-date.ts';
import { LineSwatch } from '../report/line-swatch.tsx';
import { inQuotationMarks } from '../report/quotation-marks.ts';
import type { PageTexts } from '../texts/page-texts.ts';
import type { Texts } from '../texts/texts.ts';

/** How many are listed before "Show all". */
const fewVerdicts = 10;

interface Props {
  /** The latest first. */
  readonly verdicts: readonly KeyedVerdict[];
  readonly texts: Texts;
  readonly pageTexts: PageTexts;
  /** Settles once it is taken back. */
  onUndo(key: string): Promise<void>;
  onSave(): void;
}

/** The section; without verdicts it says how one gets here. */
export function HiddenSection({ verdicts, texts, pageTexts, onUndo, onSave }: Props): VNode {
  const t = pageTexts.hidden;
  const [all, setAll] = useState(false);
  const [said, setSaid] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  const undo = async (key: string) => {
    await onUndo(key);
    setSaid(t.undone);
    // The pressed button is gone with its entry.
    title.current?.focus();
  };
  const shown = all ? verdicts : verdicts.slice(0, fewVerdicts);
  return (
    <section class="hidden-by-you" aria-labelledby="hidden-title">
      <h2 id="hidden-title" ref={title} tabIndex={-1}>
        {t.title}
        {verdicts.length > 0 && <span class="count">{verdicts.length}</span>}
      </h2>
      <p class="note">{verdicts.length > 0 ? t.note : t.none}</p>
      <p class="said" role="status">
        {said}
      </p>
      {verdicts.length > 0 && (
        <ul class="table-sheet">
          {shown.map((verdict) => (
            <HiddenItem key={verdict.key} {...{ verdict, texts, pageTexts }} onUndo={undo} />
          ))}
        </ul>
      )}
      {verdicts.length > 0 && (
        <p class="actions">
          {shown.length < verdicts.length && (
            <button type="button" onClick={() => setAll(true)}>
              {t.showAll(verdicts.length)}
            </button>
          )}
          <button type="button" onClick={onSave}>
            <Icon name="backup" />
            {t.save}
          </button>
        </p>
      )}
    </section>
  );
}

interface ItemProps extends Pick<Props, 'texts' | 'pageTexts'> {
  readonly verdict: KeyedVerdict;
  onUndo(key: string): Promise<void>;
}

function HiddenItem({ verdict, texts, pageTexts, onUndo }: ItemProps): VNode {
  const t = pageTexts.hidden;
  const { key, relation, reason, explanation, here, there } = verdict;
  const reasons = { 'not-same-thing': texts.card.notSameThing, 'wrong-kind': texts.card.wrongKind };
  return (
    <li>
      <LineSwatch look={lookOf(relation)} />
      <div>
        <p class="say" lang="en">
          {explanation}
        </p>
        <Side side={here} texts={texts} />
        <Side side={there} texts={texts} />
        <p class="why">
          {texts.relation[relation]} · {reason === null ? t.noReason : reasons[reason]}
        </p>
      </div>
      <button type="button" class="quiet" aria-label={t.undoOf(explanation)} onClick={() => void onUndo(key)}>
        <Icon name="undo" />
        {t.undo}
      </button>
    </li>
  );
}

function Side({ side, texts }: { readonly side: VerdictSide; readonly texts: Texts }): VNode {
  const { quote, outlet, published } = side;
  const from = [
    outlet === '' ? texts.article.unknownOutlet : outlet,
    published === null ? texts.article.unknownDate : formatDate(published, texts),
  ];
  return (
    <>
      <p class="words three-lines" lang="en">
        {inQuotationMarks(quote)}
      </p>
      <p class="from">{from.join(' · ')}</p>
    </>
  );
}
