create table merchant (
    id          uuid    primary key,
    code        text    not null unique,
    name        text    not null,
    -- To the public; never a person's.
    phone       text,
    state       text    not null,
    union_id    uuid    not null references trade_union,
    owner_id    uuid,
    -- Sealed.
    owner_name  bytea,
    owner_phone bytea,
    demo        boolean not null,
    removed     boolean not null,
    version     bigint  not null
);
create index merchant_owner on merchant (owner_id) where owner_id is not null;

create table store (
    id          uuid             primary key,
    merchant_id uuid             not null references merchant,
    code        text             not null unique,
    name        text             not null,
    address     text             not null,
    lat         double precision not null check (lat between -90 and 90),
    lon         double precision not null check (lon between -180 and 180),
    phone       text,
    -- OpenStreetMap's opening_hours syntax; null when nobody knows them.
    hours       text,
    -- Administrative division, as in trade_union.
    region      text,
    union_id    uuid             not null references trade_union,
    demo        boolean          not null,
    removed     boolean          not null,
    version     bigint           not null
);
create index store_merchant on store (merchant_id);

-- Who serves at which of a merchant's stores; belongs to the merchant.
create table merchant_clerk (
    merchant_id uuid        not null references merchant,
    id          uuid        not null,
    account_id  uuid        not null,
    -- Sealed.
    name        bytea,
    phone       bytea       not null,
    -- Ids of stores.
    stores      text[]      not null,
    since       timestamptz not null,
    primary key (merchant_id, id),
    unique (merchant_id, account_id)
);
create index merchant_clerk_account on merchant_clerk (account_id);

insert into snapshot_version (name, version) values ('merchants', 0);
