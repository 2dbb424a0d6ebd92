"""What tests share: where node and a Chromium are, and what to do when they are missing.

Import as ``from tests.support import need_node, need_chromium``. Missing tools skip with a reason on a
reader's machine; under ``CI=true`` they fail, so that no suite is left out silently.
"""

import os
import shutil
import subprocess
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
JS = ROOT / "js"
NOTEBOOKS = ROOT / "notebooks"

NODE_MAJOR = 20  # as js/package.json says
CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")


def in_ci() -> bool:
    """Whether this run promised to have every tool (``CI=true``)."""
    return os.environ.get("CI", "").lower() in {"true", "1"}


def in_checkout() -> bool:
    """Whether the whole repository is here (front-end sources, binder files), not only an unpacked sdist."""
    return (ROOT / "binder").is_dir()


def missing(reason: str) -> None:
    """Skip the running test for this reason, or fail it under ``CI=true``."""
    if in_ci():
        pytest.fail(f"CI=true promises every tool, but {reason}", pytrace=False)
    pytest.skip(reason)


@cache
def _node() -> tuple[str | None, str]:
    """Path of node, or None and what is wrong with it."""
    node = shutil.which("node")
    if node is None or shutil.which("npm") is None:
        return None, "node and npm are not on PATH (install Node.js to run the front-end checks)"
    version = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout.strip()
    try:
        major = int(version.lstrip("v").split(".")[0])
    except ValueError:
        return None, f"{node} does not tell its version (got {version!r})"
    if major < NODE_MAJOR:
        return None, f"node {version} is too old (expected {NODE_MAJOR} or newer)"
    return node, ""


@cache
def _node_modules() -> str:
    """Install the front end's locked dependencies where they are missing; "" or what went wrong."""
    if (JS / "node_modules" / ".package-lock.json").is_file():
        return ""
    done = subprocess.run(
        ["npm", "ci", "--no-audit", "--no-fund"], cwd=JS, capture_output=True, text=True, check=False
    )
    return "" if done.returncode == 0 else f"`npm ci` in js/ failed: {done.stderr.strip()[-400:]}"


def need_node(modules: bool = True) -> str:
    """Path of node, by default with js/node_modules in place; skips, or fails under CI, without."""
    node, reason = _node()
    if node is None:
        missing(reason)
    if modules and (reason := _node_modules()):
        missing(reason)
    return str(node)


@cache
def _chromium() -> str | None:
    """Path of a Chromium: REPGEO_CHROMIUM, one on PATH, or the one Playwright downloaded."""
    named = os.environ.get("REPGEO_CHROMIUM")
    if named:
        return named if Path(named).is_file() else None
    for name in CHROMIUM_NAMES:
        found = shutil.which(name)
        if found:
            return found
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        return None
    with sync_playwright() as p:
        own = p.chromium.executable_path
    return own if Path(own).is_file() else None


def need_chromium() -> str:
    """Path of a Chromium for Playwright's ``executable_path``; skips, or fails under CI, without one."""
    path = _chromium()
    if path is None:
        missing(
            "no Chromium was found (install one, run `playwright install chromium`, or set REPGEO_CHROMIUM)"
        )
    try:
        import playwright.sync_api  # noqa: F401
    except ImportError:
        missing("playwright is not installed (pip install 'repgeo-nb[test]')")
    return str(path)
