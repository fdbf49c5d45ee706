import { FileField } from '../ui/FileField';
import { useT } from '../ui/LangContext';
import { Note } from '../ui/Note';
import { ImportProgress } from './ImportProgress';
import type { FileState } from './useReadFile';

interface FileChooserProps {
  readonly accept: string;
  readonly state: FileState<{ readonly name: string }>;
  readonly online: boolean;
  readonly onChoose: (file: File) => void;
}

/** A file field that reads the chosen file, with the result of the last reading. */
export function FileChooser({ accept, state, online, onChoose }: FileChooserProps) {
  const t = useT();
  return (
    <div className="field">
      <FileField
        label={t(state.step === 'read' ? 'imports.chooseOther' : 'imports.choose')}
        accept={accept}
        disabled={!online || state.step === 'reading'}
        onChoose={onChoose}
      />
      {state.step === 'read' && <p className="hint">{t('imports.read', { name: state.file.name })}</p>}
      {!online && <Note tone="warn">{t('imports.offline')}</Note>}
      <ImportProgress {...progressOf(state)} />
      {state.step === 'failed' && (
        <Note tone="bad">
          {state.refusal ? t(state.refusal.code, state.refusal.params) : t('imports.failed')}
        </Note>
      )}
    </div>
  );
}

/**
 * The progress of a file that is being sent or read. The share read is not known, because the server does not report
 * it.
 */
function progressOf(state: FileState<unknown>) {
  if (state.step !== 'reading') return { what: null, done: null };
  return state.sent < 1
    ? { what: 'sending' as const, done: state.sent }
    : { what: 'reading' as const, done: null };
}
