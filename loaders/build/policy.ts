import {createHash} from "node:crypto";

/** What a page needs beyond the common policy. */
export interface Needs {
  /** The inline scripts of the page, as written between their tags. */
  readonly scripts?: readonly string[];
  /** True for the page "not found", whose `<base>` lets it stand at any address. */
  readonly base?: boolean;
}

/**
 * The Content-Security-Policy of a page: nothing but its own site, and of its inline scripts only those that the
 * build wrote. `wasm-unsafe-eval` lets the engine compile; it does not allow `eval`. Styles come from files only:
 * a `style` attribute in HTML is refused, `element.style.x = …` in a script is not.
 */
export function policy({scripts = [], base = false}: Needs = {}): string {
  const hashes = [...new Set(scripts.map(hash))].sort();
  return [
    "default-src 'none'",
    ["script-src", "'self'", "'wasm-unsafe-eval'", ...hashes].join(" "),
    "worker-src 'self'",
    "connect-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    base ? "base-uri 'self'" : "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** What only a header may say: a `<meta>` cannot forbid framing. */
export const withFraming = (content: string) => `${content}; frame-ancestors 'self'`;

const hash = (script: string) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
