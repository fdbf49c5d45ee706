import { useFetcher } from '@remix-run/react';
import type { SectionStatus } from '@schemes/model/scheme/sectionStatus';
import type { Answer } from '../../session/Answer';
import { Icon } from '../../ui/Icon';
import { useT } from '../../ui/LangContext';
import { ReasonField } from '../../ui/ReasonField';
import { RefusalNote } from '../../ui/RefusalNote';
import { useAddress } from '../../ui/useAddress';
import { useEditorShare } from '../context/EditorContext';
import type { Judged } from '../live/findingsStore';
import { SubmitSection } from './SubmitSection';

interface SectionActionsProps {
  readonly section: string;
  readonly status: SectionStatus;
  readonly judged: Judged;
}

/** The user's possible acts on the section. Approving happens on the review page, next to the changes. */
export function SectionActions({ section, status, judged }: SectionActionsProps) {
  const t = useT();
  const address = useAddress();
  const { scheme, rights, online } = useEditorShare();
  const fetcher = useFetcher<Answer>();
  const busy = fetcher.state !== 'idle' || !online;
  // Offline, a link would leave the editor for the browser's error page.
  const offline = online ? undefined : t('section.offline');
  const action = `/schemes/${scheme}/sections/${encodeURIComponent(section)}/move`;
  const review = `/schemes/${scheme}/review/${encodeURIComponent(section)}`;
  const { state } = status;
  const maySubmit = rights.submit && (state === 'drafting' || state === 'returned');
  const mayReopen = rights.reopen && state === 'approved';
  return (
    <div className="section-actions">
      {!(rights.approve && state === 'submitted') && (
        <a
          className="button plain"
          href={online ? address(review) : undefined}
          aria-disabled={!online || undefined}
          title={offline}
        >
          {t('section.changes')}
        </a>
      )}
      {maySubmit && (
        <SubmitSection
          fetcher={fetcher}
          action={action}
          section={section}
          judged={judged}
          disabled={busy}
          title={offline}
        />
      )}
      {rights.submit && !rights.approve && state === 'submitted' && (
        <fetcher.Form method="post" action={action}>
          <input type="hidden" name="move" value="withdraw" />
          <button type="submit" className="button" data-move="withdraw" disabled={busy} title={offline}>
            <Icon name="undo" />
            {t('move.withdraw')}
          </button>
        </fetcher.Form>
      )}
      {rights.approve && state === 'submitted' && (
        <a
          className="button main"
          href={online ? address(review) : undefined}
          aria-disabled={!online || undefined}
          title={offline}
        >
          <Icon name="check" />
          {t('section.reviewNow')}
        </a>
      )}
      {mayReopen && (
        <fetcher.Form
          method="post"
          action={action}
          className="reopen"
          data-move="reopen"
          data-unsaved="fields"
        >
          <input type="hidden" name="move" value="reopen" />
          <ReasonField label={t('field.reopenNote')} rows={1} />
          <button type="submit" className="button" disabled={busy} title={offline}>
            <Icon name="back" />
            {t('move.reopen')}
          </button>
        </fetcher.Form>
      )}
      <RefusalNote refusal={fetcher.data?.refusal} />
    </div>
  );
}
