-- The first screen counts what is unread; most of an inbox is read.
create index notice_unread on notice (worker_id) where read_at is null;
create index work_case_open on work_case (worker_id, changed_at) where closed_at is null;
