import type { BoundNumber } from '@schemes/boundNumbers/boundNumber';
import type { MissingNumber } from '@schemes/boundNumbers/missingNumber';
import { formsOf, writeBoundNumber } from '@schemes/boundNumbers/writeBoundNumber';
import type { NumberForm } from '@schemes/model/text/numberForm';
import { type ComponentProps, type KeyboardEvent, useEffect, useRef } from 'react';
import { useLang, useT } from '../../../ui/LangContext';
import { boundNumberLabel } from './boundNumberLabel';

const GONE = { row: 'number.rowGone', table: 'number.tableGone', empty: 'number.gone' } as const;

interface NumberMenuProps {
  /** Null where the tables have it no more. */
  readonly figure: BoundNumber | null;
  /** Then, what became of it. */
  readonly gone: MissingNumber | null;
  readonly text: string;
  readonly form: string;
  readonly box: { readonly left: number; readonly top: number; readonly bottom: number };
  readonly onForm: (form: NumberForm) => void;
  readonly onRebind: (successor: BoundNumber) => void;
  readonly onUnbind: () => void;
  readonly onGoTo: () => void;
  readonly onClose: () => void;
}

/** What can be done with a bound number: another form, its table, plain text. */
export function NumberMenu({
  figure,
  gone,
  text,
  form,
  box,
  onForm,
  onRebind,
  onUnbind,
  onGoTo,
  onClose,
}: NumberMenuProps) {
  const t = useT();
  const lang = useLang();
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    menu.current?.querySelector<HTMLElement>('[role^="menuitem"]')?.focus();
  }, []);
  const onKey = (event: KeyboardEvent) => {
    const items = [...(menu.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else if (step) items[(at + step + items.length) % items.length]?.focus();
    else if (event.key === 'Home') items[0]?.focus();
    else if (event.key === 'End') items.at(-1)?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const above = box.bottom > window.innerHeight * 0.6;
  const label = figure && boundNumberLabel(lang, figure);
  return (
    <div
      className="number-menu"
      style={{
        left: Math.max(12, Math.min(box.left, window.innerWidth - 392)),
        ...(above ? { bottom: window.innerHeight - box.top + 6 } : { top: box.bottom + 6 }),
      }}
    >
      <p className="number-source">
        {label ? (
          <>
            <strong>{label.name}</strong>
            <span className="quiet">{label.source}</span>
          </>
        ) : (
          t(GONE[gone?.what ?? 'empty'], { text, table: gone?.table ?? '' })
        )}
      </p>
      <div
        ref={menu}
        role="menu"
        tabIndex={-1}
        aria-label={t('number.menu', { text })}
        className="number-options"
        onKeyDown={onKey}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) onClose();
        }}
      >
        {figure &&
          formsOf(figure).map((one) => (
            <MenuButton
              key={one}
              role="menuitemradio"
              aria-checked={one === form}
              data-number-form={one}
              onClick={() => onForm(one)}
            >
              <span>{t(`number.form.${one}`)}</span>
              <strong lang="vi">{writeBoundNumber(figure, one)}</strong>
            </MenuButton>
          ))}
        {figure && (
          <MenuButton data-number-goto onClick={onGoTo}>
            {t('number.goTo')}
          </MenuButton>
        )}
        {gone?.successor && <Rebind successor={gone.successor} onRebind={onRebind} />}
        <MenuButton data-number-unbind onClick={onUnbind}>
          {t('number.unbind')}
        </MenuButton>
      </div>
    </div>
  );
}

function Rebind({
  successor,
  onRebind,
}: { readonly successor: BoundNumber } & Pick<NumberMenuProps, 'onRebind'>) {
  const t = useT();
  const lang = useLang();
  return (
    <MenuButton data-number-rebind={successor.id} onClick={() => onRebind(successor)}>
      <span>{t('number.bindAnew', { ...boundNumberLabel(lang, successor) })}</span>
      <strong lang="vi">{writeBoundNumber(successor, 'digits')}</strong>
    </MenuButton>
  );
}

/** One thing that can be done; the arrows walk it, not Tab. */
function MenuButton(props: ComponentProps<'button'>) {
  return <button type="button" role="menuitem" tabIndex={-1} className="number-option" {...props} />;
}
