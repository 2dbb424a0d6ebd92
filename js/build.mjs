// Bundles src/index.ts and src/host.ts next to the Python code, each stamped with a hash of its inputs.
//
// The hash goes over every file below src/ plus package.json and build.mjs, in sorted order of their
// POSIX paths relative to js/: path + "\0" + bytes. A Python test computes it again, without node.
import * as esbuild from "esbuild";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const watch = process.argv.includes("--watch");
const outdir = process.argv.find((a) => a.startsWith("--outdir="))?.slice(9) ?? join(here, "../repgeo_nb/widgets/static");

function sourceHash() {
  const files = readdirSync(join(here, "src"), { recursive: true })
    .map((f) => join(here, "src", f))
    .filter((f) => statSync(f).isFile())
    .concat(join(here, "package.json"), join(here, "build.mjs"))
    .map((f) => relative(here, f).split(sep).join("/"))
    .sort((a, b) => (a < b ? -1 : 1));
  const hash = createHash("sha256");
  for (const f of files) hash.update(f + "\0").update(readFileSync(join(here, f)));
  return hash.digest("hex");
}

// style sheets travel as text, without their comments and spaces
const css = {
  name: "css",
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await esbuild.transform(readFileSync(path, "utf8"), { loader: "css", minify: !watch, charset: "utf8" });
      return { contents: code.trimEnd(), loader: "text" };
    });
  },
};

const options = {
  absWorkingDir: here,
  entryPoints: { widget: "src/index.ts", host: "src/host.ts" },
  outdir,
  bundle: true,
  format: "esm",
  platform: "browser",
  target: "es2022",
  minify: !watch,
  sourcemap: watch ? "inline" : false,
  legalComments: "inline",
  charset: "utf8",
  plugins: [css],
  // define.amd: UMD parts of dependencies must not call the `define` of the page's module loader
  define: { "process.env.NODE_ENV": '"production"', "define.amd": "false" },
  banner: { js: `/* repgeo_nb front end, MIT licence; contains three.js and ml-matrix (MIT). src-sha256: ${sourceHash()} */` },
};
if (watch) await (await esbuild.context(options)).watch();
else await esbuild.build(options);
