/** Whether a lead is worth its place. Pure. */
import type { Brief } from '../model/brief.ts';

/** Where nobody wrote a summary, a brief of a few statements would say each of them twice. */
export const repeatsAll = ({ lead, claims }: Pick<Brief, 'lead' | 'claims'>): boolean =>
  claims.every(({ text }) => lead.some((sentence) => sentence.text === text));
