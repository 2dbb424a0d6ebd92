"""``acts.repgeo``: forwards to the package's functions, for Dataset and DataTree; no logic of its own."""

from typing import Any

import xarray as xr

from . import schema


class RepgeoAccessor:
    """Shortcuts: each calls the function of its name with these activations as the first argument.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> acts = rg.from_arrays({"stem": np.eye(4), "fc": np.eye(4)}, stimulus="abcd")
    >>> acts.repgeo.layers
    ('stem', 'fc')
    """

    def __init__(self, acts: schema.Acts) -> None:
        self._acts = acts

    @property
    def layers(self) -> tuple[str, ...]:
        """Name the layers in depth order, see `repgeo_nb.schema.layers`."""
        return schema.layers(self._acts)

    def sel(
        self, model: schema.Choice = None, layer: schema.Choice = None, stimulus: schema.Choice = None
    ) -> schema.Acts:
        """Choose models, layers and stimuli, see `repgeo_nb.select`."""
        return schema.select(self._acts, model=model, layer=layer, stimulus=stimulus)

    def matrix(self, model: str | None = None, layer: str | None = None) -> xr.DataArray:
        """Read one layer of one model, (stimulus, unit), see `repgeo_nb.schema.matrix`."""
        return schema.matrix(self._acts, model, layer)

    def cube(self) -> xr.DataArray:
        """Pad all to one array (model, layer, stimulus, unit), see `repgeo_nb.schema.cube`."""
        return schema.cube(self._acts)

    def path(self, *args: Any, **kwargs: Any) -> Any:
        """Measure the path through the layers, see `repgeo_nb.path`."""
        from .paths import path

        return path(self._acts, *args, **kwargs)

    def plot(self, metric: Any = "angular_cka", target: Any = None, **state: Any) -> Any:
        """Draw the path, see `repgeo_nb.plot_paths`; metric and target go to the path."""
        from .widgets import plot_paths

        return plot_paths(self.path(metric, target=target), **state)


xr.register_dataset_accessor("repgeo")(RepgeoAccessor)
xr.register_datatree_accessor("repgeo")(RepgeoAccessor)
