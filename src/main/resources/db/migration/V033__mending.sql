-- Money that was entered by mistake: the entry that takes another one back. Both stay on file.
alter table legal_recovery add column takes_back uuid;
create unique index legal_recovery_taken_back on legal_recovery (worker_id, case_id, takes_back)
    where takes_back is not null;

-- What it was about: the first of its grievances, so that each request counts once. Null of what happened before this was kept.
alter table aid_event add column grievance text;

-- Whoever handles a group is told once that a reply is overdue, and once that a visit is due.
alter table group_letter add column reminded_at timestamptz;
create index group_letter_unanswered on group_letter (reply_by) where replied_on is null and reminded_at is null;
alter table group_dispute add column revisit_reminded date;
