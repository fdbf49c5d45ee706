import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../servers/BenchServer';

/** What V8's profiler gives, as far as it is read here. */
export interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: {
      readonly functionName: string;
      readonly url: string;
      readonly lineNumber: number;
      readonly columnNumber: number;
    };
    readonly hitCount?: number;
    readonly children?: readonly number[];
  }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** The functions in which a profiled process spent its time itself, dearest first: parts of the busy time. */
export function topCosts(profile: Profile, count = 30): readonly { what: string; part: number }[] {
  const maps = new Map<string, SourceMap | null>();
  const self = new Map<string, number>();
  let busy = 0;
  for (const { callFrame, hitCount = 0 } of profile.nodes) {
    if (callFrame.functionName === '(idle)') continue;
    busy += hitCount;
    const what = placeOf(callFrame, maps);
    self.set(what, (self.get(what) ?? 0) + hitCount);
  }
  return [...self]
    .map(([what, hits]) => ({ what, part: hits / Math.max(1, busy) }))
    .sort((a, b) => b.part - a.part)
    .slice(0, count);
}

function placeOf(
  { functionName, url, lineNumber, columnNumber }: Profile['nodes'][number]['callFrame'],
  maps: Map<string, SourceMap | null>,
): string {
  const name = functionName || '(anonymous)';
  if (!url.startsWith('file:')) return url === '' ? name : `${url} ${name}`;
  const path = fileURLToPath(url);
  if (!maps.has(path)) maps.set(path, mapOf(path));
  const entry = maps.get(path)?.findEntry(lineNumber, columnNumber);
  if (entry && 'originalSource' in entry) {
    return `${entry.originalSource.replace(/^(\.\.\/)+/, '')}:${entry.originalLine + 1} ${name}`;
  }
  return `${relative(ROOT, path)}:${lineNumber + 1} ${name}`;
}

function mapOf(path: string): SourceMap | null {
  try {
    return new SourceMap(JSON.parse(readFileSync(`${path}.map`, 'utf8')));
  } catch {
    return null;
  }
}
