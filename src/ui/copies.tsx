/** Buttons that copy something in one of several forms, or save it, folded into one word, and say politely that this was done. */
import { useRef, useState } from 'preact/hooks';
import { t } from '../locales/texts.ts';
import { copyText } from './clipboard.ts';

export interface Form {
  readonly name: string;
  /** Asked when it is wanted. Rejects where there is nothing to copy. */
  readonly text: () => string | Promise<string>;
  /** Where it can also be had as a file. */
  readonly save?: (text: string) => void;
}

interface Props {
  readonly label: string;
  readonly forms: readonly Form[];
}

export function Copies({ label, forms }: Props) {
  const [done, setDone] = useState<'copied' | 'saved' | 'failed' | null>(null);
  const frame = useRef<HTMLDetailsElement>(null);

  const copy = async ({ text: wanted }: Form, button: HTMLElement) => {
    const text = await Promise.resolve(wanted()).catch(() => null);
    const copied = text !== null && (await copyText(text, frame.current ?? button));
    setDone(copied ? 'copied' : 'failed');
    button.focus({ preventScroll: true });
  };
  const save = ({ text, save: put }: Required<Form>) =>
    Promise.resolve(text()).then(
      (saved) => {
        put(saved);
        setDone('saved');
      },
      () => setDone('failed'),
    );
  return (
    <details class="bs-copies" ref={frame} onToggle={() => setDone(null)}>
      <summary>{label}</summary>
      <span class="bs-copies-forms">
        {forms.map((form) => (
          <span key={form.name}>
            <button type="button" class="bs-link" onClick={(event) => void copy(form, event.currentTarget)}>
              {form.name}
            </button>
            {isSaved(form) && (
              <button
                type="button"
                class="bs-link bs-copies-save"
                aria-label={`${t('copy.save')}: ${form.name}`}
                onClick={() => void save(form)}
              >
                {t('copy.save')}
              </button>
            )}
          </span>
        ))}
        <span role="status">{done === null ? '' : t(`copy.${done}`)}</span>
      </span>
    </details>
  );
}

const isSaved = (form: Form): form is Required<Form> => form.save !== undefined;
