import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { formatWhen } from '@schemes/messages/formatWhen';
import { t as textIn } from '@schemes/messages/t';
import type { LedgerHeadLine } from '../../context/Office';
import { requireActor } from '../../session/requireActor';
import { unwrap } from '../../session/unwrap';
import { Page } from '../../shell/Page';
import { useLang, useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  requireActor(context, request);
  const heads = unwrap(await context.upkeep.heads(), request);
  return json({ title: textIn(context.lang, 'heads.title'), heads });
}

/** The last line of every ledger, to be printed and signed each day. */
export default function Heads() {
  const t = useT();
  const lang = useLang();
  const { heads } = useLoaderData<typeof loader>();
  const { office, schemes, key, at } = heads;
  return (
    <Page
      title={t('heads.title')}
      crumbs={<Link to="/ledger">{t('nav.ledger')}</Link>}
      actions={
        <button type="button" className="button no-print" onClick={() => window.print()}>
          {t('heads.print')}
        </button>
      }
    >
      <p>{t('heads.at', { at: formatWhen(lang, at) })}</p>
      <p className="quiet no-print">{t('heads.lead')}</p>
      {schemes.some(({ isDamaged }) => isDamaged) || office.isDamaged ? (
        <Note tone="bad">{t('heads.damagedLead')}</Note>
      ) : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways must be reachable by keyboard */}
      <section className="scroll-box" tabIndex={0} aria-label={t('heads.title')}>
        <table className="plain-table heads-table">
          <thead>
            <tr>
              <th scope="col">{t('heads.ledger')}</th>
              <th scope="col">{t('office.line')}</th>
              <th scope="col">{t('heads.hash')}</th>
            </tr>
          </thead>
          <tbody>
            <Head line={{ ...office, title: t('heads.office') }} />
            {schemes.map((line) => (
              <Head key={line.id} line={line} />
            ))}
          </tbody>
        </table>
      </section>
      <p>
        {t('heads.key')} <span className="hash">{inGroups(key)}</span>
      </p>
      <div className="columns-2 signatures">
        <p>
          {t('heads.maker')}
          <br />
          <span className="quiet">{t('heads.sign')}</span>
        </p>
        <p>
          {t('heads.witness')}
          <br />
          <span className="quiet">{t('heads.sign')}</span>
        </p>
      </div>
    </Page>
  );
}

function Head({ line }: { readonly line: LedgerHeadLine }) {
  const t = useT();
  return (
    <tr data-head={line.id || 'office'}>
      <td>
        {line.title || line.id}
        {line.organisation && <div className="quiet small">{line.organisation}</div>}
      </td>
      <td>{line.n}</td>
      <td className="hash">{line.isDamaged ? t('heads.damaged') : inGroups(line.hash)}</td>
    </tr>
  );
}

/** Divides hexadecimal digits into groups of four, so that two people can compare them aloud. */
function inGroups(hex: string): string {
  return hex.replace(/(.{4})(?=.)/g, '$1 ');
}
