import { choiceLabel } from '@schemes/messages/formatCell';
import type { CellType } from '@schemes/model/cell';
import { useEffect, useRef } from 'react';
import { Icon } from '../../ui/Icon';
import { useLang, useT } from '../../ui/LangContext';
import { CellPopup } from './CellPopup';

interface ChoiceListProps {
  readonly id: string;
  readonly anchor: HTMLElement;
  readonly type: CellType;
  /** Codes that are chosen. */
  readonly chosen: readonly string[];
  /** The option the arrow keys are at; `''` is the empty choice. */
  readonly at: string;
  readonly onPick: (code: string) => void;
  /** A finger, which has no Enter, says that all are chosen. */
  readonly onDone: () => void;
}

/** The options of a choice cell. Keys are handled by the cell's input; a pointer picks here. */
export function ChoiceList({ id, anchor, type, chosen, at, onPick, onDone }: ChoiceListProps) {
  const t = useT();
  const lang = useLang();
  const list = useRef<HTMLDivElement>(null);
  const many = type.kind === 'choices';
  const codes = many ? (type.choices ?? []) : ['', ...(type.choices ?? [])];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the option in view follows `at`
  useEffect(() => {
    list.current?.querySelector('.at')?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <CellPopup anchor={anchor} className="choice-list">
      <div ref={list} id={id} role="listbox" aria-multiselectable={many} aria-label={t('grid.choices')}>
        {codes.map((code) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the cell's input holds the focus and handles the keys
          <div
            key={code}
            id={`${id}-${code}`}
            role="option"
            tabIndex={-1}
            aria-selected={many ? chosen.includes(code) : (chosen[0] ?? '') === code}
            className={code === at ? 'at' : undefined}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onPick(code)}
          >
            <span className="choice-mark">
              {(many ? chosen.includes(code) : (chosen[0] ?? '') === code) && <Icon name="check" />}
            </span>
            {code === '' ? (
              <span className="quiet">{t('grid.noChoice')}</span>
            ) : (
              choiceLabel(lang, type, code)
            )}
          </div>
        ))}
      </div>
      {many && (
        <div className="choice-hint">
          <span className="for-keys">{t('grid.choicesHint')}</span>
          <button
            type="button"
            className="button small for-touch"
            tabIndex={-1}
            onPointerDown={(event) => event.preventDefault()}
            onClick={onDone}
          >
            {t('grid.choicesDone')}
          </button>
        </div>
      )}
    </CellPopup>
  );
}
