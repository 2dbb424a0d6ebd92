"""What can be known about the Binder image without building it."""

import os
import re
import subprocess
import sys
import tomllib
from urllib.parse import unquote

import pytest
import yaml

from tests.support import NOTEBOOKS, ROOT, in_checkout

pytestmark = pytest.mark.skipif(
    not in_checkout(), reason="binder/ is only in the repository, not in the sdist"
)

BINDER = ROOT / "binder"
SCRIPTS = [BINDER / "postBuild", ROOT / ".ci" / "run"]
CONDA_NAMES = {"matplotlib": "matplotlib-base", "torch": "pytorch-cpu"}


def requirement_name(requirement: str) -> str:
    """The normalised name at the start of a requirement: ``"anywidget>=0.9"`` -> ``"anywidget"``."""
    return re.split(r"[\s<>=!~;\[]", requirement, maxsplit=1)[0].lower().replace("_", "-")


def test_repo2docker_accepts_the_folder():
    done = subprocess.run(
        [sys.executable, "-m", "repo2docker", "--no-build", "--debug", "."],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    dockerfile = done.stdout + done.stderr
    assert "binder/environment.yml" in dockerfile
    assert "./binder/postBuild" in dockerfile


def test_environment_covers_what_the_package_and_its_notebooks_need():
    environment = yaml.safe_load((BINDER / "environment.yml").read_text(encoding="utf-8"))
    assert environment["channels"] == ["conda-forge"]
    names = {requirement_name(entry) for entry in environment["dependencies"]}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    wanted = [requirement_name(r) for r in project["dependencies"] + extras["lab"] + extras["torch"]]
    assert {CONDA_NAMES.get(name, name) for name in wanted} <= names
    assert {"python", "pip"} <= names, "postBuild calls pip, and conda's python must be named"


def test_environment_bounds_agree_with_the_package():
    """A bound written twice drifts: where both files give one, it is the same."""
    environment = yaml.safe_load((BINDER / "environment.yml").read_text(encoding="utf-8"))
    here = {requirement_name(entry): entry for entry in environment["dependencies"]}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for requirement in project["dependencies"]:
        assert here[requirement_name(requirement)] == requirement


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_scripts_parse_stop_at_errors_and_may_be_run(script):
    subprocess.run(["bash", "-n", str(script)], check=True)
    lines = script.read_text(encoding="utf-8").splitlines()
    assert lines[0] in {"#!/bin/bash", "#!/usr/bin/env bash"}
    assert any(re.match(r"set -e", line) for line in lines)
    assert os.access(script, os.X_OK)


def test_every_binder_link_opens_a_notebook_that_exists():
    documents = [ROOT / "README.md", *NOTEBOOKS.glob("*.ipynb")]
    links = [
        link
        for document in documents
        for link in re.findall(r"mybinder\.org/v2/gh/[^\s)\"'`\\]+", document.read_text(encoding="utf-8"))
    ]
    assert links, "README gives the form of a Binder link"
    for link in links:
        opened = re.search(r"urlpath=([^&]+)", link)
        assert opened, f"{link} opens no notebook"
        path = unquote(opened[1])
        assert path.startswith("lab/tree/"), link
        assert (ROOT / path.removeprefix("lab/tree/")).is_file(), link
