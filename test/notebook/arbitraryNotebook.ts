import fc from "fast-check";
import {faultOfName} from "../../src/notebook/names.ts";
import {
  type Cell,
  chartKinds,
  chartRoles,
  inputKinds,
  isNamed,
  type Notebook,
} from "../../src/notebook/notebook.ts";

/** Any text, half pairs of surrogates and marks that end a script among it. */
const text = fc.oneof(
  fc.string({unit: "binary"}),
  fc.constantFrom("</script><!--", "\ud800", "\u2028", "一\n二"),
);
const name = fc
  .stringMatching(/^[a-z_甲乙丙][a-z0-9_甲乙丙]{0,8}$/)
  .filter((each) => faultOfName(each) === null);
const folded = fc.boolean();
/** JSON has no negative zero. */
const number = fc
  .oneof(fc.integer(), fc.double({noDefaultInfinity: true, noNaN: true}))
  .map((value) => (value === 0 ? 0 : value));

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.record({id: fc.constant(""), folded, kind: fc.constant("text" as const), markdown: text}),
  fc.record({id: fc.constant(""), folded, kind: fc.constant("sql" as const), name, sql: text}),
  fc.record({
    id: fc.constant(""),
    folded,
    kind: fc.constant("input" as const),
    name,
    label: text,
    input: fc.constantFrom(...inputKinds),
    value: fc.oneof(fc.constant(null), text, number),
    choices: fc.array(text, {maxLength: 3}),
  }),
  fc.record({
    id: fc.constant(""),
    folded,
    kind: fc.constant("chart" as const),
    title: text,
    of: text,
    chart: fc.constantFrom(null, ...chartKinds),
    columns: fc.dictionary(fc.constantFrom(...chartRoles), text, {noNullPrototype: true}),
  }),
);

/** Any notebook that a file can hold: names once each, ids counted from 1. */
export const anyNotebook: fc.Arbitrary<Notebook> = fc
  .record({
    title: text,
    cells: fc.uniqueArray(anyCell, {
      maxLength: 8,
      selector: (cell) => (isNamed(cell) ? cell.name : cell),
    }),
  })
  .map(({title, cells}) => ({
    title,
    cells: cells.map((cell, index) => ({...cell, id: `cell-${index + 1}`})),
  }));
