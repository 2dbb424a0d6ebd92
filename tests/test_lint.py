"""Style and types, so that pytest alone says whether everything holds."""

import importlib.util
import subprocess
import sys

import pytest

from tests.support import ROOT, missing

CHECKS = {
    "ruff check": ["ruff", "check", "."],
    "ruff format": ["ruff", "format", "--check", "."],
    "mypy": ["mypy"],
}


@pytest.mark.parametrize("name", CHECKS)
def test_clean(name):
    tool, *arguments = CHECKS[name]
    if importlib.util.find_spec(tool) is None:
        missing(f"{tool} is not installed (pip install 'repgeo-nb[test]')")
    done = subprocess.run(
        [sys.executable, "-m", tool, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{name}:\n{done.stdout[-6000:]}{done.stderr[-2000:]}"
