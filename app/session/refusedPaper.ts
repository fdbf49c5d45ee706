import { t } from '@schemes/messages/t';
import type { Refusal } from '@schemes/policy/Result';
import type { RequestContext } from '../context/RequestContext';
import { bareDocument, escapeHtml } from './bareDocument';
import { refusalStatus } from './refusalStatus';
import { troubleTitle } from './troubleTitle';

/** Answers with a page that says why a paper is not available: these routes return files and have no page. */
export function refusedPaper(
  { code, params }: Refusal,
  context: Pick<RequestContext, 'lang' | 'prefix'>,
): Response {
  const status = refusalStatus(code);
  const text = escapeHtml(t(context.lang, code, params)).replaceAll('\n', '<br>');
  return bareDocument(context, {
    // Not "This page does not exist": it is the paper that does not exist, and the refusal says so.
    title: t(context.lang, status === 404 ? 'trouble.title' : troubleTitle(status)),
    body: `<p>${text}</p>`,
    status,
  });
}
