/** What stands where content is not yet, or not at all. */
import type { ComponentChildren } from 'preact';
import { t } from '../locales/texts.ts';

/** Grey lines in the shape of a brief; screen readers hear one sentence instead. */
export function Loading() {
  return (
    <div class="bs-loading" role="status">
      <span class="bs-visually-hidden">{t('brief.loading')}</span>
      <span class="bs-bar" data-size="name" />
      <span class="bs-bar" data-size="role" />
      <span class="bs-bar" />
      <span class="bs-bar" />
      <span class="bs-bar" data-size="short" />
    </div>
  );
}

export const Empty = ({ children }: { readonly children: ComponentChildren }) => (
  <p class="bs-empty">{children}</p>
);

interface FailureProps {
  readonly message: string;
  /** Absent where trying again cannot help. */
  readonly onRetry?: (() => void) | undefined;
}

export function Failure({ message, onRetry }: FailureProps) {
  return (
    <div class="bs-failure" role="alert">
      <p>{message}</p>
      {onRetry !== undefined && (
        <button type="button" class="bs-button" onClick={onRetry}>
          {t('action.retry')}
        </button>
      )}
    </div>
  );
}
