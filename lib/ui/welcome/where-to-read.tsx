/** Where articles may be read without being asked: the one choice of the first page, and of the library's sites. */
import type { VNode } from 'preact';
import { type ReadingChoice, readingChoices } from '../../messages/reading-choice.ts';
import type { PageTexts } from '../texts/page-texts.ts';

interface Props {
  readonly texts: PageTexts['welcome'];
  /** Null until it has been read. */
  readonly choice: ReadingChoice | null;
  /** True after the browser didn't allow what was chosen. */
  readonly refused: boolean;
  /** The outlets' sites, as the manifest has them. */
  readonly hosts: readonly string[];
  /** In the library: what is said and can be pressed beside an outlet's name. */
  besideHost?(host: string): VNode;
  onChoose(choice: ReadingChoice): void;
}

/** The choices, with the list of outlets below them. */
export function WhereToRead({ texts, choice, refused, hosts, besideHost, onChoose }: Props): VNode {
  return (
    <fieldset class="where-to-read">
      <legend>{texts.whereTitle}</legend>
      <p class="note">{texts.whereLead}</p>
      {readingChoices.map((offered) => (
        <div key={offered} class="choice">
          <label>
            <input
              type="radio"
              name="reading"
              checked={choice === offered}
              onChange={() => onChoose(offered)}
            />
            <span>
              <span class="choice-name">{texts.choices[offered].name}</span>
              <span class="choice-note">{texts.choices[offered].note}</span>
            </span>
          </label>
          {offered === 'outlets' && (
            <details class={besideHost ? 'hosts rows' : 'hosts'}>
              <summary>{texts.outletList(hosts.length)}</summary>
              <ul>
                {hosts.map((host) => (
                  <li key={host}>
                    <span>{host}</span>
                    {besideHost?.(host)}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
      ))}
      <p role="status" class="refused">
        {refused ? texts.refused : ''}
      </p>
    </fieldset>
  );
}
