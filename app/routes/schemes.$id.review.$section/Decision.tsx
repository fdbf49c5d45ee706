import { Form, useLocation, useNavigation } from '@remix-run/react';
import type { SectionState } from '@schemes/model/scheme/sectionStatus';
import type { Refusal } from '@schemes/policy/Result';
import type { Rights } from '../../editor/context/rights';
import { Icon } from '../../ui/Icon';
import { useT } from '../../ui/LangContext';
import { ReasonField } from '../../ui/ReasonField';
import { RefusalNote } from '../../ui/RefusalNote';
import { useAddress } from '../../ui/useAddress';

interface DecisionProps {
  /** Digest of the content on the screen: approving refers to exactly this content. */
  readonly digest: string;
  readonly state: SectionState;
  readonly rights: Rights;
  readonly blocked: number;
  readonly refusal: Refusal | null;
  readonly note: string;
}

/** The chair's decision on a submitted section. */
export function Decision({ digest, state, rights, blocked, refusal, note }: DecisionProps) {
  const t = useT();
  const address = useAddress();
  const { pathname } = useLocation();
  const busy = useNavigation().state !== 'idle';
  if (!rights.approve) return null;
  if (state !== 'submitted') return <p className="quiet">{t(`review.not.${state}`)}</p>;
  return (
    <section className="card stack decision" aria-label={t('review.decision')}>
      <h2>{t('review.decision')}</h2>
      <RefusalNote refusal={refusal} />
      {refusal?.code === 'refusal.changedSinceSeen' && (
        <p>
          <a href={address(pathname)}>{t('review.lookAgain')}</a>
        </p>
      )}
      <div className="columns-2">
        <Form method="post" data-move="approve" className="stack">
          <input type="hidden" name="move" value="approve" />
          <input type="hidden" name="seen" value={digest} />
          <p className="hint">
            {blocked > 0 ? t('review.blockedHint', { n: blocked }) : t('review.approveHint')}
          </p>
          <button type="submit" className="button main" disabled={busy || blocked > 0}>
            <Icon name="check" />
            {t('move.approve')}
          </button>
        </Form>
        <Form method="post" data-move="return" className="stack" data-unsaved={note ? 'typed' : 'fields'}>
          <input type="hidden" name="move" value="return" />
          <ReasonField label={t('field.returnNote')} rows={2} value={note} />
          <button type="submit" className="button" disabled={busy}>
            <Icon name="back" />
            {t('move.return')}
          </button>
        </Form>
      </div>
    </section>
  );
}
