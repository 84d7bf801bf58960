import {describe, expect, it} from "vitest";
import {isHeader, nearHeader} from "../../../src/list/forms/header.ts";

describe("isHeader", () => {
  it.each([
    "序号 工作任务 责任部门 完成时限",
    "编号 重点任务 具体措施 牵头处室 配合处室",
    "序　号 任务内容 责任单位（列第一位的为牵头单位） 时间节点 备注",
    "任务清单 责任科室",
    "项目 责任单位",
    "序号 需要落实的工作事项 责任单位",
    "⼯作任务 责任单位",
    "# Action Owner Due",
    "Milestone Measurement TargetDate",
  ])("sees that %s names columns", (texts) => {
    expect(isHeader(texts.split(" "))).toBe(true);
  });

  it.each([
    "1 修法 市法院负责 年底前",
    "序号 责任单位 完成时限",
    "序号 工作任务",
    "时间 内容 地点",
    "序号 指标 单位 目标值",
    "姓名 部门 电话",
    "",
  ])("sees that %j does not", (texts) => {
    expect(isHeader(texts.split(" "))).toBe(false);
  });
});

describe("nearHeader", () => {
  it.each([
    ["序号 工作任务", {lacks: "parties", names: ["序号", "工作任务"]}],
    ["序号 工作任务 备注", {lacks: "parties", names: ["序号", "工作任务", "备注"]}],
    ["序号 责任单位 完成时限", {lacks: "task", names: ["序号", "责任单位", "完成时限"]}],
  ])("says what %s lacks", (texts, near) => {
    expect(nearHeader(texts.split(" "))).toEqual(near);
  });

  it.each(["序号 工作任务 责任单位", "序号 姓名 电话", "工作任务", "1 修法", ""])(
    "says nothing of %j",
    (texts) => {
      expect(nearHeader(texts.split(" "))).toBeNull();
    },
  );
});
