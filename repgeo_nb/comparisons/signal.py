"""Signal and noise directions of a layer: which canonical variates stay while training goes on.

Source: Morcos et al. 2018, section 3 (figure 1): a layer early in training is compared with itself later; its
best correlated variates hold what stays, its worst what does not.
"""

from typing import Any

import numpy as np
import xarray as xr

from .. import schema
from ..errors import SchemaError
from ..metrics import canonical
from ..metrics.factors import factorise
from .cca import cca
from .items import Item, groups
from .layout import Layout, laid_out, refuse_maps

SETS = ("stable", "unstable")
SHARE = 5  # a fifth of the variates on either side


def signal_directions(
    early: Any, late: Any, k: int | None = None, layout: Layout | None = None
) -> xr.Dataset:
    """Variates of an early layer by how well they correlate with the layer later: what is kept, what is not.

    Which variates count as stable is chosen by looking at `late`, so at that moment the unstable ones are
    unstable by selection: judge both at other moments (`rg.comparisons.follow`).

    Parameters
    ----------
    early, late
        The layer (stimulus, unit) at two moments of training; arrays, or DataArrays aligned by stimulus.
    k
        How many of the best and of the worst; a fifth of all by default.
    layout
        As for `rg.cca`.

    Returns
    -------
    Dataset
        `variates` (stimulus, variate), orthonormal, of the early layer; `coefficients` (unit, variate) that
        make them of its centred units; `correlation` (variate,) with the late layer; coordinate `set`
        (variate,): "stable" for the k best, "unstable" for the k worst, "" between.

    Raises
    ------
    SchemaError
        If there are fewer than 2 k variates.
    DegenerateRepresentation
        As `rg.cca`.

    Examples
    --------
    >>> rng = np.random.default_rng(0)
    >>> signal, before, after = rng.standard_normal((3, 500, 4))
    >>> found = signal_directions(np.hstack([signal, before]), np.hstack([signal, after]), k=4)
    >>> found.set.values.tolist() == 4 * ["stable"] + 4 * ["unstable"]
    True
    """
    found = cca(early, late, layout=layout)
    rho = found.correlations
    c = len(rho)
    k = max(1, c // SHARE) if k is None else int(k)
    if not 1 <= k <= c // 2:
        raise SchemaError(
            f"signal_directions expects k from 1 to {c // 2}, half of the {c} canonical variates, got {k}."
        )
    which = np.array(["stable"] * k + [""] * (c - 2 * k) + ["unstable"] * k)
    made = xr.Dataset(
        {
            "variates": found.variates_x,
            "coefficients": found.coefficients_x,
            "correlation": rho,
        },
        attrs={"early": found.name_x, "late": found.name_y, "k": k, "null_edge": found.null_edge},
    )
    return made.assign_coords(set=("variate", which))


def follow(
    directions: xr.Dataset, acts: Any, over: str = "epoch", layout: Layout | None = None
) -> xr.Dataset:
    """Mean CCA distance of the stable and of the unstable directions to a layer at every moment.

    Parameters
    ----------
    directions
        Of `rg.signal_directions`.
    acts
        Activations of one layer on the same stimuli, at several moments: models with a column `epoch`.
    over
        The column, or a dimension of the layer such as "step".
    layout
        As for `rg.compare`; every stimulus must be one row ("mean" or "flatten").

    Returns
    -------
    Dataset
        `value` (set, [run or model,] over): 1 - mean correlation of the set's variates with the layer, 0
        where the layer still holds them.

    Raises
    ------
    SchemaError
        If there are several layers, maps without a layout, or other stimuli than those of the directions.
    DegenerateRepresentation
        If a layer's rank leaves no room: it would hold any direction.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> rng = np.random.default_rng(0)
    >>> x = rng.standard_normal((200, 6))
    >>> at = {e: x + s * rng.standard_normal(x.shape) for e, s in ((0, 2.0), (4, 0.5), (8, 0.0))}
    >>> acts = rg.collect([rg.from_arrays({"fc": x}, range(200), name=f"at{e}", epoch=e)
    ...                    for e, x in at.items()])
    >>> found = rg.signal_directions(acts.repgeo.matrix("at0", "fc"), acts.repgeo.matrix("at4", "fc"), k=2)
    >>> follow(found, acts).value.dims
    ('set', 'epoch')
    """
    acts = schema.as_acts(acts)
    layers = schema.layers(acts)
    if len(layers) != 1:
        raise SchemaError(
            f"follow expects the activations of one layer, got {len(layers)}: "
            f"{', '.join(layers[:5])}. Choose it: rg.select(acts, layer={layers[0]!r})."
        )
    given = directions["variates"]
    if given["stimulus"].dtype.kind in "UO":
        acts, given = schema.align(acts, given)
    elif len(given) != len(schema.stimuli(acts)):
        raise SchemaError(
            f"follow expects the stimuli of the directions, got {len(given)} and {len(schema.stimuli(acts))}."
        )
    sets = {name: given.values[:, directions["set"].values == name] for name in SETS}
    parts = []
    for group in groups(acts, over):
        values = np.array([_distances(item, sets, layout) for item in group.items]).T
        coords = {"set": list(SETS), over: [item.value for item in group.items]}
        parts.append(xr.DataArray(values, coords, ("set", over)).assign_coords(group.labels))
    along = next((key for key in ("run", "model") if key in parts[0].coords), None)
    found = parts[0] if len(parts) == 1 else xr.concat(parts, along, coords="different", compat="equals")
    attrs = {
        "measure": "mean_cca_distance", "label": "Mean CCA distance", "form": "distance", "unit": "",
        "convention": "1 - mean correlation", "range": "0 to 1", "lowest": 0.0, "highest": 1.0,
        "notes": "", "n_stimuli": len(given),
    }  # fmt: skip
    return xr.Dataset({"value": found.transpose("set", ..., over)}, attrs=attrs)


def _distances(item: Item, sets: dict[str, Any], layout: Layout | None) -> list[float]:
    """1 - mean correlation of each set of orthonormal directions with the subspace of a layer."""
    if layout is None:
        refuse_maps(item.called, item.unit_shape, "follow")
    matrix, _ = laid_out(item.matrix, item.unit_shape, layout, item.matrix.size, 0, item.module)
    layer = factorise(matrix, item.called, "follow", item.eps)
    canonical.refuse_full_rank(layer, layer, (layer.rank, 0), layer.distinct, "follow")
    found = []
    for name, basis in sets.items():
        if len(basis) != layer.m:
            raise SchemaError(
                f"follow expects a row per stimulus, got {layer.m} rows of {item.called} and {len(basis)} of "
                f"the {name} directions; use the layout 'mean' or 'flatten'."
            )
        rho = np.minimum(np.linalg.svd(basis.T @ layer.u, compute_uv=False), 1.0)
        found.append(float(1 - rho.sum() / basis.shape[1]))
    return found
