/**
 * Copies without a keyboard event: asks the browser to copy, and puts on the clipboard what `write` sets. Works over
 * plain HTTP too, where browsers have no Clipboard API. Returns false if the browser refused.
 */
export function copyByCommand(write: (data: DataTransfer) => void): boolean {
  let isDone = false;
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!event.clipboardData) return;
    write(event.clipboardData);
    isDone = true;
  };
  // A browser copies only if something is selected.
  const area = document.createElement('textarea');
  area.value = ' ';
  area.setAttribute('aria-hidden', 'true');
  document.body.append(area);
  area.select();
  window.addEventListener('copy', onCopy, { capture: true, once: true });
  document.execCommand('copy');
  window.removeEventListener('copy', onCopy, { capture: true });
  area.remove();
  return isDone;
}
