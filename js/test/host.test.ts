// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { join, PageModel, run } from "../src/host";

describe("the model of a saved page", () => {
  it("tells of changes, and only of changes", () => {
    const model = new PageModel({ a: 1, list: [["net", "layer"]] }), heard: string[] = [];
    model.on("change:a change:list", () => heard.push("one"));
    model.on("change", () => heard.push("any"));
    model.set("a", 1);
    model.set("list", [["net", "layer"]]);
    expect(heard).toEqual([]);
    model.set({ a: 2, list: [] });
    expect(heard).toEqual(["one", "one", "any"]);
    expect(model.get("a")).toBe(2);
  });

  it("forgets a listener, a name, or everything", () => {
    const model = new PageModel({ a: 1, b: 1 }), one = vi.fn(), other = vi.fn();
    model.on("change:a", one);
    model.on("change:a", other);
    model.on("change:b", one);
    model.off("change:a", one);
    model.set("a", 2);
    expect([one.mock.calls.length, other.mock.calls.length]).toEqual([0, 1]);
    model.off("change:a");
    model.set("a", 3);
    model.off();
    model.set("b", 2);
    expect([one.mock.calls.length, other.mock.calls.length]).toEqual([0, 1]);
  });

  it("saves nowhere without complaint", () => {
    const model = new PageModel({});
    expect(() => { model.save_changes(); model.send(); }).not.toThrow();
  });

  it("joined to another, is equal to it from either side and never chases", () => {
    const a = new PageModel({ selected: [["x", "1"]] }), b = new PageModel({ chosen: [] });
    join(a, "selected", b, "chosen");
    expect(b.get("chosen")).toEqual([["x", "1"]]);
    b.set("chosen", [["x", "2"]]);
    expect(a.get("selected")).toEqual([["x", "2"]]);
    a.set("selected", []);
    expect(b.get("chosen")).toEqual([]);
  });

  it("joined figures pass the layers both have and keep what is their own", () => {
    const figure = (names: string[], selected: string[]) => new PageModel({
      _payload: { models: [{ name: "net", layers: names.map((name) => ({ name })) }] }, selected: selected.map((name) => ["net", name]), hovered: null,
    });
    const a = figure(["x", "y"], ["x", "y"]), b = figure(["y", "z"], ["z"]);
    for (const trait of ["selected", "hovered"]) join(a, trait, b, trait);
    expect(b.get("selected")).toEqual([["net", "y"], ["net", "z"]]);
    expect(a.get("selected")).toEqual([["net", "x"], ["net", "y"]]);
    b.set("selected", []);
    expect(a.get("selected")).toEqual([["net", "x"]]);
    a.set("hovered", ["net", "x"]);
    expect(b.get("hovered")).toBeNull();
    a.set("hovered", ["net", "y"]);
    expect(b.get("hovered")).toEqual(["net", "y"]);
  });
});

describe("a saved page", () => {
  /** As the exporter packs a module: gzip, then base64. */
  async function pack(code: string): Promise<string> {
    const zipped = await new Response(new Response(code).body!.pipeThrough(new CompressionStream("gzip"))).arrayBuffer();
    return btoa(String.fromCharCode(...new Uint8Array(zipped)));
  }
  const page = (content: object, figures: number) => {
    document.body.innerHTML = Array.from({ length: figures }, (_, i) => `<figure data-repgeo="${i}"><p>fallback</p></figure>`).join("");
    const script = document.createElement("script");
    script.type = "application/json";
    script.id = "repgeo-nb";
    script.textContent = JSON.stringify(content);
    document.body.append(script);
  };

  beforeEach(() => {
    // jsdom's blobs have no stream
    vi.stubGlobal("Blob", class { constructor(private parts: BodyInit[]) {} stream() { return new Response(this.parts[0]).body; } });
    URL.createObjectURL = () => "blob:nothing";
    URL.revokeObjectURL = () => {};
    delete document.documentElement.dataset.repgeoReady;
  });
  afterEach(() => { vi.unstubAllGlobals(); vi.restoreAllMocks(); });

  it("without figures is left alone", async () => {
    document.body.innerHTML = "<p>text</p>";
    expect(await run()).toEqual([]);
    expect(document.body.textContent).toBe("text");
  });

  it("shows an error in the figure which it is about, as text, and goes on", async () => {
    const spoken = vi.spyOn(console, "error").mockImplementation(() => {});
    page({ modules: { broken: "not base64!" }, widgets: [{ module: "broken", state: {} }, { module: "absent", state: {} }], links: [[0, "a", 1, "a"]] }, 2);
    await run();
    const figures = [...document.querySelectorAll("figure")];
    for (const figure of figures) {
      expect(figure.querySelector("[role=alert]")?.textContent).toMatch(/^This figure could not be drawn\./);
      expect(figure.textContent).toContain("fallback");
    }
    expect(spoken).toHaveBeenCalledTimes(2);
    expect(document.documentElement.dataset.repgeoReady).toBe("1");
  });

  it("draws each widget from its own state, with the style it brings, and joins what is linked", async () => {
    const code = `export default () => ({
      initialize({ model }) { model.set("seen", true); },
      render({ model, el, experimental }) { el.textContent = "drawn " + model.get("name"); experimental.invoke().catch((e) => { el.title = e.message; }); } })`;
    URL.createObjectURL = () => `data:text/javascript,${encodeURIComponent(code)}`; // node imports these, a browser blob: ones
    page({
      modules: { m: await pack(code) },
      widgets: [{ module: "m", css: ".x{}", state: { name: "one", selected: [1] } }, { module: "m", state: { name: "two", selected: [] } }],
      links: [[0, "selected", 1, "selected"]],
    }, 2);
    const models = await run();
    await new Promise((resolve) => setTimeout(resolve));
    expect([...document.querySelectorAll("figure")].map((figure) => figure.textContent)).toEqual(["drawn one", "drawn two"]);
    expect(models.map((model) => [model.get("seen"), model.get("selected")])).toEqual([[true, [1]], [true, [1]]]);
    expect(document.querySelector("figure")!.title).toMatch(/no kernel/);
    expect(document.head.textContent).toContain(".x{}");
  });
});
