-- One story of one worker against one opponent: its intake, which every request in it reads. Sealed: money, injuries, what the
-- other side did. The id is that of its first request.
create table legal_aid_matter (
    worker_id  uuid        not null,
    id         uuid        not null,
    number     text        not null,
    content    bytea,
    created_at timestamptz not null,
    primary key (worker_id, id)
);

-- A form of help asked for in a matter: the details of a case of the same id.
create table legal_aid_request (
    worker_id      uuid        not null,
    id             uuid        not null,
    matter_id      uuid        not null,
    -- Whose dispute it is, when somebody else asks and the person has an account.
    concerned      uuid,
    number         text        not null,
    service        text        not null,
    submitted_at   timestamptz,
    urgent_reasons text[]      not null default '{}',
    -- From when on it is urgent because little time is left.
    hurry_on       date,
    decision       text,
    decided_by     uuid,
    decided_at     timestamptz,
    decided_union  uuid,
    reason_code    text,
    -- What the officer wrote, sealed.
    decision_note  bytea,
    stars          smallint check (stars between 1 and 5),
    rating         bytea,
    ended_at       timestamptz,
    primary key (worker_id, id)
);
create index legal_aid_request_hurry on legal_aid_request (hurry_on) where hurry_on is not null;

-- What was signed, exactly as it was shown, and as it is with the signature. Sealed.
create table legal_aid_paper (
    worker_id  uuid        not null,
    request_id uuid        not null,
    paper      text        not null,
    round      integer     not null check (round > 0),
    sha256     text        not null,
    shown      bytea,
    signed     bytea,
    manner     text        not null,
    power      bytea,
    files      uuid[]      not null,
    device     text        not null,
    signed_at  timestamptz not null,
    revoked_at timestamptz,
    primary key (worker_id, request_id, paper, round)
);

-- Against a refusal, or against the way a request was handled: the details of a case of the same id.
create table legal_aid_objection (
    worker_id  uuid        not null,
    id         uuid        not null,
    request_id uuid        not null,
    text       bytea,
    files      uuid[]      not null,
    made_at    timestamptz not null,
    primary key (worker_id, id)
);

-- What a city or district wants of who asks for aid, and its limits, from a day on. Versions stay.
create table legal_aid_rules (
    union_id       uuid        not null,
    version        bigint      not null check (version > 0),
    effective_from date        not null,
    document       text        not null,
    published_by   uuid        not null,
    published_at   timestamptz not null,
    primary key (union_id, version)
);

insert into snapshot_version (name, version) values ('legal-aid', 0);
