"""The packages that read and write files, loaded at the first call that needs them."""

from importlib import import_module
from typing import Any

from ..errors import MissingExtra


def need(package: str, what: str, extra: str = "io") -> Any:
    """Return the module `package` of an extra; `what` needs it, for the message.

    Raises
    ------
    MissingExtra
        When it is not installed; the message has the command that installs it.
    """
    try:
        return import_module(package)
    except ImportError as error:
        raise MissingExtra(
            f"{what} needs {package}, which is not installed. "
            f'Install it with: pip install "repgeo-nb[{extra}]".'
        ) from error
