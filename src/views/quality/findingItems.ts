import {select} from "d3-selection";
import {listHref} from "../links.js";
import {type Part, part, parts, removePart} from "../part.js";
import type {Context} from "../view.js";
import type {Found} from "./found.js";
import {excerpt, markedWords, wordsOf} from "./markedWords.js";

/** So many findings of a rule are in sight; the rest opens at a click. */
const inSight = 10;
/** No more than so many are put into the page, whatever the list is. */
const most = 200;

/** The findings of a rule: the first ten, and the rest behind a line that says how many. */
export function findingItems(parent: Part, found: readonly Found[], context: Context): void {
  const words = context.text.quality;
  const mixed = new Set(found.map(({finding}) => finding.severity)).size > 1;
  items(parent, found.slice(0, inSight), mixed, context);
  const rest = found.slice(inSight, most);
  if (rest.length > 0) {
    const details = part(parent, "details", "rest");
    part(details, "summary", "summary").text(words.showAll(found.length));
    items(details, rest, mixed, context);
  } else removePart(parent, "rest");
  if (found.length > most) part(parent, "p", "more").text(words.notListed(found.length - most));
  else removePart(parent, "more");
}

/** @param mixed whether the rule's findings differ in severity, so that each must say its own */
function items(parent: Part, found: readonly Found[], mixed: boolean, context: Context): void {
  parts(part(parent, "ol", "findings"), "li", "finding", found)
    .attr("data-code", ({finding}) => finding.code)
    .attr("data-severity", ({finding}) => finding.severity)
    .attr("data-task", ({task}) => task?.task_id ?? null)
    .each(function (each) {
      findingItem(select(this) as Part, each, mixed, context);
    });
}

/** Place, words with what is wrong in them marked, what is wrong, how it was read. */
function findingItem(item: Part, found: Found, mixed: boolean, context: Context): void {
  const {finding} = found;
  const {severities} = context.text;
  const words = context.text.quality;
  drawPlace(part(item, "p", "place"), found, context);
  const body = part(item, "div", "body");
  drawQuotes(part(body, "div", "quotes"), found, context);
  part(body, "p", "message").text(
    mixed ? words.weighed(severities[finding.severity], finding.message) : finding.message,
  );
  part(body, "p", "treatment").text(finding.treatment ? words.treatment(finding.treatment) : "");
}

/** 第 12 项, which leads to the task, and its line in the source; the line alone where there is no task. */
function drawPlace(place: Part, {finding, task}: Found, context: Context): void {
  const {quality: words, tasks} = context.text;
  const {task_no, source_line} = finding;
  const node = place.node()!;
  const number = node.ownerDocument.createElement(task ? "a" : "b");
  const at = source_line === null ? "" : words.line(source_line);
  const alone = task === null && task_no === null;
  number.textContent = alone
    ? at || words.wholeList
    : task_no === null
      ? tasks.noNumber
      : tasks.number(task_no);
  if (task) {
    const href = listHref("tasks", {...context.wholeList, task: task.task_id}, context);
    number.setAttribute("href", href);
  }
  const line = node.ownerDocument.createElement("span");
  line.textContent = alone ? "" : at;
  node.replaceChildren(number, line);
}

/** 82 or 3—5: the message has it, and alone it says nothing. */
const bareNumber = /^\d+(?:—\d+)?$/;

/** The words that the finding is about; where they do not stand in its task, they stand alone. */
function drawQuotes(quotes: Part, found: Found, {text}: Context): void {
  const {evidence} = found.finding;
  const {field, words} = wordsOf(found);
  const own = words === null ? [] : markedWords(words, evidence);
  const elsewhere = evidence !== null && !bareNumber.test(evidence) && !own.some((run) => run.marked);
  const alone = elsewhere ? markedWords(evidence, evidence) : [];
  const lines = [
    ...(field === null ? [] : [{label: text.quality.fields[field], runs: excerpt(own)}]),
    ...(alone.length === 0 ? [] : [{label: text.quality.evidence, runs: excerpt(alone)}]),
  ];
  parts(quotes, "blockquote", "quote", lines).each(function ({label, runs}) {
    const {ownerDocument: document} = this;
    const name = document.createElement("small");
    name.textContent = label;
    const pieces = runs.map(({text: piece, marked}) => {
      if (!marked) return document.createTextNode(piece);
      const mark = document.createElement("mark");
      mark.textContent = piece;
      return mark;
    });
    this.replaceChildren(name, ...(pieces.length > 0 ? pieces : [document.createTextNode(text.tasks.blank)]));
  });
}
