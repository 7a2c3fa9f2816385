/** Whether a change was saved: said once and politely; a failure stays until it is mended. */
import { t } from '../locales/texts.ts';
import { Failure } from '../ui/states.tsx';
import type { Saving } from './use-settings.ts';

export function SavingNotice({ saving }: { readonly saving: Saving }) {
  return (
    <div class="op-notice">
      <p role="status" class="op-saved" data-shown={saving.type === 'saved'}>
        {saving.type === 'saved' && t('options.saved')}
      </p>
      {saving.type === 'failed' && (
        <Failure
          message={saving.full ? t('options.saveFailedFull') : t('options.saveFailed')}
          onRetry={saving.retry}
        />
      )}
    </div>
  );
}
