"""The front end's own checks, from pytest: types, unit tests, and the committed bundle byte for byte."""

import subprocess

import pytest

from repgeo_nb.widgets.base import STATIC
from tests.support import JS, need_node

pytestmark = pytest.mark.node


def npx(*words: str) -> subprocess.CompletedProcess:
    """Run one of the locked tools in js/ (never one from the registry)."""
    need_node()
    return subprocess.run(
        ["npx", "--no-install", *words], cwd=JS, capture_output=True, text=True, check=False, timeout=300
    )


def test_types():
    done = npx("tsc", "-p", ".")
    assert done.returncode == 0, done.stdout[-6000:]


def test_units():
    done = npx("vitest", "run", "--reporter=dot")
    assert done.returncode == 0, (done.stdout + done.stderr)[-6000:]


def test_committed_bundle_is_what_the_sources_build(tmp_path):
    node = need_node()
    done = subprocess.run(
        [node, "build.mjs", f"--outdir={tmp_path}"], cwd=JS, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    built = sorted(f.name for f in tmp_path.iterdir())
    assert built == sorted(f.name for f in STATIC.iterdir() if f.is_file()) == ["host.js", "widget.js"]
    for name in built:
        same = (tmp_path / name).read_bytes() == (STATIC / name).read_bytes()
        assert same, f"{name} differs from a fresh build: cd js && npm ci && npm run build"
