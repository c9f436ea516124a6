-- Service points of legal aid, and who has booked when.
create table service_point (
    id           uuid             primary key,
    code         text             not null unique,
    name         text             not null,
    address      text             not null,
    lat          double precision not null check (lat between -90 and 90),
    lon          double precision not null check (lon between -180 and 180),
    phone        text,
    -- OpenStreetMap's opening_hours syntax; null when nobody knows them.
    hours        text,
    -- Administrative division, as in trade_union.
    region       text,
    manners      text[]           not null,
    languages    text[]           not null,
    -- When one may book; null for all of the hours.
    slot_hours   text,
    slot_minutes integer          not null check (slot_minutes between 5 and 480),
    places       integer          not null check (places between 1 and 100),
    days_ahead   integer          not null check (days_ahead between 1 and 90),
    union_id     uuid             not null references trade_union,
    demo         boolean          not null,
    removed      boolean          not null,
    version      bigint           not null
);

create table service_point_closure (
    point_id uuid not null references service_point,
    day      date not null,
    reason   text,
    primary key (point_id, day)
);

create table booking (
    worker_id      uuid        not null,
    id             uuid        not null,
    -- What is booked; no foreign key, since other rooms may have slots as well.
    bookable_kind  text        not null,
    bookable_id    uuid        not null,
    starts_at      timestamptz not null,
    ends_at        timestamptz not null,
    manner         text        not null,
    state          text        not null,
    request_number text,
    -- When the worker is reminded next.
    remind_at      timestamptz,
    made_at        timestamptz not null,
    version        bigint      not null,
    primary key (worker_id, id),
    check (starts_at < ends_at),
    check (remind_at is null or state = 'BOOKED'),
    -- Nobody is at two places at one time, whatever the code does.
    constraint booking_one exclude using gist (worker_id with =, tstzrange(starts_at, ends_at) with &&)
        where (state = 'BOOKED')
);
create index booking_remind on booking (remind_at) where remind_at is not null;
create index booking_starts on booking (starts_at);

-- A taken place of a slot; belongs to what is booked. Its key is why nothing is booked twice.
create table booking_place (
    bookable_id uuid        not null,
    starts_at   timestamptz not null,
    place       integer     not null,
    -- In China.
    day         date        not null,
    worker_id   uuid        not null,
    booking_id  uuid        not null,
    primary key (bookable_id, starts_at, place),
    unique (bookable_id, booking_id)
);
create index booking_place_day on booking_place (bookable_id, day);
create index booking_place_starts on booking_place (starts_at);
create index booking_place_worker on booking_place (worker_id);

insert into snapshot_version (name, version) values ('service-points', 0);

-- What happened in legal aid, without a person: summed up when somebody asks.
create table aid_event (
    id            bigint  generated always as identity primary key,
    month         text    not null,
    -- The union of the district.
    district      uuid    not null,
    service       text    not null,
    fact          text    not null,
    amount_in_fen bigint  not null,
    -- How long it took, of what was closed.
    days          integer
);
create index aid_event_month on aid_event (month);
