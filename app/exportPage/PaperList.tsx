import { Link } from '@remix-run/react';
import { useRef, useState } from 'react';
import type { PaperLine } from '../context/PaperLine';
import { useLang, useSay } from '../ui/LangContext';
import { sayPaper } from './sayPaper';

interface PaperListProps {
  readonly papers: readonly PaperLine[];
  readonly chosen: string;
}

/**
 * The papers of the scheme, each with how far it is; one of them is being prepared. On a narrow screen they stand
 * behind a button, so that the paper in hand is what is seen.
 */
export function PaperList({ papers, chosen }: PaperListProps) {
  const say = useSay();
  const lang = useLang();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <nav className="card stack paper-list" aria-label={say('clerk.papers')}>
      <h2>{say('clerk.papers')}</h2>
      <button
        ref={button}
        type="button"
        className="button paper-list-open"
        aria-expanded={isOpen}
        aria-controls="papers"
        onClick={() => setOpen(!isOpen)}
      >
        {say('clerk.otherPaper', { n: papers.length })}
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
                // The link goes out of sight with its list; where the button is not shown, this does nothing.
                button.current?.focus();
              }}
            >
              <span>{sayPaper(lang, line)}</span>
              <PaperState line={line} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function PaperState({ line: { issued, lacks } }: { readonly line: PaperLine }) {
  const say = useSay();
  if (issued) {
    const words = issued.number ?? say('clerk.issued');
    return issued.isCurrent ? (
      <span className="chip good">{words}</span>
    ) : (
      <span className="chip warn">{say('clerk.issuedBefore', { number: words })}</span>
    );
  }
  return lacks > 0 ? (
    <span className="chip">{say('clerk.lacks', { n: lacks })}</span>
  ) : (
    <span className="chip info">{say('clerk.complete')}</span>
  );
}
