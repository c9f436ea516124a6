-- Editions of the rules of limitation that officers published; the rules that come with the release are no rows.
create table limitation_rules (
    version        bigint      primary key check (version > 0),
    effective_from date        not null,
    document       text        not null,
    published_by   uuid        not null,
    published_at   timestamptz not null
);

insert into snapshot_version (name, version) values ('limitation', 0);
