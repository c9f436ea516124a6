-- Help came before the papers: by when papers are there and the notice hangs.
alter table relief_application
    add column follow_by timestamptz,
    add constraint relief_application_follow check (follow_by is null or first_in_fen is not null);

-- Under which number the national help system has a payment; belongs to the union whose money or people it was.
create table hardship_payment (
    union_id        uuid        not null references trade_union,
    payment_id      uuid        not null,
    national_number text        not null unique,
    numbered_by     uuid        not null,
    numbered_at     timestamptz not null,
    primary key (union_id, payment_id)
);
create unique index hardship_payment_once on hardship_payment (payment_id);
-- What was paid in a time, for reports.
create index payment_paid on payment (changed_at, id) where state = 'PAID';
