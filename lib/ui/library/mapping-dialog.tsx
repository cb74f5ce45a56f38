/** Asks which field of a table or list is which, and shows at once what would come of it. */
import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  type ArticleField,
  articleFields,
  type FieldChoice,
  type FieldPreview,
} from '../../core/library/field-choice.ts';
import type { ImportTexts } from '../texts/import-texts.ts';

interface Props {
  readonly path: string;
  readonly fields: readonly string[];
  /** Files with the same fields that wait for the answer. */
  readonly files: number;
  /** Null while it's being made; `gone` where the file can't be opened any more. */
  readonly preview: readonly FieldPreview[] | 'gone' | null;
  readonly texts: ImportTexts;
  /** The choice changed: a preview of it is wanted. */
  onChoice(choice: FieldChoice): void;
  onRead(choice: FieldChoice): void;
  /** The file, chosen once more. */
  onFiles(files: readonly File[]): void;
  onClose(): void;
}

/** Characters of a text that a preview shows. */
const SHOWN = 140;

/** The dialog. */
export function MappingDialog(props: Props): VNode {
  const { path, fields, files, preview, texts: t, onChoice, onRead, onFiles, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [choice, setChoice] = useState<FieldChoice>({});
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const choose = (field: ArticleField, name: string) => {
    const { [field]: _before, ...rest } = choice;
    const next: FieldChoice = name === '' ? rest : { ...rest, [field]: name };
    setChoice(next);
    if (next.text !== undefined) onChoice(next);
  };
  return (
    <dialog ref={dialog} class="modal mapping" aria-labelledby="mapping-title" onClose={onClose}>
      <h2 id="mapping-title">{t.fieldsTitle}</h2>
      <p class="path">{path}</p>
      <p class="note">{t.fieldsNote}</p>
      <div class="fields">
        {articleFields.map((field) => (
          <label key={field}>
            <span>{t.fieldNames[field]}</span>
            <select onChange={({ currentTarget }) => choose(field, currentTarget.value)}>
              <option value="">{t.noField}</option>
              {fields.map((name) => (
                <option key={name} value={name} selected={choice[field] === name}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <div class="preview" role="status">
        {preview === 'gone' && <p>{t.previewAgain}</p>}
        {choice.text !== undefined && Array.isArray(preview) && <Preview articles={preview} texts={t} />}
      </div>
      <p class="actions">
        {preview === 'gone' ? (
          <button type="button" class="primary" onClick={() => input.current?.click()}>
            {t.chooseAgain}
          </button>
        ) : (
          <button
            type="button"
            class="primary"
            disabled={choice.text === undefined}
            onClick={() => {
              onRead(choice);
              dialog.current?.close();
            }}
          >
            {t.readAgain(files)}
          </button>
        )}
        <button type="button" onClick={() => dialog.current?.close()}>
          {t.close}
        </button>
      </p>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        data-choose="mapped"
        onChange={({ currentTarget }) => onFiles([...(currentTarget.files ?? [])])}
      />
    </dialog>
  );
}

function Preview({
  articles,
  texts: t,
}: {
  readonly articles: readonly FieldPreview[];
  readonly texts: ImportTexts;
}): VNode {
  if (articles.length === 0) return <p>{t.previewNone}</p>;
  return (
    <>
      <p class="note">{t.preview}</p>
      <ul>
        {articles.map(({ title, outlet, published, text }, i) => (
          <li key={`${i} ${title}`}>
            <p class="title" lang="en">
              {title || t.untitled}
            </p>
            <p class="from">
              <span class="outlet">{outlet || t.unknownOutlet}</span>
              <span class="when">{published?.slice(0, 10) ?? t.unknownDate}</span>
            </p>
            <p class="words" lang="en">
              {text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
