import type { BarPart } from '@schemes/charts/chartData';

/** Fills that differ without colour: men solid, women dotted, unknown empty. */
export function BarPatterns({ id }: { readonly id: string }) {
  return (
    <svg className="bar-patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={`${id}-female`} width="6" height="6" patternUnits="userSpaceOnUse">
          <rect className="bar-ground" width="6" height="6" />
          <circle className="bar-ink" cx="1.5" cy="1.5" r="1.2" />
          <circle className="bar-ink" cx="4.5" cy="4.5" r="1.2" />
        </pattern>
        <pattern
          id={`${id}-whole`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="bar-ground" width="6" height="6" />
          <rect className="bar-ink" width="3.4" height="6" />
        </pattern>
      </defs>
    </svg>
  );
}

/** Returns the fill of a part; colours come from the style sheet. */
export function barFill(id: string, part: BarPart): string | undefined {
  return part === 'female' || part === 'whole' ? `url(#${id}-${part})` : undefined;
}
