import { type KeyboardEvent, type ReactNode, type RefObject, useContext, useId, useState } from 'react';
import { useT } from '../../../ui/LangContext';
import { CellPopup } from './CellPopup';
import { findPeople } from './findPeople';
import { PeopleContext } from './PeopleContext';

/**
 * Offers the people of the roster while a name is typed. Arrows choose one, Enter or Tab writes it as the roster spells
 * it; any other text is written as typed.
 */
export function usePersonPicker(input: RefObject<HTMLTextAreaElement | null>, isOn: boolean) {
  const t = useT();
  const id = useId();
  const names = useContext(PeopleContext);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(-1);
  const found = isOn ? findPeople(names, typed) : [];
  const isOpen = found.length > 0;
  const type = (text: string) => {
    setTyped(text);
    setAt(-1);
  };
  const choose = (name: string) => {
    const field = input.current;
    if (field) field.value = name;
    type('');
    field?.focus();
  };
  /** Handles a key while the list is open; returns false if the cell should handle the key. */
  const onKey = (event: KeyboardEvent): boolean => {
    if (!isOpen) return false;
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      const places = found.length + 1;
      setAt(((at + 1 + (key === 'ArrowDown' ? 1 : -1) + places) % places) - 1);
      return true;
    }
    if (key === 'Escape') {
      event.preventDefault();
      type('');
      return true;
    }
    const chosen = found[at];
    // The key then ends the edit with the name as its text.
    if ((key === 'Enter' || key === 'Tab') && chosen !== undefined) choose(chosen);
    return false;
  };
  const anchor = input.current?.parentElement;
  const list: ReactNode = isOpen && anchor && (
    <CellPopup anchor={anchor} className="choice-list">
      <div id={id} role="listbox" aria-label={t('grid.people')}>
        {found.map((name, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the cell's input has the focus and handles the keys
          <div
            key={name}
            id={`${id}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === at}
            className={i === at ? 'at' : undefined}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(name)}
          >
            {name}
          </div>
        ))}
      </div>
      <div className="choice-hint" role="status">
        {t('grid.peopleHint', { n: found.length })}
      </div>
    </CellPopup>
  );
  return {
    type,
    onKey,
    list,
    /** Attributes of the input. */
    attributes: isOn
      ? ({
          'aria-autocomplete': 'list',
          'aria-controls': isOpen ? id : undefined,
          'aria-activedescendant': isOpen && at >= 0 ? `${id}-${at}` : undefined,
        } as const)
      : {},
  };
}
