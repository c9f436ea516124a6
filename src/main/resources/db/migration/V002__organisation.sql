-- Versions of the small tables that every instance keeps in memory (platform.snapshot).
create table snapshot_version (
    name    text   primary key,
    version bigint not null
);
insert into snapshot_version (name, version) values ('unions', 0), ('officers', 0);

create table trade_union (
    id            uuid             primary key,
    code          text             not null unique,
    name          text             not null,
    kind          text             not null,
    parent_id     uuid             references trade_union,
    division_code text             check (division_code ~ '^[0-9]{2,12}$'),
    occupations   text[]           not null,
    -- Deferred, so that one import may swap the codes of two unions.
    credit_code   text             unique deferrable initially deferred,
    lat           double precision check (lat between -90 and 90),
    lon           double precision check (lon between -180 and 180),
    phone         text,
    initials      text             not null,
    demo          boolean          not null,
    state         text             not null,
    version       bigint           not null,
    check ((lat is null) = (lon is null)),
    check ((kind = 'CITY') = (parent_id is null))
);
-- An installation belongs to one city.
create unique index trade_union_one_city on trade_union (kind) where kind = 'CITY';

create table officer_post (
    account_id uuid   not null,
    union_id   uuid   not null references trade_union,
    functions  text[] not null check (functions <> '{}'),
    primary key (account_id, union_id)
);

-- Accounts that may do everything an officer may, everywhere.
create table administrator (
    account_id uuid        primary key,
    since      timestamptz not null
);
