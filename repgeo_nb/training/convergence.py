"""How far every layer is from its end, at every moment of training or of a sequence.

Source: Morcos et al. 2018, section 5 (figure 6: recurrent layers converge bottom-up) and appendix A.3.
"""

import warnings
from typing import Any

import xarray as xr

from .. import schema
from ..comparisons.compare import compare
from ..comparisons.items import RUN, groups, model_columns, real_throughout
from ..comparisons.layout import Layout
from ..comparisons.resample import Intervals
from ..errors import ComparisonWarning, SchemaError
from ..schema.read import merge_orders

FINAL = "final"


def convergence(
    acts: Any,
    to: Any = FINAL,
    measure: Any = "pwcca_distance",
    over: str = "epoch",
    layout: Layout | None = None,
    intervals: Intervals | None = None,
    **options: Any,
) -> xr.Dataset:
    """Compare every layer at every moment with itself at one moment, the last unless said otherwise.

    Parameters
    ----------
    acts
        Activations at several moments: models with a numeric column `epoch` (and `run`, where there are
        several networks), as `rg.training.capture_checkpoints` makes them; or layers with a dimension such as
        "step".
    to
        Value of `over` that the others are compared with; "final" is each run's last.
    measure, layout, intervals, **options
        As for `rg.compare`. Of directed measures the mean of both directions is taken.
    over
        Column on the models, or dimension of the layers, that the moments lie along.

    Returns
    -------
    Dataset
        `value` ([run or model,] layer, over); `null` (see `rg.compare`), and `low`, `high`, `sd` with
        `intervals`. Attributes as `rg.compare`, and `to`.

    Raises
    ------
    SchemaError
        If there is one moment only, none with the value `to`, or as `rg.compare`.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> rng = np.random.default_rng(0)
    >>> x, noise = rng.standard_normal((2, 200, 6))
    >>> moments = [rg.from_arrays({"fc": x + s * noise}, stimulus=range(200), name=f"net@{e}", epoch=e)
    ...            for e, s in ((0, 2.0), (4, 0.5), (8, 0.0))]
    >>> rg.training.convergence(rg.collect(moments)).value.round(2).values.tolist()
    [[0.58, 0.12, 0.0]]
    """
    if over in ("layer", "model"):
        raise SchemaError(
            f"convergence expects moments to lie along over, got {over!r}; name a column on the models such "
            "as 'epoch', or a dimension of the layers such as 'step'."
        )
    acts = schema.as_acts(acts)
    parts: list[xr.Dataset] = []
    said: dict[Any, Any] = {}
    for name, some in _runs(acts, over):
        whole = real_throughout(some, over)
        if whole is not None:  # rows and end of the same stimuli
            some = schema.select(some, stimulus=whole)
        values = list(dict.fromkeys(item.value for group in groups(some, over) for item in group.items))
        end = _end(values, to, over)
        last = _at(some, over, end)
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always", ComparisonWarning)
            found = compare(some, last, measure, over, layout, intervals=intervals, **options)
        for one in caught:  # of several runs, each kind once
            said.setdefault((one.category, str(one.message).partition(" in ")[0]), one.message)
        parts.append(_against_end(found, over).assign_coords({} if name is None else {RUN: name}))
    for message in said.values():
        warnings.warn(message, stacklevel=2)
    if len(parts) == 1:
        return parts[0].assign_attrs(to=str(to))
    layers = merge_orders([part["layer"].values.tolist() for part in parts])
    moments = list(dict.fromkeys(value for part in parts for value in part[over].values.tolist()))
    moments = sorted(moments) if all(isinstance(value, int | float) for value in moments) else moments
    filled = [part.reindex({"layer": list(layers), over: moments}) for part in parts]
    made = xr.concat(filled, RUN, coords="minimal", compat="override", combine_attrs="override")
    return made.assign_attrs(to=str(to), notes=_notes(parts))


def _notes(parts: list[xr.Dataset]) -> str:
    """Of each kind of note the first, and in how many other runs there is one like it."""
    found: dict[str, list[str]] = {}
    for part in parts:
        for line in filter(None, str(part.attrs["notes"]).split("\n")):
            found.setdefault(line.partition(":")[0], []).append(line)
    return "\n".join(
        first
        + (f" Likewise in {len(others)} other {'run' if len(others) == 1 else 'runs'}." if others else "")
        for first, *others in found.values()
    )


def _runs(acts: schema.Acts, over: str) -> list[tuple[str | None, schema.Acts]]:
    """Activations of each run; of each model where the moments are a dimension of the layers."""
    names = schema.models(acts)
    columns = model_columns(acts, list(names))
    have = [name for name in names if over in schema.model_info(acts, name)]
    if over not in columns and have:
        lacking = ", ".join(repr(name) for name in names if name not in have)
        raise SchemaError(
            f"convergence expects the column {over!r} on every model, got none for {lacking}; leave those "
            "out with rg.select(acts, model=[...])."
        )
    if over not in columns:
        return [(name if len(names) > 1 else None, schema.select(acts, model=name)) for name in names]
    runs = columns.get(RUN)
    if runs is None:
        return [(None, acts)]
    return [
        (str(run), schema.select(acts, model=[n for n, r in zip(names, runs, strict=True) if r == run]))
        for run in dict.fromkeys(runs)
    ]


def _end(values: list[Any], to: Any, over: str) -> Any:
    if len(values) < 2:
        raise SchemaError(
            f"convergence expects two moments or more along {over!r}, got {len(values)}; "
            "capture more checkpoints, or name what the moments lie along: over=..."
        )
    if isinstance(to, str) and to == FINAL:
        return max(values) if all(isinstance(value, int | float) for value in values) else values[-1]
    if to not in values:
        raise SchemaError(
            f"convergence expects to={FINAL!r} or one of the values of {over!r}, got {to!r}; there are "
            f"{', '.join(map(str, values[:8]))}."
        )
    return to


def _at(acts: schema.Acts, over: str, value: Any) -> schema.Acts:
    names = list(schema.models(acts))
    columns = model_columns(acts, names)
    if over in columns:
        at = [name for name, own in zip(names, columns[over], strict=True) if own == value]
        return schema.select(acts, model=at)
    return acts.sel({over: [value]})


def _against_end(found: xr.Dataset, over: str) -> xr.Dataset:
    """Column of the end, under the name of the rows alone."""
    if "direction" in found.dims:
        found = found.sel(direction="mean", drop=True)
        found.attrs |= {"directed": 0, "convention": f"{found.attrs['convention']}, mean of both directions"}
    one = found.isel({f"{over}_": 0}, drop=True)
    if "layer" not in one["value"].dims:
        one = one.expand_dims("layer")
    kept = {"layer", over, RUN, *one.data_vars}
    one = one.drop_vars([name for name in one.variables if str(name).endswith("_") or name not in kept])
    order = [dim for dim in one["value"].dims if dim not in ("layer", over)]
    return one.transpose(*order, "layer", over, missing_dims="ignore")
