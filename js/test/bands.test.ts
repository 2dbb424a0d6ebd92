// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { band, nullMarks, nullOf, type Plot, reach } from "../src/bands";
import type { Context } from "../src/context";
import { chosen } from "../src/project";
import { marksOf } from "../src/scales";
import type { NullModel, Numbers, Rows } from "../src/types";
import { crowd, payloadOf, stateOf } from "./made";

/** 100 px across, 100 px for 0 to 1, upside down as on the screen. */
const plot: Plot = { across: (depth) => 100 * depth, y: (value) => 100 * (1 - value), edges: [0, 1] };
const theme = { name: "light" as const, paper: [1, 1, 1] as [number, number, number], ink: [0, 0, 0] as [number, number, number], ink2: [0.4, 0.4, 0.4] as [number, number, number] };
const flat = (value: number | null): Rows => [0, 1].map(() => [0, 1, 2, 3, 4].map(() => value));

function contextOf({ numbers, nulls, focus = null, hidden = [], part = {} }: { numbers: Partial<Numbers>; nulls?: NullModel[]; focus?: number | null; hidden?: string[]; part?: object }): Context {
  const { payload, view } = payloadOf(crowd(2, 5)), state = stateOf({ hidden, null: "chance", ...part });
  view.numbers.step = { values: flat(0.5), reasons: [[], []], ...numbers };
  if (nulls) view.nulls = nulls;
  const picture = { drawn: chosen(payload, state) } as Context["picture"];
  return { payload, view, picture, state, theme, marks: marksOf(payload.models), scale: null, hovered: null, partner: null, selected: [], keyed: focus, layout: {} as never };
}
const chance = (rows: { values: Rows; low?: Rows; high?: Rows }): NullModel => ({ name: "chance", label: "pure chance", numbers: { step: rows } });
const points = (element: SVGElement): number[][] => element.getAttribute("d")!.replaceAll("z", "").split(/[ML]/).filter(Boolean).map((p) => p.split(" ").map(Number));

describe("bands", () => {
  const numbers = { low: flat(0.4), high: flat(0.7) };

  it("run along the highs and back along the lows, in the model's colour at 15 %", () => {
    const context = contextOf({ numbers });
    const [made] = band(context, plot, context.view.numbers.step!, context.picture.drawn[0]!);
    expect([made!.getAttribute("opacity"), made!.getAttribute("fill")]).toEqual(["0.15", "rgb(23,70,162)"]);
    const outline = points(made!);
    expect(outline.slice(0, 5)).toEqual([0, 25, 50, 75, 100].map((x) => [x, expect.closeTo(30, 6)]));
    expect(outline.slice(5)).toEqual([100, 75, 50, 25, 0].map((x) => [x, expect.closeTo(60, 6)]));
  });

  it("break where there is no interval; a single layer has none", () => {
    const low = flat(0.4);
    low[0]![1] = null;
    const context = contextOf({ numbers: { ...numbers, low } });
    const [made] = band(context, plot, context.view.numbers.step!, context.picture.drawn[0]!);
    expect(made!.getAttribute("d")!.match(/M/g)).toHaveLength(1);
    expect(Math.min(...points(made!).map(([x]) => x!))).toBe(50);
  });

  it("are switched off, absent without bounds, and step back while another model is in focus", () => {
    const of = (context: Context) => band(context, plot, context.view.numbers.step!, context.picture.drawn[0]!);
    expect(of(contextOf({ numbers, part: { intervals: false } }))).toEqual([]);
    expect(of(contextOf({ numbers: {} }))).toEqual([]);
    expect(of(contextOf({ numbers, focus: 1 }))[0]!.getAttribute("fill")).not.toBe("rgb(23,70,162)");
  });
});

describe("null models", () => {
  const low = [[0.1, 0.1, 0.1, 0.1, 0.1], [0.2, 0.2, 0.2, 0.2, 0.2]], high = [[0.3, 0.3, 0.3, 0.3, 0.3], [0.8, 0.8, 0.8, 0.8, 0.8]];
  const nulls = [chance({ values: flat(0.25), low, high })];

  it("of the model in focus: its mean dashed on its own band", () => {
    const [area, line] = nullMarks(contextOf({ numbers: {}, nulls, focus: 0 }), plot, "step");
    expect(points(area!).map(([, y]) => y)).toEqual([70, 70, 70, 70, 70, 90, 90, 90, 90, 90].map((y) => expect.closeTo(y, 6)));
    expect([line!.getAttribute("stroke-dasharray"), points(line!).length]).toEqual(["4 3", 5]);
    expect(area!.querySelector("title")!.textContent).toBe("null: pure chance");
  });

  it("of one model alone are drawn as if it were in focus", () => {
    expect(nullMarks(contextOf({ numbers: {}, nulls, hidden: ["net 1"] }), plot, "step")).toHaveLength(2);
  });

  it("of several models are one band over all of theirs", () => {
    const made = nullMarks(contextOf({ numbers: {}, nulls }), plot, "step");
    expect(made).toHaveLength(1);
    const y = points(made[0]!).map((p) => p[1]!);
    expect([Math.min(...y), Math.max(...y)]).toEqual([expect.closeTo(20, 6), expect.closeTo(90, 6)]);
  });

  it("that are one curve are one dashed line", () => {
    const made = nullMarks(contextOf({ numbers: {}, nulls: [chance({ values: flat(0.5) })] }), plot, "step");
    expect(made.map((e) => [e.getAttribute("fill"), e.getAttribute("stroke-dasharray")])).toEqual([["none", "4 3"]]);
  });

  it("leave the chart at its edge instead of running along it", () => {
    const values = [[0.5, 1.5, 1.5, 0.5, -0.5], [0.5, 0.5, 0.5, 0.5, 0.5]];
    const [line] = nullMarks(contextOf({ numbers: {}, nulls: [chance({ values })], focus: 0 }), plot, "step");
    expect(line!.getAttribute("d")).toBe("M0.0 50.0L12.5 0.0M62.5 0.0L75.0 50.0L87.5 100.0");
  });

  it("begin and end where they are defined", () => {
    const values = flat(0.5).map((row) => row.map((v, k) => (k === 0 || k === 4 ? null : v)));
    const [line] = nullMarks(contextOf({ numbers: {}, nulls: [chance({ values })] }), plot, "step");
    const x = points(line!).map((p) => p[0]!);
    expect([Math.min(...x), Math.max(...x)]).toEqual([25, 75]);
  });

  it("are none where none is chosen, or the chosen one lacks the quantity", () => {
    expect(nullMarks(contextOf({ numbers: {}, nulls, part: { null: "none" } }), plot, "step")).toEqual([]);
    expect(nullOf(contextOf({ numbers: {}, nulls }), "progress")).toBeNull();
  });
});

describe("the axis", () => {
  it("shows bounds and the null, whoever is in focus, and does not follow a wild one", () => {
    const nulls = [chance({ values: flat(0.2), low: flat(-0.1), high: flat(0.6) })];
    const wide = { low: flat(0.4), high: flat(40) };
    for (const focus of [null, 0, 1]) {
      expect(reach(contextOf({ numbers: { low: flat(0.4), high: flat(0.7) }, nulls, focus }), "step", 0, 0.5)).toEqual([-0.1, 0.7]);
      expect(reach(contextOf({ numbers: wide, focus }), "step", 0, 0.5)).toEqual([0, 0.875]);
    }
    const off = contextOf({ numbers: { low: flat(0.4), high: flat(0.7) }, part: { intervals: false } });
    expect(reach(off, "step", 0, 0.5)).toEqual([0, 0.7]); // switching intervals off moves no axis
  });
});
