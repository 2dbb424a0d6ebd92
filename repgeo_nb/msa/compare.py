"""`compare`: metric similarity analysis of two networks, as fields over the points and their means."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import xarray as xr

from .. import frames as rgf
from ..errors import SchemaError
from ..frames.read import true_names
from ..schema.align import Join
from ..schema.names import listing, unknown
from .factors import from_jacobians, from_metrics
from .fields import INPUT, TIME, Field, fields, same_points, told_methods, widths
from .groups import told_narrow
from .measured import Singular, attributes, measured, shared_dims, singular_rule
from .ratio import check_axes
from .weights import QUADRATURE, Weight, weights

Layer = str | tuple[str, str] | Sequence[str] | None


def compare(
    a: Any,
    b: Any = None,
    weight: Any = "uniform",
    layer: Layer = None,
    *,
    factors: bool = False,
    singular: Singular | None = None,
    join: Join = "exact",
    rtol: float | None = None,
) -> xr.Dataset:
    """Metric similarity analysis: how differently two networks stretch the same stimulus manifold.

    At each point the metrics of two layers are compared by their spectral ratio, d_SR in [0, 1]; the distance
    of the layers is its mean over a measure which both share.

    Parameters
    ----------
    a, b : Dataset of frames, or array (point, ..., m, m) or (point, ..., n, m)
        Frames of one model each (`rg.capture_frames`, `rg.frames.from_arrays`), aligned by stimulus and by
        direction. Without `b` each layer of `a` is compared with its input: how far from conformal it is.
        Or metrics at the same points as arrays; Jacobians with ``factors``.
    weight : str or array (stimulus,)
        "uniform": the points alike, or their quadrature weights (column ``weight``, of `rg.manifold`): then
        uniform in the parameters, which is not the same in other parameters. "input_volume": these times
        sqrt(det g) of the layer ``input``: the same in any parameters. "density": every point once, as the
        points are a sample of the density that counts. The name of a stimulus column, or numbers: a density
        in the parameters, times the quadrature weights.
    layer : str, pair or list, optional
        A layer of both; a pair (of a, of b) as a tuple; a list of layers of both. None: all they share, save
        those of fewer units than directions, which ``notes`` names.
    factors : bool
        Whether arrays are Jacobians, a column per direction.
    singular : {"rule", "mask"}, optional
        Points where a metric has lost a direction: compared by the rule of `spectral_ratio`, or left out.
        None: left out where ``time`` is a direction (before its onset a stimulus has no effect), else the
        rule.
    join : {"exact", "inner"}
        Whether stimuli must be the same, or the shared ones are compared.
    rtol : float, optional
        See `spectral_ratio`; None goes by the precision the frames were computed in.

    Returns
    -------
    Dataset
        Fields (layer, stimulus, ...), without ``layer`` for one: ``d_sr``, ``log_scale`` (of a over b),
        ``affine_invariant`` with its ``scale_part`` and ``shape_part``, ``rank_a``, ``rank_b``,
        ``kernels_differ``, ``weight``, and the coordinate ``reason`` of what is NaN. Scalars (layer):
        ``mean`` (the MSA distance), ``standard_error``, ``similarity`` = 1 - mean, ``mean_log_scale`` and so
        on (over the points where they are defined), ``singular_share``. Where ``time`` is a direction, means
        are over all times too; else each step has its own. Attrs state the conventions.

    Raises
    ------
    SchemaError
        One direction only; several models in a or b; another manifold, other directions; a layer of fewer
        units than directions; the volume of a compared layer as weight.
    StimulusMismatch
        Other stimuli.
    UnknownName
        No such layer or weight.

    Notes
    -----
    Cayco Gajic & Pellegrino 2026 (arXiv 2603.28764). A pseudometric: it is 0 between conformally equivalent
    metrics, whatever the factor c(p), and does not see a layer that magnifies; `log_scale` does.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> grid = np.linspace(-1, 1, 201)
    >>> slope = 1 / np.cosh(grid) ** 2  # of tanh along the first of two axes
    >>> tangents = np.zeros((201, 2, 2))
    >>> tangents[:, 0, 0], tangents[:, 1, 1] = slope, 1
    >>> layers = {"input": np.broadcast_to(np.eye(2), (201, 2, 2)), "hidden": tangents}
    >>> ids = [f"p{i}" for i in range(201)]
    >>> frames = rg.frames.from_arrays(layers, stimulus=ids, direction=["x", "y"])
    >>> found = rg.msa.compare(frames)
    >>> round(found["mean"].item(), 2), round(1 - np.tanh(1).item(), 2)
    (0.24, 0.24)
    """
    if not isinstance(a, xr.Dataset) and b is not None and not isinstance(b, xr.Dataset):
        return _arrays(a, b, weight, factors, singular, rtol)
    found = same_points([a] if b is None else [a, b], join)
    for one in found:
        _one_model(one)
    names, notes = _pairs_of_layers(found, layer)
    left = _read(found[0], [one for one, _ in names], rtol)
    right = _read(found[-1], [other for _, other in names], rtol)
    rule = singular_rule(singular, rgf.directions(found[0]).tolist())
    made = _measured(
        [(left[one], right[other]) for one, other in names],
        weights(found, weight, rtol),
        rule,
        TIME in rgf.directions(found[0]),
    )
    made = made.assign_coords(_coords(found, made.dims, names if len(names) > 1 else names[0]))
    made.attrs["notes"] = "\n".join([made.attrs["notes"], *notes, *told_methods(found)])
    return made


def _arrays(
    a: Any, b: Any, weight: Any, factors: bool, singular: Singular | None, rtol: float | None
) -> xr.Dataset:
    both = []
    for name, array in (("a", a), ("b", b)):
        read = from_jacobians if factors else from_metrics
        found = read(array, rtol, name)
        check_axes(found.m)
        if not found.rank.ndim:
            raise SchemaError(
                f"{name}: expected metrics at points (point, ..., m, m), got one matrix; the distance of two "
                "metrics is rg.msa.spectral_ratio(a, b)"
            )
        dims = ("stimulus", *(f"axis_{k}" for k in range(1, found.rank.ndim)))
        both.append(Field(name, "", dims, found))
    if both[0].factors.m != both[1].factors.m or both[0].factors.rank.shape != both[1].factors.rank.shape:
        raise SchemaError(
            f"a and b: expected metrics at the same points and on the same directions, got shapes "
            f"{np.shape(a)} and {np.shape(b)}; pass a metric per point, in the same order"
        )
    ids = [str(i) for i in range(len(both[0].factors.rank))]
    plain = xr.Dataset(coords={"stimulus": ids})
    if isinstance(weight, str) and weight not in ("uniform", "density"):
        raise SchemaError(
            f"weight of arrays: expected 'uniform', 'density' or a number for each point, got {weight!r}; "
            "label the arrays with rg.frames.from_arrays to use an input layer or a column"
        )
    rule = singular_rule(singular, [])
    made = _measured([(both[0], both[1])], weights([plain], weight), rule, False)
    return made.assign_coords(stimulus=ids)


def _measured(
    both: Sequence[tuple[Field, Field]], weight: Weight, singular: Singular, over_time: bool
) -> xr.Dataset:
    """Pairs of layers, along ``layer`` where there are several."""
    dims = shared_dims(*both[0])
    for one, other in both[1:]:
        if shared_dims(one, other) != dims:
            raise SchemaError(
                f"{one.called}: expected the axes {dims} of {both[0][0].called}, got "
                f"{shared_dims(one, other)}; choose layers that have the same: layer=[...]"
            )
    over = dims if over_time else ("stimulus",)
    each = [measured(one, other, weight, singular, over) for one, other in both]
    made = each[0] if len(each) == 1 else xr.concat(each, "layer")
    return made.assign_attrs(attributes(weight, singular, len(weight.values)))


def _one_model(frames: xr.Dataset) -> None:
    names = rgf.models(frames)
    if len(names) != 1:
        raise SchemaError(
            f"compare: expected frames of one model, got {len(names)}: {listing(names, 3)}; choose one with "
            "rg.frames.select(frames, model=...), or take all pairs: rg.msa.distances(frames, over='model')"
        )


def _pairs_of_layers(found: Sequence[xr.Dataset], layer: Layer) -> tuple[list[tuple[str, str]], list[str]]:
    """Layers of a and of b to compare, and what is to be told of those left out."""
    names = [list(true_names(one)) for one in (found[0], found[-1])]
    own = len(found) == 1
    if own and INPUT not in names[0]:
        raise SchemaError(
            "compare: expected a second network b, or the layer 'input' to compare the layers with, got "
            f"neither; the layers are {listing(names[0], 4)}. Capture with layers=['input', ...], or "
            "choose pairs of layers with rg.msa.distances."
        )
    if isinstance(layer, tuple):
        if len(layer) != 2:
            raise SchemaError(f"layer: expected a pair (layer of a, layer of b), got {layer!r}")
        return [(_known(layer[0], found[0]), _known(layer[1], found[-1]))], []
    if layer is None:
        shared = [name for name in names[0] if name != INPUT and (own or name in names[1])]
        if not shared:
            raise SchemaError(
                f"compare: expected layers of the same name in both, got {listing(names[0], 4)} and "
                f"{listing(names[1], 4)}; name a pair: layer=({names[0][-1]!r}, {names[1][-1]!r})"
            )
        k, width = found[0].sizes["direction"], [widths(one) for one in found]
        narrow = {
            name: least for name in shared if (least := min(one.get(name, k) for one in width)) < k
        }  # fmt: skip
        wide, told = [name for name in shared if name not in narrow], told_narrow(narrow, k)
        if not wide:
            raise SchemaError(f"compare: expected layers of at least {k} units, got none; {' '.join(told)}")
        return [(name, INPUT if own else name) for name in wide], told
    listed = [layer] if isinstance(layer, str) else list(layer)
    return [(_known(one, found[0]), INPUT if own else _known(one, found[-1])) for one in listed], []


def _known(layer: str, frames: xr.Dataset) -> str:
    names = true_names(frames)
    keys = {key: name for name, key in names.items()}
    if layer not in names and layer not in keys:
        raise unknown("layer", layer, names, f" of model {rgf.models(frames)[0]!r}")
    return layer if layer in names else keys[layer]


def _read(frames: xr.Dataset, layers: Sequence[str], rtol: float | None) -> dict[str, Field]:
    return {one.layer: one for one in fields(frames, rtol, layers)}


def _coords(
    found: Sequence[xr.Dataset], dims: Any, names: list[tuple[str, str]] | tuple[str, str]
) -> dict[str, Any]:
    """Labels of the points and of the layers (several: a dimension), names of the models."""
    first = found[0]
    coords: dict[str, Any] = {
        str(name): one
        for name, one in ((name, first.variables[name]) for name in first.coords)
        if one.dims and {*one.dims} <= {*dims} - {"layer"} and name != QUADRATURE
    }
    keys = true_names(first)
    pairs = names if isinstance(names, list) else [names]
    told: dict[str, list[Any]] = {
        "layer": [one for one, _ in pairs],
        "depth": [int(first.variables[keys[one]].attrs["depth"]) for one, _ in pairs],
    }
    if any(one != other for one, other in pairs):
        told["layer_"] = [other for _, other in pairs]
    coords |= {key: ("layer", each) if isinstance(names, list) else each[0] for key, each in told.items()}
    models = [rgf.models(one)[0] for one in (first, found[-1])]
    return coords | {"model": models[0]} | ({"model_": models[1]} if len(found) > 1 else {})
