import {select} from "d3-selection";
import {ledColour, tieColours} from "../../charts/networkColours.js";
import {rowBar} from "../../charts/rowBar.js";
import type {DepartmentRow} from "../../queries/departments.js";
import type {PartnerRow} from "../../queries/partners.js";
import {cell, link, words} from "../elements.js";
import {greatest} from "../facts.js";
import {departmentHref, listHref} from "../links.js";
import {type Part, part, parts} from "../part.js";
import type {Context} from "../view.js";
import {foldedRows} from "./foldedRows.js";

const relations = ["joint", "leads", "led", "shared"] as const;
type PartnerRelation = (typeof relations)[number];

/** The network's colours, which tell only here who of the two leads the other. */
const colours: Record<PartnerRelation, string> = {
  joint: tieColours.joint,
  leads: tieColours.lead_with,
  led: ledColour,
  shared: tieColours.shared,
};

/** So many partners are in sight; the rest opens at a click. */
const inSight = 12;

/** With whom the department has tasks, how many, and who leads them; most first. */
export function partnerTable(
  section: Part,
  shown: DepartmentRow,
  rows: readonly PartnerRow[],
  context: Context,
): void {
  const own = context.text.departments.partners;
  part(section, "h2", "heading").text(own.heading);
  const most = greatest(rows, ({tasks}) => tasks);
  part(section, "p", "lead").text(
    most[0]
      ? own.lead(
          rows.length,
          most.map(({short_name}) => short_name),
          most[0].tasks,
        )
      : own.none,
  );
  const used = relations.filter((relation) => rows.some((row) => row[relation] > 0));
  const draw = (parent: Part, some: readonly PartnerRow[]) =>
    table(parent, some, {shown, used, most: most[0]!.tasks}, context);
  foldedRows(section, {name: "data", rows, inSight, rest: own.rest, draw});
}

interface Drawn {
  shown: DepartmentRow;
  /** The relations that occur. */
  used: readonly PartnerRelation[];
  /** The most tasks with one partner. */
  most: number;
}

function table(
  parent: Part,
  rows: readonly PartnerRow[],
  {shown, used, most}: Drawn,
  context: Context,
): void {
  const {document, text, wholeList} = context;
  const own = text.departments.partners;
  const element = part(parent, "table", "data");
  const head = part(part(element, "thead", "head"), "tr", "row");
  const names = [
    {key: null, name: own.columns.partner},
    {key: null, name: own.columns.tasks},
    {key: "bar" as const, name: ""},
    ...used.map((relation) => ({key: relation, name: own.relations[relation]})),
  ];
  parts(head, "th", "name", names).each(function ({key, name}) {
    // The bar says nothing that the cells do not.
    select(this).attr("scope", key === "bar" ? null : "col");
    this.replaceChildren(...(key && key !== "bar" ? [swatch(document, colours[key])] : []), name);
  });
  parts(part(element, "tbody", "body"), "tr", "partner", rows)
    .attr("data-partner", ({partner}) => partner)
    .each(function (row) {
      const {partner, short_name, tasks} = row;
      const filters = {...wholeList, department: shown.department, partner};
      const common = link(document, listHref("tasks", filters, context), own.tasks(tasks));
      common.setAttribute("aria-label", own.open(short_name, tasks));
      const name = cell(
        document,
        "th",
        link(document, departmentHref({department: partner, short_name}, context), short_name),
      );
      name.setAttribute("scope", "row");
      const bar = rowBar(
        used.map((relation) => ({key: relation, value: row[relation], fill: colours[relation]})),
        {
          document,
          label: own.bar(
            used
              .filter((relation) => row[relation] > 0)
              .map((relation) => ({name: own.relations[relation], tasks: row[relation]})),
          ),
          most,
          width: 200,
          height: 12,
        },
      );
      const numbers = used.map((relation) => {
        const value = row[relation];
        const each = value > 0 ? words(document, "td", String(value)) : cell(document, "td");
        each.className = "number";
        each.setAttribute("data-relation", relation);
        return each;
      });
      const total = cell(document, "td", common);
      total.className = "number";
      this.replaceChildren(name, total, cell(document, "td", bar), ...numbers);
    });
}

/** A square in the colour of a part, as a chart's legend has it. */
function swatch(document: Document, fill: string): SVGSVGElement {
  return rowBar([{key: "swatch", value: 1, fill}], {document, label: "", most: 1, width: 11, height: 11});
}
