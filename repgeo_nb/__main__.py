"""`python -m repgeo_nb` is `repgeo-nb`."""

from .cli import main

raise SystemExit(main())
