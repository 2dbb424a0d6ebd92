"""`capture_curvature`: curvature of a stimulus manifold's image in every layer of a torch model.

The image of a parametrised stimulus x(u) is bent by the layer and by x itself. Both show along the surface
x + s x_i + t x_j + s t x_ij, whose mixed derivative in every layer is the one of f(x(u)): forward mode twice,
for all layers in one pass.
"""

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import xarray as xr

from ..errors import CaptureError, SchemaError
from ..pullback.gauss import Curvature, curvature
from ..pullback.manifold import ManifoldPoints
from ..pullback.metrics import magnification
from ..schema.names import layer_keys
from .choose import module_names
from .complaint import explained
from .entrance import Entrance
from .extra import need_torch
from .padding import Padding
from .progress import progress_bar
from .push import Layers, Pusher, no_training_inside, plain_kernels
from .reduce import flatten
from .report import check_patterns, warn
from .restore import left_as_it_was
from .run import as_module, device_of, make_recorder
from .steps import get_steps

if TYPE_CHECKING:
    from torch import Tensor

# activations whose second derivative is 0 wherever there is one
KINKED = (
    "ReLU", "ReLU6", "LeakyReLU", "PReLU", "RReLU", "Threshold", "Hardtanh", "Hardsigmoid", "Hardshrink",
    "Softshrink", "MaxPool1d", "MaxPool2d", "MaxPool3d", "AdaptiveMaxPool1d", "AdaptiveMaxPool2d",
    "AdaptiveMaxPool3d", "FractionalMaxPool2d", "FractionalMaxPool3d",
)  # fmt: skip
REASON = (
    "is piecewise linear: flat inside each piece, its curvature lies on the kinks between pieces, where it "
    "is not a number. Use a smooth activation (tanh, GELU, softplus; average for max pooling), or compare "
    "metrics: rg.pullback.magnification and rg.msa need first derivatives only"
)


def capture_curvature(
    model: Any,
    points: ManifoldPoints,
    layers: str | Sequence[str] = "blocks",
    *,
    name: str | None = None,
    batch_size: int = 64,
    progress: bool | None = None,
) -> xr.Dataset:
    """Measure the curvature of a stimulus manifold's image in every layer of a smooth torch model.

    By the Gauss equation, see `repgeo_nb.pullback.curvature`. Layer ``input`` is the stimulus manifold
    itself. The model is in eval mode meanwhile and afterwards exactly as it was.

    Parameters
    ----------
    model : torch.nn.Module
        Smooth. In float64 for small curvatures: second derivatives in float32 are good to some 1e-5.
    points : ManifoldPoints
        Of one chart: ``rg.manifold(f, axes).grid(15)``.
    layers : str or list of str
        As for `repgeo_nb.capture`.
    name : str, optional
        Of the model.
    batch_size : int
        Points at a time.
    progress : bool, optional
        As for `repgeo_nb.capture`.

    Returns
    -------
    Dataset
        Variables (layer, stimulus): ``scalar`` curvature; for two parameters ``gaussian`` K and ``total`` =
        K sqrt(det G), whose integral over a closed surface is 2 pi times its Euler number; the length
        ``mean_curvature`` of the mean curvature vector; ``magnification`` sqrt(det G). Scales with the layer:
        f -> c f divides K by c^2. NaN with a ``reason`` where tangents are dependent. Coordinates: the
        parameters and quadrature weights of the points.

    Raises
    ------
    CaptureError
        A piecewise linear model (ReLU, max pooling), with the reason; what `repgeo_nb.capture` raises.
    SchemaError
        Other stimuli than the points of one chart.

    Examples
    --------
    >>> import numpy as np, torch, repgeo_nb as rg
    >>> def sphere(u):
    ...     a, b = u[..., 0], u[..., 1]
    ...     return torch.stack([a.sin() * b.cos(), a.sin() * b.sin(), a.cos()], dim=-1)
    >>> points = rg.manifold(sphere, {"a": (0, np.pi), "b": "periodic"}).grid(6)
    >>> net = torch.nn.Sequential(torch.nn.Linear(3, 20), torch.nn.Tanh(), torch.nn.Linear(20, 5)).double()
    >>> found = capture_curvature(net, points)
    >>> found.gaussian.dims, found.layer.values.tolist()
    (('layer', 'stimulus'), ['input', '0', '2'])
    >>> round(float(found.gaussian.sel(layer="input").mean()), 6)
    1.0
    """
    need_torch("rg.capture_curvature")
    model = as_module(model)
    chart = _chart(points)
    names, _ = module_names(model)
    refuse_kinks(names)
    recorder = make_recorder(
        model, names, layers, flatten, None, True, get_steps(False, names), Padding(), True
    )
    entrance = Entrance(model, names, None)
    pusher = Pusher(entrance, recorder, "jvp")
    found: dict[str, list[Curvature]] = {}
    sizes: dict[str, list[Any]] = {}
    bar = progress_bar(progress, len(points), "capture_curvature")
    with left_as_it_was(model), plain_kernels(names), bar as tick:
        for start, x, tangents, second in _batches(model, points, chart, batch_size):
            if start == 0:
                _look(entrance, recorder, x)
            with recorder.hooks():
                if start == 0:
                    _refuse_hidden_kinks(pusher, x, tangents[0, 0])
                firsts, seconds = derivatives(pusher, x, tangents, second, start)
            for layer, J in firsts.items():
                found.setdefault(layer, []).append(curvature(J, seconds[layer]))
                sizes.setdefault(layer, []).append(magnification(J))
            tick(len(x))
    warn(recorder)
    width = [entry.width for entry in recorder.entries]
    return _labelled(points, found, sizes, width, type(model).__name__ if name is None else name)


def refuse_kinks(names: dict[Any, str]) -> None:
    """Raise where a model has modules that are piecewise linear and not linear.

    Raises
    ------
    CaptureError
        With the module and the reason.
    """
    nn = need_torch("rg.capture_curvature").nn
    kinds = tuple(getattr(nn, kind) for kind in KINKED)
    for module, name in names.items():
        if isinstance(module, kinds):
            raise CaptureError(
                f"module {name!r} ({type(module).__name__}): expected smooth layers, got one that {REASON}"
            )


def _chart(points: Any) -> Any:
    """Manifold of the points, which has their second derivatives."""
    if not isinstance(points, ManifoldPoints):
        raise SchemaError(
            f"points: expected points of a stimulus manifold, got {type(points).__name__}; make them with "
            'rg.manifold(f, axes={"x": (-1, 1), "y": (-1, 1)}).grid(15)'
        )
    if points.manifold is None:
        raise SchemaError("points: expected points of one chart, got joined ones; take each chart by itself")
    return points.manifold


def _batches(
    model: Any, points: ManifoldPoints, chart: Any, batch_size: int
) -> Iterator[tuple[int, "Tensor", "Tensor", "Tensor"]]:
    """Place, stimuli (P, *shape), tangents (P, m, ...) and second derivatives (P, m, m, ...), as tensors."""
    torch = need_torch("rg.capture_curvature")
    dtype = next((p.dtype for p in model.parameters() if p.is_floating_point()), torch.float64)
    for start in range(0, len(points), batch_size):
        part = slice(start, start + batch_size)
        arrays = (points.stimuli[part], points.tangents[part], chart.second(points.parameters[part]))
        x, tangents, second = (torch.as_tensor(one).to(device_of(model), dtype) for one in arrays)
        yield start, x, tangents, second


def _look(entrance: Entrance, recorder: Any, x: "Tensor") -> None:
    """Find the layers."""
    with no_training_inside(recorder.names), recorder.hooks():
        with recorder.batch(x), explained(entrance.model, x, 0):
            entrance.run(x)
        check_patterns(recorder)
    recorder.arrays()


Derivatives = dict[str, np.ndarray]


def derivatives(
    pusher: Pusher, x: "Tensor", tangents: "Tensor", second: "Tensor", start: int
) -> tuple[Derivatives, Derivatives]:
    """Jacobians (P, n, m) and second derivatives (P, n, m, m) of every layer along a manifold."""
    m = tangents.shape[1]
    pairs = {
        (i, j): mixed(pusher, x, tangents[:, i], tangents[:, j], second[:, i, j], start)
        for i in range(m)
        for j in range(i, m)
    }
    names = list(pairs[0, 0][0])
    firsts = {name: np.stack([pairs[i, i][0][name] for i in range(m)], axis=-1) for name in names}
    rows = {
        name: [np.stack([pairs[min(i, j), max(i, j)][1][name] for j in range(m)], axis=-1) for i in range(m)]
        for name in names
    }
    return firsts, {name: np.stack(lines, axis=-2) for name, lines in rows.items()}


def mixed(
    pusher: Pusher, x: "Tensor", by_t: "Tensor", by_s: "Tensor", both: "Tensor | None", start: int
) -> tuple[Derivatives, Derivatives]:
    """Differentiate every layer by t, and by t and s, at x + t a + s b + s t c."""
    torch = need_torch("rg.capture_curvature")
    zero, one = x.new_zeros(()), x.new_ones(())

    def surface(t: "Tensor", s: "Tensor") -> Layers:
        bent = x + t * by_t + s * by_s if both is None else x + t * by_t + s * by_s + s * t * both
        return pusher.values(x, bent, start)

    def slope(s: "Tensor") -> Layers:
        return torch.func.jvp(lambda t: surface(t, s), (zero,), (one,))[1]

    first, twice = torch.func.jvp(slope, (zero,), (one,))
    flat = [
        {layer: value.detach().flatten(1).cpu().double().numpy() for layer, value in found.items()}
        for found in (first, twice)
    ]
    return flat[0], flat[1]


def _refuse_hidden_kinks(pusher: Pusher, x: "Tensor", direction: "Tensor") -> None:
    """Find functions that no module shows (torch.relu): derivatives that change, second ones that are 0."""
    along = direction[None].expand_as(x).clone()
    first, twice = mixed(pusher, x, along, along, None, 0)
    for layer, slope in first.items():
        changes = np.ptp(slope, axis=0).max(initial=0.0) > 1e-4 * np.abs(slope).max(initial=0.0)
        if changes and not twice[layer].any():
            raise CaptureError(
                f"layer {layer!r}: expected second derivatives, got exactly 0: the model {REASON}"
            )


def _labelled(
    points: ManifoldPoints,
    found: dict[str, list[Curvature]],
    sizes: dict[str, list[Any]],
    width: list[int],
    name: str,
) -> xr.Dataset:
    """One variable for each quantity, (layer, stimulus)."""
    quantities = ["scalar", "mean_norm", *(["gaussian", "total"] if len(points.names) == 2 else [])]

    def table(attribute: str) -> np.ndarray:
        return np.stack([np.concatenate([getattr(c, attribute) for c in parts]) for parts in found.values()])

    dims = ("layer", "stimulus")
    variables = {q.replace("mean_norm", "mean_curvature"): (dims, table(q)) for q in quantities}
    variables["magnification"] = (dims, np.stack([np.concatenate(parts) for parts in sizes.values()]))
    keys = layer_keys(found, points.columns())
    return xr.Dataset(
        variables,
        coords={
            "stimulus": points.ids,
            "layer": list(keys.values()),
            "depth": ("layer", np.arange(len(keys))),
            "width": ("layer", np.array(width)),
            "model": name,
            "reason": (dims, table("reason")),
            **{column: ("stimulus", values) for column, values in points.columns().items()},
        },
        attrs={"axes": json.dumps(points.axes)},
    )
