"""Leases of flows, urgency and progress of jobs, slots of scheduled work."""

import sqlalchemy as sa
from alembic import op

import storage.database

revision = '0005'
down_revision = '0004'
branch_labels = None
depends_on = None
RUNNING = sa.text("status = 'running'")
OF_JOB = sa.text("job_id IS NOT NULL")


def upgrade() -> None:
    moment, json = storage.database.UtcDateTime(), storage.database.Json
    op.add_column('jobs', sa.Column('urgency', sa.Integer(), nullable=False, server_default='0'))
    op.add_column('jobs', sa.Column('progress', json, nullable=True))
    op.add_column('flows', sa.Column('attempt', sa.Integer(), nullable=False, server_default='0'))
    op.add_column('flows', sa.Column('lease_until', moment, nullable=True))
    op.add_column('flows', sa.Column('job_id', sa.String(), nullable=True))
    op.add_column('flows', sa.Column('key_hash', sa.String(), nullable=True))
    op.add_column('flows', sa.Column('question', json, nullable=True))
    op.add_column('flows', sa.Column('answer', json, nullable=True))
    op.add_column('flows', sa.Column('nodes', json, nullable=False, server_default='[]'))
    op.add_column('flows', sa.Column('error', sa.String(), nullable=True))
    op.add_column('flows', sa.Column('asked_at', moment, nullable=True))
    op.execute("UPDATE flows SET asked_at = updated_at WHERE status = 'paused'")
    op.create_index('ix_flows_running', 'flows', ['lease_until'], sqlite_where=RUNNING, postgresql_where=RUNNING)
    op.create_index('ix_flows_job_id', 'flows', ['job_id'], sqlite_where=OF_JOB, postgresql_where=OF_JOB)
    op.create_table('schedules',
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('slot', moment, nullable=False),
    sa.Column('taken_at', moment, nullable=False),
    sa.PrimaryKeyConstraint('kind', name=op.f('pk_schedules'))
    )


def downgrade() -> None:
    op.drop_table('schedules')
    op.drop_index('ix_flows_job_id', 'flows')
    op.drop_index('ix_flows_running', 'flows')
    with op.batch_alter_table('flows', schema=None) as batch_op:
        for name in ('asked_at', 'error', 'nodes', 'answer', 'question', 'key_hash', 'job_id', 'lease_until', 'attempt'):
            batch_op.drop_column(name)
    with op.batch_alter_table('jobs', schema=None) as batch_op:
        batch_op.drop_column('progress')
        batch_op.drop_column('urgency')
