-- An adult's authority to check the finances of the household.
create table household_authority (
    worker_id   uuid        not null,
    id          uuid        not null,
    member_id   uuid        not null,
    -- ASKED, ON_PAPER, SIGNED, REVOKED, LAPSED
    state       text        not null,
    manner      text,
    -- Keyed hashes of the document of the person who was asked; another document is another person.
    signer_keys text[]      not null,
    -- The account that signed, at a phone; the officer who was there or compared the paper.
    signed_by   uuid,
    -- The text as it was shown, sealed, and its hash.
    shown       bytea,
    sha256      text,
    files       uuid[]      not null,
    files_by    uuid,
    asked_at    timestamptz not null,
    signed_at   timestamptz,
    valid_until date,
    revoked_at  timestamptz,
    primary key (worker_id, id)
);
create unique index household_authority_one on household_authority (worker_id, member_id) where state not in ('REVOKED', 'LAPSED');

-- Who was asked for an authority, by keyed hash of the document: how somebody finds what waits to be signed. Belongs to the hash.
create table authority_signer (
    key          text not null,
    worker_id    uuid not null,
    authority_id uuid not null,
    primary key (key, worker_id, authority_id)
);
create index authority_signer_worker on authority_signer (worker_id);

-- What the civil affairs are asked about a household for a case.
create table finance_check (
    worker_id   uuid        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    number      text        not null,
    union_id    uuid        not null,
    -- WAITING, SENT, ANSWERED, STOPPED
    state       text        not null,
    asked_at    timestamptz not null,
    answered_at timestamptz,
    primary key (worker_id, id)
);
create unique index finance_check_one on finance_check (worker_id, case_id) where state in ('WAITING', 'SENT');

-- One person of a check; found by its reference alone, so it belongs to that.
create table finance_line (
    reference text        primary key,
    worker_id uuid        not null,
    check_id  uuid        not null,
    union_id  uuid        not null,
    state     text        not null,
    -- Who is asked about, and the answer: sealed; null once they were erased.
    person    bytea,
    finding   bytea,
    -- When the next try is due, where the civil affairs can be called.
    next_at   timestamptz,
    tries     integer     not null,
    asked_at  timestamptz not null
);
create index finance_line_check on finance_line (worker_id, check_id);
create index finance_line_union on finance_line (union_id, reference) where state in ('WAITING', 'SENT');
create index finance_line_next on finance_line (next_at) where next_at is not null;
create index finance_line_asked on finance_line (asked_at) where person is not null;
create sequence finance_reference;
