import type { TopicResult } from './Examination';
import type { ExaminedFile } from './ExaminedFile';
import { isShare, judgeShare, type ShareFault } from './judgeShare';
import { quoteOf } from './quoteOf';
import { tableShares } from './tableShares';
import { textShares } from './textShares';

/**
 * Recomputes every percentage whose count and whole are known, in texts and tables. Wrong rounding, truncation and a wrong
 * divisor have different messages.
 */
export function examineShares({ texts, tables }: ExaminedFile): TopicResult {
  const faults: TopicResult['faults'][number][] = [];
  let judged = 0;
  let unjudged = 0;
  for (const one of texts) {
    for (const { percent, count, whole, isNear, others } of textShares(one.text)) {
      const { value: stated, decimals } = percent;
      if (whole === null) {
        unjudged += 1;
        continue;
      }
      const fault = judgeShare(stated, decimals, count, whole, others);
      // If the percentage is right for another number, the text probably means that number, and not the whole that is named
      // earlier.
      if (fault?.kind === 'divisor' && !isNear) {
        unjudged += 1;
        continue;
      }
      judged += 1;
      if (!fault) continue;
      faults.push({
        ...codeOf(fault, { stated, count, whole }),
        ...(isNear ? {} : { severity: 'doubt' as const }),
        place: quoteOf(one, percent.from, percent.to),
      });
    }
  }
  for (const table of tables) {
    const found = tableShares(table);
    unjudged += found.unjudged;
    for (const { stated, decimals, count, whole, others, place } of found.shares) {
      judged += 1;
      const fault = judgeShare(stated, decimals, count, whole, others);
      if (
        !fault ||
        others.some(
          (other) => found.wholes.has(other) && other >= count && isShare(stated, decimals, count, other),
        )
      )
        continue;
      faults.push({ ...codeOf(fault, { stated, count, whole }), place });
    }
  }
  return { judged, unjudged, faults };
}

function codeOf(
  fault: ShareFault,
  params: { readonly stated: number; readonly count: number; readonly whole: number },
): Pick<TopicResult['faults'][number], 'severity' | 'code' | 'params'> {
  const { kind, ...rest } = fault;
  return {
    severity: kind === 'cut' ? 'doubt' : 'wrong',
    code: `examination.share.${kind}`,
    params: { ...params, ...rest },
  };
}
