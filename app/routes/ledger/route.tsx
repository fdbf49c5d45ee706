import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';
import { t as textIn } from '@schemes/messages/t';
import { OFFICE_ACTS } from '@schemes/model/office/officeActs';
import type { Refusal } from '@schemes/policy/Result';
import type { OfficeFilter } from '../../context/Office';
import { OFFICE_FORMATS, officeFilter, officeFormat } from '../../session/officeFilter';
import { requireActor } from '../../session/requireActor';
import { unwrap } from '../../session/unwrap';
import { Page } from '../../shell/Page';
import { Field } from '../../ui/Field';
import { useT } from '../../ui/LangContext';
import { RefusalNote } from '../../ui/RefusalNote';
import { SelectField } from '../../ui/SelectField';
import { useAddress } from '../../ui/useAddress';
import { OfficeTable } from './OfficeTable';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  requireActor(context, request);
  const asked = new URL(request.url).searchParams;
  const filter = officeFilter(asked);
  const page = unwrap(await context.office.page(filter, Number(asked.get('page') ?? 1)), request);
  return json({
    ...page,
    filter,
    unconfirmed: officeFormat(asked),
    title: textIn(context.lang, 'office.title'),
  });
}

/** Shown if the address of the page has a download format: the download needs a recent password. */
const UNCONFIRMED: Refusal = { code: 'refusal.confirmPassword' };

/** The office's ledger, newest first, with its filter and its downloads. */
export default function OfficeLedger() {
  const t = useT();
  const address = useAddress();
  const { lines, total, page, pages, organisations, filter, unconfirmed } = useLoaderData<typeof loader>();
  return (
    <Page
      title={t('office.title')}
      wide
      actions={
        <Link className="button" to="/ledger/heads">
          {t('heads.title')}
        </Link>
      }
    >
      <p className="quiet">{t('office.lead')}</p>
      <Form
        method="get"
        key={JSON.stringify(filter)}
        className="card filter-form"
        data-form="office-filter"
        preventScrollReset
      >
        <Field label={t('office.person')} name="person" value={filter.person} />
        <Field label={t('office.subject')} name="subject" value={filter.subject} />
        <SelectField label={t('office.act')} name="act" value={filter.act}>
          <option value="">{t('office.allActs')}</option>
          {OFFICE_ACTS.map((act) => (
            <option key={act} value={act}>
              {t(`officeAct.${act}`)}
            </option>
          ))}
        </SelectField>
        <SelectField label={t('field.organisation')} name="organisation" value={filter.organisation}>
          <option value="">{t('office.allOrganisations')}</option>
          {organisations.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <Field label={t('office.fromDate')} name="from" type="date" value={filter.from} />
        <Field label={t('office.toDate')} name="to" type="date" value={filter.to} />
        <button type="submit" className="button">
          {t('office.show')}
        </button>
      </Form>
      <p className="quiet" data-total={total}>
        {total === 0 ? t('office.none') : t('office.count', { n: total })}
      </p>
      {total > 0 && <OfficeTable lines={lines} />}
      <Pages page={page} pages={pages} filter={filter} />
      <form method="post" action={address('/ledger/export')} className="card stack" data-form="office-export">
        <h2>{t('office.export')}</h2>
        {Object.entries(filter).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <RefusalNote refusal={unconfirmed && UNCONFIRMED} />
        <div className="actions">
          {OFFICE_FORMATS.map((format) => (
            <button
              key={format}
              type="submit"
              name="format"
              value={format}
              className="button"
              data-resubmit={format === unconfirmed || undefined}
            >
              {t(`office.${format}`)}
            </button>
          ))}
        </div>
      </form>
    </Page>
  );
}

interface PagesProps {
  readonly page: number;
  readonly pages: number;
  readonly filter: OfficeFilter;
}

function Pages({ page, pages, filter }: PagesProps) {
  const t = useT();
  if (pages === 1) return null;
  const to = (other: number) => `?${new URLSearchParams({ ...filter, page: String(other) })}`;
  return (
    <nav className="actions" aria-label={t('office.pages')}>
      {page > 1 && (
        <Link className="button" to={to(page - 1)}>
          {t('office.newer')}
        </Link>
      )}
      <span>{t('office.page', { page, pages })}</span>
      {page < pages && (
        <Link className="button" to={to(page + 1)}>
          {t('office.older')}
        </Link>
      )}
    </nav>
  );
}
