interface MeterProps {
  readonly value: number;
  readonly of: number;
  readonly label: string;
}

/** A progress bar with its text. */
export function Meter({ value, of, label }: MeterProps) {
  const share = of === 0 ? 0 : Math.round((100 * value) / of);
  return (
    <div className="meter">
      <span>{label}</span>
      <div
        className="meter-track"
        role="progressbar"
        aria-valuemin={0}
        aria-valuemax={of}
        aria-valuenow={value}
        aria-label={label}
      >
        <div className="meter-fill" style={{ width: `${share}%` }} />
      </div>
    </div>
  );
}
