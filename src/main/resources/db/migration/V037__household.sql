-- A worker's household: one document, sealed.
create table household (
    worker_id  uuid        primary key,
    content    bytea       not null,
    version    bigint      not null,
    changed_at timestamptz not null
);

-- Who was named in which household, by keyed hash of the document. Belongs to the hash.
create table household_person (
    key        text        not null,
    worker_id  uuid        not null,
    -- Oneself counts in the own household, whoever else named one.
    own        boolean     not null,
    entered_at timestamptz not null,
    primary key (key, worker_id)
);
create index household_person_worker on household_person (worker_id);

-- In which household a person counts: the one that named them first. Belongs to the hash.
create table household_head (
    key       text primary key,
    worker_id uuid not null
);

-- Papers: each sent once, used until it is too old.
create table household_paper (
    worker_id  uuid        not null,
    id         uuid        not null,
    kind       text        not null,
    issued_on  date        not null,
    sha256     text        not null,
    files      uuid[]      not null,
    entered_at timestamptz not null,
    primary key (worker_id, id)
);

-- What a case was decided on.
create table household_copy (
    worker_id         uuid        not null,
    id                uuid        not null,
    case_id           uuid        not null,
    household_version bigint      not null,
    -- Sealed, and null once it was erased.
    content           bytea,
    picture           bytea,
    sha256            text        not null,
    taken_at          timestamptz not null,
    primary key (worker_id, id)
);
create index household_copy_case on household_copy (worker_id, case_id);
create index household_copy_taken on household_copy (taken_at) where content is not null;
