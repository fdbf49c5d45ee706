import { t } from '@schemes/messages/t';
import type { RequestContext } from '../context/RequestContext';
import { bareDocument, escapeHtml } from './bareDocument';

/**
 * Answers a GET of a file that is recorded in the scheme's ledger when it is made. The page has a button that posts for
 * the file: if a GET made it, a link on another site could add ledger entries in a user's name.
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
