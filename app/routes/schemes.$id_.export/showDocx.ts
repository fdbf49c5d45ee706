/**
 * Draws a .docx without its exact page breaks, for servers that make no PDF. The drawing is in a shadow tree with style
 * sheets made by script, which the content policy allows, while it refuses `<style>` elements.
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
    '.paper-wrapper { background: none; padding: 0 } .paper-wrapper > section.paper { box-shadow: 0 1px 4px rgb(0 0 0 / 30%); margin-bottom: 16px }',
  );
  root.adoptedStyleSheets.push(own);
  root.append(body);
  into.append(host);
}
