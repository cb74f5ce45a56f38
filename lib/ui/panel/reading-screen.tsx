/** While an article is compared: words first, and a line that grows. */
import type { VNode } from 'preact';
import type { Texts } from '../texts/texts.ts';

interface Props {
  readonly title: string;
  readonly done: number;
  /** 0 while the claims aren't counted yet. */
  readonly total: number;
  readonly texts: Texts;
}

/** The screen; the progress is announced in words, not figure by figure. */
export function ReadingScreen({ title, done, total, texts }: Props): VNode {
  const { readingProgress, readingStart } = texts.state;
  const words = total > 0 ? readingProgress(done, total) : readingStart;
  return (
    <div class="reading">
      <div role="status">
        <h1>{title}</h1>
      </div>
      <p>{words}</p>
      <progress aria-label={title} {...(total > 0 && { value: done, max: total })} />
    </div>
  );
}
