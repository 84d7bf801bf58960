import {expect, it} from "vitest";
import type {PartyRow} from "../../../src/queries/parties.ts";
import {noFilters} from "../../../src/state/filters.ts";
import {zh} from "../../../src/text/zh.ts";
import {pickWords} from "../../../src/views/panel/pickWords.ts";

const party = (name: string, department: string): PartyRow => ({
  task_id: "l/1",
  name,
  surface: department,
  department,
  kind: "government",
  role: "shared",
  position: 1,
  open_ended: false,
  inherited: false,
});
const parties = [party("公安局", "市公安局"), party("法院", "市法院")];

it("pickWords names departments shortly where a task does, and who was picked first", () => {
  const words = (some: object) => pickWords({...noFilters, ...some}, parties, [], zh);
  expect(words({department: "市法院", dated: true})).toBe("法院 · 写明日期");
  expect(words({all: ["市公安局", "市法院", "市教育局"], roles: ["lead"], section: 2})).toBe(
    "同时有公安局、法院、市教育局 · 第 2 部分 · 牵头",
  );
  expect(words({department: "市法院", partner: "市公安局"})).toBe("法院 · 与公安局");
  expect(words({named: true})).toBe("全部任务");
});
