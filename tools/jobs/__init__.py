"""Jobs: work handed over inside the caller's transaction, run elsewhere, ended exactly once."""

from tools.jobs.shapes import (
    MOST_ATTEMPTS,
    AcceptedJob,
    Job,
    JobPage,
    JobQuery,
    JobStatus,
    StepsPassed,
)
from tools.jobs.store import cancel_job, enqueue_job, get_job, list_jobs
from tools.jobs.work import (
    claim_job,
    extend_lease,
    fail_job,
    finish_job,
    give_up,
    is_ours,
    note_progress,
    retry_job,
    waiting_jobs,
)

__all__ = [
    "MOST_ATTEMPTS",
    "AcceptedJob",
    "Job",
    "JobPage",
    "JobQuery",
    "JobStatus",
    "StepsPassed",
    "cancel_job",
    "claim_job",
    "enqueue_job",
    "extend_lease",
    "fail_job",
    "finish_job",
    "get_job",
    "give_up",
    "is_ours",
    "list_jobs",
    "note_progress",
    "retry_job",
    "waiting_jobs",
]
