-- Cover (专享保障, 职工互助保障): products as data, who is covered by them, and the lists of units.

create extension if not exists btree_gist;

-- One row an edition: a cover keeps the terms it began with.
create table cover_product (
    id       uuid    primary key,
    code     text    not null,
    edition  integer not null check (edition >= 1),
    union_id uuid    not null references trade_union,
    -- The edition that holds now; the others only stand behind covers.
    current  boolean not null,
    offered  boolean not null,
    -- All that is said of it: read whole by every instance, never searched here.
    details  jsonb   not null,
    demo     boolean not null,
    version  bigint  not null,
    unique (code, edition),
    check (current or not offered)
);
create unique index cover_product_current on cover_product (code) where current;

-- A unit's list, entered as a whole; belongs to the union.
create table cover_enrolment (
    union_id    uuid        not null references trade_union,
    id          uuid        not null,
    product_id  uuid        not null references cover_product,
    officer     uuid        not null,
    people      integer     not null,
    reference   text,
    enrolled_at timestamptz not null,
    primary key (union_id, id)
);

create table cover (
    worker_id         uuid        not null,
    id                uuid        not null,
    product_id        uuid        not null,
    family            text        not null,
    -- Of the member when it began; null for whoever is none.
    union_id          uuid,
    way               text        not null,
    enrolment_id      uuid,
    state             text        not null,
    starts            date        not null,
    ends              date        not null,
    benefits_from     date        not null,
    -- Why it is void or ended, and which cover stood in its way.
    reason            text,
    earlier           uuid,
    premium_in_fen    bigint      not null check (premium_in_fen >= 0),
    pay_by            date,
    paid_on           date,
    payment_reference text,
    payment_recorder  uuid,
    -- The next day on which the worker is told something of it.
    tell_on           date,
    enrolled_at       timestamptz not null,
    version           bigint      not null,
    primary key (worker_id, id),
    check (starts <= ends and starts <= benefits_from),
    check (state <> 'VOID' or reason is not null),
    check (state <> 'AWAITING_PAYMENT' or pay_by is not null),
    -- Nobody records a payment of their own.
    check (payment_recorder <> worker_id),
    -- One valid cover a person and family at a time, whatever the code does.
    constraint cover_one exclude using gist (worker_id with =, family with =, daterange(starts, ends, '[]') with &&)
        where (state in ('VALID', 'ENDED', 'AWAITING_PAYMENT'))
);
create index cover_tell on cover (tell_on) where tell_on is not null;
create index cover_unpaid on cover (pay_by) where state = 'AWAITING_PAYMENT';

-- Members by union, for the lists of units and for how many of them are covered; belongs to the union.
create table cover_roll (
    union_id      uuid not null,
    worker_id     uuid not null,
    member_number text not null,
    primary key (union_id, worker_id),
    unique (union_id, member_number)
);
create index cover_roll_worker on cover_roll (worker_id);
insert into cover_roll (union_id, worker_id, member_number)
select union_id, worker_id, member_number from membership where state <> 'LEFT';

insert into snapshot_version (name, version) values ('cover-products', 0);
