"""The shell command: what it prints, writes, opens and refuses."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

import repgeo_nb
from repgeo_nb import cli
from tests.support import NOTEBOOKS
from tests.test_export import document


@pytest.fixture
def opened(monkeypatch):
    """Addresses given to the browser."""
    seen = []
    monkeypatch.setattr(cli.webbrowser, "open", lambda url: seen.append(url) or True)
    return seen


@pytest.fixture
def here(tmp_path, monkeypatch):
    """An empty current folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def quick(monkeypatch):
    """A demo of one metric: for what does not depend on them."""
    monkeypatch.setattr(cli, "METRICS", ("angular_cka",))


def test_demo_prints_the_table_and_writes_the_page(here, capsys, opened):
    assert cli.main(["demo", "--no-open"]) == 0
    out = capsys.readouterr().out
    for word in ("step", "progress", "block1", "softmax", "resnet8_w4", "angular"):
        assert word.lower() in out.lower()
    page = (here / "repgeo_demo.html").read_text(encoding="utf-8")
    assert page.startswith("<!doctype html>")
    assert len(page.encode()) < 500_000
    assert opened == []
    assert "repgeo_demo.html" in out
    told = page + json.dumps(document(page)["widgets"])
    for word in ("RDM angle", "Stress", "95 % of 120 bootstraps over stimuli", "random walk"):
        assert word in told


def test_demo_opens_the_page_where_there_is_a_display(here, quick, capsys, opened, monkeypatch):
    monkeypatch.setenv("DISPLAY", ":0")
    assert cli.main(["demo", "--out", "mine.html"]) == 0
    assert opened == [(here / "mine.html").as_uri()]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has machines without a display")
def test_demo_without_a_display_says_what_to_do(here, quick, capsys, opened, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert cli.main(["demo"]) == 0
    assert opened == []
    assert "open the file in a browser" in capsys.readouterr().out


def test_unwritable_file(here, quick, capsys, opened):
    assert cli.main(["demo", "--out", "absent/page.html"]) == 1
    message = capsys.readouterr().err
    assert "expected a file that can be written, got 'absent/page.html'" in message
    assert "Traceback" not in message
    assert list(here.iterdir()) == []
    assert opened == []


def test_live_demo_trains_and_captures(here, capsys):
    pytest.importorskip("torch")
    pytest.importorskip("sklearn")
    assert cli.main(["demo", "--live", "--no-open", "--out", "live.html"]) == 0
    out = capsys.readouterr().out
    assert "Training a ResNet-8" in out
    assert "block3" in out
    assert (here / "live.html").stat().st_size > 100_000


@pytest.mark.parametrize(("module", "extra"), [("torch", "torch"), ("sklearn", "lab")])
def test_live_demo_without_its_extras(here, capsys, monkeypatch, module, extra):
    find = cli.importlib.util.find_spec
    monkeypatch.setattr(cli.importlib.util, "find_spec", lambda name: None if name == module else find(name))
    assert cli.main(["demo", "--live", "--no-open"]) == 1
    assert f"needs {module}" in (message := capsys.readouterr().err)
    assert f"pip install 'repgeo-nb[{extra}]'" in message
    assert list(here.iterdir()) == []


def test_version_and_usage(capsys):
    with pytest.raises(SystemExit, match="0"):
        cli.main(["--version"])
    assert capsys.readouterr().out.strip() == f"repgeo-nb {repgeo_nb.__version__}"
    for words in ([], ["dmo"], ["demo", "--outt", "x"]):
        with pytest.raises(SystemExit, match="2"):
            cli.main(words)


def test_as_a_module():
    done = subprocess.run(
        [sys.executable, "-m", "repgeo_nb", "--version"], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == f"repgeo-nb {repgeo_nb.__version__}"


def test_reader_of_a_pipe_may_stop(here):
    """`repgeo-nb demo | head -1` ends without a traceback."""
    words = [sys.executable, "-m", "repgeo_nb", "demo", "--no-open"]
    demo = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    demo.stdout.close()
    assert "Traceback" not in demo.stderr.read().decode()
    demo.stderr.close()
    assert demo.wait() == 1


def test_interrupt_ends_quietly(here, capsys, monkeypatch):
    def stop(_):
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "_demo", stop)
    assert cli.main(["demo"]) == 130
    assert "Traceback" not in capsys.readouterr().err


# ---- lab


@pytest.fixture
def shipped(tmp_path_factory, monkeypatch):
    """Notebooks as the wheel carries them, with what a checkout may leave lying about."""
    folder = tmp_path_factory.mktemp("wheel") / "notebooks"
    (folder / "data").mkdir(parents=True)
    (folder / ".ipynb_checkpoints").mkdir()
    (folder / "00_quickstart.ipynb").write_text("first")
    (folder / "01_next.ipynb").write_text("second")
    (folder / "data" / "numbers.csv").write_text("1,2")
    (folder / ".ipynb_checkpoints" / "00_quickstart-checkpoint.ipynb").write_text("old")
    monkeypatch.setattr(cli, "notebooks", lambda: folder)
    return folder


def test_lab_copies_and_never_overwrites(here, shipped, capsys):
    assert cli.main(["lab", "mine", "--no-open"]) == 0
    mine = here / "mine"
    assert sorted(str(f.relative_to(mine)) for f in mine.rglob("*") if f.is_file()) == [
        "00_quickstart.ipynb", "01_next.ipynb", str(Path("data", "numbers.csv")),
    ]  # fmt: skip
    (mine / "00_quickstart.ipynb").write_text("my changes")
    (mine / "01_next.ipynb").unlink()
    capsys.readouterr()
    assert cli.main(["lab", "mine", "--no-open"]) == 0
    out = capsys.readouterr().out
    assert (mine / "00_quickstart.ipynb").read_text() == "my changes"
    assert (mine / "01_next.ipynb").read_text() == "second"
    assert "kept   mine/00_quickstart.ipynb (yours differs" in out.replace("\\", "/")
    assert "numbers.csv" not in out, "what is there and equal needs no word"


def test_lab_opens_jupyterlab_on_the_first_notebook(here, shipped, monkeypatch):
    called = []
    monkeypatch.setattr(cli.subprocess, "call", lambda words: called.append(words) or 0)
    monkeypatch.setattr(cli, "_need", lambda *_: None)
    assert cli.main(["lab"]) == 0
    first = here / cli.LAB_FOLDER / "00_quickstart.ipynb"
    assert called == [[sys.executable, "-m", "jupyterlab", str(first)]]


def test_lab_without_jupyterlab_copies_and_says_how_to_install_it(here, shipped, capsys, monkeypatch):
    find = cli.importlib.util.find_spec
    monkeypatch.setattr(
        cli.importlib.util, "find_spec", lambda name: None if name == "jupyterlab" else find(name)
    )
    assert cli.main(["lab"]) == 1
    assert "pip install 'repgeo-nb[lab]'" in capsys.readouterr().err
    assert (here / cli.LAB_FOLDER / "00_quickstart.ipynb").exists()


def test_lab_into_a_file(here, shipped, capsys):
    (here / "mine").write_text("a file")
    assert cli.main(["lab", "mine", "--no-open"]) == 1
    assert "expected a folder that can be written, got 'mine'" in capsys.readouterr().err


def test_notebooks_are_found():
    assert (cli.notebooks() / "00_quickstart.ipynb").is_file()
    assert cli.notebooks() in (NOTEBOOKS, cli.PACKAGE / "notebooks")


def test_notebooks_missing(monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(cli, "PACKAGE", tmp_path / "repgeo_nb")
    assert cli.main(["lab", str(tmp_path / "mine"), "--no-open"]) == 1
    assert "Reinstall" in capsys.readouterr().err
