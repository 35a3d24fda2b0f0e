import { useEffect, useState } from 'preact/hooks';

/** The same width as in search.css. */
const NARROW = '(max-width: 56rem)';

/** Whether the window is too narrow for two columns. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const media = matchMedia(NARROW);
    const follow = () => setNarrow(media.matches);
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, []);
  return narrow;
}
