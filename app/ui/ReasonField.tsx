interface ReasonFieldProps {
  readonly label: string;
  readonly rows: number;
  /** Initial value. */
  readonly value?: string;
}

/** A required text area `note`, labelled by its placeholder, for the reason of an act on a section. */
export function ReasonField({ label, rows, value }: ReasonFieldProps) {
  return (
    <textarea
      name="note"
      rows={rows}
      className="input"
      required
      aria-label={label}
      placeholder={label}
      defaultValue={value}
    />
  );
}
