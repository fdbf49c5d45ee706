import type { FetcherWithComponents } from '@remix-run/react';
import { blockingFindings } from '@schemes/rules/assessment/openFindings';
import { useEffect, useId, useRef, useState } from 'react';
import type { Answer } from '../../session/Answer';
import { Icon } from '../../ui/Icon';
import { useT } from '../../ui/LangContext';
import { Late } from '../../ui/LatePart';
import type { Judged } from '../live/findingsStore';
import { BLOCKING_LIST } from './sectionParts';

interface SubmitSectionProps {
  readonly fetcher: FetcherWithComponents<Answer>;
  readonly action: string;
  readonly section: string;
  readonly judged: Judged;
  readonly disabled: boolean;
  /** Why the button is disabled. */
  readonly title: string | undefined;
}

/**
 * Submits a section. If it has open mandatory findings, a dialog first lists them, because they prevent the chair from
 * approving the section; a second click submits. While the rules are still running, the button waits for their result;
 * a second click does not wait and opens the dialog.
 */
export function SubmitSection({ fetcher, action, section, judged, disabled, title }: SubmitSectionProps) {
  const t = useT();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isAsking, setAsking] = useState(false);
  const [isWaiting, setWaiting] = useState(false);
  const open = blockingFindings(judged.snapshot, judged.verdicts.findings, section);
  const asksFirst = open.length > 0;
  useEffect(() => {
    if (isAsking) dialog.current?.showModal();
  }, [isAsking]);
  const submit = () => {
    setAsking(false);
    fetcher.submit({ move: 'submit' }, { method: 'post', action });
  };
  const submitOrAsk = () => {
    setWaiting(false);
    if (asksFirst || judged.isPending) setAsking(true);
    else submit();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: acts once, when the rules have the result that was waited for.
  useEffect(() => {
    if (isWaiting && !judged.isPending && !disabled) submitOrAsk();
  }, [isWaiting, judged.isPending, disabled]);
  return (
    <>
      <button
        type="button"
        className="button main"
        data-move="submit"
        aria-haspopup={asksFirst ? 'dialog' : undefined}
        disabled={disabled}
        title={title}
        aria-busy={isWaiting || undefined}
        onClick={() => (judged.isPending && !isWaiting ? setWaiting(true) : submitOrAsk())}
      >
        <Icon name="right" />
        {isWaiting ? t('checks.pending') : t('move.submit')}
      </button>
      {isAsking && (
        <dialog
          ref={dialog}
          className="dialog"
          aria-labelledby={id}
          data-submit-anyway
          onClose={() => setAsking(false)}
        >
          <div className="stack">
            <h2 id={id}>{judged.isPending ? t('move.submit') : t('submit.title', { n: open.length })}</h2>
            {judged.isPending ? (
              <p role="status">{t('checks.pending')}</p>
            ) : (
              <p>{t(open.length > 0 ? 'submit.lead' : 'submit.none')}</p>
            )}
            {open.length > 0 && (
              <Late
                part={BLOCKING_LIST}
                props={{ judged, findings: open, onGo: () => dialog.current?.close() }}
              />
            )}
            <div className="actions">
              <button type="button" className="button main" onClick={() => dialog.current?.close()}>
                {t('submit.back')}
              </button>
              <button type="button" className="button" disabled={disabled} onClick={submit}>
                {t('submit.anyway')}
              </button>
            </div>
          </div>
        </dialog>
      )}
    </>
  );
}
