/**
 * Draws a .docx without its exact page breaks, for servers that make no PDF. The drawing is in a shadow tree, with
 * style sheets made by a script: the content policy allows these and refuses `<style>` elements.
 */
export async function showDocx(bytes: ArrayBuffer, into: HTMLElement): Promise<void> {
  const { renderAsync } = await import('docx-preview');
  const body = document.createElement('div');
  const styles = document.createElement('div');
  await renderAsync(bytes, body, styles, {
    className: 'paper',
    inWrapper: true,
    ignoreLastRenderedPageBreak: false,
    useBase64URL: true,
  });
  const host = document.createElement('div');
  host.className = 'docx-host';
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [...styles.querySelectorAll('style'), ...body.querySelectorAll('style')].map(
    (element) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(element.textContent ?? '');
      element.remove();
      return sheet;
    },
  );
  const own = new CSSStyleSheet();
  own.replaceSync(
    '.paper-wrapper { background: none; padding: 0; align-items: safe center } .paper-wrapper > section.paper { box-shadow: var(--shadow); margin-bottom: 16px }',
  );
  root.adoptedStyleSheets.push(own);
  root.append(body);
  into.append(host);
  fitSheets(body, host.clientWidth);
}

/** Shrinks each sheet that is wider than the room for it, such as a landscape sheet. */
function fitSheets(body: HTMLElement, room: number): void {
  for (const sheet of body.querySelectorAll<HTMLElement>('section.paper')) {
    const scale = room / sheet.offsetWidth;
    if (scale < 1) sheet.style.setProperty('zoom', String(scale));
  }
}
