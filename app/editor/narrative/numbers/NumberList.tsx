import { useDismiss, useInteractions, type VirtualElement } from '@floating-ui/react';
import { writeFigure } from '@schemes/boundNumbers/writeFigure';
import { useEffect, useRef } from 'react';
import { useT } from '../../../ui/LangContext';
import { usePopover } from '../../../ui/usePopover';
import type { FoundFigure } from './searchFigures';

interface NumberListProps {
  readonly id: string;
  readonly found: readonly FoundFigure[];
  readonly active: number;
  /** The `@` and the search behind it. */
  readonly anchor: VirtualElement;
  readonly onPick: (index: number) => void;
  readonly onClose: () => void;
}

/** The id of an option, for the text field that names the active one. */
export function optionId(list: string, index: number): string {
  return `${list}-${index}`;
}

/** The figures that `@` offers. The keyboard stays in the text, which points at the active one. */
export function NumberList({ id, found, active, anchor, onPick, onClose }: NumberListProps) {
  const t = useT();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const { refs, floatingStyles, context } = usePopover(anchor, { onClose, keepsSide: true });
  const { getFloatingProps } = useInteractions([
    // Escape and a press in the text reach the editor, which ends the search itself.
    useDismiss(context, {
      escapeKey: false,
      outsidePress: ({ target }) => !(target instanceof Node && anchor.contextElement?.contains(target)),
    }),
  ]);
  return (
    <div
      // A press here must not take the focus from the text.
      {...getFloatingProps({ onMouseDown: (event) => event.preventDefault() })}
      ref={refs.setFloating}
      className="number-menu"
      style={floatingStyles}
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
            onClick={() => onPick(index)}
          >
            <span>
              {label.name}
              <span className="quiet">{label.source}</span>
            </span>
            <strong lang="vi">{writeFigure(figure, 'noun') ?? writeFigure(figure, 'digits')}</strong>
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
