/** The reader's choices about lines and card and about keeping, as boxes to tick. */
import type { VNode } from 'preact';
import type { ReadingSettings } from '../../messages/reading-settings.ts';
import type { LibraryTexts } from '../texts/library-texts.ts';

interface Props {
  readonly settings: ReadingSettings;
  /** Whether every article that was checked is kept. */
  readonly keepChecked: boolean;
  readonly texts: LibraryTexts;
  onChange(settings: ReadingSettings): void;
  onKeepChecked(keep: boolean): void;
}

/** All take effect at once, in every open page. */
export function ReadingChoices({ settings, keepChecked, texts, onChange, onKeepChecked }: Props): VNode {
  const boxes = [
    ['allLines', texts.allLines],
    ['hover', texts.hover],
  ] as const;
  return (
    <fieldset class="choices">
      <legend>{texts.choices}</legend>
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
      <label>
        <input
          type="checkbox"
          checked={keepChecked}
          onChange={(event) => onKeepChecked(event.currentTarget.checked)}
        />
        {texts.keepChecked}
      </label>
    </fieldset>
  );
}
