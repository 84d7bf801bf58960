import {zh} from "./src/text/zh.ts";

const {pages, title, navigation, skip, footer} = zh.site;

/** A page's address as Framework knows it: the overview is `/index`, every other page its own name. */
const address = (page: string) => `/${page}`;

/** The way to the other pages. Framework turns the absolute addresses into relative ones, so a sub-path works too. */
function header({path}: {path: string}): string {
  const links = Object.entries(pages).map(([page, name]) => {
    const within = page === "departments" && path.startsWith("/departments/");
    const current = address(page) === path ? ' aria-current="page"' : within ? ' aria-current="true"' : "";
    return `<li><a href="${page === "index" ? "/" : address(page)}"${current}>${name}</a></li>`;
  });
  // rel="external": Framework would count the link from <base>, which the page "not found" has, or call it broken.
  const toMain =
    path === "/404" ? "" : `<a class="skip" href="#observablehq-main" rel="external">${skip}</a>`;
  return `${toMain}
<nav aria-label="${navigation}"><ul>${links.join("")}</ul></nav>`;
}

/** Three bars, drawn in the address of the icon itself: a browser asks for no file. */
const icon =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'>" +
  "<path fill='rgb(0,95,115)' d='M1 2h14v3H1zM1 7h9v3H1zM1 12h5v3H1z'/></svg>";

export default {
  root: "src",
  output: "dist",
  title,
  // Loaders run by the Node that runs the build, wherever that is: no shell, no `tsx` on the path.
  interpreters: {".ts": [process.execPath, "--import", "tsx"]},
  // Links say `workload.html`, which any file server finds without a rule for rewriting; ours answers `/workload` too.
  preserveExtension: true,
  preserveIndex: false,
  pages: [],
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  // A heading has an id only where the page gives one: those made from Chinese words are empty.
  markdownIt: (md: {core: {ruler: {disable(rule: string): unknown}}}) => {
    md.core.ruler.disable("anchor");
    return md;
  },
  // Framework's default is a font from another host.
  globalStylesheets: [],
  style: "style.css",
  head: `<link rel="icon" href="${icon}">`,
  header,
  footer: `<p>${footer}</p>`,
};
