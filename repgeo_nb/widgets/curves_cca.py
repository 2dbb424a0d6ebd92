"""Canonical correlations against their rank: the curves, the largest that chance gives, what is forced."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import xarray as xr

from .curves_series import one_line, paint_of, six_digits
from .values import BadValueError

FORMS = "correlations (rg.cca(x, y)), a Dataset with `value`, or a DataArray of one to three dims"


def correlation_curves(data: Any) -> dict[str, Any] | None:
    """Sorted correlations with the largest that chance gives; None for other data."""
    if hasattr(data, "correlations"):
        given = {_pair(data): data}
    elif isinstance(data, Mapping) and not isinstance(data, xr.Dataset) and data:
        given = {str(name): each for name, each in data.items()}
    elif isinstance(data, list | tuple) and data:
        given = {_pair(each): each for each in data if hasattr(each, "correlations")}
        if len(given) < len(data):
            raise BadValueError(
                f"plot_curves: expected a list of {len(data)} correlations with names of their own, got "
                f"{len(given)}. Name them: rg.plot_curves({{'early': rg.cca(x, y), 'late': rg.cca(z, y)}})."
            )
    else:
        return None
    for name, each in given.items():
        if not hasattr(each, "correlations"):
            raise BadValueError(f"plot_curves: expected {FORMS}, got {type(each).__name__} as {name!r}.")
    series = [_correlations(k, each) for k, each in enumerate(given.values())]
    n = {int(each.n) for each in given.values() if getattr(each, "n", None) is not None}
    one = next(iter(given)) if len(given) == 1 else ""
    return {
        "title": f"Canonical correlations{f' of {one}' if one else ''}",
        "subtitle": f"{n.pop()} rows · sorted, against their rank"
        if len(n) == 1
        else "sorted, against their rank",
        "x": {"name": "rank", "label": "rank", "scale": "linear", "other": None, "names": None},
        "y": {"label": "Canonical correlation", "unit": "", "low": 0.0, "high": 1.0},
        "panels": [""],
        "keys": [
            {"name": name, "label": name, "detail": _real_words(each), "paint": paint_of(k, len(given))}
            for k, (name, each) in enumerate(given.items())
        ],
        "series": series,
        "rules": _edges(given),
        "notes": _notes(given),
    }


def _pair(found: Any) -> str:
    names = [str(getattr(found, name, "") or "") for name in ("name_x", "name_y")]
    return " and ".join(names) if all(names) else "x and y"


def _correlations(k: int, found: Any) -> dict[str, Any]:
    values = np.asarray(found.correlations, dtype=np.float64).ravel()
    p = getattr(found, "p_values", None)
    forced = int(getattr(found, "forced", 0) or 0)
    return one_line(
        key=k,
        x=list(range(1, len(values) + 1)),
        y=values,
        p=None if p is None else [six_digits(v) for v in np.asarray(p, dtype=np.float64).ravel()],
        hollow=[i < forced for i in range(len(values))] if forced else None,
    )


def _edges(given: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return the null edges: one line where they agree to the eye, else one for each curve."""
    edges = [six_digits(getattr(found, "null_edge", None)) for found in given.values()]
    known = [edge for edge in edges if edge is not None]
    if not known:
        return []
    if len(known) == len(edges) and max(known) - min(known) < 0.005:
        return [{"value": known[0], "label": "largest if unrelated", "key": None}]
    return [
        {"value": edge, "label": "largest if unrelated", "key": k}
        for k, edge in enumerate(edges)
        if edge is not None
    ]


def _real_words(found: Any) -> str:
    real, count = getattr(found, "n_real", None), len(np.ravel(found.correlations))
    return f"{count} correlations" if real is None else f"{int(real)} of {count} beyond chance"


def _notes(given: Mapping[str, Any]) -> list[str]:
    notes = []
    if any(getattr(found, "n_real", None) is not None for found in given.values()):
        notes.append("Beyond chance: by Bartlett's test, which takes the rows as independent.")
    if any(getattr(found, "null_edge", None) is not None for found in given.values()):
        notes.append("Dashed: the largest correlation that two unrelated layers of these ranks would show.")
    for name, found in given.items():
        forced = int(getattr(found, "forced", 0) or 0)
        if forced:
            what = "1 correlation is" if forced == 1 else f"{forced} correlations are"
            notes.append(f"{name}: {what} 1 whatever the data, hollow here.")
    return notes
