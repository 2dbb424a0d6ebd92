/**
 * Times of what runs on every toggle and every frame. Not a test (a machine's times are its own):
 * npx esbuild test/speed.ts --bundle --format=esm | node --input-type=module
 */
import { bestView, fit, look } from "../src/camera";
import { drawGeodesic } from "../src/curves";
import { type Job, placeLabels } from "../src/labels";
import { chosen, fitTo, makePicture } from "../src/project";
import { crowd, payloadOf, random, stateOf } from "./made";

/** Milliseconds of the first call, and the middle and worst of `repeats` more. */
function time(name: string, run: () => unknown, repeats = 20): void {
  const times = Array.from({ length: repeats + 1 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  const [first, ...rest] = times, sorted = rest.sort((a, b) => a - b);
  const ms = (t: number): string => `${t.toFixed(2)} ms`.padStart(10);
  console.log(`${name.padEnd(44)} first ${ms(first!)}  middle ${ms(sorted[Math.floor(repeats / 2)]!)}  worst ${ms(sorted.at(-1)!)}`);
}

const { payload, view } = payloadOf(crowd(2, 30));
const drawn = chosen(payload, stateOf());
const [mds, classical] = view.projections;
for (const k of [3, 2] as const) {
  time(`metric MDS of ${payload.n_points} points and curve, ${k}-D`, () => fitTo(payload, view, mds!, k, drawn));
  time(`classical MDS of ${payload.n_points} points and curve, ${k}-D`, () => fitTo(payload, view, classical!, k, drawn));
}
const picture = fitTo(payload, view, mds!, 3, drawn);
time("a picture kept from before, turned", () => makePicture(payload, view, stateOf({ hidden: ["net 1"] }), picture));
time("a geodesic between two selected layers", () => drawGeodesic(payload, view, picture, 3, 40));

const points = [...picture.coords.values()];
const options = { width: 900, height: 400, margins: { top: 26, right: 254, bottom: 22, left: 44 }, floor: 0.06, keys: 246 };
time("the searched first view of 60 points", () => bestView(points, { ...options, first: 0, target: 59 }));
time("one framing of 60 points", () => fit(points, { ...options, azimuth: 0.3, elevation: 0.3 }));

const turn = { azimuth: 0.3, elevation: 0.3 }, { px } = look({ ...fit(points, { ...options, ...turn }), ...turn }, 900, 400);
const screen = points.map(px), next = random(1);
const jobs: Job[] = screen.map(([x, y], i) => ({ key: `${i}`, x, y, text: `layer ${i}`, priority: next(), must: i > 54, away: [next() - 0.5, next() - 0.5] }));
const obstacles = {
  boxes: [[654, 180, 900, 350]] as [number, number, number, number][], markers: jobs.map(({ x, y, key }) => ({ x, y, key, r: 7.5 })),
  lines: screen.slice(1).map(([x, y], i): [number, number, number, number] => [screen[i]![0], screen[i]![1], x, y]),
};
time("labels of 60 layers", () => placeLabels(jobs, obstacles, { width: 900, height: 400, size: 11.5, measure: (text) => 6 * text.length }));
