create sequence case_number as bigint start 1;

create table work_case (
    worker_id       uuid        not null,
    id              uuid        not null,
    number          text        not null,
    kind            text        not null,
    applicant_id    uuid        not null,
    union_id        uuid        not null,
    excluded_unions uuid[]      not null,
    handler_id      uuid,
    state           text        not null,
    slot            text,
    version         bigint      not null,
    opened_at       timestamptz not null,
    changed_at      timestamptz not null,
    closed_at       timestamptz,
    promised_at     timestamptz,
    due_at          timestamptz,
    escalations     integer     not null,
    primary key (worker_id, id),
    unique (worker_id, number)
);

create table case_event (
    worker_id   uuid        not null,
    case_id     uuid        not null,
    number      bigint      not null,
    at          timestamptz not null,
    actor       text        not null,
    actor_id    uuid,
    action      text        not null,
    to_state    text        not null,
    union_id    uuid        not null,
    reason_code text,
    note        bytea,
    primary key (worker_id, case_id, number)
);

-- At most one open case of a sort for a worker: whoever comes second waits for the first to commit, then sees its number.
create table case_slot (
    worker_id uuid not null,
    slot      text not null,
    case_id   uuid not null,
    number    text not null,
    primary key (worker_id, slot)
);

-- Written with the case: a row for each open case and each union from the responsible one up to the city.
create table case_queue (
    union_id    uuid        not null,
    due_at      timestamptz not null,
    case_id     uuid        not null,
    worker_id   uuid        not null,
    number      text        not null,
    kind        text        not null,
    state       text        not null,
    handler_id  uuid,
    responsible boolean     not null,
    overdue     boolean     not null,
    opened_at   timestamptz not null,
    primary key (union_id, due_at, case_id)
);
create index case_queue_kind on case_queue (union_id, kind, due_at, case_id);
create index case_queue_case on case_queue (case_id);
create index case_queue_due on case_queue (due_at) where responsible;
