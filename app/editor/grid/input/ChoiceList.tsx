import { choiceLabel } from '@schemes/messages/formatCell';
import type { CellType } from '@schemes/model/cells/cell';
import { type MutableRefObject, type ReactNode, useEffect } from 'react';
import { Icon } from '../../../ui/Icon';
import { useLang, useT } from '../../../ui/LangContext';
import { CellPopup } from './CellPopup';

interface ChoiceListProps {
  readonly id: string;
  readonly setPopup: (element: HTMLElement | null) => void;
  /** Receives the elements of the options, in their order. */
  readonly options: MutableRefObject<(HTMLElement | null)[]>;
  readonly anchor: HTMLElement;
  readonly type: CellType;
  /** Codes that are chosen. */
  readonly chosen: readonly string[];
  /** The active option, which the arrow keys change; `''` is the empty choice. */
  readonly at: string;
  readonly onPick: (code: string) => void;
  /** Ends the choosing; for touch, which has no Enter key. */
  readonly onDone: () => void;
  /** Shown above the options. */
  readonly note: ReactNode;
}

/** The options of a choice cell. The cell's input handles the keys; the pointer picks here. */
export function ChoiceList({
  id,
  setPopup,
  options,
  anchor,
  type,
  chosen,
  at,
  onPick,
  onDone,
  note,
}: ChoiceListProps) {
  const t = useT();
  const lang = useLang();
  const many = type.kind === 'choices';
  const codes = many ? (type.choices ?? []) : ['', ...(type.choices ?? [])];
  const index = codes.indexOf(at);
  useEffect(() => {
    options.current[index]?.scrollIntoView({ block: 'nearest' });
  }, [options, index]);
  return (
    <CellPopup anchor={anchor} className="choice-list">
      {note}
      <div ref={setPopup} id={id} role="listbox" aria-multiselectable={many} aria-label={t('grid.choices')}>
        {codes.map((code, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the cell's input has the focus and handles the keys
          <div
            key={code}
            ref={(element) => {
              options.current[i] = element;
            }}
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
