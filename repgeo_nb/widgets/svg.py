"""The publication figure as SVG, and the same numbers as a text table: both from the page's payload.

Text stays text (a journal's or a reader's fonts apply), the size is in centimetres, nothing is fetched, no
ids are used (several figures fit on one page), and every label shows as text whatever it holds.
"""

from collections.abc import Callable, Mapping
from typing import Any

from . import svg_bands, svg_keys
from . import svg_ink as ink
from .picture import Picture, make_picture
from .sequence import frame_of
from .svg_ink import Colour, Theme
from .svg_page import NARROW, document, foot, inner_width, words
from .svg_stage import Stage, draw_stage
from .svg_strip import draw_strip
from .svg_words import Run, convention, honesty, nothing_chosen, shown, text_table

__all__ = ["figure_svg", "text_table"]

COLOURS = {
    "depth": "depth",
    "step": "step",
    "turning_angle": "turning angle",
    "progress": "progress",
    "deviation": "deviation",
    "distortion": "drawn error",
}


def figure_svg(
    payload: Mapping[str, Any],
    state: Mapping[str, Any] | None = None,
    width_cm: float = 16.0,
    dark: bool | None = None,
) -> str:
    """Draw the 2-D picture with its keys, charts and honesty line.

    Parameters
    ----------
    payload
        What `repgeo_nb.widgets.payload.payload` returns.
    state
        Traits of a `PathPlot`: metric, projection, hidden, hidden_layers, depth_range, selected, colour_by,
        labels, theme, frame, trails. What is missing has its default. The picture is always the 2-D one.
    width_cm
        Width in centimetres, 6 to 100; text keeps its size in print.
    dark
        Dark paper; by default when the state's theme says so.

    Returns
    -------
    str
        A complete SVG document without XML declaration, so that it can stand inside HTML.

    Raises
    ------
    ValueError
        For a width outside 6 to 100 cm.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> from repgeo_nb.widgets.payload import payload
    >>> data = payload(rg.path(rg.datasets.digits_paths(), target="label"))
    >>> figure_svg(data, {"projection": "target_axis"}, width_cm=12)[:4]
    '<svg'
    """
    inner = inner_width(width_cm)
    state = dict(state or {})
    payload = frame_of(payload, state)
    theme = ink.theme(state.get("theme") == "dark" if dark is None else dark)
    picture = make_picture(payload, state)
    narrow = inner < NARROW
    body: list[str] = []
    runs: list[Run] = []
    y = _head(body, payload, picture, state, theme, inner)
    if picture.coords:
        stage = _stage(payload, state, picture, theme, inner, narrow)
        if narrow:
            y = _block(body, y + 8, *svg_keys.grid(stage))
        runs = honesty(payload, picture, intervals=svg_bands.has_intervals(picture.view, state))
        y = _block(body, y, *draw_stage(stage))
        y = _block(body, y + 10, *draw_strip(stage, 2 if narrow else 4))
        y = foot(body, theme, inner, y + 6, runs)
    else:
        text = nothing_chosen(payload, state)
        body.append(ink.line_of_text(inner / 2, y + 120, text, 13, theme.ink2, anchor="middle"))
        y += 240
    said = convention(payload, picture.view)
    return document(payload["title"], said, runs, body, theme, y, width_cm)


def _block(body: list[str], y: float, elements: list[str], height: float) -> float:
    """Append elements shifted down to y; return where they end."""
    body += [f'<g transform="translate(0 {ink.num(y)})">', *elements, "</g>"]
    return y + height


def _head(
    body: list[str],
    payload: Mapping[str, Any],
    picture: Picture,
    state: Mapping[str, Any],
    theme: Theme,
    width: float,
) -> float:
    """Return where the title and the convention line end; a colour bar stands beside them."""
    y = words(body, 0.0, payload["title"], width, 16, theme.ink, 600)
    bar = _scale_of(payload, picture, state)
    room = width - (210 if bar else 0)
    y = words(body, y, convention(payload, picture.view), room, 12, theme.ink2)
    if bar:
        body += _colour_bar(bar, picture.view["unit"], theme, width, y)
    return y + 8


# --- colour ---


def _stage(
    payload: Mapping[str, Any],
    state: Mapping[str, Any],
    picture: Picture,
    theme: Theme,
    width: float,
    narrow: bool,
) -> Stage:
    marks = ink.marks_of(payload["models"])
    scale = _scale_of(payload, picture, state)

    def tint(m: int, k: int) -> Colour:
        if scale is None:
            return theme.model(marks[m].colour)
        value = scale[1](m, k)
        low, high = scale[2]
        return (
            theme.ink2 if value is None else theme.ramp((value - low) / (high - low) if high > low else 0.0)
        )

    return Stage(payload, state, picture, theme, marks, tint, scale is None, width, narrow)


def _scale_of(
    payload: Mapping[str, Any], picture: Picture, state: Mapping[str, Any]
) -> tuple[str, Callable[[int, int], float | None], tuple[float, float]] | None:
    """Return what layers are coloured by: name, a layer's value, range; None for the models' colours."""
    name = state.get("colour_by") or "model"
    models, numbers = payload["models"], picture.view["numbers"]
    if name == "depth":
        return name, lambda m, k: k / max(1, len(models[m]["layers"]) - 1), (0.0, 1.0)
    if name == "distortion":
        error = picture.quality.error
        return name, lambda m, k: error.get(models[m]["points"][k]), (0.0, max(error.values(), default=0.0))
    if name not in numbers:
        return None
    values = numbers[name]["values"]
    # over all models, hidden or not: hiding one never changes a colour
    high = (
        1.0 if name == "progress" else max((v for row in values for v in row if v is not None), default=0.0)
    )
    return name, lambda m, k: values[m][k], (0.0, high)


def _colour_bar(
    scale: tuple[str, Callable[[int, int], float | None], tuple[float, float]],
    unit: str,
    theme: Theme,
    width: float,
    y: float,
) -> list[str]:
    name, _, (low, high) = scale
    ends = ("input", "output") if name == "depth" else (shown(name, low), shown(name, high, unit))
    x = width - ink.text_width(ends[1], 11)
    out = [ink.line_of_text(x, y, ends[1], 11, theme.ink2)]
    steps = 36
    x -= 8 + 72
    for q in range(steps):
        at, wide = x + 72 * q / steps, 72 / steps + 0.4
        fill = ink.css(theme.ramp(q / (steps - 1)))
        out.append(
            f'<rect x="{ink.num(at)}" y="{ink.num(y - 7)}" width="{ink.num(wide)}" height="6" fill="{fill}"/>'
        )
    x -= 7
    out.append(ink.line_of_text(x, y, ends[0], 11, theme.ink2, anchor="end"))
    x -= ink.text_width(ends[0], 11) + 8
    out.append(ink.line_of_text(x, y, COLOURS[name], 11, theme.ink, 600, anchor="end"))
    return out
