import { type Examination, type FileFault, TOPICS } from '@schemes/examination/Examination';
import {
  countWords,
  dayWords,
  faultWords,
  placeWords,
  resultWords,
} from '@schemes/examination/examinationWords';
import { Icon } from '../../ui/Icon';
import { useLang, useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';

/** Shows the result of an examination by topic: how much was judged, and each fault with its place. */
export function ExaminationResult({ examination }: { readonly examination: Examination }) {
  const t = useT();
  const lang = useLang();
  const { name, faults, omitted } = examination;
  const hasWrong = faults.some(({ severity }) => severity === 'wrong');
  return (
    <section className="card stack" aria-labelledby="examined" data-examined={hasWrong ? 'wrong' : 'right'}>
      <h2 id="examined" className="anywhere">
        {name}
      </h2>
      <Note tone={hasWrong ? 'bad' : faults.length > 0 ? 'warn' : 'good'}>
        {resultWords(lang, examination) ?? t('examination.clean')}
      </Note>
      <p className="hint">{dayWords(lang, examination)}</p>
      {TOPICS.map((topic) => (
        <section key={topic} className="stack" aria-labelledby={`examined-${topic}`} data-topic={topic}>
          <h3 id={`examined-${topic}`}>{t(`examination.topic.${topic}`)}</h3>
          <p className="quiet small">{countWords(lang, examination, topic)}</p>
          <Faults faults={faults.filter((fault) => fault.topic === topic)} />
        </section>
      ))}
      {omitted > 0 && <p>{t('examination.omitted', { n: omitted })}</p>}
      <p className="hint">{t('examination.limits')}</p>
    </section>
  );
}

function Faults({ faults }: { readonly faults: readonly FileFault[] }) {
  const t = useT();
  const lang = useLang();
  if (faults.length === 0) return null;
  return (
    <ul className="faults">
      {faults.map((fault) => (
        <li key={`${fault.code} ${JSON.stringify(fault.params)}`} data-fault={fault.code}>
          <span className={`severity ${fault.severity === 'wrong' ? 'bad' : 'warn'}`}>
            <Icon name={fault.severity === 'wrong' ? 'alert' : 'info'} />
            {t(`examination.severity.${fault.severity}`)}
          </span>
          <span className="anywhere">{faultWords(lang, fault)}</span>
          {placeWords(lang, fault) !== '' && (
            <span className="quiet small anywhere">{placeWords(lang, fault)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
