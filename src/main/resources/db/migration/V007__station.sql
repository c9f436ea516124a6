create table station (
    id            uuid             primary key,
    code          text             not null unique,
    name          text             not null,
    kind          text             not null,
    address       text             not null,
    lat           double precision not null check (lat between -90 and 90),
    lon           double precision not null check (lon between -180 and 180),
    phone         text,
    access        text             not null,
    -- OpenStreetMap's opening_hours syntax; null when nobody knows them.
    hours         text,
    -- Codes with a space between them.
    facilities    text             not null,
    union_id      uuid             not null references trade_union,
    demo          boolean          not null,
    removed       boolean          not null,
    -- Given under a lock that is held until the commit: whoever has read up to a number has missed nothing.
    change_number bigint           not null unique,
    version       bigint           not null
);

insert into snapshot_version (name, version) values ('stations', 0);
