-- Over the bytes as they were sent; older uploads have none.
alter table worker_file add column received_sha256 bytea;

-- One locker for a matter, whatever cases it goes through. The version moves with whatever it shows.
create table evidence_locker (
    worker_id  uuid        not null,
    id         uuid        not null,
    version    bigint      not null,
    changed_at timestamptz not null,
    primary key (worker_id, id)
);
create index evidence_locker_age on evidence_locker (changed_at);

-- The cases through which people have looked into it: whoever may see one of them may read its files.
create table evidence_case (
    worker_id uuid not null,
    locker_id uuid not null,
    case_id   uuid not null,
    primary key (worker_id, locker_id, case_id)
);

-- What lies in it. Of what was taken out, the hash and the times stay.
create table evidence_item (
    worker_id       uuid        not null,
    id              uuid        not null,
    locker_id       uuid        not null,
    position        integer     not null,
    file_id         uuid        not null,
    file_owner      uuid        not null,
    media_type      text        not null,
    size            integer     not null,
    sha256          text        not null,
    received_sha256 text,
    received_at     timestamptz not null,
    added_at        timestamptz not null,
    removed_at      timestamptz,
    -- Caption, kind and day, sealed: they tell of health and money. None of what was taken out.
    content         bytea,
    primary key (worker_id, id),
    check ((content is null) = (removed_at is not null))
);
create unique index evidence_item_once on evidence_item (worker_id, locker_id, file_id) where removed_at is null;
create index evidence_item_file on evidence_item (worker_id, file_id);

-- A pack made of it. Due while somebody has to work at it: from then on whoever comes may take it.
create table evidence_pack (
    worker_id   uuid        not null,
    id          uuid        not null,
    locker_id   uuid        not null,
    case_number text        not null,
    state       text        not null check (state in ('WAITING', 'MAKING', 'READY', 'FAILED', 'EXPIRED')),
    asked_at    timestamptz not null,
    asked_by    uuid        not null,
    -- What is in it, sealed; none once it has expired.
    content     bytea,
    done        integer     not null,
    steps       integer     not null,
    tries       integer     not null default 0,
    due_at      timestamptz,
    size        bigint,
    sha256      text,
    ready_at    timestamptz,
    expires_at  timestamptz,
    primary key (worker_id, id)
);
create index evidence_pack_due on evidence_pack (due_at) where due_at is not null;
create index evidence_pack_expiry on evidence_pack (expires_at) where expires_at is not null;
create unique index evidence_pack_one_at_a_time on evidence_pack (worker_id, locker_id)
    where state in ('WAITING', 'MAKING');

-- Its bytes, in order; each lies sealed in the file store.
create table evidence_piece (
    worker_id uuid    not null,
    pack_id   uuid    not null,
    number    integer not null,
    piece_id  uuid    not null,
    size      integer not null,
    primary key (worker_id, pack_id, number)
);
