/** The reader's choices about lines and card, as two boxes to tick. */
import type { VNode } from 'preact';
import type { ReadingSettings } from '../../messages/reading-settings.ts';
import type { Texts } from '../texts/texts.ts';

interface Props {
  readonly settings: ReadingSettings;
  readonly texts: Texts;
  onChange(settings: ReadingSettings): void;
}

/** Both take effect at once, in every open page. */
export function ReadingChoices({ settings, texts, onChange }: Props): VNode {
  const t = texts.library;
  const boxes = [
    ['allLines', t.allLines],
    ['hover', t.hover],
  ] as const;
  return (
    <fieldset class="choices">
      <legend>{t.choices}</legend>
      {boxes.map(([name, label]) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={settings[name]}
            onChange={(event) => onChange({ ...settings, [name]: event.currentTarget.checked })}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
