import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';
import { t as textIn } from '@schemes/messages/t';
import { refusalToAudit } from '@schemes/policy/can';
import { GUIDE_NAMES, type GuideName } from '../../help/guides/Guide';
import { guidesIn } from '../../help/guidesIn';
import { guidesOf } from '../../help/guidesOf';
import { searchGuides } from '../../help/searchGuides';
import { Page } from '../../shell/Page';
import { Field } from '../../ui/Field';
import { useT } from '../../ui/LangContext';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The help contains nothing about any scheme, so everybody may read it, even before signing in. */
export function loader({ context, request }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const guides = guidesIn(lang);
  const yours = guidesOf(
    actor && {
      roles: actor.memberships.map(({ role }) => role),
      administrator: actor.administrator,
      mayAudit: refusalToAudit(actor) === null,
    },
  );
  const text = new URL(request.url).searchParams.get('q')?.trim() ?? '';
  return json({
    title: textIn(lang, 'help.pageTitle'),
    text,
    hits: searchGuides(guides, text, yours),
    guides: [...yours, ...GUIDE_NAMES.filter((name) => !yours.includes(name))].map((name) => ({
      name,
      title: guides[name].title,
      lead: guides[name].lead,
      isYours: yours.includes(name),
    })),
  });
}

/** The guides of the product, those of the reader's roles first, and a search in all of them. */
export default function Help() {
  const t = useT();
  const { text, hits, guides } = useLoaderData<typeof loader>();
  const titleOf = (name: GuideName) => guides.find((guide) => guide.name === name)?.title ?? '';
  return (
    <Page narrow title={t('help.title')}>
      <p>{t('help.lead')}</p>
      <search>
        <Form className="filter-form" data-form="help">
          <Field label={t('help.search')} name="q" type="search" value={text} maxLength={80} />
          <button type="submit" className="button">
            {t('help.submit')}
          </button>
        </Form>
      </search>
      {text !== '' && (
        <section className="card stack" aria-live="polite" data-hits={hits.length}>
          <h2>{hits.length === 0 ? t('help.none', { text }) : t('help.found', { n: hits.length, text })}</h2>
          <ul className="plain-list">
            {hits.map(({ guide, part, title, line }) => (
              <li key={`${guide}#${part}`}>
                <Link to={`/help/${guide}#${part}`}>{title}</Link>
                <p className="quiet small">{titleOf(guide)}</p>
                <p>{line}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <ul className="plain-list">
        {guides.map(({ name, title, lead, isYours }) => (
          <li key={name} className="card stack" data-guide={name}>
            <h2>
              <Link to={`/help/${name}`}>{title}</Link>
              {isYours && <span className="chip">{t('help.yours')}</span>}
            </h2>
            <p className="quiet">{lead}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
