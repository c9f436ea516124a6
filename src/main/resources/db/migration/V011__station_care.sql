-- On every door, for ever; a station that another installation numbered brings its number along.
create sequence station_place_number as bigint start 1;
grant update on sequence station_place_number to "${app_role}";

-- The release before this one goes on writing rows meanwhile, without these columns.
alter table station
    add column place_number       bigint      not null default nextval('station_place_number') unique,
    -- Administrative division, as in trade_union.
    add column region             text,
    add column host_name          text,
    add column host_phone         text,
    add column stars              integer     check (stars between 0 and 5),
    add column door_help          text,
    -- Days that are otherwise than the opening hours say: '2026-11-22/2026-11-24=off=reason', with '#' between them.
    add column special_days       text        not null default '',
    -- 'MICROWAVE=BROKEN@2026-11-20T08:00:00Z/KEEPER', with ';' between them; of the others nobody knows.
    add column facility_states    text        not null default '',
    -- When a keeper or officer last looked at the whole.
    add column confirmed_at       timestamptz,
    add column confirmed_by       text,
    -- Since when reports from the street say that it is not as stated; shown, never hidden.
    add column doubtful_since     timestamptz,
    add column keeper_id          uuid,
    -- Sealed.
    add column keeper_name        bytea,
    add column keeper_phone       bytea,
    -- Said by the keeper, nobody else.
    add column keeper_phone_shown boolean     not null default false;

create index station_keeper on station (keeper_id) where keeper_id is not null;

-- Who changed which fields when: never a value, never a name.
create table station_change (
    station_id    uuid        not null references station,
    change_number bigint      not null,
    at            timestamptz not null,
    act           text        not null,
    role          text        not null,
    -- Of the post the officer acted with; null for whoever has none.
    union_id      uuid,
    -- Names with a space between them.
    fields        text        not null,
    primary key (station_id, change_number)
);
