"""One Chromium and one JupyterLab for all browser tests; missing ones skip with a reason, and fail in CI."""

import importlib.util
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.browser import lab
from tests.support import missing, need_chromium

HERE = __name__.rpartition(".")[0].replace(".", "/")
FLAGS = [
    "--no-sandbox", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update",
    "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader",
]  # fmt: skip


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every test of this folder needs a browser."""
    for item in items:
        if HERE in item.path.as_posix():
            item.add_marker(pytest.mark.browser)


# scope "package": Playwright keeps an event loop running, which tests elsewhere must not meet
@pytest.fixture(scope="package")
def chromium() -> Iterator[Any]:
    path = need_chromium()
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, headless=True, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="package")
def lab_root(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return tmp_path_factory.mktemp("lab")


@pytest.fixture(scope="package")
def lab_url(chromium: Any, lab_root: Any) -> Iterator[str]:
    if importlib.util.find_spec("jupyterlab") is None:
        missing("jupyterlab is not installed (pip install 'repgeo-nb[test]')")
    with lab.server(lab_root) as url:
        yield url


def open_page(chromium: Any, **options: Any) -> Any:
    """A page in a context of its own, which notes its errors and requests."""
    options = {"viewport": {"width": 1200, "height": 1000}, "reduced_motion": "reduce", **options}
    page = chromium.new_context(**options).new_page()
    page.set_default_timeout(20_000)
    page.errors, page.requests = [], []
    page.on("pageerror", lambda error: page.errors.append(str(error)))
    page.on("console", lambda said: page.errors.append(said.text) if said.type == "error" else None)
    page.on("request", lambda request: page.requests.append(request.url))
    return page


@pytest.fixture
def new_page(chromium: Any) -> Iterator[Callable[..., Any]]:
    """Open pages that are closed after the test, and that had no errors until then."""
    pages = []

    def make(**options: Any) -> Any:
        pages.append(open_page(chromium, **options))
        return pages[-1]

    yield make
    for page in pages:
        page.context.close()
        assert not page.errors, page.errors


@pytest.fixture
def offline_page(new_page: Callable[..., Any]) -> Callable[..., Any]:
    """Open pages from files with the network cut."""

    def make(file: Any, **options: Any) -> Any:
        page = new_page(offline=True, **options)
        page.goto(file.as_uri())
        return page

    return make
