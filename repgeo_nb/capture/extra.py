"""The optional dependency of this package, loaded at the first call that needs it."""

from types import ModuleType

from ..errors import MissingExtra


def need_torch(what: str) -> ModuleType:
    """Return the ``torch`` module.

    Parameters
    ----------
    what : str
        What needs it, for the message: ``"rg.capture"``.

    Raises
    ------
    MissingExtra
        When torch is not installed; the message has the command that installs it.
    """
    try:
        import torch
    except ImportError as error:
        raise MissingExtra(
            f"{what} needs PyTorch, which is not installed. Install it with: "
            f'pip install "repgeo-nb[torch]"; or enter with arrays of your own through rg.from_arrays(...).'
        ) from error
    return torch
