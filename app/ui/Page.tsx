import type { ReactNode } from 'react';
import { TopBar } from './TopBar';

interface PageProps {
  readonly title: string;
  /** A way back above the title. */
  readonly crumbs?: ReactNode;
  readonly actions?: ReactNode;
  readonly narrow?: boolean;
  /** For a page that needs the whole screen. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** An ordinary page: bar, heading, content. */
export function Page({ title, crumbs, actions, narrow, wide, children }: PageProps) {
  return (
    <>
      <TopBar />
      <main className={narrow ? 'page narrow' : wide ? 'page wide' : 'page'} id="main">
        <div>
          {crumbs && <p className="crumbs">{crumbs}</p>}
          <div className="page-head">
            <h1>{title}</h1>
            {actions && <div className="actions">{actions}</div>}
          </div>
        </div>
        {children}
      </main>
    </>
  );
}
