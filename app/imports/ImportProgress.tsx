import { useT } from '../ui/LangContext';

interface ImportProgressProps {
  /** Of what is being done, below `imports.progress.`; null while nothing is. */
  readonly what: 'sending' | 'reading' | 'comparing' | 'writing' | null;
  /** The share done, 0 to 1; null where it cannot be told. */
  readonly done: number | null;
}

/** What is being done with a file and how far it has come. A screen reader is told the words, not each step of the bar. */
export function ImportProgress({ what, done }: ImportProgressProps) {
  const t = useT();
  const label = what === null ? '' : t(`imports.progress.${what}`);
  return (
    <div className="import-progress" data-import-progress={what ?? ''}>
      <p role="status">{label}</p>
      {what !== null && <progress aria-label={label} max={100} {...shareOf(done)} />}
    </div>
  );
}

function shareOf(done: number | null): { readonly value?: number } {
  return done === null ? {} : { value: Math.round(100 * done) };
}
