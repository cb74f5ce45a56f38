/** How many articles there are, of how many outlets, how fresh, and how much room they take. */
import type { VNode } from 'preact';
import type { Catalogue } from '../../../core/library/catalogue.ts';
import { formatDate } from '../../report/format-date.ts';
import type { ArticlesTexts } from '../../texts/articles-texts.ts';
import { numberFormat } from '../../texts/kept-formats.ts';
import type { Texts } from '../../texts/texts.ts';
import { formatBytes } from '../format-bytes.ts';

/** What the extension stores and may still store, in bytes, as the browser estimates it. */
export interface StoredSpace {
  readonly used: number;
  /** Null where the browser doesn't say. */
  readonly left: number | null;
}

interface Props {
  readonly catalogue: Catalogue;
  /** Null until it is known. */
  readonly space: StoredSpace | null;
  readonly texts: Texts;
  readonly t: ArticlesTexts['figures'];
}

/** The figures. */
export function LibraryFigures({ catalogue, space, texts, t }: Props): VNode {
  const number = numberFormat(texts.locale);
  const articles = catalogue.byDate.length;
  const outlets = catalogue.outlets.filter(({ key }) => key !== '').length;
  const date = (iso: string | null) => (iso === null ? t.noDate : formatDate(iso, texts));
  const size = (bytes: number) => formatBytes(bytes, texts.locale);
  const figures = [
    [number.format(articles), t.articles(articles)],
    [number.format(outlets), t.outlets(outlets)],
    [date(catalogue.newest), t.newest],
    [date(catalogue.oldest), t.oldest],
  ];
  if (space !== null)
    figures.push([size(space.used), space.left === null ? t.size : t.left(size(space.left))]);
  return (
    <dl class="figures">
      {figures.map(([figure, name]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
