create table join_application (
    worker_id           uuid        not null,
    id                  uuid        not null,
    occupation          text        not null,
    charter_version     text        not null,
    charter_accepted_at timestamptz not null,
    content             bytea       not null,
    primary key (worker_id, id)
);

create sequence member_number as bigint start 1;

create table membership (
    worker_id        uuid        not null,
    id               uuid        not null,
    member_number    text        not null,
    union_id         uuid        not null,
    state            text        not null,
    since            timestamptz not null,
    until            timestamptz,
    placement_due_at timestamptz,
    version          bigint      not null,
    primary key (worker_id, id)
);
-- One membership at a time, whatever the code does.
create unique index membership_one_active on membership (worker_id) where state <> 'LEFT';

-- Which union when: both sides of a transfer keep their history.
create table membership_spell (
    worker_id     uuid        not null,
    id            uuid        not null,
    membership_id uuid        not null,
    union_id      uuid        not null,
    entered_at    timestamptz not null,
    left_at       timestamptz,
    primary key (worker_id, id)
);
create unique index membership_spell_open on membership_spell (worker_id, membership_id) where left_at is null;

-- Transfer, resignation, retention, placement: what the case of the same id asks for.
create table membership_request (
    worker_id     uuid not null,
    id            uuid not null,
    membership_id uuid not null,
    from_union_id uuid not null,
    to_union_id   uuid,
    ground        text,
    primary key (worker_id, id)
);

-- Dues are stated and recorded a year; no money is collected here.
create table dues_year (
    worker_id     uuid        not null,
    year          smallint    not null,
    membership_id uuid        not null,
    union_id      uuid        not null,
    rate_permille integer     not null,
    recorded_at   timestamptz not null,
    primary key (worker_id, year)
);
