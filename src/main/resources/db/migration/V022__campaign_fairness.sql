-- How many slots a campaign gives: numbers where papers decide afterwards, else its quota.
alter table campaign add column numbers integer check (numbers >= quota);
-- When the last coupon of it expires; then nobody asks for it any more. Null: an earlier release wrote it.
alter table campaign add column over_at timestamptz;
update campaign set over_at = cast(cast(content as jsonb) -> 'coupon' ->> 'validUntil' as timestamptz);

-- Every size a published campaign ever had. A slot says under which it was given, so a raise touches no slot; and the database
-- lets nobody lower one.
create table campaign_size (
    campaign_id uuid    not null references campaign (id),
    size        integer not null,
    primary key (campaign_id, size)
);
insert into campaign_size (campaign_id, size) select id, quota from campaign;

create function campaign_keeps_its_sizes() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if old.state = 'DRAFT' then
            delete from campaign_size where campaign_id = new.id and size <> coalesce(new.numbers, new.quota);
        elsif new.quota < old.quota or coalesce(new.numbers, new.quota) < coalesce(old.numbers, old.quota) then
            raise exception 'a published quota is never lowered' using errcode = 'check_violation';
        end if;
    end if;
    insert into campaign_size (campaign_id, size) values (new.id, coalesce(new.numbers, new.quota)) on conflict do nothing;
    return null;
end
$$;
create trigger campaign_size_kept after insert or update of quota, numbers on campaign
    for each row execute function campaign_keeps_its_sizes();

-- A slot handed back stays on record, so that the same key finds the same coupon and nobody wins twice; of one number one is
-- somebody's at a time.
alter table campaign_slot add column returned_at timestamptz;
alter table campaign_slot add column passed boolean not null default false;
alter table campaign_slot drop constraint campaign_slot_campaign_id_quota_fkey;
alter table campaign_slot add foreign key (campaign_id, quota) references campaign_size (campaign_id, size);
alter table campaign_slot drop constraint campaign_slot_pkey;
alter table campaign_slot drop constraint campaign_slot_campaign_id_worker_id_key;
alter table campaign_slot add primary key (campaign_id, worker_id);
create unique index campaign_slot_once on campaign_slot (campaign_id, slot) where returned_at is null;

-- Slots that were handed back, for whoever waits next. No claim is ever given one.
create table campaign_free_slot (
    campaign_id uuid    not null,
    slot        integer not null,
    primary key (campaign_id, slot)
);

-- Who waits for one: in the order of arrival, after a draw in that of the lots.
create sequence campaign_waiting_place;
create table campaign_waiting (
    campaign_id     uuid        not null,
    worker_id       uuid        not null,
    place           bigint      not null,
    state           text        not null,
    idempotency_key text        not null,
    joined_at       timestamptz not null,
    primary key (campaign_id, worker_id),
    unique (campaign_id, place)
);
create index campaign_waiting_next on campaign_waiting (campaign_id, place) where state = 'WAITING';
alter table campaign_entry add column lot integer;

alter table coupon add column remind_at timestamptz;
-- Spent once and taken back at the counter: not using it afterwards is held against nobody.
alter table coupon add column excused boolean not null default false;
update coupon set remind_at = valid_until - interval '2 days' where state = 'ACTIVE';
create index coupon_remind on coupon (remind_at) where remind_at is not null;
create index coupon_ends on coupon (valid_until) where state = 'ACTIVE';

-- What a worker won and let expire, where the campaign says that this counts.
create table unused_coupon (
    worker_id   uuid        not null,
    coupon_id   uuid        not null,
    scope       text        not null,
    campaign_id uuid        not null,
    expired_at  timestamptz not null,
    -- The store turned the worker away.
    forgiven    boolean     not null,
    -- Of the penalty it led to.
    penalty_id  uuid,
    primary key (worker_id, coupon_id)
);
create index unused_coupon_age on unused_coupon (expired_at);

create table penalty (
    worker_id    uuid        not null,
    id           uuid        not null,
    scope        text        not null,
    union_id     uuid        not null,
    campaign_id  uuid        not null,
    title        text        not null,
    title_en     text,
    unused       integer     not null,
    barred_from  timestamptz not null,
    barred_until timestamptz not null,
    lifted_at    timestamptz,
    -- The number of the case in which the worker objects.
    appeal       text,
    version      bigint      not null,
    primary key (worker_id, id),
    check (barred_from < barred_until)
);
create index penalty_age on penalty (barred_until);

create table penalty_appeal (
    worker_id  uuid  not null,
    -- Of the case.
    id         uuid  not null,
    penalty_id uuid  not null,
    -- Sealed.
    reason     bytea not null,
    file_ids   uuid[] not null,
    primary key (worker_id, id)
);

-- Who is barred from what, and until when: what a claim looks at. Lifted or over, the row is gone.
create table penalty_bar (
    scope     text        not null,
    worker_id uuid        not null,
    until_at  timestamptz not null,
    primary key (scope, worker_id)
);
insert into snapshot_version (name, version) values ('penalties', 0);

-- What has become of a number: a row once something has. Who is accepted is so as the n-th, and none beyond the quota.
create table campaign_number (
    campaign_id uuid        not null,
    worker_id   uuid        not null,
    number      integer     not null,
    state       text        not null,
    case_id     uuid,
    case_number text,
    nth         integer,
    quota       integer,
    changed_at  timestamptz not null,
    primary key (campaign_id, worker_id),
    unique (campaign_id, number),
    unique (campaign_id, nth),
    foreign key (campaign_id, quota) references campaign (id, quota) on update cascade,
    check ((state = 'ACCEPTED') = (nth is not null) and (nth is null) = (quota is null)),
    check (nth between 1 and quota)
);

-- Papers for a number; it has the id of the case.
create table campaign_papers (
    worker_id   uuid    not null,
    id          uuid    not null,
    campaign_id uuid    not null,
    number      integer not null,
    file_ids    uuid[]  not null,
    primary key (worker_id, id)
);

-- The union of the owner's district when it was won, for statistics without the owner.
alter table coupon add column district uuid;

-- What happened, without a person: summed up soon after, so that nobody waits for a counter.
create table benefit_event (
    id       bigint generated always as identity primary key,
    month    text    not null,
    kind     text    not null,
    subject  uuid    not null,
    district uuid    not null,
    issued   integer not null,
    used     integer not null
);
create table benefit_tally (
    month    text   not null,
    kind     text   not null,
    subject  uuid   not null,
    district uuid   not null,
    issued   bigint not null,
    used     bigint not null,
    primary key (month, kind, subject, district)
);
