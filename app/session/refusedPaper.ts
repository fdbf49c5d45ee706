import type { Lang } from '@schemes/messages/lang';
import { t } from '@schemes/messages/t';
import type { Refusal } from '@schemes/policy/Result';
import { bareDocument, escapeHtml } from './bareDocument';
import { refusalStatus } from './refusalStatus';

/** Answers with a page that says why a paper is not available: these routes return files and have no page. */
export function refusedPaper({ code, params }: Refusal, lang: Lang): Response {
  const text = escapeHtml(t(lang, code, params)).replaceAll('\n', '<br>');
  return bareDocument(lang, {
    title: t(lang, 'trouble.title'),
    body: `<p>${text}</p>`,
    status: refusalStatus(code),
  });
}
