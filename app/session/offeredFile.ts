import { t } from '@schemes/messages/t';
import type { RequestContext } from '../context/RequestContext';
import { bareDocument, escapeHtml } from './bareDocument';

/**
 * Responds to a GET for a file whose making is recorded in the scheme's ledger. The response is a page with a button
 * that requests the file by POST: if a GET made it, a link on another site could add ledger entries in a user's name.
 */
export function offeredFile(request: Request, context: Pick<RequestContext, 'lang' | 'prefix'>): Response {
  const { lang } = context;
  const { pathname, search } = new URL(request.url);
  const [text, button] = [t(lang, 'export.byButton'), t(lang, 'export.byButtonDo')].map(escapeHtml);
  return bareDocument(context, {
    title: t(lang, 'export.byButtonDo'),
    body: `<p>${text}</p><form method="post" action="${escapeHtml(pathname + search)}"><button>${button}</button></form>`,
    status: 405,
    headers: { Allow: 'POST' },
  });
}
