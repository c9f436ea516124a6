-- Who beside owner and officers takes part in a case, such as a lawyer. Asked by the party, so it belongs to the party's account.
create table case_party (
    account_id uuid        not null,
    case_id    uuid        not null,
    worker_id  uuid        not null,
    role       text        not null,
    since      timestamptz not null,
    primary key (account_id, case_id)
);
create index case_party_case on case_party (case_id);

alter table work_case add column urgent boolean not null default false;
-- Where a case came from while another union is asked to take it over.
alter table work_case add column came_from uuid;
-- What the program writes into a timeline it writes in both languages.
alter table case_event add column note_en bytea;

-- Urgent first: 0, all others 1. The excluded unions stand in the row so that a page needs no look at the case.
alter table case_queue add column rank smallint not null default 1;
alter table case_queue add column excluded uuid[] not null default '{}';
update case_queue q set excluded = c.excluded_unions
from work_case c where c.worker_id = q.worker_id and c.id = q.case_id and cardinality(c.excluded_unions) > 0;
create index case_queue_rank on case_queue (union_id, rank, due_at, case_id);
create index case_queue_kind_rank on case_queue (union_id, kind, rank, due_at, case_id);
drop index case_queue_kind;
