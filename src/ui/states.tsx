/** What stands where content is not yet, or not at all. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { t } from '../locales/texts.ts';

/** Whether the corpus is being prepared: then every answer takes minutes. Popovers need not know, since before that there are none. */
export const Preparing = createContext(false);

/** Grey lines in the shape of a brief; screen readers hear one sentence instead. While the corpus is being prepared, that sentence for all. */
export function Loading() {
  const preparing = useContext(Preparing);
  return preparing ? (
    <div role="status">
      <PreparingNotice />
    </div>
  ) : (
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

export const PreparingNotice = () => (
  <Empty>
    <strong>{t('popup.preparing')}</strong> {t('popup.preparingHint')}
  </Empty>
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
