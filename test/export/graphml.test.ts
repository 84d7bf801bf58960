import Graph from "graphology";
import {parse} from "graphology-graphml";
import {describe, expect, it} from "vitest";
import {graphml} from "../../src/export/graphml.ts";
import {hostile, small} from "./graphCases.ts";
import {xmlFault} from "./wellFormed.ts";

const readBack = (text: string) => parse(Graph, text);

describe("graphml", () => {
  it("is read back with every name, number, place and colour", () => {
    const text = graphml(small);
    expect(xmlFault(text)).toBeNull();
    const graph = readBack(text);
    expect([graph.type, graph.multi, graph.order, graph.size]).toEqual(["undirected", false, 3, 2]);
    const {title, description, source} = small;
    expect(graph.getAttributes()).toEqual({title, description, source});
    expect(graph.mapNodes((id, attributes) => [id, attributes])).toEqual([
      [
        "市甲局",
        {label: "甲", tasks: 9, kind: "政府", share: 0.25, x: 10, y: 20.5, size: 7, color: "#9b2226"},
      ],
      ["市乙局", {label: "乙", tasks: 6, kind: "党委", share: 1, x: 0, y: 0, size: 3, color: "#00608b"}],
      ["市丙局", {label: "丙", tasks: 0, kind: "政府", color: "#000000"}],
    ]);
    expect(graph.mapEdges((_, attributes, source, target) => [source, target, attributes])).toEqual([
      ["市甲局", "市乙局", {weight: 2.5, tasks: 5, drawn: true}],
      ["市乙局", "市丙局", {weight: 1, tasks: 1, drawn: false}],
    ]);
  });

  it("declares its columns with type and title, those of nodes and of edges apart", () => {
    const text = graphml(small);
    for (const [of, title] of [
      ["node", "任务数"],
      ["edge", "共同任务数"],
    ])
      expect(text).toContain(
        `<key id="${of}.tasks" for="${of}" attr.name="tasks" attr.type="int"><desc>${title}</desc></key>`,
      );
  });

  it("holds any words", () => {
    const text = graphml(hostile.file);
    expect(xmlFault(text)).toBeNull();
    const graph = readBack(text);
    expect(graph.mapNodes((id, {label, name}) => [id, label, name])).toEqual(
      hostile.readBack.map((words) => [words, words, words]),
    );
    expect(graph.mapEdges((_, {name}) => name)).toEqual(hostile.readBack.slice(1));
    expect(graph.getAttribute("title")).toBe(hostile.readBack.join("|"));
  });

  it("is a network, though nobody is in it", () => {
    const text = graphml({...small, nodes: [], edges: []});
    expect(xmlFault(text)).toBeNull();
    expect(readBack(text).order).toBe(0);
  });

  it("is the same text for the same network", () => {
    expect(graphml(structuredClone(small))).toBe(graphml(small));
  });
});
