-- Lists of people whom a union helps before a holiday or at the beginning of a school year, owned by the union.
create table warmth_list (
    union_id          uuid        not null,
    id                uuid        not null,
    title             text        not null,
    programme         text        not null,
    programme_version uuid        not null,
    -- Such as 2027-SPRING: nobody is helped twice by a programme on an occasion.
    occasion          text        not null,
    manner            text        not null,
    amount_in_fen     bigint      not null check (amount_in_fen > 0),
    goods             text,
    -- For so many; null for everybody on the list.
    quota             integer     check (quota > 0),
    state             text        not null,
    lines             integer     not null,
    made_by           uuid        not null,
    made_at           timestamptz not null,
    approved_by       uuid,
    approved_at       timestamptz,
    version           bigint      not null,
    primary key (union_id, id),
    constraint warmth_list_two_people check (approved_by is null or approved_by <> made_by),
    constraint warmth_list_approved check ((state = 'APPROVED') = (approved_by is not null)),
    check ((manner = 'GOODS') = (goods is not null))
);
create index warmth_list_by_id on warmth_list (id);
create index warmth_list_of_occasion on warmth_list (programme, occasion);

create table warmth_line (
    union_id       uuid        not null,
    list_id        uuid        not null,
    id             uuid        not null,
    worker_id      uuid        not null,
    amount_in_fen  bigint      not null check (amount_in_fen > 0),
    payee          bytea,
    -- Of hardship, when the list was approved; the greatest need first.
    class_code     text        not null,
    state          text        not null,
    reason         text,
    purpose        text        not null,
    entered_at     timestamptz not null,
    changed_at     timestamptz not null,
    version        bigint      not null,
    primary key (union_id, list_id, id),
    foreign key (union_id, list_id) references warmth_list (union_id, id),
    -- Nobody is on a list twice.
    unique (union_id, list_id, worker_id)
);
create index warmth_line_of_worker on warmth_line (worker_id, id);
create index warmth_line_of_purpose on warmth_line (purpose);
create index warmth_line_ready on warmth_line (id) where state = 'READY';
create index warmth_line_to_forget on warmth_line (changed_at) where payee is not null and state in ('PAID', 'REFUSED');
