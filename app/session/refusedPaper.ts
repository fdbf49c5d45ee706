import type { Lang } from '@schemes/messages/lang';
import { t } from '@schemes/messages/t';
import type { Refusal } from '@schemes/policy/Result';
import { refusalStatus } from './refusalStatus';

/** Answers with a page that says why a paper is not available: these routes return files and have no page. */
export function refusedPaper({ code, params }: Refusal, lang: Lang): Response {
  const text = escapeHtml(t(lang, code, params)).replaceAll('\n', '<br>');
  const title = escapeHtml(t(lang, 'trouble.title'));
  const back = escapeHtml(t(lang, 'trouble.home'));
  const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1><p>${text}</p><p><a href="/">${back}</a></p></body></html>`;
  return new Response(html, {
    status: refusalStatus(code),
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
