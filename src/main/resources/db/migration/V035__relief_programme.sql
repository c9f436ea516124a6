-- Programmes of relief: who is entitled to what, as data. One row a version; drafts among them.

create table relief_programme (
    id             uuid        primary key,
    code           text        not null,
    union_id       uuid        not null references trade_union,
    state          text        not null check (state in ('DRAFT', 'PUBLISHED', 'CALLED_OFF')),
    -- Given when it is published.
    version        integer     check (version >= 1),
    effective_from date,
    last_day       date,
    -- As officers wrote it: read whole by every instance, never searched here.
    document       text        not null,
    -- Whoever drafted or changed it.
    authors        uuid[]      not null,
    published_by   uuid,
    published_at   timestamptz,
    demo           boolean     not null,
    revision       bigint      not null,
    unique (code, version),
    check (state = 'DRAFT' or (version is not null and effective_from is not null and published_by is not null)),
    check (published_by is null or published_by <> all (authors)),
    check (last_day is null or last_day >= effective_from),
    -- No two versions hold on one day, whoever publishes at one time.
    constraint relief_programme_one exclude using gist (code with =, daterange(effective_from, last_day, '[]') with &&)
        where (state = 'PUBLISHED')
);
create index relief_programme_union on relief_programme (union_id, code);

insert into snapshot_version (name, version) values ('relief-programmes', 0);
