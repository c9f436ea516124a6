-- What somebody claims under a cover: the details of a case of the same id.
create table cover_claim (
    worker_id    uuid        not null,
    id           uuid        not null,
    -- Whose cover it is, once that is known; the worker claims.
    insured      uuid,
    cover_worker uuid,
    cover_id     uuid,
    -- What is claimed, what the union found otherwise, and what follows from it: sealed, since it is about illness.
    content      bytea,
    findings     bytea,
    assessment   bytea,
    approved_by  uuid,
    ended_at     timestamptz,
    primary key (worker_id, id),
    check ((cover_id is null) = (cover_worker is null))
);
create index cover_claim_ended on cover_claim (ended_at) where ended_at is not null and content is not null;

-- One claim for an event under a cover, whoever claims: a keyed hash of both. Belongs to the hash.
create table cover_claim_key (
    key       text primary key,
    claim_id  uuid not null
);

-- What approved claims have used up of a cover's benefits in a year of it. Belongs to the cover.
create table cover_claim_use (
    cover_id       uuid    not null,
    claim_id       uuid    not null,
    benefit        text    not null,
    cover_year     integer not null,
    days           integer not null check (days >= 0),
    amount_in_fen  bigint  not null check (amount_in_fen >= 0),
    primary key (cover_id, claim_id, benefit)
);
