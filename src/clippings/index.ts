/** Public exports of the clippings; everything else in this folder is private. */

export { BackupFailure } from './lines/failure';
export type { ClipOutcome, ClipRequest } from './model/clip-request';
export {
  type Clipping,
  type ClippingHead,
  type ClippingKind,
  type ClippingState,
  type Corrections,
  noCorrections,
  type OfficialCorrection,
  type ReferenceCorrection,
  type TextQuote,
} from './model/clipping';
export type { EntityCount, EntityKind, Library, Named, Progress, RestorePreview, Undo, Usage } from './model/contract';
export { corrected, correctedOfficial, correctedReference } from './model/corrected';
export type {
  Citation,
  Counted,
  Decision,
  Mentions,
  OfficialDossier,
  OfficialEntry,
  Page,
  Post,
  ReferenceDossier,
  ReferenceEntry,
} from './model/dossier';
export { type Draft, draftKey, emptyDraft, isStale, isWorthKeeping } from './model/draft';
export { namedInQuote, namedWithin } from './model/in-quote';
export { officialKey, organisationKey } from './model/keys';
export { PartlyDone } from './model/partly-done';
export { type Answer, everything, type Hit, type Query, type Sort } from './model/query';
export { openClippings } from './open';
export { saveRaw } from './raw-export/save-raw';
export { giveUpDatabase, hasJournal } from './reconcile/give-up';
export { type Excerpt, excerpt } from './search/excerpt';
export { type Highlight, highlight } from './search/highlight';
export { type Written, withWritten, writtenFor } from './versions/carry-over';
export { diffVersions, type TextPart, type VersionDiff } from './versions/diff';
