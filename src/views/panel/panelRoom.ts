/**
 * Says on the document how many columns the panel has, so that the style sheet makes room for it before anything is drawn
 * in what is left; none where it is not there.
 */
export function makePanelRoom({documentElement}: Document, columns: number): void {
  if (columns > 0) documentElement.setAttribute("data-panel", String(columns));
  else documentElement.removeAttribute("data-panel");
}
