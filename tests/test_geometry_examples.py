"""The examples in the docstrings of geometry, metrics and paths run as they stand."""

import doctest
import importlib

import pytest

MODULES = [
    "geometry.euclidean",
    "geometry.means",
    "geometry.measure",
    "geometry.spd",
    "geometry.sphere",
    "metrics",
    "metrics.affine_invariant",
    "metrics.angular_cka",
    "metrics.log_euclidean",
    "paths.build",
    "paths.classes",
    "projections.scaled",
]


@pytest.mark.parametrize("module", MODULES)
def test_examples(module):
    outcome = doctest.testmod(importlib.import_module(f"repgeo_nb.{module}"))
    assert outcome.attempted > 0
    assert outcome.failed == 0
