/** A page of a chart on paper. */
export interface PaperPage {
  /** Which rows it has; empty where that goes without saying. */
  said: string;
  chart: SVGSVGElement;
}

/** Makes the pages of the figures in a document, which has one listener for them all. */
const makers = new WeakMap<Document, Map<HTMLElement, () => PaperPage[]>>();

/**
 * Puts a figure's chart onto several pages while it is printed, if it is too long for one: `make` is asked then, and gives
 * none if it is not. They stand in `[data-part=pages]` after the plots, and the figure has `data-paged`, for which the style
 * sheet hides the plots. To be called again after each drawing.
 * @param frame the figure, which holds `[data-part=plots]`
 */
export function paperPages(frame: HTMLElement, make: () => PaperPage[]): void {
  const {ownerDocument: document} = frame;
  let own = makers.get(document);
  if (!own) {
    own = new Map();
    makers.set(document, own);
    listen(document.defaultView!, own);
  }
  own.set(frame, make);
}

function listen(view: Window, own: Map<HTMLElement, () => PaperPage[]>): void {
  const clear = (frame: HTMLElement) => {
    delete frame.dataset.paged;
    frame.querySelector(":scope > [data-part=pages]")?.remove();
  };
  view.addEventListener("beforeprint", () => {
    for (const [frame, make] of own) {
      clear(frame);
      if (!frame.isConnected) own.delete(frame);
      else show(frame, make());
    }
  });
  view.addEventListener("afterprint", () => {
    for (const frame of own.keys()) clear(frame);
  });
}

function show(frame: HTMLElement, pages: readonly PaperPage[]): void {
  if (pages.length === 0) return;
  const {ownerDocument: document} = frame;
  const box = document.createElement("div");
  box.dataset.part = "pages";
  for (const {said, chart} of pages) {
    const page = document.createElement("div");
    if (said !== "") {
      const line = document.createElement("p");
      line.textContent = said;
      page.append(line);
    }
    page.append(chart);
    box.append(page);
  }
  frame.dataset.paged = "true";
  frame.querySelector(":scope > [data-part=plots]")?.after(box);
}
