"""Where sums over stimuli are made: in numpy's memory, or on a device of torch.

The same code runs in both: functions of the array API standard on the arrays that lie there. torch is loaded
with the first tensor, or when a device is asked for by name.
"""

from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import Any, Literal, get_args

import numpy as np
from numpy.typing import NDArray

from ..errors import MissingExtra, UnknownName
from ..linalg import xnp

Array = Any
Precision = Literal["as given", "float32", "float64"]
SINGLE = ("mps",)  # devices without double precision: what lies there is summed by numpy
# types that torch computes with as numpy does
SHARED = ("float16", "float32", "float64", "int8", "int16", "int32", "int64", "uint8")


def check_precision(precision: Any) -> None:
    """Refuse what is no type of products.

    Raises
    ------
    UnknownName
    """
    if precision not in get_args(Precision):
        raise UnknownName(f"precision: expected 'as given', 'float32' or 'float64', got {precision!r}")


@dataclass(frozen=True)
class Place:
    """Numpy's memory, or a device of torch.

    Examples
    --------
    >>> Place.of([np.ones(3)]) == HOST
    True
    """

    device: str = ""
    """As torch writes it ("cuda:0"); "" is numpy."""

    @classmethod
    def of(cls, arrays: Iterable[Array]) -> "Place":
        """Where to compute with arrays: the first device of a tensor that is not the CPU, else the CPU's."""
        devices = [str(x.device) for x in arrays if hasattr(x, "detach")]
        if not devices or any(device.startswith(SINGLE) for device in devices):
            return HOST
        return cls(next((device for device in devices if device != "cpu"), "cpu"))

    @classmethod
    def named(cls, device: Any) -> "Place":
        """Place that a user asks for: None for numpy, or a device of torch.

        Raises
        ------
        MissingExtra
            Without torch.
        UnknownName
            If there is no such device, or it has no double precision.
        """
        if device is None:
            return HOST
        place = cls(str(device))
        try:
            xp = place.xp
        except ImportError as error:
            raise MissingExtra(
                f"device={str(device)!r} needs PyTorch, which is not installed. Install it with: "
                'pip install "repgeo-nb[torch]"; or leave device= out to compute with numpy.'
            ) from error
        try:
            one = xp.ones(1, dtype=xp.float64, device=place.device)
            float(one[0])
        except Exception as error:  # each kind of device complains in its own way, some at length
            reason = str(error).splitlines()[0].split(". ")[0]
            raise UnknownName(
                "device: expected a device of PyTorch that is there and has double precision, such as "
                f"'cuda' or 'cpu', got {str(device)!r} ({reason}); leave device= out to compute with numpy"
            ) from error
        return cls(str(one.device))

    @property
    def xp(self) -> Any:
        """Namespace of the array API."""
        if not self.device:
            return xnp
        import array_api_compat.torch

        return array_api_compat.torch

    @property
    def is_accelerator(self) -> bool:
        """Whether many small steps cost more there than a few large ones."""
        return self.device not in ("", "cpu")

    def held(self, x: Array) -> Array:
        """Array or tensor as one that lies here, in C order; no copy of one that does."""
        if not self.device:
            return _by_numpy(x.detach().cpu()) if hasattr(x, "detach") else np.asarray(x)
        if hasattr(x, "detach"):
            return x.detach().to(self.device).contiguous()
        x = np.asarray(x)
        kind = x.dtype.newbyteorder("=") if x.dtype.name in SHARED else np.dtype(np.float64)
        # torch takes neither negative strides nor, without a warning, what cannot be written to
        return self.xp.asarray(np.require(x, kind, ["C", "A", "W"]), device=self.device)

    def empty(self, shape: tuple[int, ...], dtype: Any = np.float64) -> Array:
        """Array of numbers to be written."""
        return self.xp.empty(shape, dtype=self.type(dtype), device=self.device or None)

    def zeros(self, *shape: int) -> Array:
        """Zeros in double precision."""
        return self.xp.zeros(shape, dtype=self.xp.float64, device=self.device or None)

    def type(self, kind: Any) -> Any:
        """Type of numbers here that numpy calls `kind`."""
        return getattr(self.xp, np.dtype(kind).name) if self.device else np.dtype(kind)

    def squared_lengths(self, x: Array) -> Array:
        """Squared length of every row in double precision, (m, n) -> (m,)."""
        if not self.device:
            return np.einsum("ij,ij->i", x, x, dtype=np.float64)  # without a copy in doubles
        return self.xp.linalg.vector_norm(x, axis=1, dtype=self.xp.float64) ** 2

    @contextmanager
    def exact(self) -> Iterator[None]:
        """Products in the type of their factors, whatever torch is set to, and without gradients.

        TF32, bfloat16 products of float32 and autocast, which have 3 digits, are switched off meanwhile.
        Tensors made here may be written to again here only (they are those of inference mode).
        """
        if not self.device:
            yield
            return
        with ExitStack() as stack:
            stack.enter_context(self.xp.inference_mode())
            stack.enter_context(self.xp.autocast(self.device.partition(":")[0], enabled=False))
            stack.enter_context(_full_products(self.xp))
            yield


HOST = Place()


def _by_numpy(x: Any) -> NDArray[Any]:
    return np.asarray((x.float() if str(x.dtype) == "torch.bfloat16" else x).numpy())  # numpy lacks that type


def host(x: Array) -> NDArray[Any]:
    """Array wherever it lies as one of numpy."""
    return np.asarray(HOST.held(x))


def type_of(x: Array) -> np.dtype[Any]:
    """Type of an array's numbers as numpy calls it; bfloat16 counts as float32, which holds it.

    Types that numpy lacks are `object`.
    """
    name = str(x.dtype).removeprefix("torch.")
    if not hasattr(x, "detach"):
        return np.asarray(x).dtype
    try:
        return np.dtype("float32" if name == "bfloat16" else name)
    except TypeError:
        return np.dtype(object)


@contextmanager
def _full_products(xp: Any) -> Iterator[None]:
    """Products of float32 in float32."""
    settings = [xp.backends.cuda.matmul, xp.backends.mkldnn.matmul]
    if all(hasattr(one, "fp32_precision") for one in settings):  # torch 2.9 on
        before = [(one, one.fp32_precision) for one in settings]
        try:
            for one, kind in before:
                if kind not in ("none", "ieee"):
                    one.fp32_precision = "ieee"
            yield
        finally:
            for one, kind in before:
                if one.fp32_precision != kind:
                    one.fp32_precision = kind
        return
    kind = xp.get_float32_matmul_precision()
    if kind != "highest":
        xp.set_float32_matmul_precision("highest")
    try:
        yield
    finally:
        if kind != "highest":
            xp.set_float32_matmul_precision(kind)
