import MarkdownIt from "markdown-it";

/**
 * The Markdown of text cells: CommonMark with tables. HTML in it is words; there are no pictures, as none could be loaded
 * without a network; links lead to the web or to a place of the page, and what leads elsewhere stays as it is written.
 */
export function markdownParser(): MarkdownIt {
  const parser = new MarkdownIt("default", {html: false, linkify: false, typographer: false, breaks: true});
  parser.disable("image");
  parser.validateLink = (address) => /^(https?:\/\/|#)/i.test(address);
  return parser;
}

/** Whether a link leads out of the page. */
export const leadsOut = (address: string): boolean => !address.startsWith("#");
