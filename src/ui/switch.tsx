/** A switch with its label, which switches it too. */
import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  /** Why it cannot be switched; null where it can. */
  readonly unavailable?: string | null;
}

export function Switch({ label, on, onChange, unavailable = null }: Props) {
  const reason = useId();
  return (
    <label class="bs-switch" data-unavailable={unavailable !== null}>
      <span class="bs-switch-label" dir="auto" title={label}>
        {label}
      </span>
      {unavailable !== null && (
        <span class="bs-switch-reason" id={reason}>
          {unavailable}
        </span>
      )}
      <button
        type="button"
        role="switch"
        aria-label={label}
        aria-describedby={unavailable === null ? undefined : reason}
        aria-checked={on}
        disabled={unavailable !== null}
        onClick={() => onChange(!on)}
      />
    </label>
  );
}
