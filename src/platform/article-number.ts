/**
 * Query strings that identify an article by number: `/?p=123`, `index.php?view=article&id=9`, but not a section (`?catid=12`) or a tracking
 * parameter (`?utm_id=9`). Shared by detection and the probe.
 */
const number = /[?&](?!cat|zone|tag|topic|menu|page|author|utm_|mc_|campaign|source|\w*clk?id)(?:\w*id|p)=\d/i;

export const namesArticle = (search: string): boolean => number.test(search);
