import { useDismiss, useInteractions, type VirtualElement } from '@floating-ui/react';
import { writeBoundNumber } from '@schemes/boundNumbers/writeBoundNumber';
import { useEffect, useRef } from 'react';
import { useT } from '../../../ui/LangContext';
import { usePopover } from '../../../ui/usePopover';
import type { FoundNumber } from './searchBoundNumbers';

interface NumberListProps {
  readonly id: string;
  readonly found: readonly FoundNumber[];
  readonly active: number;
  /** The anchor of the list: the `@` and the search after it. */
  readonly anchor: VirtualElement;
  readonly onPick: (index: number) => void;
  readonly onClose: () => void;
}

/** The id of an option, for `aria-activedescendant` of the text. */
export function optionId(list: string, index: number): string {
  return `${list}-${index}`;
}

/** The figures that `@` offers. The focus stays in the text, which names the active option. */
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
          // biome-ignore lint/a11y/useFocusableInteractive: the text keeps the focus and names the active option
          // biome-ignore lint/a11y/useKeyWithClickEvents: the text handles the arrows and Enter
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
