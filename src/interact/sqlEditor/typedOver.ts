import {EditorView} from "@codemirror/view";

/**
 * Puts what is typed in the place of what is selected, before the browser does: Chromium would set the new text in the style
 * of the old, which a strict policy refuses and complains of.
 */
export const typedOver = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const {main} = view.state.selection;
    const {data, inputType, isComposing} = event;
    if (
      inputType !== "insertText" ||
      !data ||
      isComposing ||
      main.empty ||
      view.state.selection.ranges.length > 1
    )
      return false;
    event.preventDefault();
    const insert = () =>
      view.state.update(view.state.replaceSelection(data), {userEvent: "input.type", scrollIntoView: true});
    const handlers = view.state.facet(EditorView.inputHandler);
    if (!handlers.some((handler) => handler(view, main.from, main.to, data, insert))) view.dispatch(insert());
    return true;
  },
});
