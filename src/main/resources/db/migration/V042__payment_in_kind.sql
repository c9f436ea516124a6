-- Help that no bank brings: in cash or as goods, at a visit.
alter table payment
    add column manner           text not null default 'BANK' check (manner in ('BANK', 'CASH', 'GOODS')),
    add column goods            text,
    -- Whose officers go there, where the budget is that of a union above.
    add column ordered_by_union uuid,
    add constraint payment_goods check ((manner = 'GOODS') = (goods is not null));
create index payment_to_hand_over on payment (id) where manner <> 'BANK' and state in ('RELEASED', 'SENT');

-- One hands over and another sees it; what was denied is done again, and stays on record.
create table payment_handover (
    budget_id    uuid        not null,
    payment_id   uuid        not null,
    id           uuid        not null,
    signature    uuid        not null,
    photos       uuid[]      not null,
    -- Who uploaded them.
    owner        uuid        not null,
    handed_by    uuid        not null,
    handed_at    timestamptz not null,
    witnessed_by uuid,
    witnessed_at timestamptz,
    denied       boolean     not null,
    primary key (budget_id, payment_id, id),
    foreign key (budget_id, payment_id) references payment (budget_id, id),
    constraint payment_handover_two_people check (witnessed_by is null or witnessed_by <> handed_by)
);
create unique index payment_handover_once on payment_handover (budget_id, payment_id) where not denied;
create index payment_handover_signature on payment_handover (signature);
create index payment_handover_photos on payment_handover using gin (photos);
