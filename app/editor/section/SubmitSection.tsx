import type { FetcherWithComponents } from '@remix-run/react';
import { findingKey } from '@schemes/model/findings/findingKey';
import { blockingFindings } from '@schemes/rules/assessment/openFindings';
import { useEffect, useId, useRef, useState } from 'react';
import { FindingSentence } from '../../findings/FindingSentence';
import { placeName } from '../../naming/placeName';
import type { Answer } from '../../session/Answer';
import { Icon } from '../../ui/Icon';
import { useLang, useT } from '../../ui/LangContext';
import { useEditorShare } from '../context/EditorContext';
import type { Judged } from '../live/findingsStore';

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
 * Submits a section. If it has open mandatory findings, or the rules are still running, a dialog first lists the
 * findings, because they prevent the chair from approving the section; a second click submits.
 */
export function SubmitSection({ fetcher, action, section, judged, disabled, title }: SubmitSectionProps) {
  const t = useT();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isAsking, setAsking] = useState(false);
  const open = blockingFindings(judged.snapshot, judged.verdicts.findings, section);
  const asksFirst = judged.isPending || open.length > 0;
  useEffect(() => {
    if (isAsking) dialog.current?.showModal();
  }, [isAsking]);
  const submit = () => {
    setAsking(false);
    fetcher.submit({ move: 'submit' }, { method: 'post', action });
  };
  return (
    <>
      <button
        type="button"
        className="button main"
        data-move="submit"
        aria-haspopup={asksFirst ? 'dialog' : undefined}
        disabled={disabled}
        title={title}
        onClick={() => (asksFirst ? setAsking(true) : submit())}
      >
        <Icon name="right" />
        {t('move.submit')}
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
            <h2 id={id}>{t('submit.title', { n: open.length })}</h2>
            {judged.isPending ? (
              <p role="status">{t('checks.pending')}</p>
            ) : (
              <p>{t(open.length > 0 ? 'submit.lead' : 'submit.none')}</p>
            )}
            <OpenList judged={judged} findings={open} onGo={() => dialog.current?.close()} />
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

interface OpenListProps {
  readonly judged: Judged;
  readonly findings: ReturnType<typeof blockingFindings>;
  readonly onGo: () => void;
}

function OpenList({ judged, findings, onGo }: OpenListProps) {
  const lang = useLang();
  const { goTo } = useEditorShare();
  if (findings.length === 0) return null;
  return (
    <ul className="finding-list submit-findings">
      {findings.map((finding, i) => (
        // Keys may repeat: two findings of one cell can be equal.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={`${findingKey(finding)} ${i}`} className="finding mandatory" data-rule={finding.rule}>
          <button
            type="button"
            className="finding-jump"
            onClick={() => {
              onGo();
              goTo(finding.at);
            }}
          >
            <FindingSentence finding={finding} />
            <span className="finding-place">{placeName(lang, judged.snapshot, finding.at)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
