import {type Role, roles} from "../model/values.js";
import type {PartyRow} from "../queries/parties.js";
import {type ClauseRun, clauseRuns} from "./clauseRuns.js";
import {departmentHref} from "./links.js";
import type {Part} from "./part.js";
import type {Context} from "./view.js";

/**
 * Fills an element with a clause as written, each stretch marked with what it was read as. A department's name leads to
 * its page; the keyboard gets there by the parties above, which are links too.
 * @param unread words of the clause that the reader could make nothing of
 * @param linked false where the departments have no pages
 */
export function clauseText(
  element: Part,
  clause: string,
  {parties, unread}: {parties: readonly PartyRow[]; unread: readonly string[]},
  context: Context,
  linked: boolean,
): void {
  const node = element.node()!;
  const {ownerDocument: document} = node;
  const words = context.text.tasks.runs;
  node.replaceChildren(
    ...clauseRuns(clause, parties).flatMap((run) => {
      if (run.kind === "plain") return plainText(run.text, unread, words.unread, document);
      if (run.kind === "separator") return runElement("separator", null, run.text, document, false);
      const stretch = runElement(run.kind, run.role ?? null, run.text, node.ownerDocument, linked);
      stretch.setAttribute("title", titleOf(run, context));
      if (run.repeated) stretch.setAttribute("data-repeated", "true");
      const {party} = run;
      if (party?.department && linked) {
        stretch.setAttribute(
          "href",
          departmentHref({department: party.department, short_name: party.name}, context),
        );
        stretch.setAttribute("tabindex", "-1");
      }
      return stretch;
    }),
  );
}

/** Words that are neither name nor role, in which those that nothing was made of are marked. */
function plainText(
  words: string,
  unread: readonly string[],
  title: string,
  document: Document,
): (string | HTMLElement)[] {
  const found = unread.find((each) => each !== "" && words.includes(each));
  if (found === undefined) return [words];
  const at = words.indexOf(found);
  const stretch = runElement("unread", null, found, document, false);
  stretch.setAttribute("title", title);
  const rest = plainText(words.slice(at + found.length), unread, title, document);
  return [...plainText(words.slice(0, at), unread, title, document), stretch, ...rest];
}

/** What the marks mean, in a line; of the roles those that occur. */
export function clauseLegend(
  element: Part,
  parties: readonly PartyRow[],
  {text}: Pick<Context, "text">,
  hasUnread = false,
): void {
  const node = element.node()!;
  const {ownerDocument: document} = node;
  const words = text.tasks.runs;
  const named = parties.filter(({department}) => department !== null);
  const present = roles.filter((role) => named.some((party) => party.role === role));
  const samples = present.map((role) => runElement("department", role, text.roles[role], document, false));
  if (named.length < parties.length) {
    samples.push(runElement("group", null, words.groupLegend, document, false));
  }
  if (samples.length > 0) samples.push(runElement("separator", null, words.separatorLegend, document, false));
  if (hasUnread) samples.push(runElement("unread", null, words.unread, document, false));
  element.attr("hidden", samples.length > 0 ? null : "");
  node.replaceChildren(
    `${words.legend}：`,
    ...samples.flatMap((sample, index) => (index > 0 ? [" ", sample] : [sample])),
  );
}

const tags = {department: "span", group: "span", role: "b", separator: "span", unread: "span"} as const;

function runElement(
  kind: keyof typeof tags,
  role: Role | null,
  words: string,
  document: Document,
  linked: boolean,
): HTMLElement {
  const element = document.createElement(linked && kind === "department" ? "a" : tags[kind]);
  element.setAttribute("data-run", kind);
  if (role) element.setAttribute("data-role", role);
  element.textContent = words;
  return element;
}

function titleOf({kind, role, party, repeated}: ClauseRun<PartyRow>, {text}: Context): string {
  const words = text.tasks.runs;
  const roleName = role ? text.roles[role] : "";
  if (kind === "role") return words.role(roleName);
  if (kind === "group" || !party) return words.group(roleName);
  const name = party.department ?? party.name;
  return repeated ? words.repeated(name, roleName) : words.department(name, roleName);
}
