import {select} from "d3-selection";
import {type DueNumber, dueNumbers} from "../../measures/dueSpan.js";
import type {DueSpan} from "../../model/values.js";
import type {DeadlineDateRow} from "../../queries/deadlineDates.js";
import {type Part, part, parts, type Root, removePart} from "../part.js";
import type {Context} from "../view.js";
import {filtersOfKind, filtersOfSpan} from "./behind.js";
import {type LinkedNumber, numberButtons} from "./numberButton.js";
import {beginSpans, type DeadlinesState, endSpans} from "./state.js";

/** The numbers of each span seen from the state's day; null in the build, which has no day. */
type Due = Record<DueSpan, DueNumber> | null;

/** What is overdue and what is due when, as numbers that list their tasks, with the day that can be chosen. */
export function duePart(
  root: Root,
  rows: readonly DeadlineDateRow[],
  state: DeadlinesState,
  context: Context,
): void {
  const {text} = context;
  const words = text.deadlines.due;
  const {day, filters} = state;
  const due = day === null ? null : dueNumbers(rows, day);
  const area = part(root, "section", "dues");
  part(area, "h2", "heading").text(words.heading);
  dayControls(part(area, "div", "controls"), state, context);
  const hasEnds = rows.some((row) => row.deadline_date !== null && row.deadline_kind !== "from_date");
  part(area, "p", "sentence").text(
    !hasEnds ? words.none : day === null || due === null ? words.waiting : words.sentence(day, summary(due)),
  );
  const list = part(area, "ol", "spans").attr("hidden", hasEnds ? null : "");
  const numbersOf = (span: DueSpan): LinkedNumber[] => {
    const number = due?.[span];
    if (!number) return [{words: words.unknown, label: "", tasks: 0, filters: null}];
    const name = words.spans[span];
    const own = filtersOfSpan(number, filters);
    const whole = {
      words: String(number.tasks),
      label: words.open(name, number.tasks),
      tasks: number.tasks,
      filters: own,
    };
    if (own !== null || number.tasks === 0) return [whole];
    const kinds = number.kinds.map((kind) => ({
      words: text.deadlines.kind(text.deadlineKinds[kind.kind], kind.tasks),
      label: words.open(`${name}，${text.deadlineKinds[kind.kind]}`, kind.tasks),
      tasks: kind.tasks,
      filters: filtersOfKind(kind, filters),
    }));
    return [whole, ...kinds];
  };
  const draw = (within: Part, spans: readonly DueSpan[]) =>
    parts(within, "li", "span", spans)
      .attr("data-span", (span) => span)
      .each(function (span) {
        const item = select<HTMLElement, unknown>(this) as Part;
        numberButtons(part(item, "div", "numbers-of").node()!, numbersOf(span), context);
        part(item, "span", "name").text(words.spans[span]);
        const number = due?.[span];
        part(item, "small", "dates").text(number?.first ? words.from(number.first, number.last!) : "");
      });
  draw(list, endSpans);
  const begins = rows.some((row) => row.deadline_date !== null && row.deadline_kind === "from_date");
  if (begins) {
    const place = part(area, "div", "begin");
    part(place, "p", "heading").text(words.begin);
    draw(part(place, "ol", "spans"), beginSpans);
  } else removePart(area, "begin");
  part(area, "p", "note")
    .attr("hidden", hasEnds ? null : "")
    .text(words.note);
}

function summary(due: NonNullable<Due>) {
  const tasks = endSpans.reduce((sum, span) => sum + due[span].tasks, 0);
  const next = endSpans.slice(1).find((span) => due[span].tasks > 0);
  return {
    tasks,
    overdue: due.overdue.tasks,
    next: next ? due[next].first : null,
    atNext: next ? due[next].atFirst : 0,
  };
}

/** The day, which is the reader's own unless another one is chosen. */
function dayControls(
  controls: Part,
  {day, isChosen}: DeadlinesState,
  {text, browser, document}: Context,
): void {
  const words = text.deadlines.due;
  const label = part(controls, "label", "day");
  part(label, "span", "legend").text(words.day);
  part(label, "input", "input")
    .attr("type", "date")
    .attr("name", "day")
    .property("value", day ?? "")
    .on("change", (event: Event) => {
      const {value} = event.currentTarget as HTMLInputElement;
      browser?.change({day: value === "" || value === browser.today() ? null : value});
    });
  const button = controls.selectChild<HTMLElement>("[data-part=today]").node();
  const hadFocus = button !== null && button === document.activeElement;
  part(controls, "button", "today")
    .attr("type", "button")
    .attr("disabled", isChosen ? null : "")
    .text(words.today)
    .on("click", () => browser?.change({day: null}));
  // A button that has done its work cannot keep the focus.
  if (hadFocus && !isChosen) label.select<HTMLElement>("input").node()?.focus();
}
