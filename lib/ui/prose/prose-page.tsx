/** A page of plain words: help, privacy. */
import type { VNode } from 'preact';
import { PageFrame } from '../frame/page-frame.tsx';
import type { PageTexts } from '../texts/page-texts.ts';

/** The help page. */
export function HelpPage({ texts }: { readonly texts: PageTexts }): VNode {
  return <ProsePage current="help" texts={texts} />;
}

/** The privacy page. */
export function PrivacyPage({ texts }: { readonly texts: PageTexts }): VNode {
  return <ProsePage current="privacy" lead={texts.privacy.lead} texts={texts} />;
}

function ProsePage(props: { current: 'help' | 'privacy'; lead?: string; texts: PageTexts }): VNode {
  const { current, lead, texts } = props;
  const { title, sections } = texts[current];
  return (
    <PageFrame current={current} texts={texts}>
      <article class="prose">
        <h1>{title}</h1>
        {lead !== undefined && <p class="prose-lead">{lead}</p>}
        {sections.map((section) => (
          <section key={section.title}>
            <h2>{section.title}</h2>
            {section.paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
      </article>
    </PageFrame>
  );
}
