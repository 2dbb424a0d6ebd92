"""The committed front end is that of the sources, small, and asks for nothing outside; needs no node."""

import gzip
import hashlib
import re

import pytest

from repgeo_nb.widgets.base import STATIC
from tests.support import JS

BUNDLES = ("widget.js", "host.js")


def source_hash() -> str:
    """The hash of `js/build.mjs`: path and bytes of every input, in the order of the paths."""
    files = [f for f in (JS / "src").rglob("*") if f.is_file()] + [JS / "package.json", JS / "build.mjs"]
    digest = hashlib.sha256()
    for name, file in sorted((f.relative_to(JS).as_posix(), f) for f in files):
        digest.update(f"{name}\0".encode() + file.read_bytes())
    return digest.hexdigest()


@pytest.mark.parametrize("name", BUNDLES)
def test_bundle_is_current(name):
    head = (STATIC / name).read_text(encoding="utf-8")[:300]
    assert f"src-sha256: {source_hash()}" in head, (
        f"{name} is older than js/: cd js && npm ci && npm run build"
    )


def test_bundle_sizes():
    raw = (STATIC / "widget.js").read_bytes()
    assert len(raw) < 900_000
    assert len(gzip.compress(raw, 9)) < 250_000
    assert (STATIC / "host.js").stat().st_size < 20_000


@pytest.mark.parametrize("name", BUNDLES)
def test_bundle_asks_for_nothing_outside(name):
    text = (STATIC / name).read_text(encoding="utf-8")
    assert not re.search(r"""(import|from)\s*\(?\s*["']https?:""", text)
    assert not re.search(r"""\bfetch\(\s*["'`]https?:""", text)
    assert "sourceMappingURL" not in text
    for host in ("unpkg.com", "jsdelivr.net", "cdnjs.", "googleapis.com"):
        assert host not in text
