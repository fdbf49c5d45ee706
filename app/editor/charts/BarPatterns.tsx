import type { BarPart } from '@schemes/charts/chartData';

/** What tells two parts of one bar apart without colour: women dotted, men plain, unknown empty. A whole bar is plain. */
export function BarPatterns({ id }: { readonly id: string }) {
  return (
    <svg className="bar-patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={`${id}-female`} width="6" height="6" patternUnits="userSpaceOnUse">
          <rect className="bar-ground" width="6" height="6" />
          <circle className="bar-ink" cx="1.5" cy="1.5" r="1" />
          <circle className="bar-ink" cx="4.5" cy="4.5" r="1" />
        </pattern>
      </defs>
    </svg>
  );
}

/** Returns the fill of a part; colours come from the style sheet. */
export function barFill(id: string, part: BarPart): string | undefined {
  return part === 'female' ? `url(#${id}-${part})` : undefined;
}
