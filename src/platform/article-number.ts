/**
 * Addresses of scripts that name one article by its number: `/?p=123`, `index.php?view=article&id=9`, but not its section
 * (`?catid=12`), nor where a reader came from (`?utm_id=9`).
 * One rule for both who ask: detection, and the script at the door.
 */
const number = /[?&](?!cat|zone|tag|topic|menu|page|author|utm_|mc_|campaign|source|\w*clk?id)(?:\w*id|p)=\d/i;

export const namesArticle = (search: string): boolean => number.test(search);
