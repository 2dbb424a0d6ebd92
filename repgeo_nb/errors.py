"""Every error the package raises on purpose; each message says what it expected, what it got, the remedy."""


class RepgeoError(Exception):
    """Base of all errors of this package."""


class SchemaError(RepgeoError, ValueError):
    """The labelled data do not have the shape the schema asks for (dims, names, ids, finite values)."""


class StimulusMismatch(SchemaError):
    """Representations of different stimuli were to be compared."""


class UnknownName(RepgeoError, KeyError):
    """A model, layer, metric, projection or column that does not exist; the near names are listed."""

    def __str__(self) -> str:  # KeyError shows the repr of its argument, which hides line breaks and quotes
        return str(self.args[0]) if self.args else ""


class DegenerateRepresentation(RepgeoError, ValueError):
    """A representation without a point in the metric's space (a constant layer, an unrepeated label)."""


class UnsupportedByGeometry(RepgeoError, TypeError):
    """An operation the metric's geometry does not have."""


class NotConverged(RepgeoError, RuntimeError):
    """An iteration ended before its answer was good enough."""


class ConvergenceWarning(UserWarning):
    """An iteration ended before its answer was good enough; the result says so too (`converged`)."""


class ComparisonWarning(UserWarning):
    """A comparison whose values are defined but say little (too few stimuli, tied correlations)."""


class StorageWarning(UserWarning):
    """Something was stored otherwise than it was held (a type that the format lacks)."""


class CaptureError(RepgeoError, RuntimeError):
    """Activations could not be captured; the model is as it was."""


class ExportError(RepgeoError, OSError):
    """A file could not be written; nothing half-written is left."""


class MemoryBudgetError(RepgeoError, MemoryError):
    """A computation would need more memory than it was allowed."""


class MissingExtra(RepgeoError, ImportError):
    """An optional dependency is not installed; the message has the command that installs it."""


class StorageError(RepgeoError, OSError):
    """A store of activations is damaged, unfinished, another run's, or cannot be written."""
