-- What a member gets off at a counter: held for two minutes, then confirmed or free again by itself.
create table redemption (
    worker_id              uuid        not null,
    id                     uuid        not null,
    kind                   text        not null,
    subject                uuid        not null,
    store_id               uuid        not null,
    merchant_id            uuid        not null,
    clerk                  uuid        not null,
    state                  text        not null,
    amount_in_fen          bigint      not null,
    discount_in_fen        bigint      not null,
    due_in_fen             bigint      not null,
    union_share_in_fen     bigint      not null,
    merchant_share_in_fen  bigint      not null,
    title                  text        not null,
    held_at                timestamptz not null,
    held_until             timestamptz not null,
    ended_at               timestamptz,
    reason                 text,
    version                bigint      not null,
    primary key (worker_id, id),
    check (amount_in_fen = discount_in_fen + due_in_fen),
    check (discount_in_fen = union_share_in_fen + merchant_share_in_fen)
);
-- A coupon is spent once, whatever the code does.
create unique index redemption_one_coupon on redemption (worker_id, subject) where kind = 'COUPON' and state = 'CONFIRMED';
create index redemption_of_subject on redemption (worker_id, subject, held_at);

-- What counts towards an offer's limit a day: held ones until their time is over, confirmed ones for good.
create table redemption_day (
    offer_id      uuid        not null,
    day           date        not null,
    redemption_id uuid        not null,
    counts_until  timestamptz not null,
    primary key (offer_id, day, redemption_id)
);

-- The merchant's books: what was confirmed, in the transaction that confirmed it. Nothing in it leads to a member.
create table settlement_entry (
    merchant_id           uuid        not null,
    month                 text        not null,
    redemption_id         uuid        not null,
    store_id              uuid        not null,
    kind                  text        not null,
    title                 text        not null,
    amount_in_fen         bigint      not null,
    discount_in_fen       bigint      not null,
    due_in_fen            bigint      not null,
    union_share_in_fen    bigint      not null,
    merchant_share_in_fen bigint      not null,
    confirmed_at          timestamptz not null,
    primary key (merchant_id, month, redemption_id)
);
create index settlement_entry_order on settlement_entry (merchant_id, month, confirmed_at, redemption_id);
