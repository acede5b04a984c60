"""A list of the live tasks that have a zone."""

import sqlalchemy as sa
from alembic import op

revision = '0006'
down_revision = '0005'
branch_labels = None
depends_on = None
PLACED = sa.text("deleted_at IS NULL AND zone_id IS NOT NULL")
NAME = 'ix_tasks_placed'


def upgrade() -> None:
    op.create_index(NAME, 'tasks', ['user_id', 'created_at'], sqlite_where=PLACED, postgresql_where=PLACED)


def downgrade() -> None:
    op.drop_index(NAME, table_name='tasks')
