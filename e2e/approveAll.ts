import type { Page } from '@playwright/test';
import { expect } from './demoServer';

const REVIEW = 'routes/schemes.$id.review.$section';

/**
 * Submits and approves every section in drafting, over HTTP; `approval.walk.ts` tests the buttons. The approval
 * carries the digest of the approved text, as on the review page.
 */
export async function approveAll(member: Page, chair: Page, id: string, origin: string): Promise<void> {
  const snapshot = await (await chair.request.get(`/schemes/${id}/snapshot.json`)).json();
  const sections = snapshot.sections
    .filter((section: { status: { state: string } }) => section.status.state === 'drafting')
    .map((section: { id: string }) => section.id);
  expect(sections.length).toBeGreaterThan(5);
  for (const section of sections) {
    const move = `/schemes/${id}/sections/${section}/move`;
    const submitted = await member.request.post(move, { headers: { origin }, form: { move: 'submit' } });
    expect(submitted.ok(), `${section} is submitted`).toBe(true);
    const review = await chair.request.get(
      `/schemes/${id}/review/${section}?_data=${encodeURIComponent(REVIEW)}`,
    );
    const { digest } = await review.json();
    const form = { move: 'approve', seen: digest };
    const approved = await chair.request.post(move, { headers: { origin }, form });
    expect(approved.ok(), `${section} is approved: ${approved.status()}`).toBe(true);
  }
}
