import { t } from '@schemes/messages/t';
import type { Refusal } from '@schemes/policy/Result';
import type { RequestContext } from '../context/RequestContext';
import { bareDocument, escapeHtml } from './bareDocument';
import { refusalStatus } from './refusalStatus';

/** Answers with a page that says why a paper is not available: these routes return files and have no page. */
export function refusedPaper(
  { code, params }: Refusal,
  context: Pick<RequestContext, 'lang' | 'prefix'>,
): Response {
  const text = escapeHtml(t(context.lang, code, params)).replaceAll('\n', '<br>');
  return bareDocument(context, {
    title: t(context.lang, 'trouble.title'),
    body: `<p>${text}</p>`,
    status: refusalStatus(code),
  });
}
