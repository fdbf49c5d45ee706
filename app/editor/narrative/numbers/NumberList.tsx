import { writeBoundNumber } from '@schemes/boundNumbers/writeBoundNumber';
import { useEffect, useRef } from 'react';
import { useT } from '../../../ui/LangContext';
import type { FoundNumber } from './searchBoundNumbers';

interface NumberListProps {
  readonly id: string;
  readonly found: readonly FoundNumber[];
  readonly active: number;
  readonly box: { readonly left: number; readonly top: number; readonly bottom: number };
  readonly onPick: (index: number) => void;
}

/** The id of an option, for the text field that names the active one. */
export function optionId(list: string, index: number): string {
  return `${list}-${index}`;
}

/** The figures that `@` offers. The keyboard stays in the text, which points at the active one. */
export function NumberList({ id, found, active, box, onPick }: NumberListProps) {
  const t = useT();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const above = box.bottom > window.innerHeight * 0.6;
  return (
    <div
      className="number-menu"
      style={{
        left: Math.max(12, Math.min(box.left, window.innerWidth - 392)),
        ...(above ? { bottom: window.innerHeight - box.top + 6 } : { top: box.bottom + 6 }),
      }}
    >
      <div ref={list} id={id} role="listbox" aria-label={t('number.offer')} className="number-options">
        {found.map(({ figure, label }, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the text keeps the keyboard and points at the option
          // biome-ignore lint/a11y/useKeyWithClickEvents: arrows and Enter are taken where the keyboard is
          <div
            key={figure.id}
            id={optionId(id, index)}
            role="option"
            aria-selected={index === active}
            data-figure-option={figure.id}
            className="number-option"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(index)}
          >
            <span>
              {label.name}
              <span className="quiet">{label.source}</span>
            </span>
            <strong lang="vi">
              {writeBoundNumber(figure, 'noun') ?? writeBoundNumber(figure, 'digits')}
            </strong>
          </div>
        ))}
      </div>
      {found.length === 0 && <p className="quiet">{t('number.none')}</p>}
      <p className="quiet number-hint" role="status">
        {t('number.found', { n: found.length })}
      </p>
    </div>
  );
}
