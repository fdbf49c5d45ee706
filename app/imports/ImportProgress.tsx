import { useT } from '../ui/LangContext';

interface ImportProgressProps {
  /** Name of the current phase, a message key below `imports.progress.`; null while idle. */
  readonly what: 'sending' | 'reading' | 'comparing' | 'writing' | null;
  /** The share done, 0 to 1; null if it is unknown. */
  readonly done: number | null;
}

/** The phase of an import and its progress. Screen readers announce the phase, not each step of the bar. */
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
