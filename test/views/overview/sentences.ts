/** The sentences of an overview by their kind: the bold beginning, a bar, and the rest. */
export const sentences = (root: Element): Record<string, string> =>
  Object.fromEntries(
    [...root.querySelectorAll("li[data-finding]")].map((item) => [
      item.getAttribute("data-finding")!,
      `${item.querySelector("b")!.textContent}｜${item.querySelector("div")!.textContent}`,
    ]),
  );
