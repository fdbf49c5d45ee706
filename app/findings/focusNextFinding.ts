/**
 * Called before a finding disappears from the list, to move the focus away from its button: to the next finding; if
 * there is none, to the previous one; else to the first button of the panel.
 */
export function focusNextFinding(button: Element): void {
  const panel = button.closest('#checks') ?? button.parentElement;
  const own = button.closest('.finding');
  const group = button.closest('[data-fix-all]') ? button.closest('.finding-group') : own;
  const all = [...(panel?.querySelectorAll<HTMLElement>('.finding-jump, .finding-group > summary') ?? [])];
  const others = all.filter((one) => !group?.contains(one) && one.getClientRects().length > 0);
  const isAfter = (one: Node) =>
    ((group?.compareDocumentPosition(one) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const next = others.find(isAfter) ?? others.at(-1) ?? panel?.querySelector<HTMLElement>('button');
  next?.focus();
}

/** Whether the panel of findings covers the page, so that it closes when a place is shown. */
export function isPanelOverPage(button: Element): boolean {
  return button.closest('.checks-side.open') !== null;
}
