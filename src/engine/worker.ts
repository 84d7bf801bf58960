/**
 * The first line of the engine's worker file, before the package's own text. DuckDB-WASM 1.28.0 swallows every failure
 * to load its module (missing, cut short, wrong MIME type, refused by the Content-Security-Policy) and then waits for
 * ever; this turns the lost rejection into an error event on the page's side.
 */
export const workerPrelude =
  'self.addEventListener("unhandledrejection",(event)=>{event.preventDefault();setTimeout(()=>{throw event.reason})});\n';
