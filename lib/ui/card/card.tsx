/**
 * The card: one claim of the article held beside one outlet's words, and the way to the others. Our sentence comes
 * first; the two quotations have equal rank. Props in, events out.
 */
import type { VNode } from 'preact';
import type { Finding } from '../../core/compare/finding.ts';
import { Icon } from '../icon.tsx';
import { lookOf } from '../relation-look.ts';
import type { Texts } from '../texts/texts.ts';
import { CardHead } from './card-head.tsx';
import { CardOutlets } from './card-outlets.tsx';
import { CardQuote } from './card-quote.tsx';
import type { CardEvents, CardView } from './card-view.ts';
import { HiddenCard } from './hidden-card.tsx';
import { IconButton } from './icon-button.tsx';
import { ThenNow } from './then-now.tsx';
import { ageInWords } from './time-between.ts';

/** From this confidence on the words say "very likely": nine in ten such findings hold. */
const CLOSE = 0.9;

interface Props {
  readonly view: CardView;
  readonly events: CardEvents;
  readonly texts: Texts;
}

/** The whole card in one of its states. */
export function Card({ view, events, texts }: Props): VNode | null {
  const finding = view.findings[view.shown];
  if (!finding) return null;
  if (view.hidden) return <HiddenCard view={view} events={events} texts={texts} />;
  const look = lookOf(finding.relation);
  const { article } = view;
  return (
    <div
      class={`card${finding.tentative ? ' faint' : ''}`}
      role="dialog"
      aria-labelledby="relation"
      aria-describedby="say"
      tabIndex={-1}
    >
      <CardHead view={view} events={events} texts={texts} />
      <div class="middle">
        <p id="say" class="say" aria-live="polite">
          {finding.explanation}
        </p>
        {finding.tentative && (
          <p class="note">
            <Icon name="info" />
            <span>{texts.card.mayDifferNote}</span>
          </p>
        )}
        {look === 'also' && view.support !== '' && <p class="support">{view.support}</p>}
        <ThenNow article={article} finding={finding} texts={texts} />
        <CardQuote
          key={`here ${finding.here.start}`}
          article={article}
          here={true}
          quote={finding.here}
          look={look}
          faint={finding.tentative}
          notes={[]}
          texts={texts}
        />
        <CardQuote
          key={`${finding.there.article.id} ${finding.there.start}`}
          article={finding.there.article}
          here={false}
          quote={finding.there}
          look={look}
          faint={finding.tentative}
          notes={[
            ageInWords(article.published, finding.there.article.published, texts),
            finding.origin ? texts.card.from(finding.origin) : '',
            matchInWords(finding, texts),
          ]}
          texts={texts}
          onLibrary={events.onLibrary}
        />
        {view.findings.length > 1 && (
          <CardOutlets
            findings={view.findings}
            shown={view.shown}
            hereDate={article.published}
            texts={texts}
            onFinding={events.onFinding}
          />
        )}
      </div>
      <CardFoot view={view} events={events} texts={texts} />
    </div>
  );
}

function CardFoot({ view, events, texts }: Props): VNode {
  const { card } = texts;
  return (
    <div class="foot">
      <span class="position">{view.line === null ? card.noLine : card.line(view.line.at, view.line.of)}</span>
      <button type="button" class="quiet" onClick={events.onCopy}>
        <span aria-live="polite">{view.copied ? card.copied : card.copy}</span>
      </button>
      <button type="button" class="quiet" onClick={events.onHide}>
        {card.hide}
      </button>
      <IconButton
        icon="prev"
        label={card.previousClaim}
        disabled={!view.before}
        onPress={() => events.onClaim(-1)}
      />
      <IconButton
        icon="next"
        label={card.nextClaim}
        disabled={!view.after}
        onPress={() => events.onClaim(1)}
      />
    </div>
  );
}

function matchInWords(finding: Finding, texts: Texts): string {
  if (finding.tentative) return texts.card.unsureMatch;
  return finding.confidence >= CLOSE ? texts.card.closeMatch : texts.card.likelyMatch;
}
