import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { fileResponse } from '../session/fileResponse';
import { officeFilter, officeFormat } from '../session/officeFilter';
import { readFormData } from '../session/readFormData';
import { refusedPaper } from '../session/refusedPaper';
import { requireActor } from '../session/requireActor';

/** Downloads the filtered lines of the office's ledger. */
export async function action({ context, request }: ActionFunctionArgs) {
  requireActor(context, request);
  const form = await readFormData(request);
  const format = officeFormat(form);
  if (!format) return refusedPaper({ code: 'refusal.badForm', params: { where: 'format' } }, context);
  const filter = officeFilter(form);
  const made = await context.office.export(format, filter);
  // The ledger's page asks for the password and then posts its form again.
  if (!made.ok && made.refusal.code === 'refusal.confirmPassword') {
    return redirect(`/ledger?${new URLSearchParams({ ...filter, format })}`);
  }
  if (!made.ok) return refusedPaper(made.refusal, context);
  const { fileName, type, content } = made.value;
  return fileResponse({ fileName, type, bytes: streamOf(content) });
}

/** Redirects a GET to the page of the ledger, because only its form starts a download. */
export function loader() {
  return redirect('/ledger');
}

function streamOf(content: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const pieces = content[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const next = await pieces.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await pieces.return?.();
    },
  });
}
