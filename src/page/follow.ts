/** The ears that follow the body of an article: for changes of the page, and for the pointer over its marks. */
import { type HoverOptions, listenToPointer } from './cards/hover';
import { type WatchOptions, watch } from './life/watch';

type FollowOptions = Omit<HoverOptions, 'region'> & Omit<WatchOptions, 'region' | 'isCard'>;

/** Gives what moves the ears to another region; null listens to nothing. */
export function createFollower(
  { onChange, onTheme, onGiveUp, ...pointer }: FollowOptions,
  signal: AbortSignal,
): (next: Element | null) => void {
  let region: Element | null = null;
  let following: AbortController | null = null;
  return (next) => {
    if (next === region) return;
    following?.abort('moved');
    region = next;
    if (!next) return;
    following = new AbortController();
    const ears = AbortSignal.any([signal, following.signal]);
    watch({ region: next, isCard: pointer.cards.owns, onChange, onTheme, onGiveUp }, ears);
    listenToPointer({ ...pointer, region: next }, ears);
  };
}
