"""Figures to one HTML file that opens offline and stays interactive; the files appear whole or not at all.

The page carries the bundle once (gzip, base64), each figure's state and payload as JSON, and a small host
(`static/host.js`) that gives the bundle the same interface a notebook gives it. Its content security policy
admits no network, and nothing in it asks for any.
"""

import base64
import gzip
import hashlib
import html
import json
import os
import stat
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ..errors import ExportError
from .base import STATIC, View
from .links import LINKED, links_between
from .values import BadValueError

LARGE = 20_000  # characters of a figure's state from which on the page holds it packed
CSP = (
    "default-src 'none'; script-src 'unsafe-inline' blob:; style-src 'unsafe-inline'; "
    "img-src data: blob:; font-src data:; base-uri 'none'; form-action 'none'"
)
# the page around the figures; the figures bring their own style and choose the same paper
STYLE = (
    ":root{color-scheme:light dark;--rg-page:#fff;--rg-page-ink:#161616}"
    "@media (prefers-color-scheme:dark){:root{--rg-page:#111;--rg-page-ink:#ededed}}"
    ":root[data-theme=light]{color-scheme:light;--rg-page:#fff;--rg-page-ink:#161616}"
    ":root[data-theme=dark]{color-scheme:dark;--rg-page:#111;--rg-page-ink:#ededed}"
    "body{margin:0;background:var(--rg-page);color:var(--rg-page-ink);"
    "font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif}"
    "main{max-width:1600px;margin:0 auto;padding:16px;box-sizing:border-box}"
    "figure{margin:0 0 26px}pre{overflow:auto}"
)


class Markup(str):
    """HTML text which a notebook shows as such."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        return str(self)


def to_html(
    file: str | os.PathLike[str] | None,
    *widgets: View,
    title: str | None = None,
    links: Iterable[tuple[View, View]] | None = None,
) -> Path | str:
    """Write figures as one page that needs no network, no kernel and no other file.

    The page shows the figures as they are now; every control works in it, and layers chosen there are
    projected anew in the browser.

    Parameters
    ----------
    file
        Path to write; None returns the page as a string.
    *widgets
        Figures made by `rg.plot_paths`, `rg.plot_matrix`.
    title
        Of the browser tab; by default the first figure's.
    links
        Pairs of figures that share their selection in the page; by default those joined by `rg.link`.

    Returns
    -------
    pathlib.Path or str
        The file written, or the page.

    Raises
    ------
    ExportError
        If the file cannot be written; nothing half-written is left.
    RepgeoError
        If something else than figures is given.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> plot = rg.plot_paths(rg.path(rg.datasets.digits_paths(), target="label"))
    >>> rg.to_html(None, plot)[:15]
    '<!doctype html>'
    """
    _check_widgets(file, widgets)
    text = page(widgets, title=title, links=links)
    return text if file is None else write_text(file, text)


def to_iframe(*widgets: View, height: int | None = None, title: str | None = None) -> Markup:
    """Return the page as an iframe which can neither reach the page around it nor the network.

    `allow-downloads` lets the figure's own "save picture" button work; everything else stays shut.
    """
    _check_widgets(None, widgets)
    pixels = (
        sum((plot.height and plot.height + plot.around_stage) or plot.iframe_height for plot in widgets)
        if height is None
        else height
    )
    name = html.escape(title or widgets[0]._payload["title"])
    text = html.escape(page(widgets, title=title))
    return Markup(
        f'<iframe sandbox="allow-scripts allow-downloads" title="{name}" srcdoc="{text}" '
        f'style="width:100%;height:{int(pixels)}px;border:0;display:block"></iframe>'
    )


def page(
    widgets: Iterable[View],
    title: str | None = None,
    links: Iterable[tuple[View, View]] | None = None,
) -> str:
    """Return the HTML text of these figures; equal figures give equal bytes."""
    plots = list(widgets)
    name = html.escape(title or plots[0]._payload["title"] or "Figure")
    figures = "\n".join(
        f'<figure data-repgeo="{i}">{_fallback(plot)}</figure>' for i, plot in enumerate(plots)
    )
    return (
        f'<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>{name}</title>\n'
        f'<meta http-equiv="Content-Security-Policy" content="{CSP}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<style>{STYLE}</style>\n</head>\n<body>\n<main>\n{figures}\n</main>\n"
        f'<script type="application/json" id="repgeo-nb">{_json(_document(plots, links))}</script>\n'
        f'<script type="module">{_script(_host())}</script>\n</body>\n</html>\n'
    )


def write_text(file: str | os.PathLike[str], text: str) -> Path:
    """Write a file whole or not at all: into a temporary one beside it, which then takes its name.

    Raises
    ------
    ExportError
        If that is not possible, with the path and the remedy.
    """
    path = Path(file).expanduser()
    remedy = "Choose a file in a folder that exists and that you may write to."
    try:
        if path.is_dir():
            raise IsADirectoryError("it is a folder")
        if path.exists() and not path.is_file():  # a pipe or /dev/stdout, which nothing can be renamed onto
            path.write_text(text, encoding="utf-8")
            return path
        _replace(path.resolve(), text.encode())  # through a link, as an ordinary write does
    except (OSError, ValueError) as error:  # ValueError: a null byte in the name
        reason = getattr(error, "strerror", None) or str(error)
        raise ExportError(
            f"expected a file that can be written, got {str(path)!r}: {reason}. {remedy}"
        ) from error
    return path


def _replace(path: Path, content: bytes) -> None:
    mode = _mode(path)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(content)
        Path(temporary).chmod(mode)
        Path(temporary).replace(path)
    except BaseException:  # also on Ctrl-C
        Path(temporary).unlink(missing_ok=True)
        raise


def _mode(path: Path) -> int:
    """Permissions of the file to replace, or those a new file gets; a read-only file stays as it is."""
    if path.exists():
        if not os.access(path, os.W_OK):
            raise PermissionError("it is read-only")
        return stat.S_IMODE(path.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _check_widgets(file: Any, widgets: tuple[Any, ...]) -> None:
    remedy = 'Write rg.to_html("page.html", rg.plot_paths(path)).'
    if isinstance(file, View):
        raise BadValueError(
            f"to_html: expected the file first and then the figures, got a figure first. {remedy}"
        )
    if not widgets:
        raise BadValueError(f"to_html: expected at least one figure, got none. {remedy}")
    for widget in widgets:
        if not isinstance(widget, View):
            raise BadValueError(f"to_html: expected figures, got {type(widget).__name__}. {remedy}")


def _document(plots: list[View], links: Any) -> dict[str, Any]:
    modules, entries = {}, []
    for plot in plots:
        source = str(plot._esm).encode()
        key = hashlib.sha256(source).hexdigest()[:12]
        modules[key] = _packed(source)
        state = _state(plot)
        text = _json(state)
        entries.append({"module": key, "state": state if len(text) < LARGE else _packed(text.encode())})
    return {"modules": modules, "widgets": entries, "links": _link_rows(plots, links)}


def _state(plot: View) -> dict[str, Any]:
    """Return the synced traits of our own (not those of ipywidgets), bytes as base64 strings."""
    return _texts(plot._shipped())


def _texts(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _texts(v) for key, v in value.items()}
    if isinstance(value, list | tuple):
        return [_texts(v) for v in value]
    return base64.b64encode(value).decode() if isinstance(value, bytes) else value


def _link_rows(plots: list[View], links: Any) -> list[list[Any]]:
    """Rows [i, trait, j, trait] of the figures' places in the page."""
    pairs = links_between(plots) if links is None else list(links)
    place = {id(plot): i for i, plot in enumerate(plots)}
    for pair in pairs:
        if len(pair) != 2 or any(id(plot) not in place for plot in pair):
            raise BadValueError(f"links: expected pairs of the figures given to to_html, got {pair!r}")
    return [[place[id(a)], trait, place[id(b)], trait] for a, b in pairs for trait in LINKED]


def _fallback(plot: View) -> str:
    """Return what a reader without scripts sees: the drawn figure and its numbers."""
    return f"<noscript>{plot._figure_svg()}<pre>{html.escape(plot._text_table())}</pre></noscript>"


def _host() -> str:
    return (STATIC / "host.js").read_text(encoding="utf-8")


def _packed(content: bytes) -> str:
    return base64.b64encode(gzip.compress(content, 9, mtime=0)).decode()  # mtime=0: equal bytes each time


def _json(value: Any) -> str:
    """JSON inside a script element: `<` could end it or open a comment, so it is written as an escape."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _script(source: str) -> str:
    """Script text inside a script element; both sequences can only stand in strings or comments there."""
    return source.replace("</script", "<\\/script").replace("<!--", "<\\!--")
