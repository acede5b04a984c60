"""Alembic's entry: the caller hands over its open connection."""

from alembic import context

import storage.tables  # noqa: F401 (registers the tables)
from storage.database import Base
from storage.migrate import ours, rendered

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=Base.metadata,
    render_as_batch=connection.dialect.name == "sqlite",
    include_name=ours,
    render_item=rendered,
)
with context.begin_transaction():
    context.run_migrations()
