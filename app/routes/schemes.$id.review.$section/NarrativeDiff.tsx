import type { NarrativeNode } from '@schemes/model/text/narrative';
import { type BlockChange, narrativeChanges } from '../../editor/changes/narrativeChanges';
import { WordChanges } from '../../editor/changes/WordChanges';
import { drawNode } from '../../editor/narrative/NarrativeView';
import { provisionTitle } from '../../editor/narrative/provisionTitle';
import { useT } from '../../ui/LangContext';

interface NarrativeDiffProps {
  readonly before: NarrativeNode;
  readonly after: NarrativeNode;
}

/** The changed blocks of a narrative, with added and removed words. Unchanged blocks are only counted. */
export function NarrativeDiff({ before, after }: NarrativeDiffProps) {
  const t = useT();
  const changes = narrativeChanges(before, after);
  if (changes.every(({ kind }) => kind === 'same')) return <p className="quiet">{t('review.sameText')}</p>;
  return (
    <div className="narrative-body diff" lang="vi">
      <div className="ProseMirror">
        {grouped(changes).map((part, i) =>
          typeof part === 'number' ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a diff is drawn once, as a whole
            <p key={i} className="diff-same">
              {t('review.sameBlocks', { n: part })}
            </p>
          ) : (
            drawChange(part, i)
          ),
        )}
      </div>
    </div>
  );
}

function drawChange(change: BlockChange, key: number) {
  if (change.kind !== 'changed') {
    return (
      <div key={key} className={`diff-block ${change.kind}`}>
        {drawNode(change.block, 0, provisionTitle)}
      </div>
    );
  }
  if (change.words === null) {
    return (
      <div key={key} className="diff-block changed">
        {drawNode(change.after, 0, provisionTitle)}
      </div>
    );
  }
  return (
    <div key={key} className="diff-block changed">
      <p>
        <WordChanges words={change.words} />
      </p>
    </div>
  );
}

/** Replaces runs of unchanged blocks by their count. */
function grouped(changes: readonly BlockChange[]): readonly (BlockChange | number)[] {
  const out: (BlockChange | number)[] = [];
  for (const change of changes) {
    const last = out.at(-1);
    if (change.kind !== 'same') out.push(change);
    else if (typeof last === 'number') out[out.length - 1] = last + 1;
    else out.push(1);
  }
  return out;
}
