"""The words of a printed figure of frames and its numbers as text, as the page writes them."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from .frame_scale import Scene, digits
from .svg_words import DASH, Run


def capital(text: str) -> str:
    """Write the first letter large."""
    return text[:1].upper() + text[1:]


def convention(scene: Scene) -> str:
    """Return the line below the title: what the star shows, at which layer, over what."""
    return f"{capital(scene.star['label'])} · {scene.layers[scene.layer]} · {scene.payload['subtitle']}"


def legend(scene: Scene) -> str:
    """How the star reads."""
    star = scene.star
    level = f"{star['level']:g} = {star['level_label']}; inside {star['inside']}, outside {star['outside']}. "
    return f"{level}Marker and bar: median and middle half of the stimuli, log scale."


def honesty(scene: Scene) -> list[Run]:
    """How the vectors were made, the formulas, how much is undefined and why."""
    n = scene.payload["n_stimuli"]
    runs: list[Run] = [(f"{n} {'stimulus' if n == 1 else 'stimuli'}.", True)]
    runs += [(fact, False) for fact in scene.payload["facts"]]
    measures = [scene.star] if scene.star is scene.charted else [scene.star, scene.charted]
    runs += [(f"{capital(each['label'])}: {each['convention']}.", False) for each in measures]
    for each in measures:
        counts: Counter[str] = Counter()
        for rows in each["undefined"].values():
            counts.update(dict(rows))
        if counts:
            all_values = len(each["numbers"]["median"]) * n
            others = len(counts) - 1
            more = f" (and {others} other reason{'s' * (others > 1)})" if others else ""
            runs.append((f"{counts.total()} of {all_values} values", True))
            why = counts.most_common(1)[0][0]
            runs.append((f"of {each['label']} undefined and left out: {why}{more}.", False))
    return runs


def text_table(payload: Mapping[str, Any], state: Mapping[str, Any] | None = None) -> str:
    """All medians as plain text: the star's measure by direction, and what whole frames have.

    Parameters
    ----------
    payload
        What `repgeo_nb.widgets.frame_payload.payload` returns.
    state
        Traits of a `FramePlot`.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> from repgeo_nb.widgets.frame_payload import payload
    >>> F = {"input": np.eye(2)[None], "fc": np.diag([2.0, 1.0])[None]}
    >>> made = payload(rg.frames.from_arrays(F, stimulus=["a"], direction=["x", "y"], normalised=True))
    >>> print(text_table(made).splitlines()[6])
    fc     2.00  1.00
    """
    scene = Scene(payload, state or {})
    star, whole = scene.star, [m for m in payload["measures"] if m["each"] == "frame"]
    heads = [
        f"{each['name']} ({each['unit']})" if each["unit"] else each["name"] for each in payload["directions"]
    ]
    blocks = [f"{_one_line(payload['title'])}\n{_one_line(convention(scene))}"]
    for m, model in enumerate(payload["models"]):
        rows = [
            [layer, *(_cell(scene, star, m, i, d) for d in range(len(heads)))]
            for i, layer in enumerate(scene.layers)
        ]
        blocks.append(_block(f"{_one_line(model['label'])}: {star['label']}", heads, rows))
    if whole:
        names = [each["label"] for each in whole]
        for m, model in enumerate(payload["models"]):
            rows = [
                [layer, *(_cell(scene, each, m, i) for each in whole)] for i, layer in enumerate(scene.layers)
            ]
            blocks.append(_block(f"{_one_line(model['label'])}: all directions together", names, rows))
    return "\n\n".join([*blocks, _one_line(" ".join(text for text, _ in honesty(scene)))]) + "\n"


def _cell(scene: Scene, measure: Mapping[str, Any], m: int, layer: int, d: int | None = None) -> str:
    value = scene.number(measure, m, layer, d)
    return DASH if value is None else digits(value)


def _block(head: str, names: list[str], rows: list[list[str]]) -> str:
    table = [["layer", *map(_one_line, names)], *([_one_line(row[0]), *row[1:]] for row in rows)]
    widths = [max(len(row[c]) for row in table) for c in range(len(table[0]))]
    lines = [
        "  ".join([row[0].ljust(widths[0]), *(v.rjust(w) for v, w in zip(row[1:], widths[1:], strict=True))])
        for row in table
    ]
    return "\n".join([head, *(line.rstrip() for line in lines)])


def _one_line(text: object) -> str:
    return " ".join(str(text).split())
