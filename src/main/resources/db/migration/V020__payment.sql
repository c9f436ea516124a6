-- Money that a union has for something: a programme's or product's budget for a year.
create table budget (
    id         uuid        primary key,
    union_id   uuid        not null,
    programme  text        not null,
    year       integer     not null,
    title      text        not null,
    made_by    uuid        not null,
    made_at    timestamptz not null,
    demo       boolean     not null,
    unique (union_id, programme, year)
);

-- Money put into a budget, or taken out of it again, counts once a second person has said so.
create table budget_funding (
    budget_id      uuid        not null references budget (id),
    id             uuid        not null,
    amount_in_fen  bigint      not null check (amount_in_fen <> 0),
    reference      text        not null,
    made_by        uuid        not null,
    made_at        timestamptz not null,
    confirmed_by   uuid,
    confirmed_at   timestamptz,
    primary key (budget_id, id),
    constraint budget_funding_two_people check (confirmed_by is null or confirmed_by <> made_by)
);

-- The ledger in double entry. Balances are the database's own: the app enters postings and can change neither a balance
-- nor what was entered.
create table ledger_account (
    budget_id       uuid   not null references budget (id),
    name            text   not null check (name in ('SOURCE', 'AVAILABLE', 'RESERVED', 'SENT', 'PAID')),
    balance_in_fen  bigint not null default 0,
    primary key (budget_id, name),
    constraint ledger_account_covered check (
        case when name = 'SOURCE' then balance_in_fen <= 0 else balance_in_fen >= 0 end)
);

create table ledger_entry (
    budget_id  uuid        not null references budget (id),
    id         uuid        not null,
    kind       text        not null,
    subject    uuid        not null,
    occasion   uuid        not null,
    actor      uuid,
    at         timestamptz not null,
    primary key (budget_id, id),
    -- What happens to a payment on an occasion (a batch, or itself) happens once, whatever the code does.
    unique (budget_id, subject, kind, occasion)
);

create table ledger_posting (
    budget_id      uuid   not null,
    entry_id       uuid   not null,
    account        text   not null,
    amount_in_fen  bigint not null check (amount_in_fen <> 0),
    primary key (budget_id, entry_id, account),
    foreign key (budget_id, entry_id) references ledger_entry (budget_id, id),
    foreign key (budget_id, account) references ledger_account (budget_id, name)
);

create function open_ledger_accounts() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into ledger_account (budget_id, name)
    select new.id, unnest(array['SOURCE', 'AVAILABLE', 'RESERVED', 'SENT', 'PAID']);
    return null;
end $$;
create trigger budget_opens_accounts after insert on budget for each row execute function open_ledger_accounts();

create function move_ledger_balances() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update ledger_account a set balance_in_fen = a.balance_in_fen + p.amount_in_fen
    from (select budget_id, account, sum(amount_in_fen) as amount_in_fen from posted group by budget_id, account) p
    where a.budget_id = p.budget_id and a.name = p.account;
    return null;
end $$;
create trigger ledger_posting_moves_balances after insert on ledger_posting
    referencing new table as posted for each statement execute function move_ledger_balances();

-- Held when the transaction ends: what an entry posts adds up to nothing, and it posts something.
create function require_balanced_entry() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    entry uuid;
    total bigint;
begin
    if tg_table_name = 'ledger_entry' then
        entry := new.id;
    else
        entry := new.entry_id;
    end if;
    select sum(amount_in_fen) into total from ledger_posting where budget_id = new.budget_id and entry_id = entry;
    if total is distinct from 0 then
        raise exception 'a ledger entry does not balance' using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger ledger_entry_balances after insert on ledger_entry
    deferrable initially deferred for each row execute function require_balanced_entry();
create constraint trigger ledger_posting_balances after insert on ledger_posting
    deferrable initially deferred for each row execute function require_balanced_entry();

revoke insert, update, delete, truncate on ledger_account from "${app_role}";
revoke update, delete, truncate on ledger_entry, ledger_posting from "${app_role}";

-- Money that is to go to somebody. Owned by its budget; worker_id says for whose matter it is.
create table payment (
    budget_id      uuid        not null references budget (id),
    id             uuid        not null,
    union_id       uuid        not null,
    worker_id      uuid        not null,
    barred         uuid[]      not null,
    purpose        text        not null,
    case_number    text        not null,
    amount_in_fen  bigint      not null check (amount_in_fen > 0),
    state          text        not null,
    payee          bytea,
    payee_hash     text[]      not null,
    caps           text[]      not null,
    reserved_by    uuid        not null,
    reserved_at    timestamptz not null,
    released_by    uuid,
    released_at    timestamptz,
    batch_id       uuid,
    reason         text,
    changed_at     timestamptz not null,
    version        bigint      not null,
    primary key (budget_id, id),
    constraint payment_two_people check (released_by is null or released_by <> reserved_by),
    constraint payment_released check (state not in ('RELEASED', 'SENT', 'PAID') or released_by is not null)
);
create unique index payment_by_id on payment (id);
create index payment_of_union on payment (union_id, state, id);
create index payment_of_budget on payment (budget_id, state);
create index payment_of_worker on payment (worker_id, id);
create index payment_of_purpose on payment (purpose);
create index payment_of_payee on payment using gin (payee_hash);
create index payment_to_forget on payment (changed_at) where payee is not null and state in ('PAID', 'CANCELLED');

-- One payment for one purpose, and never beyond what the rules allow somebody in a time: across budgets and unions.
create table payment_purpose (
    purpose     text primary key,
    budget_id   uuid not null,
    payment_id  uuid not null
);
create table payment_cap (
    cap            text   primary key,
    limit_in_fen   bigint not null,
    used_in_fen    bigint not null,
    constraint payment_cap_holds check (used_in_fen between 0 and limit_in_fen)
);

-- Payments that go to the bank together.
create table payment_batch (
    id            uuid        primary key,
    union_id      uuid        not null,
    state         text        not null,
    lines         integer     not null,
    open_lines    integer     not null check (open_lines between 0 and lines),
    answers       integer     not null,
    total_in_fen  bigint      not null,
    made_by       uuid        not null,
    made_at       timestamptz not null,
    released_by   uuid,
    released_at   timestamptz,
    version       bigint      not null,
    constraint payment_batch_two_people check (released_by is null or released_by <> made_by),
    constraint payment_batch_released check (state not in ('RELEASED', 'ANSWERED') or released_by is not null)
);
create index payment_batch_of_union on payment_batch (union_id, id);

create table payment_line (
    batch_id       uuid        not null references payment_batch (id),
    id             uuid        not null,
    payment_id     uuid        not null,
    budget_id      uuid        not null,
    amount_in_fen  bigint      not null,
    state          text        not null,
    reason         text,
    answered_at    timestamptz,
    primary key (batch_id, id)
);
-- A payment is on one way at a time.
create unique index payment_line_once on payment_line (payment_id) where state in ('WAITING', 'SENT', 'PAID');
