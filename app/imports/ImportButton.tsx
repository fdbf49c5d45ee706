import { useT } from '../ui/LangContext';

interface ImportButtonProps {
  /** Data attribute by which browser tests find the button. */
  readonly mark: `data-${string}`;
  readonly disabled: boolean;
  readonly onImport: () => void;
}

/** The button that writes what an import proposes, with a hint on what it does. */
export function ImportButton({ mark, disabled, onImport }: ImportButtonProps) {
  const t = useT();
  return (
    <div className="actions import-take">
      <button
        type="button"
        className="button main"
        {...{ [mark]: true }}
        disabled={disabled}
        onClick={onImport}
      >
        {t('imports.take')}
      </button>
      <span className="hint">{t('imports.takeHint')}</span>
    </div>
  );
}
