/** A day that is over is no day of what has yet to come: 20일, 買収すると発表した tells when it was told. */
import type { ClaimDate, SentenceClaim } from '../claim.ts'

const DAY_OR_LONGER = /^\d{4}(?:-\d{2}){0,2}$/

/** Whether all of the date (ISO 8601: a day, month or year) lies before the day of publication. */
export const isOver = ({ iso }: ClaimDate, published: string): boolean =>
  DAY_OR_LONGER.test(iso) && published.length >= iso.length && iso < published.slice(0, iso.length)

/** The claim without a date that its status contradicts. `published`: a day, or '' where nobody knows it. */
export const withoutPastDate = (claim: SentenceClaim, published: string): SentenceClaim =>
  claim.date !== null &&
  // What a share was, others may guess years after.
  claim.relation !== 'holds-share-of' &&
  (claim.status === 'planned' || claim.status === 'expected') &&
  isOver(claim.date, published)
    ? { ...claim, date: null }
    : claim
