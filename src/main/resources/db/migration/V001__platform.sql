-- What every feature stands on. Everything later gets the app's rights by default; only audit is narrower.
alter default privileges in schema public grant select, insert, update, delete on tables to "${app_role}";
alter default privileges in schema public grant usage, select on sequences to "${app_role}";

create table directory (
    kind      text not null,
    key       text not null,
    worker_id uuid not null,
    primary key (kind, key)
);
create index directory_worker on directory (worker_id);

create table idempotency_key (
    worker_id   uuid        not null,
    key         text        not null,
    fingerprint text        not null,
    answer      bytea,
    expires_at  timestamptz not null,
    primary key (worker_id, key)
);
create index idempotency_key_expiry on idempotency_key (expires_at);

create table outbox (
    lane       smallint    not null,
    sequence   bigint      generated always as identity,
    id         uuid        not null,
    kind       text        not null,
    payload    bytea       not null,
    attempts   integer     not null,
    next_at    timestamptz not null,
    parked     boolean     not null default false,
    created_at timestamptz not null,
    primary key (lane, sequence)
);
create index outbox_due on outbox (next_at) where not parked;
create index outbox_parked on outbox (lane) where parked;

create table outbox_lane (
    lane       smallint    primary key,
    holder     uuid        not null,
    held_until timestamptz not null
);

create table signing_key (
    id             text        primary key,
    sealed_private bytea       not null,
    public_key     bytea       not null,
    signs_from     timestamptz not null,
    ends_at        timestamptz not null
);

create table ended_session (
    session_id uuid        primary key,
    ended_at   timestamptz not null
);
create index ended_session_time on ended_session (ended_at);

create table audit_entry (
    stream  uuid        not null,
    id      uuid        not null,
    at      timestamptz not null,
    actor   uuid,
    action  text        not null,
    subject uuid        not null,
    codes   jsonb       not null,
    primary key (stream, id)
);

create table audit_seal (
    stream uuid   not null,
    number bigint not null,
    id     uuid   not null,
    hash   bytea  not null,
    primary key (stream, number),
    unique (stream, id)
);
create table audit_pending (
    stream uuid not null,
    id     uuid not null,
    primary key (stream, id)
);
create index audit_pending_order on audit_pending (id);
revoke update, delete, truncate on audit_entry, audit_seal from "${app_role}";
