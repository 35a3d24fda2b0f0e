import type { Post } from '../../clippings';
import { day, message, plural } from '../../platform';

/** A date with no-break spaces. */
const unbrokenDay = (date: string) => day(date).replaceAll(' ', '\u00a0');

const period = ({ from, to }: Post) => {
  const [first, last] = [unbrokenDay(from), unbrokenDay(to)];
  return first === last ? first : message('libraryFromTo', first, last);
};

const STATUS = { current: null, former: 'libraryFormer', acting: 'libraryActing' } as const;

/** Posts over time, according to the clippings. */
export function Posts({ posts }: { posts: readonly Post[] }) {
  if (posts.length === 0) return null;
  return (
    <section class="stack">
      <h2 class="section-title">{message('libraryPosts')}</h2>
      <ol class="posts">
        {posts.map((post) => {
          const status = STATUS[post.status];
          return (
            <li key={`${post.title} ${post.organization} ${post.status}`}>
              <span class="posts-when">{period(post)}</span>
              <span>
                <span class="posts-title">{post.title}</span> {post.organization}
                <span class="soft small">
                  {' '}
                  {[status && message(status), plural('libraryClippings', post.clippings)].filter(Boolean).join(' · ')}
                </span>
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
