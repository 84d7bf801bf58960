/** Between the canonical names of a set of departments in `data-departments`: no name holds a control character. */
export const nameSeparator = "\u001f";
