import type { ReactNode } from 'react';
import { CredentialNotices } from './CredentialNotices';
import { TopBar } from './TopBar';

interface PageProps {
  readonly title: string;
  /** Breadcrumb links above the title. */
  readonly crumbs?: ReactNode;
  readonly actions?: ReactNode;
  readonly narrow?: boolean;
  /** Uses the whole width of the screen. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** The frame of an ordinary page: bar, heading, content. */
export function Page({ title, crumbs, actions, narrow, wide, children }: PageProps) {
  return (
    <>
      <TopBar />
      <main className={narrow ? 'page narrow' : wide ? 'page wide' : 'page'} id="main" tabIndex={-1}>
        <div>
          {crumbs && <p className="crumbs">{crumbs}</p>}
          <div className="page-head">
            <h1>{title}</h1>
            {actions && <div className="actions">{actions}</div>}
          </div>
        </div>
        <CredentialNotices />
        {children}
      </main>
    </>
  );
}
