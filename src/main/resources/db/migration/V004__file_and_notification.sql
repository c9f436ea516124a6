-- What a worker was told. Ids ascend in time: the primary key is also the order of the inbox.
create table notice (
    worker_id   uuid        not null,
    id          uuid        not null,
    event       text        not null,
    template    text        not null,
    at          timestamptz not null,
    case_number text,
    content     bytea       not null,
    read_at     timestamptz,
    primary key (worker_id, id),
    unique (worker_id, event)
);
create index notice_age on notice (at);

-- What a worker uploaded. The sealed bytes lie in the file store under the id.
create table worker_file (
    worker_id   uuid        not null,
    id          uuid        not null,
    at          timestamptz not null,
    media_type  text        not null,
    size        integer     not null,
    sha256      bytea       not null,
    caption     bytea,
    attached_at timestamptz,
    primary key (worker_id, id)
);
create index worker_file_loose on worker_file (at) where attached_at is null;

-- Blobs without a row in worker_file: uploads under way, and files that were erased.
create table file_leftover (
    worker_id uuid        not null,
    id        uuid        not null,
    due_at    timestamptz not null,
    primary key (worker_id, id)
);
create index file_leftover_due on file_leftover (due_at);
