-- Cards of members, and the secrets by which their phones make codes.

-- What a room above has been told of a membership; at first nothing, and so every member gets a card afterwards.
alter table membership add column told_version bigint not null default -1;
create index membership_untold on membership (since) where told_version <> version;

create sequence card_number as bigint start 1;

create table card (
    worker_id       uuid        not null,
    id              uuid        not null,
    number          text        not null,
    latest          boolean     not null,
    membership_id   uuid        not null,
    member_number   text        not null,
    union_id        uuid        not null,
    state           text        not null,
    freeze_reason   text,
    registered_year integer     not null,
    valid_until     date        not null,
    remind_on       date,
    issued_at       timestamptz not null,
    version         bigint      not null,
    primary key (worker_id, id),
    unique (worker_id, number)
);
-- What a member holds is one card, whatever the code does; by this the card is read.
create unique index card_latest on card (worker_id) where latest;
create index card_reminder on card (remind_on) where remind_on is not null;

-- One registration a year.
create table card_registration (
    worker_id     uuid        not null,
    year          integer     not null,
    card_id       uuid        not null,
    registered_at timestamptz not null,
    primary key (worker_id, year)
);

-- The secret of a device for as long as it is signed in. A code counts once: the step of the last one only goes up.
create table card_key (
    worker_id uuid        not null,
    device_id uuid        not null,
    tag       integer     not null,
    secret    bytea       not null,
    last_step bigint      not null,
    asked_at  timestamptz not null,
    primary key (worker_id, device_id),
    unique (worker_id, tag)
);
create index card_key_age on card_key (asked_at);

-- Where the city's card is a bank card: what the case of the same id asks for, and whether the card it made is in use.
create table bank_card (
    worker_id  uuid        not null,
    id         uuid        not null,
    branch     text        not null,
    in_person  boolean     not null,
    active     boolean     not null,
    lost_at    timestamptz,
    applied_at timestamptz not null,
    version    bigint      not null,
    primary key (worker_id, id)
);
-- One in use at a time.
create unique index bank_card_in_use on bank_card (worker_id) where active and lost_at is null;
