import type { VirtualElement } from '@floating-ui/react';
import type { BoundNumber } from '@schemes/boundNumbers/boundNumber';
import type { MissingNumber } from '@schemes/boundNumbers/missingNumber';
import { formsOf, writeBoundNumber } from '@schemes/boundNumbers/writeBoundNumber';
import type { NumberForm } from '@schemes/model/text/numberForm';
import type { ComponentProps } from 'react';
import { useLang, useT } from '../../../ui/LangContext';
import { useMenuPopover } from '../../../ui/useMenuPopover';
import { boundNumberLabel } from './boundNumberLabel';

const GONE = { row: 'number.rowGone', table: 'number.tableGone', empty: 'number.gone' } as const;

interface NumberMenuProps {
  /** The figure in the tables; null if they no longer have it. */
  readonly figure: BoundNumber | null;
  /** Why the tables no longer have the figure; null: they have it. */
  readonly gone: MissingNumber | null;
  readonly text: string;
  readonly form: string;
  /** The bound number in the text. */
  readonly anchor: VirtualElement;
  readonly onForm: (form: NumberForm) => void;
  readonly onRebind: (successor: BoundNumber) => void;
  readonly onUnbind: () => void;
  readonly onGoTo: () => void;
  /** `byKey`: Escape or Tab closed the menu. */
  readonly onClose: (byKey: boolean) => void;
}

/** The menu of a bound number: sets its form, goes to its table, or makes it plain text. */
export function NumberMenu({
  figure,
  gone,
  text,
  form,
  anchor,
  onForm,
  onRebind,
  onUnbind,
  onGoTo,
  onClose,
}: NumberMenuProps) {
  const t = useT();
  const lang = useLang();
  const { setPopover, style, getMenuProps } = useMenuPopover({ anchor, onClose });
  const label = figure && boundNumberLabel(lang, figure);
  return (
    <div ref={setPopover} className="number-menu" style={style}>
      <p className="number-source">
        {label ? (
          <>
            <strong>{label.name}</strong>
            <span className="quiet">{label.source}</span>
          </>
        ) : (
          t(GONE[gone?.reason ?? 'empty'], { text, table: gone?.table ?? '' })
        )}
      </p>
      <div
        {...getMenuProps({})}
        role="menu"
        tabIndex={-1}
        aria-label={t('number.menu', { text })}
        className="number-options"
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

/** An item of the menu, reached by arrow keys and not by Tab. */
function MenuButton(props: ComponentProps<'button'>) {
  return <button type="button" role="menuitem" tabIndex={-1} className="number-option" {...props} />;
}
