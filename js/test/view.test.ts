// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import { open, page, SETTLED } from "./opened";
import { fakeStage, giveSizes, pass, rawPayload } from "./page";

vi.mock("../src/stage", async () => ({ acquire: (await import("./page")).acquire }));

describe("a figure", () => {
  it("draws, says so, and stands still", async () => {
    const { root, find, labels } = await open();
    expect(root.dataset).toMatchObject({ drawn: "1", axes: "3", projection: "mds", points: "10" });
    expect(find(".rg-title").textContent).toBe("Networks on their way");
    expect(find(".rg-convention").textContent).toBe("Angular CKA, unbiased (Song) · 10 stimuli · one point per layer");
    expect(labels()).toEqual(expect.arrayContaining(["layer 0", "target", "labels", "0.5 rad"]));
    const { draws } = fakeStage;
    await pass(2000);
    expect(fakeStage.draws).toBe(draws);
  });

  it("shows hostile names as text", async () => {
    const evil = '</script><img src=x onerror="boom()">';
    const { root } = await open({ _payload: rawPayload(2, 5, (p) => {
      p.title = evil;
      Object.assign(p.models[0]!, { name: evil, label: evil, note: evil });
      for (const layer of p.models[0]!.layers) layer.name = `${evil}${layer.name}`;
      Object.assign(p.views[0]!, { label: evil, convention: evil });
    }), hovered: [evil, `${evil}layer 2`], selected: [[evil, `${evil}layer 1`], [evil, `${evil}layer 3`]] });
    expect(root.querySelector("img, script")).toBeNull();
    expect(root.querySelector(".rg-key b")!.textContent).toBe(evil);
    expect(root.querySelector(".rg-card b")!.textContent).toBe(`${evil}layer 2`);
  });

  it("gives all numbers to a screen reader, and why one is missing", async () => {
    const { find } = await open();
    const rows = [...find(".rg-unseen table").querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).toHaveLength(10);
    expect(rows[0]).toEqual(["net 0", "layer 0", "– (first layer)", "– (first layer)", "10 %", "0.10 rad", "0.10 rad"]);
    expect(rows[6]).toEqual(["net 1", "layer 1", "0.25 rad", "14°", "25 %", "0.25 rad", "0.25 rad"]);
  });

  it("lets the notebook's keys alone only where it needs them itself", async () => {
    const { root } = await open();
    for (const element of root.querySelectorAll<HTMLElement>("button, input, select, canvas")) expect(element.dataset.lmSuppressShortcuts).toBe("true");
  });

  it("says how far the picture lies, always", async () => {
    const { find, root } = await open();
    const text = find(".rg-honesty").textContent!;
    expect(text).toContain("Metric MDS (steps weighted 4×), 3-D: ");
    expect(text).toContain(`stress ${Number(root.dataset.stress).toFixed(2)} over 10 points`);
    expect(text).toMatch(/every step within|of 8 steps drawn over/);
  });
});

describe("controls", () => {
  it("change the trait and the picture", async () => {
    const { model, root, find } = await open();
    find<HTMLInputElement>("[data-trait=projection] input[value=tangent_pca]").click();
    await pass(SETTLED);
    expect(model.get("projection")).toBe("tangent_pca");
    expect(root.dataset.projection).toBe("tangent_pca");
    expect(find(".rg-honesty").textContent).toContain("80 % of variance".replace(" %", "\u00a0%"));
    find<HTMLInputElement>("[data-trait=n_axes] input[value='2']").click();
    await pass(SETTLED);
    expect([model.get("n_axes"), root.dataset.axes]).toEqual([2, "2"]);
  });

  it("follow the trait", async () => {
    const { model, root, find } = await open();
    model.from("n_axes", 2);
    model.from("colour_by", "turning_angle");
    await pass(SETTLED);
    expect(root.dataset.axes).toBe("2");
    expect(find<HTMLInputElement>("[data-trait=n_axes] input[value='2']").checked).toBe(true);
    expect(find(".rg-ramp").textContent).toBe("0°32°");
  });

  it("keys hide and show paths, and the rest is placed anew", async () => {
    const { model, root, find } = await open();
    find(".rg-key").click();
    await pass(SETTLED);
    expect(model.get("hidden")).toEqual(["net 0"]);
    expect(root.dataset.points).toBe("6");
    expect(find(".rg-key").getAttribute("aria-pressed")).toBe("false");
    find(".rg-key").click();
    await pass(SETTLED);
    expect([model.get("hidden"), root.dataset.points]).toEqual([[], "10"]);
  });

  it("single layers can be switched off", async () => {
    const { model, root, find } = await open();
    find<HTMLInputElement>(".rg-list input[value='layer 2']").click();
    await pass(SETTLED);
    expect([model.get("hidden_layers"), root.dataset.points]).toEqual([["layer 2"], "8"]);
    expect(find(".rg-depth output").textContent).toBe("whole depth, 1 off");
  });

  it("offer a metric only where there are two", async () => {
    const one = await open();
    expect(one.find("[data-trait=metric]")).toBeNull();
    const two = await open({ _payload: rawPayload(2, 5, (p) => { p.views.push({ ...p.views[0]!, metric: "other", label: "Another" }); }) });
    const select = two.find<HTMLSelectElement>("[data-trait=metric] select");
    select.selectedIndex = 1;
    select.dispatchEvent(new Event("change"));
    await pass(SETTLED);
    expect([two.model.get("metric"), two.root.dataset.metric]).toEqual(["other", "other"]);
    expect(two.find(".rg-unseen caption").textContent).toContain("Another");
  });
});

describe("hover and selection", () => {
  it("of a pair in a linked matrix lights up both layers; the card speaks of the first", async () => {
    const { model, find, labels } = await open({ labels: "off" });
    model.from("hovered", ["net 0", "layer 1"]);
    model.from("hovered_with", ["net 1", "layer 3"]);
    await pass(SETTLED);
    expect(labels()).toEqual(expect.arrayContaining(["layer 1", "layer 3"]));
    expect(find(".rg-card b").textContent).toBe("layer 1");
    model.from("hovered_with", null);
    await pass(SETTLED);
    expect(labels()).not.toContain("layer 3");
  });

  it("by pointer: the card speaks of the layer, a click selects, shift adds, beside clears", async () => {
    const { model, root, canvas, find } = await open();
    const point = (type: string, x: number, y: number, shiftKey = false) => canvas.dispatchEvent(new PointerEvent(type, { clientX: x, clientY: y, shiftKey, bubbles: true }));
    const found: [string, number, number][] = [];
    for (let x = 0; x < 650; x += 10) for (let y = 0; y < 400; y += 10) {
      point("pointermove", x, y);
      await pass(0);
      const name = root.dataset.hovered!;
      if (name && !found.some(([other]) => other === name)) found.push([name, x, y]);
    }
    expect(found.length).toBeGreaterThan(5);
    const [first, second] = found.filter(([name]) => !name.endsWith("layer 0")) as [[string, number, number], [string, number, number]];
    point("pointermove", first[1], first[2]);
    await pass(SETTLED);
    expect(model.get("hovered")).toEqual(first[0].split("/"));
    expect(find(".rg-card").hidden).toBe(false);
    expect(find(".rg-card header b").textContent).toBe(first[0].split("/")[1]);
    for (const [i, [, x, y]] of [first, second].entries()) { point("pointerdown", x, y, i > 0); point("pointerup", x, y, i > 0); }
    await pass(SETTLED);
    expect(model.get("selected")).toEqual([first[0].split("/"), second[0].split("/")]);
    point("pointerdown", 2, 2);
    point("pointerup", 2, 2);
    await pass(SETTLED);
    expect(model.get("selected")).toEqual([]);
    canvas.dispatchEvent(new PointerEvent("pointerleave"));
    await pass(SETTLED);
    expect([model.get("hovered"), find(".rg-card").hidden]).toEqual([null, true]);
  }, 30_000);

  it("two selected layers show the geodesic's length, three the angle at the middle one", async () => {
    const { model, labels } = await open({ selected: [["net 0", "layer 2"], ["net 1", "layer 3"]] });
    expect(labels().filter((text) => /^\d\.\d\d rad$/.test(text))).toHaveLength(1);
    model.from("selected", [["net 0", "layer 2"], ["net 1", "layer 3"], ["net 0", "layer 4"]]);
    await pass(SETTLED);
    expect(labels().filter((text) => /^\d\.\d\d rad$/.test(text))).toHaveLength(2);
    expect(labels().filter((text) => /^layer 3 · \d+°$/.test(text))).toHaveLength(1);
  });

  it("a number that is not defined is a dash with its reason", async () => {
    const { find } = await open({ hovered: ["net 0", "layer 4"] });
    const rows = [...find(".rg-card dl").querySelectorAll("dt")].map((name) => [name.textContent, name.nextElementSibling?.tagName === "DD" ? name.nextElementSibling.textContent : "bar"]);
    expect(rows).toContainEqual(["turning", "last layer –"]);
    expect(rows).toContainEqual(["step", "bar"]);
    expect(find("[data-quantity=turning_angle] output").textContent).toBe("–");
    expect(find("[data-quantity=progress] output").textContent).toBe("70 %");
  });

  it("survives another payload, with the camera; what vanished is dropped", async () => {
    const camera = { azimuth: 0.3, elevation: 0.2, zoom: 1.5 };
    const { model, root } = await open({ camera, selected: [["net 0", "layer 1"], ["net 1", "layer 1"]] });
    model.from("_payload", rawPayload(1, 6));
    await pass(SETTLED);
    expect(model.get("selected")).toEqual([["net 0", "layer 1"]]);
    expect(model.get("camera")).toEqual(camera);
    expect(root.dataset).toMatchObject({ drawn: "1", points: "7" });
  });
});

describe("keyboard", () => {
  it("walks along the layers, selects, adds and clears", async () => {
    const { model, press } = await open();
    await press("]");
    expect(model.get("hovered")).toEqual(["net 0", "layer 1"]);
    await press("Enter");
    await press("]");
    await press("Enter", true);
    expect(model.get("selected")).toEqual([["net 0", "layer 1"], ["net 0", "layer 2"]]);
    await press("[");
    expect(model.get("hovered")).toEqual(["net 0", "layer 1"]);
    await press("Escape");
    expect([model.get("selected"), model.get("hovered")]).toEqual([[], null]);
  });

  it("turns, zooms and resets; the trait follows once the turn has ended", async () => {
    const { model, press } = await open();
    await press("ArrowRight");
    const turned = model.get("camera") as { azimuth: number; zoom: number };
    await press("ArrowRight");
    await press("+");
    const further = model.get("camera") as { azimuth: number; zoom: number };
    expect(further.azimuth - turned.azimuth).toBeCloseTo(0.1, 12);
    expect(further.zoom).toBeCloseTo(1.15, 12);
    await press("Home");
    expect(model.get("camera")).toBeNull();
  });

  it("leaves the wheel to the page until the stage has the focus", async () => {
    const { model, canvas } = await open();
    const wheel = () => { const event = new WheelEvent("wheel", { deltaY: -100, cancelable: true }); canvas.dispatchEvent(event); return event.defaultPrevented; };
    expect(wheel()).toBe(false);
    canvas.focus();
    expect(wheel()).toBe(true);
    await pass(SETTLED);
    expect((model.get("camera") as { zoom: number }).zoom).toBeGreaterThan(1);
  });
});

describe("motion", () => {
  it("takes 300 ms, and none for those who asked for none", async () => {
    const { model, root } = await open();
    const toggle = async (name: string) => { const before = fakeStage.draws; model.from("projection", name); await pass(150); const half = root.dataset.drawn; await pass(SETTLED); return [half, fakeStage.draws - before > 3]; };
    expect(await toggle("tangent_pca")).toEqual(["0", true]);
    page.still = true;
    expect(await toggle("mds")).toEqual(["1", false]);
    expect(root.dataset.drawn).toBe("1");
  });
});

it("drawn by the processor, comes quickly at first and sharp after a pause, each once", async () => {
  fakeStage.software = true;
  const { model, canvas } = await open();
  expect(canvas.width).toBe(1350);
  const before = fakeStage.draws;
  model.from("labels", "off");
  await pass(100);
  expect([canvas.width, fakeStage.draws - before]).toEqual([900, 1]);
  await pass(5000);
  expect([canvas.width, fakeStage.draws - before]).toEqual([1350, 2]);
});

describe("states", () => {
  it("empty says why and what to do", async () => {
    const { find, model, root } = await open({ depth_range: [0.4, 0.45] });
    expect(find(".rg-message").textContent).toBe("No layers between 40 and 45 % of depth. Widen the range.");
    expect(root.dataset.points).toBe("0");
    model.from("depth_range", [0, 1]);
    model.from("hidden", ["net 0", "net 1"]);
    await pass(SETTLED);
    expect(find(".rg-message").textContent).toMatch(/All paths are hidden/);
    model.from("hidden", []);
    await pass(SETTLED);
    expect([find(".rg-message").hidden, root.dataset.points]).toEqual([true, "10"]);
  });

  it("waits for its payload", async () => {
    const { find, model, root } = await open({ _payload: {} });
    expect(find(".rg-message").textContent).toMatch(/Waiting/);
    model.from("_payload", rawPayload());
    await pass(SETTLED);
    expect([find(".rg-message").hidden, root.dataset.drawn]).toEqual([true, "1"]);
  });

  it("an error stands in the figure, and goes with the next payload", async () => {
    const { find, model, root } = await open({ _payload: { ...rawPayload(), version: 3 } });
    expect(find("[role=alert]").textContent).toMatch(/could not be drawn.*Expected payload version 1, got 3/s);
    model.from("_payload", rawPayload());
    await pass(SETTLED);
    expect([find("[role=alert]"), root.dataset.drawn]).toEqual([null, "1"]);
  });

  it("without WebGL draws two axes and says why", async () => {
    fakeStage.missing = true;
    const { root, find, model } = await open();
    expect([root.dataset.axes, model.get("n_axes")]).toEqual(["2", 3]);
    expect(find(".rg-corner").textContent).toBe("3-D needs WebGL");
    expect(find("[data-trait=n_axes]")).toBeNull();
  });

  it("one model has no leader line, two layers no turning chart", async () => {
    const { root } = await open({ _payload: rawPayload(1, 2) });
    expect([...root.querySelectorAll<HTMLElement>(".rg-chart")].map((chart) => chart.dataset.quantity)).toEqual(["step", "progress", "deviation"]);
  });

  it("a path that goes backwards is drawn below 0, not cut off", async () => {
    const progress = [0, -0.6, -0.2, 0.3, 0.5];
    const _payload = rawPayload(1, 5, (payload) => { payload.views[0]!.numbers.progress!.values = [progress]; });
    const { find } = await open({ _payload });
    const chart = find(".rg-chart[data-quantity=progress] svg"), line = chart.querySelector("path[stroke-linejoin=round]")!;
    const y = line.getAttribute("d")!.split(/[ML]/).slice(1).map((point) => parseFloat(point.split(" ")[1]!));
    expect((y[1]! - y[0]!) / (y[0]! - y[4]!)).toBeCloseTo(0.6 / 0.5, 1); // px to one decimal
    expect(Math.max(...y)).toBeLessThanOrEqual(parseFloat(chart.getAttribute("height")!) - 18);
    expect([...chart.querySelectorAll("text")].map((text) => text.textContent)).toContain("−50");
  });

  it("many models get single-line keys in the same height", async () => {
    const { root, find } = await open({ _payload: rawPayload(14, 3) });
    const tops = [...root.querySelectorAll<HTMLElement>(".rg-key")].map((key) => parseFloat(key.style.top)).sort((a, b) => a - b);
    expect(find(".rg-keys").classList.contains("rg-tight")).toBe(true);
    expect(tops[0]).toBeGreaterThanOrEqual(0);
    expect(tops.at(-1)).toBeLessThanOrEqual(400 - 20);
  });

  it("a narrow figure has its keys above the stage", async () => {
    giveSizes(400, 320);
    const { find } = await open();
    expect(find(".rg-keys").nextElementSibling).toBe(find(".rg-stage"));
    expect(find(".rg-key").style.top).toBe("");
  });
});

describe("theme", () => {
  it("is the reader's outside a notebook, or the trait's", async () => {
    const { model, root } = await open();
    expect(root.dataset.theme).toBe("light");
    model.from("theme", "dark");
    await pass(SETTLED);
    expect([root.dataset.theme, root.hasAttribute("data-forced")]).toEqual(["dark", true]);
  });
});

describe("the end", () => {
  it("leaves nothing: no listener, observer, timer, frame or element", async () => {
    const { model, el, close, find, press } = await open();
    await press("]");
    find(".rg-key").click();
    model.from("camera", { azimuth: 0, elevation: 0.3, zoom: 1 });
    close();
    expect(el.childElementCount).toBe(0);
    expect(model.listening).toBe(0);
    expect([page.observers.length, fakeStage.users]).toEqual([0, 0]);
    await pass(0);
    const { draws } = fakeStage;
    await pass(2000);
    expect(fakeStage.draws).toBe(draws);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("draws again after the context was lost", async () => {
    await open();
    const { draws } = fakeStage;
    fakeStage.redraw!();
    await pass(SETTLED);
    expect(fakeStage.draws).toBe(draws + 1);
  });
});
