import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../servers/BenchServer';
import type { Profile } from '../servers/Profile';

/** A function's shares of the busy time of a process: its own code, and with its callees. */
export interface Cost {
  readonly what: string;
  readonly self: number;
  readonly total: number;
}

/**
 * Where a profiled process spent its time. `bySelf`: the functions with most time of their own. `ours`: the functions of our
 * code with most time including callees.
 */
export function topCosts(profile: Profile, count = 25): { readonly bySelf: Cost[]; readonly ours: Cost[] } {
  const maps = new Map<string, SourceMap | null>();
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  const self = new Map<string, number>();
  const total = new Map<string, number>();
  let busy = 0;
  /** A recursive function counts once. */
  const walk = (id: number, above: ReadonlySet<string>): number => {
    const node = byId.get(id);
    if (!node || node.callFrame.functionName === '(idle)') return 0;
    const what = placeOf(node.callFrame, maps);
    const hits = node.hitCount ?? 0;
    busy += hits;
    self.set(what, (self.get(what) ?? 0) + hits);
    const within = new Set([...above, what]);
    const all = (node.children ?? []).reduce((sum, child) => sum + walk(child, within), hits);
    if (!above.has(what)) total.set(what, (total.get(what) ?? 0) + all);
    return all;
  };
  walk(profile.nodes[0]?.id ?? 0, new Set());
  const costs = [...total].map(([what, hits]) => ({
    what,
    self: (self.get(what) ?? 0) / Math.max(1, busy),
    total: hits / Math.max(1, busy),
  }));
  return {
    bySelf: costs.toSorted((a, b) => b.self - a.self).slice(0, count),
    ours: costs
      .filter(({ what }) => /^(server|schemes)\//.test(what))
      .toSorted((a, b) => b.total - a.total)
      .slice(0, count),
  };
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
