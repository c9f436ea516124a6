-- What somebody applies for, and what followed: the details of a case of the same id.
create table relief_application (
    worker_id      uuid        not null,
    id             uuid        not null,
    number         text        not null,
    -- The version of the programme it keeps to, and the code of the programme, by which its budgets go.
    programme_id   uuid        not null,
    programme      text        not null,
    -- What is said, and what the rules came to when it was handed in and when it was decided: sealed.
    content        bytea,
    weighed        bytea,
    decided        bytea,
    -- Whom it is for, where that is not the worker.
    concerned      uuid,
    submitted_at   timestamptz,
    asked_in       text,
    -- When it is looked whether all have signed; null when nobody has to.
    look_at        timestamptz,
    first_in_fen   bigint check (first_in_fen > 0),
    amount_in_fen  bigint check (amount_in_fen > 0),
    decided_by     uuid,
    decided_union  uuid,
    decided_at     timestamptz,
    reason         text,
    ended_at       timestamptz,
    primary key (worker_id, id)
);
create index relief_application_look on relief_application (look_at) where look_at is not null;
create index relief_application_ended on relief_application (ended_at) where ended_at is not null and content is not null;

-- Two officers come to the home, at a time the worker has chosen.
create table relief_visit (
    worker_id      uuid        not null,
    id             uuid        not null,
    application_id uuid        not null,
    state          text        not null,
    -- Instants.
    slots          text[]      not null,
    starts_at      timestamptz,
    visitors       uuid[]      not null,
    posts          text[]      not null,
    -- What was seen: sealed.
    record         bytea,
    photos         uuid[]      not null,
    signature_file uuid,
    recorded_by    uuid,
    recorded_at    timestamptz,
    primary key (worker_id, id),
    constraint relief_visit_two_people check (cardinality(visitors) = 2 and visitors[1] <> visitors[2]),
    constraint relief_visit_recorded check ((state = 'DONE') = (recorded_by is not null))
);
create index relief_visit_of_application on relief_visit (worker_id, application_id, id);

-- How often somebody was helped, under a keyed hash, over programmes and unions: one row for each time. Belongs to the hash.
create table relief_use (
    key            text    not null,
    place          integer not null,
    application_id uuid    not null,
    primary key (key, place)
);
create index relief_use_of_application on relief_use (application_id);
