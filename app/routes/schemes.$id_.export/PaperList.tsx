import { Link } from '@remix-run/react';
import { useRef, useState } from 'react';
import type { PaperLine } from '../../context/PaperLine';
import type { NotApplicable } from '../../context/PaperPage';
import { useLang, useT } from '../../ui/LangContext';
import { paperTitle } from './paperTitle';

interface PaperListProps {
  readonly papers: readonly PaperLine[];
  readonly notApplicable: readonly NotApplicable[];
  readonly chosen: string;
}

/**
 * The papers of the scheme, each with its progress; one of them is chosen. On a narrow screen a button opens the list, so
 * that the chosen paper is in view.
 */
export function PaperList({ papers, notApplicable, chosen }: PaperListProps) {
  const t = useT();
  const lang = useLang();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <nav className="card stack paper-list" aria-label={t('clerk.papers')}>
      <h2>{t('clerk.papers')}</h2>
      <button
        ref={button}
        type="button"
        className="button paper-list-open"
        aria-expanded={isOpen}
        aria-controls="papers"
        onClick={() => setOpen(!isOpen)}
      >
        {t('clerk.otherPaper', { n: papers.length })}
      </button>
      <ul className="plain-list" id="papers" data-open={isOpen}>
        {papers.map((line) => (
          <li key={line.paper}>
            <Link
              to={`?paper=${encodeURIComponent(line.paper)}`}
              preventScrollReset
              aria-current={line.paper === chosen ? 'page' : undefined}
              data-paper={line.paper}
              onClick={() => {
                setOpen(false);
                // The chosen link is hidden with its list, so the button gets the focus. On a wide screen the button is
                // not shown, and this line does nothing.
                button.current?.focus();
              }}
            >
              <span>{paperTitle(lang, line)}</span>
              <PaperState line={line} />
            </Link>
          </li>
        ))}
      </ul>
      {notApplicable.length > 0 && (
        <div className="quiet stack" data-not-applicable>
          <h3>{t('clerk.notApplicable')}</h3>
          {[...new Set(notApplicable.map(({ reason }) => reason))].map((reason) => (
            <p key={reason}>
              {notApplicable
                .filter((one) => one.reason === reason)
                .map(({ title }) => t(title))
                .join('; ')}
              : {t(reason)}
            </p>
          ))}
        </div>
      )}
    </nav>
  );
}

function PaperState({ line: { issued, lacks } }: { readonly line: PaperLine }) {
  const t = useT();
  if (issued) {
    const words = issued.number ?? t('clerk.issued');
    return issued.isCurrent ? (
      <span className="chip good">{words}</span>
    ) : (
      <span className="chip warn">{t('clerk.issuedBefore', { number: words })}</span>
    );
  }
  return lacks > 0 ? (
    <span className="chip">{t('clerk.lacks', { n: lacks })}</span>
  ) : (
    <span className="chip info">{t('clerk.complete')}</span>
  );
}
