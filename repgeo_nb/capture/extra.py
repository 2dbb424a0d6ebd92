"""The optional dependencies of this package, loaded at the first call that needs them."""

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


def need_safetensors(what: str) -> ModuleType:
    """Return the ``safetensors.torch`` module.

    Parameters
    ----------
    what : str
        What needs it, for the message: ``"net_epoch_4.safetensors"``.

    Raises
    ------
    MissingExtra
        When safetensors is not installed; the message has the command that installs it.
    """
    try:
        import safetensors.torch
    except ImportError as error:
        raise MissingExtra(
            f"{what} needs safetensors, which is not installed. Install it with: "
            'pip install "repgeo-nb[io]"; or save the weights with torch.save(model.state_dict(), "net.pt").'
        ) from error
    return safetensors.torch
