import { hasMessage } from '@schemes/messages/t';
import type { Refusal } from '@schemes/policy/Result';
import { troubleTitle } from '../session/troubleTitle';
import { useT } from '../ui/LangContext';
import { Note } from '../ui/Note';
import { useAddress } from '../ui/useAddress';
import { Page } from './Page';

/** The error page: the text of a refusal, or of the status. */
export function TroublePage({ status, data }: { readonly status: number; readonly data: unknown }) {
  const t = useT();
  const address = useAddress();
  const refusal = (data as { refusal?: Refusal } | null)?.refusal;
  const known = refusal && hasMessage(refusal.code);
  return (
    <Page narrow title={t(troubleTitle(status))}>
      <Note tone="bad">
        {known ? t(refusal.code, refusal.params) : t(status === 404 ? 'trouble.notFound' : 'trouble.fault')}
      </Note>
      <div className="actions">
        <a className="button main" href={address('/')}>
          {t('trouble.home')}
        </a>
      </div>
    </Page>
  );
}
