/** What the stores show: within their limits, and the same in every language. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/locales/web-extension.ts';
import { readListing } from '../support/listing.ts';

/** Characters, by the strictest of the stores. */
const LIMITS = { name: 45, summary: 132, description: 15_000, privacy: 15_000, reason: 1_000 };

const english = readListing('en');

describe.each(Object.entries(LANGUAGES))('the listing in %s', (language, { manifest }) => {
  const { name, summary, sections, permissions } = readListing(language);

  it('is headed by what the browser shows', () => {
    expect([name, summary]).toEqual([manifest!.name, manifest!.description]);
    expect(name.length).toBeLessThanOrEqual(LIMITS.name);
    expect(summary.length).toBeLessThanOrEqual(LIMITS.summary);
  });

  it('describes, tells of privacy and gives a reason for each permission', () => {
    expect(Object.keys(sections)).toEqual(['Description', 'Privacy', 'Permissions']);
    expect(sections.Description!.length).toBeLessThanOrEqual(LIMITS.description);
    expect(sections.Privacy!.length).toBeLessThanOrEqual(LIMITS.privacy);
    expect(Object.keys(permissions)).toEqual(Object.keys(english.permissions));
    for (const reason of Object.values(permissions)) expect(reason.length).toBeLessThanOrEqual(LIMITS.reason);
  });

  it('says as much as the English one', () => {
    const parts = (text: string) => text.split(/\n+/).length;
    expect(parts(sections.Description!)).toBe(parts(english.sections.Description!));
    expect(parts(sections.Permissions!)).toBe(Object.keys(permissions).length);
  });

  it('has the language’s own quotation marks and dots', () => {
    expect(Object.values(sections).join('\n')).not.toMatch(/["']|\.\.\./);
  });
});
