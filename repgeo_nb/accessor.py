"""``acts.repgeo``: forwards to the functions of the package, for Dataset and DataTree alike; no logic of its own."""

from typing import Any

import xarray as xr

from . import schema


class RepgeoAccessor:
    """Activations' shortcuts: each is the function of the same name with these activations as first argument."""

    def __init__(self, acts: schema.Acts) -> None:
        self._acts = acts

    @property
    def layers(self) -> tuple[str, ...]:
        """Layer names in depth order, see `repgeo_nb.schema.layers`."""
        return schema.layers(self._acts)

    def sel(
        self, model: schema.Choice = None, layer: schema.Choice = None, stimulus: schema.Choice = None
    ) -> schema.Acts:
        """Some models, layers and stimuli, see `repgeo_nb.select`."""
        return schema.select(self._acts, model=model, layer=layer, stimulus=stimulus)

    def matrix(self, model: str | None = None, layer: str | None = None) -> xr.DataArray:
        """One layer of one model, (stimulus, unit), see `repgeo_nb.schema.matrix`."""
        return schema.matrix(self._acts, model, layer)

    def cube(self) -> xr.DataArray:
        """The padded array (model, layer, stimulus, unit), see `repgeo_nb.schema.cube`."""
        return schema.cube(self._acts)

    def path(self, *args: Any, **kwargs: Any) -> Any:
        """The path through the layers, see `repgeo_nb.path`."""
        from .paths import path

        return path(self._acts, *args, **kwargs)

    def plot(self, metric: Any = "angular_cka", target: Any = None, **state: Any) -> Any:
        """The figure of the path, see `repgeo_nb.plot_paths`; metric and target go to the path."""
        from .widgets import plot_paths

        return plot_paths(self.path(metric, target=target), **state)


xr.register_dataset_accessor("repgeo")(RepgeoAccessor)
xr.register_datatree_accessor("repgeo")(RepgeoAccessor)
