"""Lists of live and of open tasks."""

import sqlalchemy as sa
from alembic import op

revision = '0004'
down_revision = '0003'
branch_labels = None
depends_on = None

LIVE = "deleted_at IS NULL"
OPEN = "deleted_at IS NULL AND status != 'done'"
FILTERED = ['user_id', 'project_id', 'created_at', 'status', 'priority', 'zone_id', 'due_at']
GONE = (
    'ix_tasks_user_id_created_at_id',
    'ix_tasks_user_id_project_id',
    'ix_tasks_user_id_status_due_at',
)
NEW = (
    ('ix_tasks_user_id_created_at_id', ['user_id', 'created_at', 'id'], LIVE),
    ('ix_tasks_filtered', FILTERED, LIVE),
    ('ix_tasks_user_id_due_at_due_has_time', ['user_id', 'due_at', 'due_has_time'], OPEN),
)


def upgrade() -> None:
    for name in GONE:
        op.drop_index(name, table_name='tasks')
    for name, columns, rows in NEW:
        where = sa.text(rows)
        op.create_index(name, 'tasks', columns, sqlite_where=where, postgresql_where=where)


def downgrade() -> None:
    for name, _, _ in NEW:
        op.drop_index(name, table_name='tasks')
    op.create_index('ix_tasks_user_id_created_at_id', 'tasks', ['user_id', 'created_at', 'id'])
    op.create_index('ix_tasks_user_id_project_id', 'tasks', ['user_id', 'project_id'])
    op.create_index('ix_tasks_user_id_status_due_at', 'tasks', ['user_id', 'status', 'due_at'])
