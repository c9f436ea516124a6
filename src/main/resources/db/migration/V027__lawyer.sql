-- Firms as lawyers name them; what a lawyer of a firm may not do, nobody of the firm may.
create table law_firm (
    id   uuid primary key,
    -- The name as it is known again: folded, without spaces and signs.
    key  text not null unique,
    name text not null
);

create table lawyer (
    id           uuid    primary key,
    -- Of the licence (执业证号), or the union's own for volunteers.
    code         text    not null unique,
    union_id     uuid    not null references trade_union,
    firm_id      uuid    references law_firm,
    account_id   uuid    not null,
    -- Sealed; of a removed one, null.
    name         bytea,
    phone        bytea,
    -- Codes of grievances and of languages, codes of divisions; no divisions: everywhere.
    fields       text[]  not null,
    languages    text[]  not null,
    areas        text[]  not null,
    capacity     integer not null check (capacity >= 0),
    state        text    not null,
    absent_from  date,
    absent_until date,
    demo         boolean not null,
    removed      boolean not null,
    version      bigint  not null
);
create unique index lawyer_account on lawyer (account_id) where not removed;
create index lawyer_firm on lawyer (firm_id) where firm_id is not null;

-- For whom lawyers acted; belongs to the lawyer.
create table lawyer_engagement (
    lawyer_id  uuid        not null references lawyer,
    id         uuid        not null,
    -- Keyed hashes of credit code and name, each under every live key.
    keys       text[]      not null,
    -- Name and credit code, sealed: an opponent may be a person.
    content    bytea       not null,
    from_on    date        not null,
    until_on   date,
    entered_by uuid        not null,
    entered_at timestamptz not null,
    primary key (lawyer_id, id)
);
create index lawyer_engagement_keys on lawyer_engagement using gin (keys);
