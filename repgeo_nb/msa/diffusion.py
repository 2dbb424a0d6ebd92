"""`fisher`: what a diffusion model knows of its condition at each time, as metrics on the conditions."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import xarray as xr

from .. import frames as rgf
from ..errors import SchemaError
from ..pullback import ManifoldPoints
from ..schema.names import listing
from .factors import Floats
from .fields import INPUT


def fisher(
    denoiser: Any,
    conditions: Any,
    times: Sequence[int],
    *,
    alpha_bar: Any,
    guidance: float | Sequence[float] = 1.0,
    null: Any = None,
    shape: Sequence[int] | None = None,
    n_samples: int = 16,
    samples: Any = None,
    tangents: Any = None,
    direction: Sequence[str] | None = None,
    stimulus: Sequence[str] | None = None,
    name: str = "denoiser",
    check: bool = True,
    seed: int = 0,
) -> xr.Dataset:
    """Fisher information of one step of a conditional diffusion model about its condition.

    The reverse step at time t is a Gaussian N(mu(x_t, t, y), beta_t I); the metric on conditions is

        F_t(y) = E over x_t of J_mu' J_mu / beta_t = beta_t / (alpha_t (1 - alpha_bar_t)) E of J_eps' J_eps

    with J_mu, J_eps the derivatives of the step's mean and of the estimated noise by the condition. The
    expectation is over x_t of the model's own (guided) reverse process for this condition. Factors R with
    F = R'R are kept, J'J is never formed.

    Parameters
    ----------
    denoiser : torch module or function
        eps(x, t, y): noise in x (B, *shape) at steps t (B,) of whole numbers, given conditions y
        (B, *condition). For guidance other than 1 it is also called with the condition `null`, or with None.
        A module is put into eval mode and left as it was.
    conditions : ManifoldPoints or array (point, *condition)
        Points of `rg.manifold`, with their tangents; or conditions as they are.
    times : sequence of int
        Steps of the schedule, 0 the last one before the data.
    alpha_bar : (steps,)
        Share of the signal's variance left after each step, falling, in (0, 1).
    guidance : float or sequence
        Scale g of classifier-free guidance, eps_0 + g (eps_y - eps_0). At the same x_t it multiplies the
        metric by g^2 and changes no spectral ratio: all it does to shape comes through where x_t lies.
    null : array (*condition), optional
        Condition that stands for none.
    shape : sequence of int, optional
        Of one x; needed to run the reverse process.
    n_samples : int
        Runs per condition. The noise is the same for every condition and guidance.
    samples : array (time, point, sample, *shape), optional
        x_t to take instead of running the reverse process.
    tangents : array (point, m, *condition), optional
        Directions of plain conditions; None: their axes.
    direction : sequence of str, optional
        Names of the m directions; None: those of the manifold, or y0, y1, ...
    stimulus : sequence of str, optional
        Ids of plain conditions.
    name : str
        Of the model.
    check : bool
        Whether derivatives are checked against small steps first.
    seed : int
        Of the noise.

    Returns
    -------
    Dataset of frames
        Factors whose layers are the times, "t=10" (coordinate ``time(layer)``), beside the layer ``input``,
        the conditions themselves; with several guidances a dimension ``model``, "denoiser, guidance 3"
        (column ``guidance``). `rg.msa.compare` and `rg.msa.distances` read it like a network: over="layer"
        compares times, over="guidance" guidances.

    Raises
    ------
    MissingExtra
        PyTorch is not installed.
    SchemaError
        A schedule, times, samples or conditions that do not fit together.
    CaptureError
        The noise does not depend on the condition, or its derivative is lost on the way.

    Notes
    -----
    One reading of "Fisher information in place of the pullback metric" (Cayco Gajic & Pellegrino 2026): the
    source does not say how the expectation is taken. Where the variance of a step is not beta_t the metric
    changes by a factor, the spectral ratio does not.

    Examples
    --------
    >>> import numpy as np, torch, repgeo_nb as rg
    >>> def noise(x, t, y):  # of N(A y, diag(1, 4)) at alpha_bar = 1/2, exactly
    ...     a = torch.tensor([[1.0, 0.0], [0.0, 2.0]])
    ...     return 0.5**0.5 * (x - 0.5**0.5 * y @ a.T) / torch.tensor([1.0, 2.5])
    >>> conditions = np.random.default_rng(0).normal(size=(6, 2))
    >>> found = rg.msa.fisher(noise, conditions, [0], alpha_bar=[0.5], shape=(2,))
    >>> rg.frames.layers(found), round(rg.msa.compare(found, layer="t=0")["mean"].item(), 6)
    (('input', 't=0'), 0.2)
    """
    from ..capture.denoiser import Denoiser, check_followed, factors, reverse
    from ..capture.extra import need_torch

    torch = need_torch("rg.msa.fisher")
    schedule, steps = _schedule(alpha_bar), _times(times, len(np.atleast_1d(alpha_bar)))
    values, along, labels = _conditions(conditions, tangents, direction, stimulus)
    guidances = [float(one) for one in np.atleast_1d(guidance)]
    model = Denoiser(denoiser, schedule)
    like = model.like()
    y, v = (torch.tensor(one).to(**like) for one in (values, along))
    if null is not None:
        model = Denoiser(denoiser, schedule, torch.tensor(np.asarray(null)).to(**like))
    given = _samples(samples, steps, values, shape, n_samples)
    found: list[xr.Dataset] = []
    with model.running():
        for one in guidances:
            if given is None:
                x = reverse(model, y, steps, one, tuple(shape or ()), n_samples, seed)
            else:
                x = {t: torch.tensor(each).to(**like) for t, each in zip(steps, given, strict=True)}
            if check and not found:
                check_followed(model, x[steps[0]], y, v, steps[0])
            roots = {t: _size(model.betas(), schedule, t) * factors(model, x[t], y, v, t, one) for t in steps}
            called = name if len(guidances) == 1 else f"{name}, guidance {one:g}"
            dtype = str(like["dtype"]).removeprefix("torch.")
            width = int(np.prod(x[steps[0]].shape[1:]))
            found.append(_labelled(roots, along, labels, called, one, dtype, width))
    made = found[0] if len(found) == 1 else rgf.collect(found)
    return made.assign_coords(time=("layer", np.array([np.nan, *map(float, steps)])))


def _size(betas: Floats, alpha_bar: Floats, t: int) -> float:
    """Divide the derivative of the step's mean by that of the noise, in standard deviations of the step."""
    return float(np.sqrt(betas[t] / ((1 - betas[t]) * (1 - alpha_bar[t]))))


def _labelled(
    roots: dict[int, Floats],
    tangents: Floats,
    labels: dict[str, Any],
    name: str,
    guidance: float,
    dtype: str,
    width: int,
) -> xr.Dataset:
    flat = tangents.reshape(*tangents.shape[:2], -1)
    layers = {INPUT: rgf.Frame(flat, "vectors", 0.0, flat.shape[-1]).factor()}
    layers |= {f"t={t}": root for t, root in roots.items()}
    widths = {INPUT: flat.shape[-1]} | dict.fromkeys(list(layers)[1:], width)
    return rgf.from_arrays(
        layers, kind="factor", name=name, width=widths, dtype=dtype, guidance=guidance, method="jvp", **labels
    )  # fmt: skip


def _schedule(alpha_bar: Any) -> Floats:
    found = np.atleast_1d(np.asarray(alpha_bar, dtype=np.float64))
    inside = found.ndim == 1 and ((found > 0) & (found < 1)).all()
    if not inside or (np.diff(found) >= 0).any():
        raise SchemaError(
            "alpha_bar: expected falling numbers in (0, 1), the share of the signal's variance left after "
            f"each step, got shape {found.shape} between {found.min():.3g} and {found.max():.3g}; of noise "
            "variances beta it is np.cumprod(1 - beta)"
        )
    return found


def _times(times: Sequence[int], n: int) -> list[int]:
    found = np.atleast_1d(np.asarray(times))
    whole = (
        found.dtype.kind in "iu" and found.ndim == 1 and found.size and len(set(found.tolist())) == found.size
    )
    if not whole or found.min() < 0 or found.max() >= n:
        raise SchemaError(
            f"times: expected different steps of the schedule, whole numbers from 0 to {n - 1}, got {times!r}"
        )
    return [int(t) for t in found]


def _conditions(
    conditions: Any, tangents: Any, direction: Sequence[str] | None, stimulus: Sequence[str] | None
) -> tuple[Floats, Floats, dict[str, Any]]:
    """Conditions, their tangents, and labels of both."""
    if isinstance(conditions, ManifoldPoints):
        if tangents is not None or stimulus is not None or direction is not None:
            raise SchemaError(
                "conditions: expected no tangents, direction or stimulus beside points of a manifold, which "
                "have their own; leave them out"
            )
        labels = {
            "stimulus": conditions.ids,
            "direction": list(conditions.names),
            "axes": conditions.axes,
            "units": [str(axis["unit"]) for axis in conditions.axes],
            **conditions.columns(),
        }
        return np.asarray(conditions.stimuli, dtype=np.float64), conditions.tangents, labels
    values = np.asarray(conditions, dtype=np.float64)
    if values.ndim < 2 or not np.isfinite(values).all():
        raise SchemaError(
            f"conditions: expected points of rg.manifold or finite numbers (point, *condition), got shape "
            f"{values.shape}"
        )
    if tangents is None:
        size = int(np.prod(values.shape[1:]))
        axes = np.eye(size).reshape(size, *values.shape[1:])
        along = np.broadcast_to(axes, (len(values), *axes.shape))
    else:
        along = np.asarray(tangents, dtype=np.float64)
    if along.ndim != values.ndim + 1 or (len(along), *along.shape[2:]) != values.shape:
        raise SchemaError(
            f"tangents: expected (point, m, *condition) = ({len(values)}, m, {listing(values.shape[1:])}), "
            f"got {along.shape}; pass a tangent of each condition for each direction"
        )
    names = [f"y{i}" for i in range(along.shape[1])] if direction is None else list(direction)
    ids = [f"y_{i}" for i in range(len(values))] if stimulus is None else list(stimulus)
    return values, along, {"stimulus": ids, "direction": names}


def _samples(
    samples: Any, times: Sequence[int], values: Floats, shape: Sequence[int] | None, n_samples: int
) -> Any:
    """Given x_t, checked; None where the reverse process is to be run."""
    if samples is None:
        if shape is None or n_samples < 1:
            raise SchemaError(
                f"fisher: expected the shape of one x and n_samples >= 1 to run the reverse process, got "
                f"shape={shape} and n_samples={n_samples}; or pass samples=(time, point, sample, *shape)"
            )
        return None
    found = np.asarray(samples.detach().cpu() if hasattr(samples, "detach") else samples)
    if found.ndim < 4 or tuple(found.shape[:2]) != (len(times), len(values)) or not found.shape[2]:
        raise SchemaError(
            f"samples: expected x at each time and condition, (time, point, sample, *shape) = ({len(times)}, "
            f"{len(values)}, ...), got {tuple(found.shape)}; the same x for all: np.broadcast_to(x, ...)"
        )
    return found
