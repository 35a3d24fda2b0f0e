import type { RefObject } from 'preact';
import { message } from '../../platform';
import { Button } from '../../ui/button';
import { attempt } from '../attempt';
import { savePng, saveSvg } from './save-picture';

/** Buttons to save the picture as a file. */
export function SaveButtons({ picture, name }: { picture: RefObject<SVGSVGElement | null>; name: string }) {
  const save = (write: (picture: SVGSVGElement, name: string) => void | Promise<void>) => {
    const drawn = picture.current;
    if (!drawn) return;
    void attempt(async () => {
      await write(drawn, name);
      return undefined;
    }, message('libraryPictureSaved'));
  };
  return (
    <>
      <Button onClick={() => save(saveSvg)}>{message('librarySaveSvg')}</Button>
      <Button onClick={() => save(savePng)}>{message('librarySavePng')}</Button>
    </>
  );
}
