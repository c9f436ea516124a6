-- The file of hardship: who is on file in which class. What it says of somebody is the class alone.

create table hardship_file (
    worker_id       uuid        not null,
    id              uuid        not null,
    union_id        uuid        not null references trade_union,
    class_code      text        not null,
    -- Whose rules put it there, and by which version it was looked at last.
    programme_code  text        not null,
    programme_id    uuid        not null,
    -- Of the case that put it there.
    case_number     text        not null,
    -- What was said beside the household, sealed: of an edge file, to hold it against the rules again.
    circumstances   bytea,
    since           date        not null,
    review_on       date        not null,
    -- When the job looks at it next; null for never.
    look_on         date,
    recheck         text        not null,
    recheck_at      timestamptz,
    -- Of the national help system.
    national_number text,
    left_on         date,
    left_reason     text,
    version         bigint      not null,
    primary key (worker_id, id),
    check ((left_on is null) = (left_reason is null))
);
-- One open file a person.
create unique index hardship_file_open on hardship_file (worker_id) where left_on is null;
create index hardship_file_look on hardship_file (look_on) where look_on is not null and left_on is null;
create index hardship_file_left on hardship_file (left_on) where left_on is not null;

-- What became of a file, in order. Entries stay as long as the file.
create table hardship_entry (
    worker_id    uuid        not null,
    file_id      uuid        not null,
    id           uuid        not null,
    what         text        not null,
    class_code   text        not null,
    programme_id uuid        not null,
    reason       text,
    -- Null for the program itself.
    actor        uuid,
    at           timestamptz not null,
    primary key (worker_id, file_id, id)
);

-- Files by union, for the lists of officers; belongs to the union. Written with the file.
create table hardship_roll (
    union_id   uuid not null references trade_union,
    file_id    uuid not null,
    worker_id  uuid not null,
    class_code text not null,
    -- From when on somebody is to look at it.
    due_on     date not null,
    -- Of the national help system: one file has it.
    national_number text unique,
    primary key (union_id, file_id)
);
create index hardship_roll_file on hardship_roll (file_id);
