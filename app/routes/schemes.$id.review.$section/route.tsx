import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import {
  Link,
  type ShouldRevalidateFunction,
  useActionData,
  useLoaderData,
  useSearchParams,
} from '@remix-run/react';
import { findingKey } from '@schemes/model/findings/findingKey';
import { MAX_NOTE } from '@schemes/policy/lifecycle';
import { useCallback, useState } from 'react';
import * as v from 'valibot';
import { rightsOf } from '../../editor/context/rights';
import { StatusLine } from '../../editor/section/StatusLine';
import { sectionTitle } from '../../naming/sectionTitle';
import { readForm } from '../../session/readForm';
import { readFormData } from '../../session/readFormData';
import { refusalStatus } from '../../session/refusalStatus';
import { requireActor } from '../../session/requireActor';
import { throwRefusal } from '../../session/throwRefusal';
import { unwrap } from '../../session/unwrap';
import { Page } from '../../shell/Page';
import { useT } from '../../ui/LangContext';
import { useAddress } from '../../ui/useAddress';
import { BlockingFindings } from './BlockingFindings';
import { Decision } from './Decision';
import { ReviewContent } from './ReviewContent';

const SCHEMA = v.object({
  move: v.picklist(['approve', 'return', 'reopen', 'submit']),
  note: v.optional(v.pipe(v.string(), v.normalize('NFC'), v.trim(), v.maxLength(MAX_NOTE)), ''),
  seen: v.optional(v.string()),
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.section.title }];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const id = params.id ?? '';
  const review = unwrap(await context.schemes.review(id, params.section ?? ''), request);
  const { head, content, digest, approved, blocking } = review;
  const section = head.snapshot.sections.find((one) => one.id === params.section);
  if (!section)
    throwRefusal({ code: 'refusal.noSection', params: { section: params.section ?? '' } }, request);
  const rights = rightsOf(actor, head);
  const { title, facts, term, edition, layers } = head.snapshot;
  const scheme = { facts, term, edition, layers };
  return json({ id, title, section, scheme, content, digest, approved, blocking, rights });
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = readForm(await readFormData(request), SCHEMA, context.lang);
  if (!form.ok) return json({ refusal: form.refusal, note: '' }, { status: 400 });
  const { move, note, seen } = form.value;
  const [id, section] = [params.id ?? '', params.section ?? ''];
  const result = await context.schemes.move(id, section, move, { note, seen });
  if (!result.ok)
    return json({ refusal: result.refusal, note }, { status: refusalStatus(result.refusal.code) });
  return redirect(`/schemes/${encodeURIComponent(id)}?section=${encodeURIComponent(section)}`);
}

/**
 * Does not reload the page's data after a form, so that the content that the chair has read stays until they reload it.
 */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  formMethod,
  defaultShouldRevalidate,
  currentUrl,
  nextUrl,
}) =>
  formMethod === undefined && currentUrl.pathname === nextUrl.pathname
    ? false
    : formMethod
      ? false
      : defaultShouldRevalidate;

export default function ReviewPage() {
  const t = useT();
  const address = useAddress();
  const { id, title, section, scheme, content, digest, approved, blocking, rights } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [params] = useSearchParams();
  // The page does not reload after a waiver, so the waived finding is removed here.
  const [waived, setWaived] = useState<readonly string[]>([]);
  const addWaived = useCallback((key: string) => setWaived((keys) => [...keys, key]), []);
  const unwaived = blocking.filter((finding) => !waived.includes(findingKey(finding)));
  const whole = approved === null || params.get('view') === 'whole';
  const back = `/schemes/${id}?section=${encodeURIComponent(section.id)}`;
  return (
    <Page
      wide
      title={t('review.title', { title: sectionTitle(section) })}
      crumbs={
        <>
          <Link to="/">{t('nav.schemes')}</Link> › <a href={address(back)}>{title}</a>
        </>
      }
    >
      <div className="review">
        <div className="stack review-read">
          <StatusLine status={section.status} />
          {unwaived.length > 0 && (
            <>
              <BlockingFindings
                scheme={id}
                findings={unwaived}
                mayWaive={rights.waive}
                onWaived={addWaived}
              />
              <p>
                <a href={address(back)}>{t('review.toEditor')}</a>
              </p>
            </>
          )}
          <div className="review-switch">
            <p className="quiet">
              {t(approved === null ? 'review.never' : whole ? 'review.wholeShown' : 'review.changesShown')}
            </p>
            {approved !== null && (
              <Link to={whole ? '?' : '?view=whole'} className="button small" preventScrollReset>
                {t(whole ? 'review.showChanges' : 'review.showWhole')}
              </Link>
            )}
          </div>
          <ReviewContent
            section={section}
            content={content}
            since={whole ? null : approved}
            scheme={scheme}
          />
        </div>
        <Decision
          digest={digest}
          state={section.status.state}
          rights={rights}
          blocked={unwaived.length}
          refusal={answer?.refusal ?? null}
          note={answer?.note ?? ''}
        />
      </div>
    </Page>
  );
}
