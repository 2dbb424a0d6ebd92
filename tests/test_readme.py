"""The README is a promise: its code runs as written, its commands are the ones CI runs, its links lead on."""

import re
import subprocess

import pytest

import repgeo_nb as rg
from tests.support import ROOT, in_checkout

README = (ROOT / "README.md").read_text(encoding="utf-8")
RUN = "pip install . && repgeo-nb demo"
TEST = 'pip install -e ".[test]" && pytest'


def blocks(language: str) -> list[str]:
    """The fenced blocks of one language, in order."""
    return re.findall(rf"^```{language}\n(.*?)^```$", README, flags=re.MULTILINE | re.DOTALL)


def test_two_commands():
    assert [block.strip() for block in blocks("bash")] == [RUN, TEST]


@pytest.mark.skipif(not in_checkout(), reason=".ci/ is only in the repository, not in the sdist")
def test_ci_finds_the_commands_it_runs():
    """The very lines of .ci/run that read the README, run here."""
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    function = re.search(r"^readme_command\(\).*$", script, flags=re.MULTILINE)
    assert function
    for call, wanted in (("pytest", TEST), ('"repgeo-nb demo"', RUN)):
        assert f"readme_command {call}" in script
        done = subprocess.run(
            ["bash", "-c", f"{function[0]}\nreadme_command {call}"],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stdout.strip() == wanted


def test_main_job_is_five_lines():
    job = blocks("python")[0]
    assert len(job.strip().splitlines()) == 5


def test_every_python_block_runs(tmp_path, monkeypatch):
    """In order, in one namespace, from another folder; the reader brings a model, images and labels."""
    torch = pytest.importorskip("torch")
    digits = rg.datasets.digits_paths()
    labels = rg.schema.column(digits, "label").values[:40]
    generator = torch.Generator().manual_seed(0)
    images = torch.randn(len(labels), 1, 8, 8, generator=generator)
    blocks_of = torch.nn.Sequential(torch.nn.Flatten(), torch.nn.Linear(64, 16), torch.nn.Linear(16, 10))
    namespace = {"model": blocks_of, "images": images, "digits": labels}
    monkeypatch.chdir(tmp_path)
    for code in blocks("python"):
        exec(compile(code, "README.md", "exec"), namespace)
    for name in ("path.html", "paths.html", "paths.svg"):
        assert (tmp_path / name).stat().st_size > 10_000, name


def test_names_in_the_text_exist():
    for dotted in re.findall(r"\brg\.([a-zA-Z0-9_.]+)", README):
        value = rg
        for part in dotted.rstrip(".").split("."):
            value = getattr(value, part)


def test_links_and_pictures_lead_to_files():
    targets = re.findall(r"\]\(([^)#]+)\)", README) + re.findall(r'src(?:set)?="([^"]+)"', README)
    local = [target for target in targets if not target.startswith("https://")]
    assert "CHANGELOG.md" in local
    for target in local:
        if target.startswith(".github/") and not in_checkout():
            continue
        assert (ROOT / target).is_file(), f"README.md points to {target}"


def test_neighbours_and_limits_are_named():
    for word in (
        "torchlens.repgeom",
        "netrep",
        "rsatoolbox",
        "jupyter-scatter",
        "## Limits",
        "select",
        "cube",
        "from_arrays",
    ):
        assert word in README


@pytest.mark.parametrize("name", ["README.md", "CHANGELOG.md", "CITATION.cff"])
def test_no_private_paths(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    assert not re.search(r"(?<![\w.])/(work|tmp|home|root|Users|mnt|opt)/", text)
