import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { placeName } from '../../naming/placeName';
import { useLang, useT } from '../../ui/LangContext';
import { useEditorShare } from '../context/EditorContext';
import type { FindReport } from './replaceFound';

interface FindReportNoteProps {
  readonly report: FindReport;
  readonly snapshot: Snapshot;
  readonly onUndo: () => void;
}

const MOST_REFUSED = 50;

/** Reports how many places a replacement changed, and how many of each kind it skipped or could not change. */
export function FindReportNote({ report, snapshot, onUndo }: FindReportNoteProps) {
  const t = useT();
  const lang = useLang();
  const { goTo } = useEditorShare();
  if (report.kind === 'undoLocked')
    return (
      <p className="find-report" role="status">
        {t('find.undoLocked')}
      </p>
    );
  if (report.kind === 'undone')
    return (
      <p className="find-report" role="status" data-find-report>
        {t('find.undone', { n: report.replaced })}
      </p>
    );
  const { replaced, locked, guarded, refused } = report;
  const skipped = [
    ...(locked > 0 ? [t('find.leftLocked', { n: locked })] : []),
    ...(['number', 'citation', 'cell'] as const).flatMap((kind) =>
      guarded[kind] > 0 ? [t(`find.left.${kind}`, { n: guarded[kind] })] : [],
    ),
  ];
  return (
    <div className="find-report" role="status" data-find-report>
      <p>
        {t('find.replaced', { n: replaced })}
        {skipped.length > 0 && ` ${t('find.left', { what: skipped.join('; ') })}`}
        {replaced > 0 && (
          <button type="button" className="button small" data-find-undo onClick={onUndo}>
            {t('find.undo')}
          </button>
        )}
      </p>
      {refused.length > 0 && (
        <>
          <p>{t('find.refused', { n: refused.length })}</p>
          <ul>
            {refused.slice(0, MOST_REFUSED).map(({ at, text, problem }) => (
              <li key={JSON.stringify(at)}>
                <button type="button" className="link" onClick={() => goTo(at)}>
                  {placeName(lang, snapshot, at)}
                </button>
                {`: «${text}» – ${t(problem.code, problem.params)}`}
              </li>
            ))}
          </ul>
          {refused.length > MOST_REFUSED && (
            <p className="quiet">{t('find.refusedMore', { n: refused.length - MOST_REFUSED })}</p>
          )}
        </>
      )}
    </div>
  );
}
