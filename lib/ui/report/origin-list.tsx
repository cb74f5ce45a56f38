/** Where the reports come from in the end, so that five outlets that retell one aren't taken for five. */
import type { VNode } from 'preact';
import type { OriginGroup } from '../../core/report/report.ts';
import type { Texts } from '../texts/texts.ts';

/** Origins with the outlets that retell each. */
export function OriginList(props: { origins: readonly OriginGroup[]; texts: Texts }): VNode {
  const { origins, texts } = props;
  return (
    <dl class="origins">
      {origins.map(({ origin, outlets }) => {
        const retelling = outlets.filter((outlet) => outlet !== origin);
        return (
          <div key={origin}>
            <dt>{origin}</dt>
            <dd>
              {retelling.length > 0 ? texts.section.retoldBy(retelling.join(', ')) : texts.section.ownReport}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
