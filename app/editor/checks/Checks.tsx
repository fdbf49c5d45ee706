import { memo } from 'react';
import { useT } from '../../ui/LangContext';
import { useAddress } from '../../ui/useAddress';
import { useRemembered } from '../../ui/useRemembered';
import { Charts } from '../charts/Charts';
import { useEditorShare } from '../context/EditorContext';
import type { Judged } from '../live/findingsStore';
import { Findings } from './Findings';
import { NewerRules } from './NewerRules';
import { RuleBasis } from './RuleBasis';

const VIEWS = ['findings', 'charts'] as const;
type View = (typeof VIEWS)[number];
const WORDS = { findings: 'charts.findings', charts: 'charts.title' } as const;

interface ChecksProps {
  readonly judged: Judged;
  readonly section: string;
}

/** The checks of the scheme, as a list of findings or as charts. */
export const Checks = memo(function Checks({ judged, section }: ChecksProps) {
  const t = useT();
  const { rulesInForce, me } = useEditorShare();
  const [view, setView] = useRemembered<View>(`de-an.checks.view.${me.id}`, 'findings', readView);
  return (
    <section className="checks" aria-labelledby="checks-title">
      <div className="checks-head">
        <h2 id="checks-title">{t('checks.title')}</h2>
        {/* biome-ignore lint/a11y/useSemanticElements: two buttons that belong together, not a form */}
        <div className="switch" role="group" aria-label={t('charts.views')}>
          {VIEWS.map((one) => (
            <button
              key={one}
              type="button"
              className="button plain small"
              aria-pressed={view === one}
              data-checks-view={one}
              onClick={() => setView(one)}
            >
              {t(WORDS[one])}
            </button>
          ))}
        </div>
      </div>
      <RuleBasis judged={judged} />
      <NewerRules snapshot={judged.snapshot} inForce={rulesInForce} />
      <NewerTemplate />
      {view === 'charts' ? <Charts judged={judged} /> : <Findings judged={judged} section={section} />}
    </section>
  );
});

/** Says that the scheme lacks parts of the newest version of its template; links to them. */
function NewerTemplate() {
  const t = useT();
  const address = useAddress();
  const { scheme, missing } = useEditorShare();
  if (missing === 0) return null;
  return (
    <p className="checks-newer" data-newer-template>
      {t('template.newer', { n: missing })}{' '}
      <a href={address(`/schemes/${scheme}/template`)}>{t('template.see')}</a>
    </p>
  );
}

function readView(json: unknown): View {
  return VIEWS.find((one) => one === json) ?? 'findings';
}
