import type { LoaderFunctionArgs } from '@remix-run/node';
import { t } from '@schemes/messages/t';
import { storedSnapshot } from '@schemes/model/scheme/storedSnapshot';
import { fileName } from '@schemes/model/text/fileName';
import { fileResponse } from '../session/fileResponse';
import { requireActor } from '../session/requireActor';
import { unwrap } from '../session/unwrap';

/** Downloads the scheme as JSON, complete enough to rebuild it. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  requireActor(context, request);
  const id = params.id ?? '';
  const snapshot = unwrap(await context.schemes.snapshot(id), request);
  const { organisation_name = '' } = snapshot.facts;
  return fileResponse({
    fileName: fileName([t('vi', 'file.snapshot'), String(organisation_name), snapshot.term], 'json'),
    bytes: new TextEncoder().encode(`${JSON.stringify(storedSnapshot(snapshot), null, 2)}\n`),
  });
}
