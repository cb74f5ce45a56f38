/** The first page: what it does, what it looks like, where it may read, and where to go from here. */
import type { VNode } from 'preact';
import type { ReadingChoice } from '../../messages/reading-choice.ts';
import { PageFrame } from '../frame/page-frame.tsx';
import { type Look, looks } from '../relation-look.ts';
import { LineSwatch } from '../report/line-swatch.tsx';
import type { PageTexts } from '../texts/page-texts.ts';
import type { Texts } from '../texts/texts.ts';
import { Example } from './example.tsx';
import { WhereToRead } from './where-to-read.tsx';

interface Props {
  readonly texts: PageTexts;
  readonly labels: Texts;
  /** Null until it has been read. */
  readonly choice: ReadingChoice | null;
  /** True after the browser didn't allow what was chosen. */
  readonly refused: boolean;
  /** The outlets' sites, as the manifest has them. */
  readonly hosts: readonly string[];
  onChoose(choice: ReadingChoice): void;
}

/** The whole page. */
export function WelcomePage({ texts, labels, choice, refused, hosts, onChoose }: Props): VNode {
  const t = texts.welcome;
  return (
    <PageFrame current="welcome" texts={texts}>
      <div class="welcome">
        <h1>{t.title}</h1>
        <p class="welcome-lead">{t.lead}</p>
        <section>
          <h2>{t.exampleTitle}</h2>
          <p class="note">{t.exampleLead}</p>
          <Example texts={texts} labels={labels} />
        </section>
        <section>
          <h2>{t.linesTitle}</h2>
          <ul class="welcome-lines">
            {looks.map((look) => (
              <li key={look}>
                <LineSwatch look={look} />
                <p>
                  <b class={`look-${look}`}>{labels.legend[look satisfies Look]}.</b> {t.lines[look]}
                </p>
              </li>
            ))}
          </ul>
        </section>
        <WhereToRead texts={t} {...{ choice, refused, hosts, onChoose }} />
        <section>
          <h2>{t.nextTitle}</h2>
          <p class="welcome-next">{t.nextLead}</p>
          <p class="welcome-next">{t.findButton}</p>
          <p class="actions">
            <a class="button primary" href="sample.html">
              {t.openSample}
            </a>
            <a class="button" href="options.html">
              {t.openLibrary}
            </a>
          </p>
        </section>
      </div>
    </PageFrame>
  );
}
