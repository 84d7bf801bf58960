/** Where a request goes: to a page's file, to another address, or as it is (a file of the site, or nothing). */
export type Destination = {page: string} | {redirect: string} | {file: string};

/**
 * Reads the path of a request against the pages of the site. A page answers at its file's name, `/workload.html`, and
 * without the ending, `/workload`; a folder's first page at the folder, `/en/`. Links in a page are relative, so
 * `/workload/` and `/en` must not answer themselves: they lead to the address where the links are right.
 * @param path decoded, with a leading slash
 * @param pages as `pagesOf` lists them
 */
export function destination(path: string, pages: ReadonlySet<string>): Destination {
  if (pages.has(path)) return {page: path};
  if (pages.has(`${path}.html`) && !path.endsWith("/index")) return {page: `${path}.html`};
  if (path.endsWith("/")) {
    if (pages.has(`${path}index.html`)) return {page: `${path}index.html`};
    const bare = path.replace(/\/+$/, "");
    if (pages.has(`${bare}.html`)) return {redirect: `../${bare.slice(bare.lastIndexOf("/") + 1)}`};
    return {file: path};
  }
  if (pages.has(`${path}/index.html`)) return {redirect: `./${path.slice(path.lastIndexOf("/") + 1)}/`};
  return {file: path};
}
