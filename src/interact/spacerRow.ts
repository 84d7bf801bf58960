/** A row that takes the room of rows that are not drawn. */
export function spacer(document: Document): HTMLTableRowElement {
  const row = document.createElement("tr");
  row.setAttribute("aria-hidden", "true");
  row.dataset.part = "spacer";
  row.append(document.createElement("td"));
  return row;
}

/** Gives a spacer its height, in pixels. */
export function setHeight(spacer: HTMLTableRowElement, height: number): void {
  (spacer.firstElementChild as HTMLElement).style.height = `${Math.max(0, height)}px`;
}
