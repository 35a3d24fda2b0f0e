export { askUntilAnswered } from './ask-until-answered';
export { clipAsRead } from './clip-as-read';
export type { Corrections, OfficialCorrection, ReferenceCorrection } from './corrections';
export type { AboutEntity, AboutReference, FromPage, PageState, RegistryEntry, SeenIn } from './from-page';
export type { Access, ClipReply, ClipRequest, EarlierClipping, FromScreen, TabReading } from './from-screen';
export type { TextQuote } from './quote';
export { type Reply, replyOf } from './reply';
export { ask } from './send';
export { type EntityKind, type PageReading, type PageReplies, type PageRequest, pageRequest } from './to-page';
