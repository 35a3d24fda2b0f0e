/** Public exports of the clippings; everything else in this folder is private. */

export { BackupFailure } from './backup/failure';
export type { ClipOutcome, ClipRequest } from './clip-request';
export type { EntityCount, EntityKind, Library, Named, Progress, RestorePreview, Undo, Usage } from './contract';
export { corrected, correctedOfficial, correctedReference } from './corrected';
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
} from './dossier';
export { type Draft, draftKey, emptyDraft, isStale, isWorthKeeping } from './draft';
export { giveUpDatabase, hasJournal } from './journal/give-up';
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
} from './model';
export { namedInQuote, namedWithin } from './named/in-quote';
export { officialKey, organisationKey } from './named/keys';
export { openClippings } from './open';
export { PartlyDone } from './partly-done';
export { type Answer, everything, type Hit, type Query, type Sort } from './query';
export { saveRaw } from './raw-export/save-raw';
export { type Excerpt, excerpt } from './search/excerpt';
export { type Highlight, highlight } from './search/highlight';
export { diffVersions, type TextPart, type VersionDiff } from './versions/diff';
