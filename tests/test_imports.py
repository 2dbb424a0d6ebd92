"""What may import what: the one-way table of the architecture, and a core that needs no widget stack."""

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest

import repgeo_nb as rg
from tests.support import ROOT

PACKAGE = ROOT / "repgeo_nb"
OPTIONAL = ("torch", "anywidget", "ipywidgets", "traitlets", "sklearn", "matplotlib", "dask", "safetensors")

# part -> parts it may import when it is itself imported; inside functions (on first use) `LATER` as well
FLOOR = {"errors", "memory"}
TABLE = {
    "errors": set(),
    "memory": {"errors"},
    "schema": FLOOR,
    "linalg": FLOOR,
    "geometry": FLOOR | {"linalg"},
    "references": set(),
    "kernels": FLOOR | {"linalg"},
    "metrics": FLOOR | {"linalg", "geometry", "kernels", "references"},
    "points": FLOOR | {"linalg", "geometry"},
    "mds": FLOOR | {"linalg", "geometry"},
    "projections": FLOOR | {"linalg", "geometry", "metrics", "points", "mds"},
    "paths": FLOOR
    | {"schema", "linalg", "geometry", "metrics", "points", "projections", "references", "accumulate"},
    "intervals": FLOOR | {"schema", "capture", "geometry", "metrics", "paths"},  # of capture, its bar
    "comparisons": FLOOR | {"schema", "capture", "linalg", "geometry", "kernels", "metrics", "intervals"},
    "training": FLOOR | {"schema", "comparisons"},
    "accumulate": FLOOR | {"metrics"},
    "files": FLOOR | {"schema"},
    "frames": FLOOR | {"schema", "linalg"},
    "pullback": FLOOR | {"schema", "linalg", "frames", "references"},
    "msa": FLOOR | {"schema", "linalg", "frames", "pullback", "references"},
    "widgets": FLOOR
    | {"schema", "linalg", "geometry", "metrics", "points", "mds", "projections", "paths"}
    | {"frames", "pullback", "msa"},
    "accessor": FLOOR | {"schema", "metrics", "projections", "paths"},
    "capture": FLOOR
    | {"schema", "files", "frames", "pullback"},  # what it returns: labelled frames, stimulus manifolds
    "nets": FLOOR | {"capture"},  # the one message about a missing torch
    "datasets": FLOOR | {"schema", "frames"},
}
LATER = {
    "accessor": {"widgets"},
    "comparisons": {"widgets"},
    "training": {"capture"},
    "msa": {"capture"},
    "files": {"frames", "paths"},
}
# the doors and the scripts that made the shipped data: they may open on anything but torch itself
DATA = (
    "digits_paths",
    "digits_population",
    "digits_training",
    "digits_mlps",
    "digits_frames",
    "intrinsic",
    "text_lstm",
)
FREE = {"__init__", "__main__", "cli", *(f"make_{data}" for data in DATA)}
THIRD = {
    "torch": {"capture", "nets"},
    "anywidget": {"widgets"},
    "ipywidgets": {"widgets"},
    "traitlets": {"widgets"},
    "sklearn": {"make_digits_paths"},
    "matplotlib": set(),
    "dask": set(),
    "safetensors": {"capture"},
}


def part_of(file: Path) -> str:
    if file.stem.startswith("make_"):
        return file.stem
    return file.relative_to(PACKAGE).with_suffix("").parts[0]


def type_checking_only(tree: ast.Module) -> set[int]:
    """Nodes below `if TYPE_CHECKING:`, which never run."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            found |= {id(inner) for inner in ast.walk(node)}
    return found


def imports(file: Path):
    """Yield (full name, whether inside a function) for everything a file imports."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    unseen = type_checking_only(tree)
    functions = [n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]
    inside = {id(inner) for f in functions for inner in ast.walk(f)}
    package = ["repgeo_nb", *file.relative_to(PACKAGE).parent.parts]
    for node in ast.walk(tree):
        if id(node) in unseen:
            continue
        late = id(node) in inside
        if isinstance(node, ast.Import):
            yield from ((alias.name, late) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            stem = ".".join([*base, *([node.module] if node.module else [])])
            yield from ((f"{stem}.{alias.name}", late) for alias in node.names)


FILES = sorted(PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("file", FILES, ids=lambda f: str(f.relative_to(PACKAGE)))
def test_imports_go_one_way(file):
    part = part_of(file)
    for name, late in imports(file):
        top, *rest = name.split(".")
        if top in THIRD:
            assert part in THIRD[top], f"{name} may not be imported in {part}"
            assert late or part in {"widgets"}, f"{name} must be imported on first use, not with the package"
        if top != "repgeo_nb" or part in FREE:
            continue
        other = rest[0] if rest else "__init__"
        if other == part:
            continue
        allowed = TABLE[part] | (LATER.get(part, set()) if late else set())
        assert other in allowed, f"{part} imports {other} ({'on first use' if late else 'at once'})"


def test_the_walk_sees_what_it_should(tmp_path, monkeypatch):
    """The check above would be empty if the walk were blind."""
    monkeypatch.setitem(globals(), "PACKAGE", tmp_path)
    file = tmp_path / "geometry" / "x.py"
    file.parent.mkdir()
    file.write_text(
        "import torch.nn\nfrom ..paths import Path\nfrom . import sphere\n"
        "def f():\n    from .. import widgets\n"
        "if TYPE_CHECKING:\n    import dask\n"
    )
    assert set(imports(file)) == {
        ("torch.nn", False),
        ("repgeo_nb.paths.Path", False),
        ("repgeo_nb.geometry.sphere", False),
        ("repgeo_nb.widgets", True),
    }


def test_core_works_without_the_optional_stacks():
    """Where none of them can be imported, the package imports, and measures a distance and a path."""
    code = f"""
import json, sys
sys.modules.update(dict.fromkeys({OPTIONAL!r}))  # None: neither importable nor to be found
import numpy as np, repgeo_nb as rg
rng = np.random.default_rng(0)
metric = rg.metrics.AngularCKA()
p, q = metric.point(rng.normal(size=(20, 3))), metric.point(rng.normal(size=(20, 5)))
d = float(metric.geometry.distance(p, q))
layers = {{f"l{{k}}": rng.normal(size=(20, 4 + k)) for k in range(4)}}
acts = rg.from_arrays(layers, stimulus=[str(i) for i in range(20)], name="net")
length = float(rg.path(acts).length())
print(json.dumps([d, length, [n for n in {OPTIONAL!r} if sys.modules[n]]]))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    d, length, loaded = json.loads(done.stdout)
    assert loaded == []
    assert 0.5 < d < 2.5, "two independent random layers are nearly at right angles (pi/2)"
    assert length > 0.5


def test_widget_names_load_on_first_use():
    code = (
        "import sys, repgeo_nb as rg; before = 'anywidget' in sys.modules; rg.plot_paths; "
        "print(before, 'anywidget' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True"]


# contracts.md 1, as far as built: names of later parts join here with the part
PROMISED = {
    "FramePlot", "METRICS", "MetricFieldPlot", "PROJECTIONS", "Path", "PathPlot", "Paths", "RepgeoError",
    "bootstrap", "capture", "capture_curvature", "capture_frames", "cca", "collect", "compare", "distances",
    "from_arrays", "layers", "link", "manifold", "nulls", "open", "path", "plot_curves", "plot_frames",
    "plot_matrix", "plot_metric_field", "plot_paths", "save", "select", "signal_directions", "stability",
    "tap", "to_html",
}  # fmt: skip
MODULES = {
    "accumulate",
    "comparisons",
    "datasets",
    "directions",
    "files",
    "frames",
    "geometry",
    "kernels",
    "metrics",
    "msa",
    "nets",
    "paths",
    "pullback",
    "schema",
    "training",
}


@pytest.mark.parametrize("name", sorted(MODULES))
def test_completion_shows_what_is_public(name):
    """Not the files that a package is made of."""
    module = getattr(rg, name)
    assert dir(module) == sorted(module.__all__)
    assert all(getattr(module, one) is not None for one in dir(module))


def test_public_names():
    assert set(rg.__all__) == PROMISED | MODULES
    assert set(rg.__all__) <= set(dir(rg))
    for name in rg.__all__:
        assert getattr(rg, name) is not None
