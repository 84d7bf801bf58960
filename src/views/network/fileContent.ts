import {groupColours} from "../../charts/networkColours.js";
import type {GraphFile, GraphNode} from "../../export/graphFile.js";
import type {SheetContent} from "../../export/xlsx.js";
import {type DepartmentKind, departmentKinds} from "../../model/values.js";
import type {Text} from "../../text/zh.js";
import {
  departmentColumns,
  endColumns,
  type FileColumn,
  type FileDepartment,
  type FileTie,
  tieColumns,
} from "./fileColumns.js";
import {measured} from "./measured.js";
import type {NetworkPicture} from "./picture.js";

/** What the files of the network are made of. */
export interface NetworkContent {
  picture: NetworkPicture;
  /** What it is, and of which list under which restrictions. */
  title: string;
  source: string;
  /** Where a department is drawn, in pixels, y growing downwards; null if it is not. */
  placeOf(department: string): {x: number; y: number; radius: number} | null;
  /** Of the frame that it is drawn in. */
  height: number;
}

/** All departments, and how they stand among all ties; so who has the file can work the measures out again. */
function departmentsOf(picture: NetworkPicture): FileDepartment[] {
  const {departments} = measured({...picture, state: {...picture.state, measured: "all"}});
  return picture.departments.map((row, i) => ({...row, ...departments[i]!}));
}

const tiesOf = ({ties, isDrawn}: NetworkPicture): FileTie[] =>
  ties.map((tie) => ({...tie, drawn: isDrawn(tie.source, tie.target)}));

/** The two sheets of a workbook: departments, and ties with the names of both. */
export function networkSheets({picture, title, source}: NetworkContent, text: Text): SheetContent[] {
  const words = text.network.files;
  const cover = (what: string, said: string) => [`${title} · ${what}`, source, said];
  return [
    {
      name: words.departments,
      cover: cover(words.departments, words.ofDepartments),
      ...tableOf(departmentsOf(picture), departmentColumns(text), text),
    },
    {
      name: words.ties,
      cover: cover(words.ties, words.ofTies + words.aboutTies),
      ...tableOf(tiesOf(picture), [...endColumns(text), ...tieColumns(text)], text),
    },
  ];
}

function tableOf<R>(rows: readonly R[], columns: readonly FileColumn<R>[], {network}: Text) {
  const {yes, no} = network.files;
  return {
    columns: columns.map(({title, width}) => ({name: title, width})),
    rows: rows.map((row) =>
      columns.map(({value}) => {
        const plain = value(row);
        return typeof plain === "boolean" ? (plain ? yes : no) : plain;
      }),
    ),
  };
}

/**
 * The network for programs that work with networks, as it is drawn. It has no direction: a pair can be tied in all ways
 * at once, three of the four weights know none, and two edges for a pair would double its weight and the degrees. Who
 * leads is among the values of an edge, whose source stands before its target in official order.
 */
export function networkGraphFile(
  {picture, title, source, placeOf, height}: NetworkContent,
  text: Text,
): GraphFile {
  const words = text.network.files;
  const departments = departmentColumns(text);
  const ties = tieColumns(text);
  const colours = coloursOf(picture);
  const place = (department: string): GraphNode["place"] => {
    const drawn = placeOf(department);
    return drawn && {...drawn, y: height - drawn.y};
  };
  return {
    title,
    description: [words.weight(text.network.weights[picture.state.weight].name), words.aboutTies].join(""),
    source,
    nodeColumns: departments,
    nodes: departmentsOf(picture).map((row) => ({
      id: row.department,
      label: row.short_name,
      place: place(row.department),
      colour: colours.get(row.kind)!,
      values: departments.map(({value}) => value(row)),
    })),
    edgeColumns: ties,
    edges: tiesOf(picture).map((row) => ({
      source: row.source,
      target: row.target,
      weight: row.weight,
      values: ties.map(({value}) => value(row)),
    })),
  };
}

/** The colours that the graph gives the kinds where it groups by them: those of the outlines, as fills are too pale. */
function coloursOf({departments}: NetworkPicture): ReadonlyMap<DepartmentKind, string> {
  const own = new Set(departments.map(({kind}) => kind));
  const kinds = departmentKinds.filter((kind) => own.has(kind));
  const colours = groupColours(kinds.length);
  return new Map(kinds.map((kind, i) => [kind, colours[i]!.outline]));
}
