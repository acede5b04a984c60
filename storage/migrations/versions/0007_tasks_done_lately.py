"""A list of the live tasks that are done, by when."""

import sqlalchemy as sa
from alembic import op

revision = '0007'
down_revision = '0006'
branch_labels = None
depends_on = None
DONE = sa.text("deleted_at IS NULL AND completed_at IS NOT NULL")
NAME = 'ix_tasks_done'


def upgrade() -> None:
    op.create_index(NAME, 'tasks', ['user_id', 'completed_at'], sqlite_where=DONE, postgresql_where=DONE)


def downgrade() -> None:
    op.drop_index(NAME, table_name='tasks')
