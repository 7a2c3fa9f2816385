/** Buttons that copy something in one of several forms, folded into one word, and say politely that it was copied. */
import { useRef, useState } from 'preact/hooks';
import { t } from '../locales/texts.ts';
import { copyText } from './clipboard.ts';

export interface Form {
  readonly name: string;
  /** Asked when it is wanted. Rejects where there is nothing to copy. */
  readonly text: () => string | Promise<string>;
}

interface Props {
  readonly label: string;
  readonly forms: readonly Form[];
}

export function Copies({ label, forms }: Props) {
  const [done, setDone] = useState<boolean | null>(null);
  const frame = useRef<HTMLDetailsElement>(null);

  const copy = async (form: Form, button: HTMLElement) => {
    const text = await Promise.resolve(form.text()).catch(() => null);
    setDone(text !== null && (await copyText(text, frame.current ?? button)));
    button.focus({ preventScroll: true });
  };
  return (
    <details class="bs-copies" ref={frame} onToggle={() => setDone(null)}>
      <summary>{label}</summary>
      <span class="bs-copies-forms">
        {forms.map((form) => (
          <button
            key={form.name}
            type="button"
            class="bs-link"
            onClick={(event) => void copy(form, event.currentTarget)}
          >
            {form.name}
          </button>
        ))}
        <span role="status">{done === null ? '' : done ? t('copy.copied') : t('copy.failed')}</span>
      </span>
    </details>
  );
}
