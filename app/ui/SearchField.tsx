interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onSearch: (text: string) => void;
}

/** A labelled field that filters a list while the user types. */
export function SearchField({ label, value, onSearch }: SearchFieldProps) {
  return (
    <label className="field">
      <span>{label}</span>
      <input
        type="search"
        className="input"
        value={value}
        onChange={(event) => onSearch(event.target.value)}
      />
    </label>
  );
}
