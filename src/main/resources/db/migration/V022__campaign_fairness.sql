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
