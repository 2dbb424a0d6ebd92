"""The words and numbers of the printed figure and of its text table, as the page writes them."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from .picture import TOLERANCE, Picture, point_name
from .sequence import frame_of, frame_words, joint_words

DASH = "–"
HEADS = {
    "step": "Step",
    "turning_angle": "Turning angle",
    "progress": "Progress",
    "deviation": "Deviation",
    "to_target": "To target",
}
EXACT = 0.005  # a worst pair drawn this well needs no words
OFF_SIGN = "–//–"

Run = tuple[str, bool]  # words, and whether they are bold


def plain(value: float) -> str:
    """Two decimals for lengths about 1, three digits for larger ones, powers of ten at the far ends."""
    size = abs(value)
    if size != 0 and (size < 1e-3 or size >= 1e5):
        return f"{value:.1e}".replace("-", "−")
    decimals = 0 if size >= 100 else 1 if size >= 10 else 4 if 0 < size < 0.01 else 2
    text = f"{value:.{decimals}f}"
    return (text.lstrip("-") if float(text) == 0 else text).replace("-", "−")


def shown(quantity: str, value: float | None, unit: str = "") -> str:
    """Write a value: angles in degrees, shares in per cent, lengths with their unit; undefined is a dash."""
    if value is None:
        return DASH
    if quantity == "turning_angle":
        return f"{_whole(np.degrees(value))}°"
    if quantity in ("progress", "depth"):
        return f"{_whole(100 * value)} %"
    return f"{plain(value)} {unit}".rstrip()


def _whole(value: float) -> str:
    return f"{round(value)}".replace("-", "−")


def convention(payload: Mapping[str, Any], view: Mapping[str, Any]) -> str:
    """Return the line below the title: metric, convention, stimuli."""
    metric = f"{view['label']}, {view['convention']}" if view["convention"] else view["label"]
    return " · ".join(part for part in (metric, payload["subtitle"], frame_words(payload)) if part)


def honesty(
    payload: Mapping[str, Any], picture: Picture, n_axes: int = 2, intervals: bool = True
) -> list[Run]:
    """How far the picture lies: stress or variance, steps drawn off, the worst pair."""
    quality, projection, unit = picture.quality, picture.projection, picture.view["unit"]
    notes = "; ".join(part for part in (projection["note"], joint_words(payload)) if part)
    note = f" ({notes})" if notes else ""
    runs: list[Run] = [(f"{projection['label']}{note}, {n_axes}-D:", False)]
    if quality.variance is not None:
        runs += [(f"{round(100 * quality.variance)} % of variance", True), ("and", False)]
    runs += [
        (f"stress {quality.stress:.2f}", True),
        (f"over {quality.points} points{';' if quality.steps else '.'}", False),
    ]
    if quality.off:
        runs.append((f"{len(quality.off)} of {quality.steps} steps", True))
        runs.append((f"drawn over {TOLERANCE:.0%} off {OFF_SIGN}.".replace("%", " %"), False))
    elif quality.steps:
        runs.append((f"every step within {TOLERANCE:.0%} of its length.".replace("%", " %"), False))
    alone = not payload.get("sequence")
    if alone and not projection["refit"] and quality.points < payload["n_points"]:
        runs.append((f"Axes fitted on all {payload['n_points']} points.", False))
    if quality.worst is not None and abs(quality.worst[3] / quality.worst[2] - 1) > EXACT:
        i, j, true, drawn = quality.worst
        pair = f"{point_name(payload, i)} {DASH} {point_name(payload, j)}"
        runs.append((f"Worst pair {pair}: {shown('step', true, unit)}, drawn {plain(drawn)}.", False))
    if intervals and picture.cloud is not None:
        runs.append((_ellipses(picture.view["interval"], projection["axes"][str(n_axes)]), False))
    elif intervals and picture.refitted and projection["axes"][str(n_axes)].get("cloud"):
        runs.append(("No ellipses: they were fitted on all layers.", False))
    return runs


def _ellipses(interval: str, axes: Mapping[str, Any]) -> str:
    """Return what the ellipses are, and how many resamples they leave out."""
    folded = round(100 * (axes.get("folded") or 0.0))
    left_out = f"; {folded} % of them fold the picture otherwise and are left out" if folded else ""
    return f"Ellipses: {interval}{left_out}."


def nothing_chosen(payload: Mapping[str, Any], state: Mapping[str, Any]) -> str:
    """Return what stands in the place of an empty picture."""
    if {model["name"] for model in payload["models"]} <= set(state.get("hidden") or ()):
        return "All models are hidden. Show one of them."
    lo, hi = state.get("depth_range") or (0.0, 1.0)
    return f"No layers between {round(100 * lo)} and {round(100 * hi)} % of depth. Widen the range."


def text_table(payload: Mapping[str, Any], state: Mapping[str, Any] | None = None) -> str:
    """All numbers of the figure as plain text: one block per metric and model, one line per layer.

    Parameters
    ----------
    payload
        What `repgeo_nb.widgets.payload.payload` returns.
    state
        Traits of a `PathPlot`: the stress named is that of its projection, of the first one where a metric
        lacks it.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> from repgeo_nb.widgets.payload import payload
    >>> print(text_table(payload(rg.path(rg.datasets.digits_paths(), target="label"))).splitlines()[0])
    Seven models on their way from input to one-hot labels
    """
    payload = frame_of(payload, state or {})
    blocks = [str(payload["title"])]
    for view in payload["views"]:
        blocks.append(convention(payload, view))
        if view.get("interval"):
            blocks.append(f"In brackets: {view['interval']}.")
        blocks += [_model_table(view, m, model) for m, model in enumerate(payload["models"])]
        named = {projection["name"]: projection for projection in view["projections"]}
        if named:
            drawn = named.get((state or {}).get("projection", ""), view["projections"][0])
            blocks.append(_fit(drawn, payload["n_points"]))
    return "\n\n".join(blocks) + "\n"


def _fit(projection: Mapping[str, Any], points: int) -> str:
    """How well a projection fits all points, in the words of the honesty line."""
    axes = projection["axes"]["2"]
    share = axes["variance"]
    variance = "" if share is None else f"{round(100 * share)} % of variance and "
    return f"{projection['label']}, 2-D: {variance}stress {axes['stress']:.2f} over {points} points."


def _model_table(view: Mapping[str, Any], m: int, model: Mapping[str, Any]) -> str:
    names = list(view["numbers"])
    rows = [["layer", *(HEADS[name].lower() for name in names)]]
    for k, layer in enumerate(model["layers"]):
        values = [_with_interval(name, view["numbers"][name], m, k, view["unit"]) for name in names]
        rows.append([_one_line(layer["name"]), *values])
    widths = [max(len(row[c]) for row in rows) for c in range(len(rows[0]))]
    lines = [
        "  ".join([row[0].ljust(widths[0]), *(v.rjust(w) for v, w in zip(row[1:], widths[1:], strict=True))])
        for row in rows
    ]
    about = [f"path {shown('step', view['length'][m], view['unit'])}"]
    if view["straightness"][m] is not None:
        about.append(f"straightness {plain(view['straightness'][m])}")
    about += [model["note"]] if model["note"] else []
    return "\n".join([f"{_one_line(model['label'])}: {', '.join(about)}", *(row.rstrip() for row in lines)])


def span(quantity: str, low: float, high: float) -> str:
    """Both ends of an interval without their unit, which the value carries."""
    return f"[{', '.join(shown(quantity, value).rstrip('°% ') for value in (low, high))}]"


def _with_interval(name: str, numbers: Mapping[str, Any], m: int, k: int, unit: str) -> str:
    value = numbers["values"][m][k]
    low, high = (numbers[end][m][k] if end in numbers else None for end in ("low", "high"))
    text = shown(name, value, unit)
    return text if value is None or low is None or high is None else f"{text} {span(name, low, high)}"


def _one_line(text: object) -> str:
    return " ".join(str(text).split())
