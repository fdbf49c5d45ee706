import { useT } from '../ui/LangContext';

interface TakeButtonProps {
  /** Data attribute by which the button is found. */
  readonly mark: `data-${string}`;
  readonly disabled: boolean;
  readonly onTake: () => void;
}

/** The button that writes what an import proposes, with what it does. */
export function TakeButton({ mark, disabled, onTake }: TakeButtonProps) {
  const t = useT();
  return (
    <div className="actions import-take">
      <button
        type="button"
        className="button main"
        {...{ [mark]: true }}
        disabled={disabled}
        onClick={onTake}
      >
        {t('imports.take')}
      </button>
      <span className="hint">{t('imports.takeHint')}</span>
    </div>
  );
}
