/** Search and filters above the list. */
import type { ComponentChildren, VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Catalogue, Gap, Source } from '../../../core/library/catalogue.ts';
import { Icon } from '../../icon.tsx';
import { formatDate } from '../../report/format-date.ts';
import type { ArticlesTexts } from '../../texts/articles-texts.ts';
import { numberFormat } from '../../texts/kept-formats.ts';
import type { Texts } from '../../texts/texts.ts';
import { hasFilters, type ListWish, plainWish, sourceKey } from './list-wish.ts';

interface Props {
  readonly wish: ListWish;
  readonly catalogue: Catalogue;
  readonly texts: Texts;
  readonly t: ArticlesTexts;
  onWish(change: Partial<ListWish>): void;
}

/** What a select shows for "all"; no outlet or source is called that. */
const ALL = '\u0000';
const gaps: readonly Gap[] = ['date', 'outlet', 'title'];

/** The tools; in a narrow page the filters fold into a button. */
export function ListTools(props: Props): VNode {
  const { wish, t, onWish } = props;
  const tools = t.tools;
  const id = useId();
  const [unfolded, setUnfolded] = useState(hasFilters(wish));
  return (
    <search class="list-tools">
      <label class="field search">
        <Icon name="search" />
        <span class="only-read-out">{tools.search}</span>
        <input
          type="search"
          placeholder={tools.search}
          title={tools.searchHint}
          value={wish.typed}
          onInput={(event) => onWish({ typed: event.currentTarget.value })}
        />
      </label>
      <button
        type="button"
        class="button filter-toggle"
        aria-expanded={unfolded}
        aria-controls={id}
        onClick={() => setUnfolded(!unfolded)}
      >
        <Icon name="filter" />
        {tools.filter}
      </button>
      <Filters {...props} id={id} unfolded={unfolded} />
    </search>
  );
}

interface FiltersProps extends Props {
  readonly id: string;
  readonly unfolded: boolean;
}

function Filters(props: FiltersProps): VNode {
  const { wish, catalogue, texts, t, onWish, id, unfolded } = props;
  const tools = t.tools;
  const outlets = [...catalogue.outlets].sort((a, b) => a.key.localeCompare(b.key, texts.locale));
  const count = (many: number) => ` (${numberFormat(texts.locale).format(many)})`;
  const sourceName = ({ kind, name }: Source) => ({ folder: name, web: tools.web, files: tools.files })[kind];
  return (
    <div class={`filter-row${unfolded ? ' unfolded' : ''}`} id={id}>
      <Choice
        label={tools.outlet}
        value={wish.outlet ?? ALL}
        onChange={(value) => onWish({ outlet: value === ALL ? null : value })}
      >
        <option value={ALL}>{tools.any}</option>
        {outlets.map(({ key, start, end }) => (
          <option key={key} value={key}>
            {(key === '' ? tools.unknown : key) + count(end - start)}
          </option>
        ))}
      </Choice>
      <Days {...{ wish, texts, t, onWish }} />
      <Choice
        label={tools.source}
        value={wish.source ?? ALL}
        onChange={(value) => onWish({ source: value === ALL ? null : value })}
      >
        <option value={ALL}>{tools.any}</option>
        {catalogue.sources.map((source) => (
          <option key={sourceKey(source)} value={sourceKey(source)}>
            {sourceName(source) + count(source.numbers.length)}
          </option>
        ))}
      </Choice>
      <Choice
        label={tools.gap}
        value={wish.gap ?? ALL}
        onChange={(value) => onWish({ gap: gaps.find((gap) => gap === value) ?? null })}
      >
        <option value={ALL}>{tools.noGap}</option>
        {gaps.map((gap) => (
          <option key={gap} value={gap}>
            {tools.gaps[gap]}
          </option>
        ))}
      </Choice>
      {hasFilters(wish) && (
        <button
          type="button"
          class="quiet"
          onClick={() => onWish({ ...plainWish, typed: wish.typed, sort: wish.sort })}
        >
          {tools.clearFilters}
        </button>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly children: ComponentChildren;
  onChange(value: string): void;
}

/** A select that shows its name and its choice in one line. */
export function Choice({ label, value, children, onChange }: ChoiceProps): VNode {
  return (
    <label class="field pick-one">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {children}
      </select>
      <Icon name="down" />
    </label>
  );
}

/** From a day to a day, in a part that unfolds. */
function Days({ wish, texts, t, onWish }: Pick<Props, 'wish' | 'texts' | 't' | 'onWish'>): VNode {
  const id = useId();
  const { from, to } = wish;
  const day = (iso: string) => formatDate(iso, texts);
  let words = t.tools.anyTime;
  if (from !== '' && to !== '') words = t.tools.range(day(from), day(to));
  else if (from !== '') words = t.tools.since(day(from));
  else if (to !== '') words = t.tools.until(day(to));
  return (
    <details class="field days">
      <summary>
        <span>{t.tools.published}</span>
        <b>{words}</b>
        <Icon name="down" />
      </summary>
      <div class="days-sheet">
        <label for={`${id}from`}>{t.tools.from}</label>
        <input
          id={`${id}from`}
          type="date"
          value={from}
          max={to || undefined}
          onChange={(event) => onWish({ from: event.currentTarget.value })}
        />
        <label for={`${id}to`}>{t.tools.to}</label>
        <input
          id={`${id}to`}
          type="date"
          value={to}
          min={from || undefined}
          onChange={(event) => onWish({ to: event.currentTarget.value })}
        />
      </div>
    </details>
  );
}
