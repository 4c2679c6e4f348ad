import { Layout, type LayoutProps } from './layout.tsx';

interface PlainPageProps extends Omit<LayoutProps, 'area'> {
  /** In small letters above the title: which wave, or what of a report, it is about. */
  above?: string;
  lead?: string;
}

/** A page of one thing by itself: its title, a sentence about it, and what to do. */
export function PlainPage({ above, lead, children, ...page }: PlainPageProps) {
  return (
    <Layout {...page} area="plain">
      <div class="stack">
        {above ? <p class="eyebrow">{above}</p> : null}
        <h1>{page.title}</h1>
        {lead ? <p class="lead">{lead}</p> : null}
        {children}
      </div>
    </Layout>
  );
}
