import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { t as textIn } from '@schemes/messages/t';
import { GuideBlocks } from '../../help/GuideBlocks';
import { GUIDE_PICTURES } from '../../help/guidePictures';
import { GUIDE_NAMES, GUIDE_PARTS, type GuidePart } from '../../help/guides/Guide';
import { guidesIn } from '../../help/guidesIn';
import { Page } from '../../shell/Page';
import { useT } from '../../ui/LangContext';
import { useAddress } from '../../ui/useAddress';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.pageTitle }];

/** The help contains nothing about any scheme, so everybody may read it, even before signing in. */
export function loader({ context, params }: LoaderFunctionArgs) {
  const name = GUIDE_NAMES.find((one) => one === params.guide);
  if (name === undefined) throw json(null, { status: 404 });
  const { title, lead, parts } = guidesIn(context.lang)[name];
  const byId: Readonly<Record<string, GuidePart>> = parts;
  return json({
    pageTitle: `${title} – ${textIn(context.lang, 'brand.name')}`,
    title,
    lead,
    parts: GUIDE_PARTS[name].flatMap((id) => {
      const part = byId[id];
      if (part === undefined) return [];
      const { title, body, picture } = part;
      return [{ id, title, body, picture: picture === undefined ? null : GUIDE_PICTURES[picture] }];
    }),
  });
}

/** One guide: its parts, each with its own address. */
export default function GuidePage() {
  const t = useT();
  const address = useAddress();
  const { title, lead, parts } = useLoaderData<typeof loader>();
  return (
    <Page title={title} crumbs={<Link to="/help">{t('help.title')}</Link>}>
      <p className="quiet">{lead}</p>
      <div className="guide">
        <nav className="guide-parts" aria-label={t('help.parts')}>
          <ol>
            {parts.map(({ id, title: part }) => (
              <li key={id}>
                <a href={`#${id}`}>{part}</a>
              </li>
            ))}
          </ol>
        </nav>
        <div className="guide-text">
          {parts.map(({ id, title: part, body, picture }) => (
            <section key={id} id={id} aria-labelledby={`${id}-title`} className="guide-part">
              <h2 id={`${id}-title`}>{part}</h2>
              <GuideBlocks body={body} />
              {picture && (
                <a className="guide-picture" href={address(picture)} target="_blank" rel="noopener">
                  <img src={address(picture)} alt={t('help.pictureOf', { title: part })} loading="lazy" />
                </a>
              )}
            </section>
          ))}
          <p className="quiet small">{t('help.pictures')}</p>
        </div>
      </div>
    </Page>
  );
}
