/** Setting what is known of one article, or outlet and date of many at once. */
import type { ComponentChildren, VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { ALL_STATED, type Article, type Known } from '../../../core/article.ts';
import type { ArticleEdit } from '../../../core/library/library-store.ts';
import type { ArticlesTexts } from '../../texts/articles-texts.ts';
import { Modal } from '../modal.tsx';
import { type EditFields, editOf, fieldsOf, isWebAddress } from './edit-fields.ts';

interface Props {
  readonly count: number;
  /** The article, where it is one. */
  readonly article: Article | null;
  /** Names of outlets that the library knows. */
  readonly outlets: readonly string[];
  readonly t: ArticlesTexts['edit'];
  /** Rejects with a sentence where it can't be stored. */
  onSave(edit: ArticleEdit): Promise<void>;
  onClose(): void;
}

/** The form. For many articles it holds only what many can share, and what is left empty stays. */
export function EditModal({ count, article, outlets, t, onSave, onClose }: Props): VNode {
  const id = useId();
  const [fields, setFields] = useState<EditFields>(() => fieldsOf(article));
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const set = (change: Partial<EditFields>) => setFields((before) => ({ ...before, ...change }));
  const wrongUrl = fields.url !== '' && !isWebAddress(fields.url);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (wrongUrl) return;
    setSaving(true);
    try {
      await onSave(editOf(fields, article));
      onClose();
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
      setSaving(false);
    }
  };
  const known = article?.known ?? ALL_STATED;
  const how = (field: Known | undefined) => (article ? t.known[field ?? 'stated'] : t.unchanged);
  return (
    <Modal labelledBy={`${id}title`} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)}>
        <h2 id={`${id}title`}>{article ? t.titleOne : t.titleMany(count)}</h2>
        {!article && <p class="note">{t.noteMany}</p>}
        {article && (
          <Field name={t.headline} note={how(known.title)}>
            <textarea
              rows={2}
              class="headline"
              value={fields.title}
              onInput={(event) => set({ title: event.currentTarget.value })}
            />
          </Field>
        )}
        <Field name={t.outlet} note={how(known.outlet)}>
          <input
            list={`${id}outlets`}
            value={fields.outlet}
            onInput={(event) => set({ outlet: event.currentTarget.value })}
          />
          <datalist id={`${id}outlets`}>
            {outlets.map((outlet) => (
              <option key={outlet} value={outlet} />
            ))}
          </datalist>
        </Field>
        <Field name={t.published} note={how(known.published)}>
          <input
            type="date"
            value={fields.published}
            onInput={(event) => set({ published: event.currentTarget.value })}
          />
        </Field>
        {article && (
          <Field
            name={t.url}
            note={article.url === null && known.url === undefined ? t.known.unknown : how(known.url)}
          >
            <input
              inputMode="url"
              value={fields.url}
              aria-invalid={wrongUrl}
              onInput={(event) => set({ url: event.currentTarget.value.trim() })}
            />
          </Field>
        )}
        {wrongUrl && <p role="alert">{t.wrongUrl}</p>}
        {failure !== null && (
          <p role="alert" lang="en">
            {failure}
          </p>
        )}
        <p class="actions">
          <button type="button" onClick={onClose}>
            {t.cancel}
          </button>
          <button type="submit" class="primary" disabled={saving || wrongUrl}>
            {saving ? t.saving : t.save}
          </button>
        </p>
      </form>
    </Modal>
  );
}

interface FieldProps {
  readonly name: string;
  /** How what stands there is known. */
  readonly note: string;
  readonly children: ComponentChildren;
}

function Field({ name, note, children }: FieldProps): VNode {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children.
    <label class="edit-field">
      <span>
        {name} <span class="note">{note}</span>
      </span>
      {children}
    </label>
  );
}
