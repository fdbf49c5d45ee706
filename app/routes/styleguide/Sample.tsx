import type { ReactNode } from 'react';

interface SampleProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A piece of the styleguide under its name. */
export function Sample({ title, children }: SampleProps) {
  return (
    <div className="styleguide-sample">
      <h3>{title}</h3>
      {children}
    </div>
  );
}
