import { Link } from '@remix-run/react';
import type { PaperLine } from '../context/PaperLine';
import { useLang, useSay } from '../ui/LangContext';
import { sayPaper } from './sayPaper';

interface PaperListProps {
  readonly papers: readonly PaperLine[];
  readonly chosen: string;
}

/** The papers of the scheme, each with how far it is; one of them is being prepared. */
export function PaperList({ papers, chosen }: PaperListProps) {
  const say = useSay();
  const lang = useLang();
  return (
    <nav className="card stack paper-list" aria-label={say('clerk.papers')}>
      <h2>{say('clerk.papers')}</h2>
      <ul className="plain-list">
        {papers.map((line) => (
          <li key={line.paper}>
            <Link
              to={`?paper=${encodeURIComponent(line.paper)}`}
              preventScrollReset
              aria-current={line.paper === chosen ? 'page' : undefined}
              data-paper={line.paper}
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
