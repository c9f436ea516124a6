create table offer (
    id             uuid    primary key,
    code           text    not null unique,
    merchant_id    uuid    not null references merchant,
    state          text    not null,
    -- All that is said of it, as JSON: read whole by every instance, never searched here.
    details        text    not null,
    -- Since when people say that they did not get it; shown, never hidden.
    doubtful_since timestamptz,
    -- The open task about it, and whose case it is.
    task_id        uuid,
    task_owner_id  uuid,
    demo           boolean not null,
    removed        boolean not null,
    version        bigint  not null
);
create index offer_merchant on offer (merchant_id, id);

-- What people who came by said of an offer; whoever said it stands here as keyed hashes only, for a month.
create table offer_report (
    offer_id uuid        not null references offer,
    id       uuid        not null,
    at       timestamptz not null,
    what     text        not null,
    -- At which store; null when nobody said.
    store_id uuid,
    -- Under every live key, so that the same is found to be the same while keys change.
    account  text[]      not null,
    address  text[]      not null,
    device   text[]      not null,
    -- Sealed.
    note     bytea,
    -- Whether it counts no longer: somebody who looks after the offer has looked since, or people got it again.
    settled  boolean     not null,
    -- Whether it says no longer who, and nothing in words.
    nameless boolean     not null,
    primary key (offer_id, id)
);
create index offer_report_latest on offer_report (offer_id, at, id);
create index offer_report_account on offer_report using gin (account) where not nameless;
create index offer_report_named on offer_report (at) where not nameless;

insert into snapshot_version (name, version) values ('offers', 0);
