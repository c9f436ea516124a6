-- The release before this one goes on writing stations meanwhile, without these columns.
alter table station
    add column last_report    text,
    add column last_report_at timestamptz;

-- What people who came by said of a station; whoever said it stands here as keyed hashes only, for a month.
create table station_report (
    station_id uuid             not null references station,
    id         uuid             not null,
    at         timestamptz      not null,
    what       text             not null,
    facility   text,
    -- How near they were: a band, never a place.
    distance   text             not null,
    weight     double precision not null check (weight between 0 and 1),
    -- Under every live key, so that the same is found to be the same while keys change.
    account    text[]           not null,
    address    text[]           not null,
    device     text[]           not null,
    -- Sealed, like the account that uploaded the photo.
    note       bytea,
    photo_id   uuid,
    photo_of   bytea,
    -- Whether it counts no longer: somebody who looks after the station has looked since, or it opened again.
    settled    boolean          not null,
    -- Whether it says no longer who, and nothing in words.
    nameless   boolean          not null,
    primary key (station_id, id)
);
create index station_report_latest on station_report (station_id, at, id);
create index station_report_counting on station_report (station_id, at) where not settled and weight > 0;
create index station_report_at on station_report (at);
create index station_report_account on station_report using gin (account) where not nameless;
create index station_report_photo on station_report (photo_id) where photo_id is not null;
create index station_report_named on station_report (at) where not nameless;

-- What a keeper, or the union where there is none, is asked to see to.
create table station_task (
    station_id uuid    not null references station,
    -- The case with this id belongs to the owner.
    id         uuid    not null,
    owner_id   uuid    not null,
    -- Words with a space between them.
    reasons    text    not null,
    open       boolean not null,
    primary key (station_id, id)
);
create unique index station_task_open on station_task (station_id) where open;
create index station_task_case on station_task (id);
