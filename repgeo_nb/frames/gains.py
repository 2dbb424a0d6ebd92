"""How much a layer stretches each direction: gains, and gains relative to noise or to the layer's spread.

A relative gain of 1 means that the layer treats the direction as it treats noise; below 1 it is suppressed.
Absolute gains of two models are not comparable (a factor on the logits changes them all), relative ones are.
"""

from typing import Any

import numpy as np
import xarray as xr

from ..errors import SchemaError
from .frame import Floats, Frame, plain
from .labelled import Case, Found, evaluate, named
from .read import beside, check, frame, layers, one_model

PER_DIRECTION = ("direction",)
NO_INPUT = "the direction is 0 at the input"
CONSTANT = "the layer is constant here (noise gain 0)"
AT_MEAN = "the layer's response is the batch mean here"


def norms(frames: Any, *, kind: str = "vectors") -> Any:
    """Lengths of the vectors at the layer, |v_i|, (..., direction); >= 0.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> rg.frames.norms(np.array([[3.0, 4.0], [0.0, 2.0]]))
    array([5., 2.])
    """
    return evaluate(
        frames, lambda one: Found(one.norms()), "norm", kind=kind, over=PER_DIRECTION,
        attrs={"unit": "of the layer per unit of the direction", "convention": "Euclidean"},
    )  # fmt: skip


def gain(frames: Any, *, input_norm: Any = None, kind: str = "vectors") -> Any:
    """Gain of each direction, a_i = |v_i at the layer| / |v_i at the input|; >= 0.

    Parameters
    ----------
    frames : array (..., k, d) or Dataset
    input_norm : array (..., k), optional
        Norms at the input, of a plain array; 1 where not given. Labelled frames know theirs: they are
        normalised, or have the coordinate ``input_norm``, or the layer ``input``.

    Returns
    -------
    array (..., k), or DataArray (..., direction)
        NaN where the direction does nothing to this stimulus: a constant image cannot be turned.

    Raises
    ------
    SchemaError
        Labelled frames that do not know the norms at the input; norms of another shape.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> rg.frames.gain(np.array([[3.0, 4.0], [0.0, 2.0]]), input_norm=[10.0, 0.0])
    array([0.5, nan])
    """
    return evaluate(
        frames, lambda one: _gain(frames, one, input_norm), "gain", kind=kind, over=PER_DIRECTION,
        attrs={"unit": "of the layer per unit of the input", "convention": "|v at layer| / |v at input|"},
    )  # fmt: skip


def noise_gain(frames: Any, *, kind: str = "vectors") -> Any:
    """Isotropic gain n = |J|_F / sqrt(D), the root mean square gain of unit noise; >= 0.

    Parameters
    ----------
    frames : array (..., m, d) or Dataset
        Pushed noise vectors of unit norm, of which this is an estimate (E |Ju|^2 = n^2); or the whole
        transposed Jacobian (..., D, d), of which it is exact: the same root mean square over the rows. Of a
        Dataset, the coordinate ``noise_gain`` is read.

    Raises
    ------
    SchemaError
        A Dataset without it: its own directions are not isotropic.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> round(float(rg.frames.noise_gain(np.diag([3.0, 2, 1]))) ** 2, 12)  # 14 / 3
    4.666666666667
    """
    if not isinstance(frames, xr.Dataset):
        return np.sqrt((plain(frames, kind).norms() ** 2).mean(-1))[()]
    table = check(frames)
    if "noise_gain" not in table.coords:
        raise SchemaError(_missing("noise_gain", "noise gain", "rg.capture_frames(..., noise=16)"))
    attrs = {"unit": "of the layer per unit of the input", "convention": "|J|_F / sqrt(D)"}
    attrs |= {"n_noise": frames.attrs["n_noise"]} if "n_noise" in frames.attrs else {}
    return evaluate(
        frames, lambda one: Found(_spread(_read(frames, "noise_gain", one), one)), "noise_gain", attrs=attrs
    )


def relative_gain(
    frames: Any, noise_gain: Any = None, *, input_norm: Any = None, kind: str = "vectors"
) -> Any:
    """Gain against that of noise, squared, r_i = a_i^2 / n^2; 1 = treated as noise, < 1 = suppressed.

    Parameters
    ----------
    frames : array (..., k, d) or Dataset
    noise_gain : array (...)
        Isotropic gain n at each point, of a plain array; a Dataset holds its own.
    input_norm : array (..., k), optional
        See `gain`.

    Returns
    -------
    array (..., k), or DataArray (..., direction)
        NaN where n = 0 at this point, or where the direction is 0 at the input.

    Raises
    ------
    SchemaError
        n = 0 at every point: a constant layer is dead, not invariant. No noise gain.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> J = np.array([[2.0, 0.0], [0.0, 0.1]])  # a linear layer; directions are the two inputs
    >>> rg.frames.relative_gain(J, rg.frames.noise_gain(J)).round(4)
    array([1.995, 0.005])
    """

    def compute(one: Frame) -> Found:
        a, undefined = _gain(frames, one, input_norm)
        n = _given(frames, "noise_gain", noise_gain, one)
        if not np.nan_to_num(n).any() and not np.isnan(n).all():
            raise SchemaError(
                f"relative gain of {named(one)}: expected a layer that responds to noise, got noise gain 0 "
                f"at every point: the layer is constant (dead), which is not invariance; leave it out with "
                f"rg.frames.select(frames, layer=[...])"
            )
        return _ratio(a, n, [*undefined, (n[..., None] == 0, CONSTANT)], 2)

    return evaluate(
        frames, compute, "relative_gain", kind=kind, over=PER_DIRECTION,
        attrs={"unit": "", "convention": "squared gain over squared isotropic gain; 1 = treated as noise"},
    )  # fmt: skip


def relative_speed(frames: Any, speed_scale: Any = None, *, kind: str = "vectors") -> Any:
    """Speed of each direction against the layer's spread over the batch, |v_i| / |f(x) - mean f|; >= 0.

    Parameters
    ----------
    frames : array (..., k, d) or Dataset
        In the units of each direction: of a normalised frame, per unit norm at the input.
    speed_scale : array (...)
        |f(x) - mean of f| at each point, of a plain array; a Dataset holds its own.

    Raises
    ------
    SchemaError
        A layer that is constant over the batch; no scale.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> rg.frames.relative_speed(np.array([[3.0, 4.0]]), 10.0)
    array([0.5])
    """

    def compute(one: Frame) -> Found:
        scale = _given(frames, "speed_scale", speed_scale, one)
        if not np.nan_to_num(scale).any() and not np.isnan(scale).all():
            raise SchemaError(
                f"relative speed of {named(one)}: expected a layer that differs between stimuli, got one "
                f"that is constant over the batch; leave it out with rg.frames.select(frames, layer=[...])"
            )
        return _ratio(one.norms(), scale, [(scale[..., None] == 0, AT_MEAN)], 1)

    return evaluate(
        frames, compute, "relative_speed", kind=kind, over=PER_DIRECTION,
        attrs={"unit": "per unit of the direction", "convention": "|v| / |f(x) - mean of f over the batch|"},
    )  # fmt: skip


def _gain(frames: Any, one: Frame, input_norm: Any) -> Found:
    scale = _input_norms(frames, one, input_norm)
    zero = scale == 0
    return Found(one.norms() / np.where(zero, 1.0, _one_if_normalised(frames, scale)), [(zero, NO_INPUT)])


def _one_if_normalised(frames: Any, scale: Floats) -> Floats:
    normalised = isinstance(frames, xr.Dataset) and bool(frames.attrs.get("normalised", 0))
    return np.ones_like(scale) if normalised else scale


def _input_norms(frames: Any, one: Frame, given: Any) -> Floats:
    """Norms of the directions at the input, broadcastable to (..., k)."""
    if not isinstance(frames, xr.Dataset):
        shape = one.norms().shape
        return _broadcastable(1.0 if given is None else given, shape, "input_norm")
    if "input_norm" in frames.coords:
        table = one_model(frames, one.model)["input_norm"].transpose("stimulus", "direction")
        values: Floats = np.asarray(table.values, dtype=np.float64)
    elif frames.attrs.get("normalised", 0):
        values = np.ones((len(one.stimulus), one.k))
    elif "input" in layers(frames):
        values = frame(frames, "input", one.model).norms()
    else:
        raise SchemaError(
            "gain: expected frames that know the norm of their directions at the input, got none of "
            "normalised=True, input_norm= and a layer 'input'; pass one of them to rg.frames.from_arrays, or "
            "use rg.frames.norms"
        )
    steps = one.array.ndim - 1 - values.ndim
    return values.reshape(len(values), *(1,) * steps, *values.shape[1:]) if steps > 0 else values


def _given(frames: Any, name: str, values: Any, one: Frame) -> Floats:
    """Read a number per point: the coordinate of a Dataset, or the argument of a plain array, (...)."""
    if isinstance(frames, xr.Dataset):
        return _read(frames, name, one)
    if values is None:
        raise SchemaError(
            f"{name}: expected one number per point of a plain array, got None; labelled frames hold their "
            f"own"
        )
    return _broadcastable(values, one.norms().shape[:-1], name)


def _read(frames: xr.Dataset, name: str, one: Frame) -> Floats:
    values = beside(frames, name, one)
    if values is None:
        raise SchemaError(
            _missing(name, name.replace("_", " "), "rg.capture_frames, or to rg.frames.from_arrays")
        )
    return values


def _missing(name: str, what: str, how: str) -> str:
    return (
        f"{name}: expected frames with the {what} of each layer, got none; have it measured with {how}, or "
        f"pass {name}={{layer: values}} to rg.frames.from_arrays"
    )


def _broadcastable(values: Any, shape: tuple[int, ...], what: str) -> Floats:
    array = np.asarray(values, dtype=np.float64)
    try:
        np.broadcast_to(array, shape)
    except ValueError:
        raise SchemaError(
            f"{what}: expected an array of shape {shape}, got {array.shape}; one number per point"
            f"{' and direction' if what == 'input_norm' else ''}"
        ) from None
    return array


def _spread(values: Floats, one: Frame) -> Floats:
    """Give every step of a layer the value of its stimulus."""
    return np.broadcast_to(values, one.array.shape[:-2])


def _ratio(a: Floats, b: Floats, undefined: list[Case], power: int) -> Found:
    b = b[..., None]
    missing: Case = (np.isnan(b), "not measured")
    return Found((a / np.where(b > 0, b, 1.0)) ** power, [*undefined, missing])
