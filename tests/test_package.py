"""What is built is what users get: the wheel's and the sdist's contents, the public names, a light import."""

import ast
import email
import importlib
import inspect
import json
import subprocess
import sys
import tarfile
import tomllib
import zipfile

import pytest

import repgeo_nb
from tests.support import ROOT, missing

HEAVY = {"torch", "anywidget", "ipywidgets", "sklearn", "matplotlib", "dask", "zarr", "transformers"}


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """Folder with the sdist and the wheel that was made from it."""
    for tool in ("build", "hatchling"):
        if importlib.util.find_spec(tool) is None:
            missing(f"{tool} is not installed (pip install 'repgeo-nb[test]')")
    folder = tmp_path_factory.mktemp("dist")
    done = subprocess.run(
        [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), "."],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    return folder


@pytest.fixture(scope="module")
def wheel(built):
    with zipfile.ZipFile(next(built.glob("*.whl"))) as archive:
        yield archive


def test_wheel_carries_all_that_runs_without_a_checkout(wheel):
    names = set(wheel.namelist())
    sources = [path for path in (ROOT / "repgeo_nb").rglob("*.py") if "__pycache__" not in path.parts]
    wanted = {path.relative_to(ROOT).as_posix() for path in sources}
    wanted |= {f"repgeo_nb/notebooks/{path.name}" for path in (ROOT / "notebooks").glob("*.ipynb")}
    wanted |= {
        "repgeo_nb/py.typed",
        "repgeo_nb/widgets/static/widget.js",
        "repgeo_nb/widgets/static/host.js",
        "repgeo_nb/notebooks/00_quickstart.ipynb",
    }
    assert wanted <= names, f"missing: {sorted(wanted - names)}"
    assert any(name.startswith("repgeo_nb/datasets/") and name.endswith(".npz") for name in names)
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_wheel_carries_nothing_else(wheel):
    info = f"repgeo_nb-{repgeo_nb.__version__}.dist-info/"
    for name in wheel.namelist():
        assert name.startswith(("repgeo_nb/", info)), name
        assert "__pycache__" not in name, name
        assert ".ipynb_checkpoints" not in name, name
        assert not name.endswith((".ts", ".map", ".pyc")), name


def test_shipped_data_stay_small(wheel):
    data = [entry for entry in wheel.infolist() if entry.filename.endswith((".npz", ".npy"))]
    assert data, "the shipped activations are in the wheel"
    for entry in data:
        assert entry.file_size <= 6_000_000, f"{entry.filename} has {entry.file_size} bytes"
    assert sum(entry.compress_size for entry in wheel.infolist()) < 14_000_000


def test_metadata(wheel):
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    info = f"repgeo_nb-{repgeo_nb.__version__}.dist-info"
    metadata = email.message_from_bytes(wheel.read(f"{info}/METADATA"))
    assert metadata["Version"] == repgeo_nb.__version__
    assert metadata["Requires-Python"] == ">=3.11"
    assert metadata["License-Expression"] == "MIT"
    assert set(metadata.get_all("Provides-Extra")) == set(project["optional-dependencies"])
    base = {need for need in metadata.get_all("Requires-Dist") if "extra ==" not in need}
    assert not any(need.startswith(("torch", "matplotlib", "scikit-learn", "jupyterlab")) for need in base)
    assert "repgeo-nb = repgeo_nb.cli:main" in wheel.read(f"{info}/entry_points.txt").decode()


def test_sdist_can_rebuild_and_test(built):
    with tarfile.open(next(built.glob("*.tar.gz"))) as archive:
        names = {name.split("/", 1)[1] for name in archive.getnames() if "/" in name}
    for wanted in (
        "pyproject.toml",
        "README.md",
        "LICENSE",
        "CHANGELOG.md",
        "CITATION.cff",
        "js/package.json",
    ):
        assert wanted in names
    assert {"js/src/types.ts", "tests/support.py", "notebooks/00_quickstart.ipynb"} <= names
    assert not any("node_modules" in name or "__pycache__" in name for name in names)


def test_public_names_exist_and_are_in_the_changelog():
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert len(set(repgeo_nb.__all__)) == len(repgeo_nb.__all__)  # their order is the linter's
    for name in repgeo_nb.__all__:
        if name != "nets":  # needs torch
            assert getattr(repgeo_nb, name) is not None
        assert f"`{name}" in changelog, f"{name} is public without a line in CHANGELOG.md"
    with pytest.raises(AttributeError, match="no attribute 'plot_path'"):
        _ = repgeo_nb.plot_path


@pytest.mark.parametrize("part", ["pullback", "msa"])
def test_signatures_are_readable(part):
    module = getattr(repgeo_nb, part)
    functions = [getattr(module, name) for name in module.__all__ if name[0].islower()]
    assert functions
    for function in functions:
        assert "numpy._typing" not in str(inspect.signature(function)), function.__name__


def test_citation_names_this_version():
    yaml = pytest.importorskip("yaml")
    citation = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    assert citation["version"] == repgeo_nb.__version__
    assert f"\n## {repgeo_nb.__version__}\n" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_import_is_light():
    code = (
        "import json, sys, repgeo_nb; print(json.dumps(sorted(name.split('.')[0] for name in sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = set(json.loads(done.stdout))
    assert not loaded & HEAVY, f"import repgeo_nb loads {sorted(loaded & HEAVY)}"


def test_torch_is_imported_only_where_it_may_be():
    """Only capture and the networks may import torch; the mathematics takes arrays (from any library)."""
    allowed = {"capture", "nets.py", "nets", "tangents.py", "directions.py", "manifold.py"}
    for path in (ROOT / "repgeo_nb").rglob("*.py"):
        place = path.relative_to(ROOT / "repgeo_nb").parts[0]
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            named = []
            if isinstance(node, ast.Import):
                named = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.level == 0:
                named = [node.module or ""]
            if any(name.split(".")[0] == "torch" for name in named):
                assert place in allowed, f"{path.relative_to(ROOT)} imports torch"
