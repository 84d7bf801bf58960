/** Boxes are stops of the keyboard, which moves what is in them; those that hold no more than they show stop being so. */
export function reachableBoxes(document: Document): void {
  const observer = new ResizeObserver((entries) => {
    for (const {target} of entries) {
      const isMoved = target.scrollWidth > target.clientWidth || target.scrollHeight > target.clientHeight;
      if (isMoved) target.setAttribute("tabindex", "0");
      else target.removeAttribute("tabindex");
    }
  });
  for (const box of document.querySelectorAll(".box, pre")) observer.observe(box);
}
