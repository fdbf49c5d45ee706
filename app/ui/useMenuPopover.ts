import { useDismiss, useInteractions, useListNavigation } from '@floating-ui/react';
import { type HTMLProps, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { type PopoverAnchor, usePopover } from './usePopover';

export interface MenuPopoverOptions {
  readonly anchor: PopoverAnchor;
  /** `byKey`: Escape or Tab closed the menu, so the focus should return to where the menu was opened. */
  readonly onClose: (byKey: boolean) => void;
}

/**
 * Places an open menu and handles its keys. The arrows, Home and End move between the enabled elements of role
 * `menuitem…`; Escape, Tab and a press outside close the menu. The first item gets the focus when the menu opens.
 */
export function useMenuPopover({ anchor, onClose }: MenuPopoverOptions) {
  const { refs, elements, floatingStyles, context } = usePopover(anchor, {
    onClose: (reason) => onClose(reason === 'escape-key'),
  });
  const items = useRef<(HTMLElement | null)[]>([]);
  const [active, setActive] = useState<number | null>(0);
  const menu = elements.floating;
  // `useListNavigation` reads the items in its own effect, which runs after this one.
  useLayoutEffect(() => {
    items.current = [...(menu?.querySelectorAll<HTMLElement>('[role^="menuitem"]:not([disabled])') ?? [])];
  });
  useLayoutEffect(() => {
    if (menu) items.current[0]?.focus({ preventScroll: true });
  }, [menu]);
  const { getFloatingProps } = useInteractions([
    useDismiss(context),
    useListNavigation(context, {
      listRef: items,
      activeIndex: active,
      onNavigate: setActive,
      loop: true,
    }),
  ]);
  const onTab = (event: KeyboardEvent) => {
    if (event.key !== 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    onClose(true);
  };
  return {
    /** Ref of the element that is placed; it may contain more than the menu. */
    setPopover: refs.setFloating,
    style: floatingStyles,
    getMenuProps: (props: HTMLProps<HTMLElement>) => getFloatingProps({ ...props, onKeyDown: onTab }),
  };
}
