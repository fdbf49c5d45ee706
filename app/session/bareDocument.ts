import { t } from '@schemes/messages/t';
import type { RequestContext } from '../context/RequestContext';

/** A minimal page for routes that return files and so have no page of their own. `body` is HTML. */
export function bareDocument(
  { lang, prefix }: Pick<RequestContext, 'lang' | 'prefix'>,
  {
    title,
    body,
    status,
    headers,
  }: {
    readonly title: string;
    readonly body: string;
    readonly status: number;
    readonly headers?: Readonly<Record<string, string>>;
  },
): Response {
  const heading = escapeHtml(title);
  const back = escapeHtml(t(lang, 'trouble.home'));
  const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${heading}</title></head><body><h1>${heading}</h1>${body}<p><a href="${prefix}/">${back}</a></p></body></html>`;
  return new Response(html, {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers },
  });
}

/** Escapes a text for HTML: `&`, `<`, `>` and `"`. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
