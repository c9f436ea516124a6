-- What a worker won. It belongs to the worker; what it is worth stands in it.
create table coupon (
    worker_id   uuid        not null,
    id          uuid        not null,
    origin      uuid        not null,
    state       text        not null,
    won_at      timestamptz not null,
    valid_from  timestamptz not null,
    valid_until timestamptz not null,
    terms       text        not null,
    ended_at    timestamptz,
    version     bigint      not null,
    primary key (worker_id, id)
);
create index coupon_latest on coupon (worker_id, won_at desc, id desc);

create table campaign (
    id       uuid    primary key,
    code     text    not null unique,
    union_id uuid    not null,
    mode     text    not null,
    state    text    not null,
    quota    integer not null check (quota between 1 and 1000000),
    series   text,
    content  text    not null,
    demo     boolean not null,
    version  bigint  not null,
    unique (id, quota)
);

-- Of a draw: the seed, sealed until it is drawn, and what was published of it beforehand.
create table campaign_draw (
    campaign_id uuid  primary key references campaign (id),
    seed        bytea not null,
    seed_hash   text  not null,
    list_hash   text,
    drawn_at    timestamptz
);

-- Who entered a draw. The ticket is all that is ever published of it.
create table campaign_entry (
    campaign_id     uuid        not null,
    worker_id       uuid        not null,
    ticket          text        not null,
    idempotency_key text        not null,
    entered_at      timestamptz not null,
    primary key (campaign_id, worker_id),
    unique (campaign_id, ticket)
);

-- When it is open, and which slots are given then. The slots of the windows lie behind one another.
create table campaign_window (
    campaign_id uuid        not null references campaign (id),
    number      integer     not null,
    opens_at    timestamptz not null,
    closes_at   timestamptz not null,
    first_slot  integer     not null,
    last_slot   integer     not null,
    next_slot   integer     not null,
    primary key (campaign_id, number),
    check (opens_at < closes_at and first_slot <= next_slot and next_slot <= last_slot + 1)
);

-- A win: one coupon and never one too many, one a member, whatever the code does. The row is the entry in the books of which
-- coupon, notice and audit entry follow (settled_at).
create table campaign_slot (
    campaign_id     uuid        not null,
    slot            integer     not null,
    worker_id       uuid        not null,
    quota           integer     not null,
    idempotency_key text        not null,
    coupon_id       uuid        not null,
    won_at          timestamptz not null,
    settled_at      timestamptz,
    primary key (campaign_id, slot),
    unique (campaign_id, worker_id),
    foreign key (campaign_id, quota) references campaign (id, quota),
    check (slot between 1 and quota)
);
create index campaign_slot_unsettled on campaign_slot (worker_id) where settled_at is null;

-- The n-th coupon of a worker within a series of campaigns: two campaigns at once do not both give the last one.
create table campaign_series_use (
    worker_id   uuid    not null,
    series      text    not null,
    nth         integer not null,
    campaign_id uuid    not null,
    primary key (worker_id, series, nth)
);

insert into snapshot_version (name, version) values ('campaigns', 0);
