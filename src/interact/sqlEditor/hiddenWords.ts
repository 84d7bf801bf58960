/** Words in a root that are read out and not seen. */
export interface HiddenWords {
  /** For the element that they describe. */
  attributes(): Record<string, string>;
  /** What is wrong with it; nothing: all is well. */
  say(faults: readonly string[]): void;
}

/**
 * Puts a description of an element, and what is wrong with it, into its root: a description cannot lie outside of that.
 * @param help what the keys do
 */
export function hiddenWords(root: ShadowRoot, help: string): HiddenWords {
  const put = (id: string) => {
    const element = root.appendChild(root.ownerDocument.createElement("p"));
    element.id = id;
    element.hidden = true;
    return element;
  };
  const described = put("help");
  const wrong = put("faults");
  described.textContent = help;
  return {
    attributes: () =>
      wrong.textContent
        ? {"aria-describedby": `${wrong.id} ${described.id}`, "aria-invalid": "true"}
        : {"aria-describedby": described.id},
    say(faults) {
      wrong.textContent = faults.join("\n");
    },
  };
}
