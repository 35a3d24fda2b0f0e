/** Follows one region of the page: its changes, and the pointer over its marks. */
import { type HoverOptions, listenToPointer } from './cards/hover';
import { type WatchOptions, watch } from './lifecycle/watch';

type FollowOptions = Omit<HoverOptions, 'region'> & Omit<WatchOptions, 'region' | 'isCard'>;

/** Returns a function that moves the listeners to another region; null removes them. */
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
    const until = AbortSignal.any([signal, following.signal]);
    watch({ region: next, isCard: pointer.cards.owns, onChange, onTheme, onGiveUp }, until);
    listenToPointer({ ...pointer, region: next }, until);
  };
}
