import { describe, expect, it } from "vitest";
import { type Box, type Job, type LabelOptions, type Obstacles, type Placed, type Segment, placeLabels } from "../src/labels";
import { random } from "./made";

const options: LabelOptions = { width: 900, height: 400, size: 11.5, measure: (text) => 6 * text.length };
const none: Obstacles = { boxes: [], markers: [], lines: [] };
const job = (key: string, x: number, y: number, part: Partial<Job> = {}): Job => ({ key, x, y, text: "block 1", priority: 1, ...part });
const meets = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
const one = (jobs: Job[], obstacles: Partial<Obstacles> = {}, part: Partial<LabelOptions> = {}): Placed | undefined =>
  placeLabels(jobs, { ...none, ...obstacles }, { ...options, ...part })[0];
const middle = ({ box }: Placed): [number, number] => [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];

/** A crowded figure: four paths over the stage, each layer a marker and a job. */
function crowded(count: number): { jobs: Job[]; obstacles: Obstacles } {
  const next = random(8), points = Array.from({ length: count }, () => [40 + 600 * next(), 30 + 330 * next()] as const);
  const jobs = points.map(([x, y], i) => job(`${i % 4},${i}`, x, y, { text: `block ${i}`, priority: next(), away: [next() - 0.5, next() - 0.5] }));
  const lines = points.slice(4).map(([x, y], i): Segment => [points[i]![0], points[i]![1], x, y]);
  return { jobs, obstacles: { boxes: [[700, 180, 890, 350], [0, 376, 74, 400]], markers: jobs.map(({ x, y, key }) => ({ x, y, key, r: 7.5 })), lines, faint: [[40, 200, 640, 180]] } };
}

describe("one label", () => {
  it("stands where its path is not", () => {
    for (const [away, axis, sign] of [[[1, 0], 0, 1], [[-1, 0], 0, -1], [[0, 1], 1, 1], [[0, -1], 1, -1]] as const) {
      const [x, y] = middle(one([job("a", 300, 200, { away: [...away] })])!);
      expect(Math.sign([x - 300, y - 200][axis]!)).toBe(sign);
    }
  });

  it("is anchored towards its marker", () => {
    expect(one([job("a", 300, 200, { away: [1, 0] })])).toMatchObject({ anchor: "start", leader: null, weight: 450, size: 11.5 });
    expect(one([job("a", 300, 200, { away: [-1, 0], strong: true })])).toMatchObject({ anchor: "end", weight: 600 });
    const above = one([job("a", 300, 200, { away: [0, -1] })])!;
    expect(above).toMatchObject({ anchor: "middle", x: 300 });
    expect(above.y).toBeLessThan(200);
  });

  it("stays inside the picture", () => {
    for (const [x, y] of [[2, 2], [898, 2], [2, 398], [898, 398]] as const) {
      const { box } = one([job("a", x, y, { away: [x - 450, y - 200], must: true })])!;
      expect(box[0] >= 4 && box[1] >= 3 && box[2] <= 896 && box[3] <= 397).toBe(true);
    }
  });

  it("has room for a second line", () => {
    const label = one([job("t", 300, 200, { text: "target", extra: "one-hot labels", must: true })])!;
    expect(label.box[3] - label.box[1]).toBe(26);
    expect(label.box[2] - label.box[0]).toBeCloseTo(6 * 14 + 2);
    expect(label.extraY - label.y).toBeCloseTo(13);
  });

  it("does not cover its neighbour's marker, but may stand by its own", () => {
    const markers = [{ x: 300, y: 200, r: 7.5, key: "a" }, { x: 325, y: 200, r: 7.5, key: "b" }];
    const { box } = one([job("a", 300, 200, { away: [1, 0] })], { markers })!;
    expect(meets(box, [317.5, 192.5, 332.5, 207.5])).toBe(false);
    expect(one([job("a", 300, 200)], { markers: [{ x: 300, y: 200, r: 30, key: "a" }] })).toBeDefined();
    expect(one([job("a", 300, 200)], { markers: [{ x: 300, y: 200, r: 60, key: "b" }] })).toBeUndefined();
  });

  it("avoids lines, endures faint ones longer, and is dropped when it must cover much", () => {
    const right: Segment[] = [[305, 200, 400, 200]];
    expect(middle(one([job("a", 300, 200, { away: [1, 0] })], { lines: right })!)[1]).not.toBeCloseTo(200, 0);
    expect(middle(one([job("a", 300, 200, { away: [1, 0] })], { faint: right })!)[1]).not.toBeCloseTo(200, 0);
    const fence = Array.from({ length: 80 }, (_, i): Segment => [200, 160 + i, 400, 160 + i]);
    expect(one([job("a", 300, 200)], { lines: fence })).toBeUndefined();
    expect(one([job("a", 300, 200, { must: true })], { lines: fence })).toBeDefined();
    // of two sides, equal but for the line below them, the faint one is taken
    const sides = (left: "lines" | "faint", rightSide: "lines" | "faint"): number => {
      const at = { lines: [] as Segment[], faint: [] as Segment[] };
      at[left].push([240, 200, 296, 200], [300, 100, 300, 190], [300, 210, 300, 300]);
      at[rightSide].push([304, 200, 360, 200]);
      at.lines.push([250, 150, 296, 196], [350, 150, 304, 196], [250, 250, 296, 204], [350, 250, 304, 204]);
      return middle(one([job("a", 300, 200, { must: true })], at)!)[0];
    };
    expect(sides("lines", "faint")).toBeGreaterThan(300);
    expect(sides("faint", "lines")).toBeLessThan(300);
  });
});

describe("labels which must appear", () => {
  const keys: Box[] = [[230, 180, 370, 220]];

  it("go further out, with a leader from the marker's edge to the label", () => {
    const label = one([job("a", 300, 200, { must: true })], { boxes: keys })!;
    expect(meets(label.box, keys[0]!)).toBe(false);
    const [x0, y0, x1, y1] = label.leader!;
    expect(Math.hypot(x0 - 300, y0 - 200)).toBeCloseTo(6, 6);
    expect(x1 >= label.box[0] && x1 <= label.box[2] && y1 >= label.box[1] && y1 <= label.box[3]).toBe(true);
    expect(one([job("a", 300, 200)], { boxes: keys })).toBeUndefined();
  });

  it("go further still when 90 px are not enough, and are left out only where there is no place at all", () => {
    expect(one([job("a", 300, 200, { must: true })], { boxes: [[180, 90, 420, 310]] })).toBeDefined();
    expect(one([job("a", 300, 200, { must: true })], { boxes: [[0, 0, 900, 400]] })).toBeUndefined();
  });

  it("come through the thickest crowd, whatever the budget", () => {
    const { jobs, obstacles } = crowded(80);
    const must = jobs.slice(0, 6).map((j) => ({ ...j, must: true, priority: 90 }));
    const placed = placeLabels([...jobs.slice(6), ...must], obstacles, { ...options, budget: 3 });
    for (const { key } of must) expect(placed.map((p) => p.key)).toContain(key);
    expect(placed.length).toBeLessThanOrEqual(9);
  });

  it("make room: later labels keep off their leaders", () => {
    // a gap upward, wide enough for a leader and a short label, too narrow for the long one
    const boxes: Box[] = [[100, 100, 285, 300], [315, 100, 500, 300], [285, 215, 315, 300]];
    const long = job("a", 300, 200, { must: true, priority: 2 }), late = job("b", 310, 150, { away: [-1, 0], text: "b" });
    const first = one([long], { boxes })!, [x, from, , to] = first.leader!;
    expect([x, Math.min(from, to) < 130, Math.max(from, to) > 170]).toEqual([300, true, true]);
    const onLeader = ({ box }: Placed): boolean => box[0] < x && x < box[2] && box[3] > Math.min(from, to);
    expect(onLeader(one([late], { boxes: [...boxes, first.box] })!)).toBe(true);
    expect(placeLabels([long, late], { ...none, boxes }, options).slice(1).some(onLeader)).toBe(false);
  });
});

describe("many labels", () => {
  const { jobs, obstacles } = crowded(60);
  const placed = placeLabels(jobs, obstacles, options);

  it("never lie over one another, a key, the scale or a marker", () => {
    expect(placed.length).toBeGreaterThan(20);
    placed.forEach((p, i) => {
      for (const q of placed.slice(0, i)) expect(meets(p.box, q.box)).toBe(false);
      for (const box of obstacles.boxes) expect(meets(p.box, box)).toBe(false);
      for (const m of obstacles.markers) if (m.key !== p.key) expect(meets(p.box, [m.x - m.r, m.y - m.r, m.x + m.r, m.y + m.r])).toBe(false);
    });
  });

  it("come by priority, within the budget", () => {
    const few = placeLabels(jobs, obstacles, { ...options, budget: 7 });
    expect(few).toHaveLength(7);
    expect(few.map((p) => p.key)).toEqual(placed.slice(0, 7).map((p) => p.key));
    const priority = placed.map((p) => jobs.find((j) => j.key === p.key)!.priority);
    expect(priority).toEqual([...priority].sort((a, b) => b - a));
  });

  it("stay where they were while the picture turns a little, and leave the caller's lists alone", () => {
    const shake = (by: number): Job[] => jobs.map((j, i) => ({ ...j, x: j.x + by * Math.sin(i), y: j.y + by * Math.cos(3 * i), away: [j.away![0] + 0.2 * Math.sin(5 * i), j.away![1]] }));
    const previous = new Map(placed.map((p) => [p.key, p.slot]));
    const moved = (given?: Map<string, number>): number =>
      placeLabels(shake(1.5), obstacles, { ...options, previous: given }).filter((p) => previous.has(p.key) && previous.get(p.key) !== p.slot).length;
    expect(moved(previous)).toBeLessThan(moved());
    expect(obstacles.boxes).toHaveLength(2);
    expect(obstacles.lines).toHaveLength(56);
  });

  it("are none of no jobs", () => expect(placeLabels([], obstacles, options)).toEqual([]));
});
