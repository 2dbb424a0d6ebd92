"""A private JupyterLab server, and one notebook of it as a page that tests can talk to."""

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.support import ROOT

IDLE = "() => window.jupyterapp?.shell?.currentWidget?.sessionContext?.session?.kernel?.status === 'idle'"
RUN = """async i => {
  window.jupyterapp.shell.currentWidget.content.activeCellIndex = i;
  await window.jupyterapp.commands.execute('notebook:run-cell');
}"""
EDIT = """([i, source]) =>
  window.jupyterapp.shell.currentWidget.content.widgets[i].model.sharedModel.setSource(source)"""
THEME = "theme => window.jupyterapp.commands.execute('apputils:change-theme', { theme })"
# straight to the kernel, beside the notebook: what a further cell would do, without drawing one
ASK = """async code => {
  const kernel = window.jupyterapp.shell.currentWidget.sessionContext.session.kernel;
  const future = kernel.requestExecute({ code, store_history: false });
  let out = "";
  future.onIOPub = (message) => {
    if (message.header.msg_type === "stream") out += message.content.text;
    if (message.header.msg_type === "error") out += `${message.content.ename}: ${message.content.evalue}`;
  };
  await future.done;
  return out;
}"""


def _free_port() -> int:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


@contextlib.contextmanager
def server(root: Path) -> Iterator[str]:
    """Start JupyterLab on a folder, with settings of its own; yields its address."""
    port = _free_port()
    with tempfile.TemporaryDirectory() as home:
        places = {
            "JUPYTER_CONFIG_DIR": "config", "JUPYTER_DATA_DIR": "data", "JUPYTER_RUNTIME_DIR": "runtime",
            "JUPYTERLAB_SETTINGS_DIR": "settings", "JUPYTERLAB_WORKSPACES_DIR": "workspaces",
            "IPYTHONDIR": "ipython",
        }  # fmt: skip
        environment = dict(os.environ, **{name: f"{home}/{folder}" for name, folder in places.items()})
        environment["PYTHONPATH"] = os.pathsep.join(
            [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
        )
        words = [
            sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root", "--ServerApp.ip=127.0.0.1",
            f"--ServerApp.port={port}", "--ServerApp.port_retries=0", "--IdentityProvider.token=t",
            f"--ServerApp.root_dir={root}", "--LabApp.expose_app_in_browser=True",
            "--LabApp.extension_manager=readonly", "--LabApp.news_url=",
            "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
        ]  # fmt: skip
        log = Path(home, "log")
        with log.open("w") as out:
            process = subprocess.Popen(words, env=environment, stdout=out, stderr=subprocess.STDOUT)
        try:
            _wait_until_up(process, port, log)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.send_signal(signal.SIGTERM)  # its kernels end with it
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()


def _wait_until_up(process: subprocess.Popen, port: int, log: Path) -> None:
    for _ in range(600):
        if process.poll() is not None:
            break
        with contextlib.suppress(OSError):
            urllib.request.urlopen(f"http://127.0.0.1:{port}/api/status?token=t", timeout=2)
            return
        time.sleep(0.1)
    raise RuntimeError(f"JupyterLab did not start:\n{log.read_text()[-3000:]}")


def write_notebook(file: Path, *sources: str) -> None:
    """Write a notebook with these code cells."""
    cells = [
        {
            "cell_type": "code",
            "id": f"c{i}",
            "metadata": {},
            "execution_count": None,
            "outputs": [],
            "source": s,
        }
        for i, s in enumerate(sources)
    ]
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    document = {"cells": cells, "metadata": {"kernelspec": kernel}, "nbformat": 4, "nbformat_minor": 5}
    file.write_text(json.dumps(document))


class Notebook:
    """An open notebook with a live kernel."""

    def __init__(self, page: Any, base: str, name: str):
        self.page = page
        page.goto(f"{base}/lab/tree/{name}?token=t&reset", wait_until="domcontentloaded")  # Lab never idles
        page.wait_for_selector(".jp-Notebook .jp-Cell", timeout=90_000)
        page.wait_for_function(IDLE, timeout=90_000)

    def run(self, cell: int) -> None:
        """Run one cell and wait until it has ended."""
        self.page.evaluate(RUN, cell)

    def ask(self, code: str) -> str:
        """Run code in the kernel; returns what it printed, or its error in one line."""
        return self.page.evaluate(ASK, code).strip()

    def value(self, expression: str) -> Any:
        """A JSON value of the kernel."""
        return json.loads(self.ask(f"import json; print(json.dumps({expression}))"))

    def wait_value(self, expression: str, expected: Any, seconds: float = 5) -> None:
        """Wait until the kernel agrees: what the page says arrives there by messages."""
        end = time.monotonic() + seconds
        while (found := self.value(expression)) != expected:
            assert time.monotonic() < end, f"{expression}: expected {expected}, got {found}"
            self.page.wait_for_timeout(50)

    def edit(self, cell: int, source: str) -> None:
        """Write the source of one cell."""
        self.page.evaluate(EDIT, [cell, source])

    def theme(self, name: str) -> None:
        """Change JupyterLab's theme."""
        self.page.evaluate(THEME, name)

    def cells(self) -> int:
        return self.page.locator(".jp-Notebook .jp-Cell").count()
