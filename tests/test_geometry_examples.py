"""The examples in the docstrings of geometry, metrics, paths, comparisons and frames run as they stand."""

import doctest
import importlib

import pytest

MODULES = [
    "comparisons.cca",
    "comparisons.compare",
    "comparisons.groups",
    "comparisons.layout",
    "comparisons.measure",
    "comparisons.signal",
    "frames.angles",
    "frames.collect",
    "frames.data",
    "frames.gains",
    "frames.read",
    "frames.similarity",
    "frames.spectra",
    "frames.summary",
    "geometry.distance_only",
    "geometry.euclidean",
    "geometry.means",
    "geometry.measure",
    "geometry.spd",
    "geometry.sphere",
    "metrics",
    "metrics.affine_invariant",
    "metrics.alignment_measures",
    "metrics.angular_cka",
    "metrics.cca_family",
    "metrics.cka",
    "metrics.dissimilarity",
    "metrics.factors",
    "metrics.log_euclidean",
    "metrics.neighbours",
    "metrics.rsa",
    "paths.build",
    "paths.classes",
    "paths.plan",
    "projections.scaled",
    "training.convergence",
]


@pytest.mark.parametrize("module", MODULES)
def test_examples(module):
    outcome = doctest.testmod(importlib.import_module(f"repgeo_nb.{module}"))
    assert outcome.attempted > 0
    assert outcome.failed == 0
