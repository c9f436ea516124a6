-- Accounts, the devices they are signed in on, and take-overs of an account by its person from a new phone.
-- The account's id is the worker_id of everything the worker owns. Phone and document are found through directory.

create table account (
    worker_id                 uuid        primary key,
    state                     text        not null,
    successor                 uuid,
    phone                     bytea,
    former_phone              bytea,
    name                      bytea,
    document                  bytea,
    birth_date                bytea,
    identity_level            text,
    identity_at               timestamptz,
    consent_version           text,
    consent_at                timestamptz,
    household_register        bytea,
    residence                 bytea,
    work_place                bytea,
    language                  text        not null,
    confirmation_tries        integer     not null default 0,
    confirmation_locked_until timestamptz,
    created_at                timestamptz not null,
    version                   bigint      not null
);

create table account_device (
    worker_id     uuid        not null,
    id            uuid        not null,
    device_key    text        not null,
    name          bytea,
    platform      text,
    trusted       boolean     not null,
    session_id    uuid,
    refresh_hash  bytea,
    refresh_until timestamptz,
    last_used_at  timestamptz not null,
    created_at    timestamptz not null,
    version       bigint      not null,
    primary key (worker_id, id),
    unique (worker_id, device_key)
);

-- Accounts that ended in this one; what they own stays theirs and is read together with it.
create table account_former (
    worker_id uuid not null,
    former_id uuid not null,
    primary key (worker_id, former_id)
);

create table takeover (
    worker_id   uuid        not null,
    id          uuid        not null,
    old_account uuid        not null,
    state       text        not null,
    factor      text        not null,
    asked_at    timestamptz not null,
    due_at      timestamptz not null,
    ended_at    timestamptz,
    version     bigint      not null,
    primary key (worker_id, id)
);
-- One open take-over an account, at most.
create unique index takeover_open on takeover (worker_id) where ended_at is null;
create index takeover_due on takeover (due_at) where state = 'WAITING';
