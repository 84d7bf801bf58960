import Graph from "graphology";
import {parse} from "graphology-gexf";
import {describe, expect, it} from "vitest";
import {gexf} from "../../src/export/gexf.ts";
import {hostile, small} from "./graphCases.ts";
import {xmlFault} from "./wellFormed.ts";

const readBack = (text: string) => parse(Graph, text);

describe("gexf", () => {
  it("is read back with every name, number, place and colour", () => {
    const text = gexf(small);
    expect(xmlFault(text)).toBeNull();
    const graph = readBack(text);
    expect([graph.type, graph.multi, graph.order, graph.size]).toEqual(["undirected", false, 3, 2]);
    expect(graph.getAttributes()).toEqual({description: "协同网络\n三个部门\n《方案》 · 2021 年"});
    expect(graph.mapNodes((id, attributes) => [id, attributes])).toEqual([
      [
        "市甲局",
        {
          label: "甲",
          tasks: 9,
          kind: "政府",
          share: 0.25,
          x: 10,
          y: 20.5,
          z: 0,
          size: 7,
          color: "rgb(155,34,38)",
        },
      ],
      [
        "市乙局",
        {label: "乙", tasks: 6, kind: "党委", share: 1, x: 0, y: 0, z: 0, size: 3, color: "rgb(0,96,139)"},
      ],
      ["市丙局", {label: "丙", tasks: 0, kind: "政府", color: "rgb(0,0,0)"}],
    ]);
    expect(graph.mapEdges((_, attributes, source, target) => [source, target, attributes])).toEqual([
      ["市甲局", "市乙局", {weight: 2.5, tasks: 5, drawn: true}],
      ["市乙局", "市丙局", {weight: 1, tasks: 1, drawn: false}],
    ]);
  });

  it("declares its columns with type and title", () => {
    const text = gexf(small);
    expect(text).toContain('<attribute id="share" title="份额" type="double"/>');
    expect(text).toContain('<attribute id="drawn" title="图中画出" type="boolean"/>');
  });

  it("holds any words", () => {
    const text = gexf(hostile.file);
    expect(xmlFault(text)).toBeNull();
    const graph = readBack(text);
    expect(graph.mapNodes((id, {label, name}) => [id, label, name])).toEqual(
      hostile.readBack.map((words) => [words, words, words]),
    );
    expect(graph.mapEdges((_, {name}) => name)).toEqual(hostile.readBack.slice(1));
  });

  it("is a network, though nobody is in it", () => {
    const text = gexf({...small, nodes: [], edges: []});
    expect(xmlFault(text)).toBeNull();
    expect(readBack(text).order).toBe(0);
  });

  it("is the same text for the same network, and tells no day", () => {
    expect(gexf(structuredClone(small))).toBe(gexf(small));
    expect(gexf(small)).not.toMatch(/lastmodified/i);
  });
});
