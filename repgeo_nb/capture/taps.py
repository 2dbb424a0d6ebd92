"""`tap`: a name for a tensor inside ``forward``, where no module stands that a hook could see."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

T = TypeVar("T")
_listeners: list[Callable[[str, object], None]] = []


def tap(name: str, x: T) -> T:
    """Name a tensor inside ``forward``; `capture` and `capture_frames` see it as a layer of that name.

    Hooks see what modules put out. What is computed between them (``F.relu(x)``, ``x + y``, a call of
    ``forward`` itself) is seen by nobody, unless it passes through here. Outside a capture it is the identity
    and does nothing; compiled and exported models hold no trace of it.

    Parameters
    ----------
    name : str
        Of the layer. A name called several times is ``name``, ``name#1``, ..., or steps with ``steps=``.
    x : tensor (stimulus, ...)

    Returns
    -------
    tensor
        The very `x`.

    Raises
    ------
    CaptureError
        In a capture only: `x` is no tensor, or a module has this name.

    Examples
    --------
    >>> import torch, repgeo_nb as rg
    >>> class Residual(torch.nn.Module):
    ...     def __init__(self):
    ...         super().__init__()
    ...         self.a, self.b = torch.nn.Linear(5, 5), torch.nn.Linear(5, 5)
    ...
    ...     def forward(self, x):
    ...         hidden = rg.tap("hidden", torch.relu(self.a(x)))
    ...         return rg.tap("sum", x + self.b(hidden))
    >>> rg.layers(Residual(), torch.rand(2, 5)).index.tolist()
    ['input', 'a', 'hidden', 'b', 'sum']
    """
    if _listeners:
        for listener in _listeners:
            listener(name, x)
    return x


@contextmanager
def listening(listener: Callable[[str, object], None]) -> Iterator[None]:
    """Call a function at every tap that this thread passes."""
    here = threading.get_ident()

    def only_here(name: str, x: object) -> None:
        if threading.get_ident() == here:
            listener(name, x)

    _listeners.append(only_here)
    try:
        yield
    finally:
        _listeners.remove(only_here)
