-- Who helps in a case: one row for each, so that never two act at a time.
create table representation (
    worker_id uuid        not null,
    case_id   uuid        not null,
    number    text        not null,
    -- SEEKING, OFFERED, ACTING, NOBODY_LEFT, ENDED
    state     text        not null,
    lawyer_id uuid,
    offer_id  uuid,
    -- When the job looks at it; null when time changes nothing.
    act_at    timestamptz,
    since     timestamptz not null,
    version   bigint      not null,
    primary key (worker_id, case_id),
    check ((state in ('OFFERED', 'ACTING')) = (lawyer_id is not null))
);
create index representation_act_at on representation (act_at) where act_at is not null;

-- What lawyers were asked, and what they have or had; belongs to the lawyer.
create table lawyer_offer (
    lawyer_id     uuid        not null references lawyer,
    id            uuid        not null,
    worker_id     uuid        not null,
    case_id       uuid        not null,
    number        text        not null,
    -- OPEN, ACCEPTED, DECLINED, LAPSED, TAKEN_BACK, HANDED_OVER, CONFLICT, ENDED
    state         text        not null,
    -- An officer asked, who may ask the same lawyer again.
    by_hand       boolean     not null,
    offered_at    timestamptz not null,
    due_at        timestamptz not null,
    answered_at   timestamptz,
    ended_at      timestamptz,
    -- Sealed: what the lawyer said of conflicts.
    declaration   bytea,
    -- Keyed hashes: of the other side, and of whoever is helped.
    opponent_keys text[]      not null,
    client_keys   text[]      not null,
    -- Something about the lawyer or the firm changed.
    look_at       timestamptz,
    primary key (lawyer_id, id)
);
create unique index lawyer_offer_once on lawyer_offer (lawyer_id, case_id) where not by_hand;
create unique index lawyer_offer_one on lawyer_offer (case_id) where state in ('OPEN', 'ACCEPTED');
create index lawyer_offer_case on lawyer_offer (case_id);
create index lawyer_offer_look_at on lawyer_offer (look_at) where look_at is not null;
create index lawyer_offer_opponents on lawyer_offer using gin (opponent_keys);
create index lawyer_offer_clients on lawyer_offer using gin (client_keys);

-- How far proceedings are: what happened, and what is expected until when.
create table legal_step (
    worker_id   uuid        not null,
    case_id     uuid        not null,
    step        text        not null,
    happened_on date,
    last_day    date,
    -- When the job looks at it: to remind, then to say that the day is over.
    look_at     timestamptz,
    reminded    boolean     not null,
    recorded_at timestamptz not null,
    primary key (worker_id, case_id, step)
);
create index legal_step_look_at on legal_step (look_at) where look_at is not null;

-- What came of it; sealed, since it is about money.
create table legal_result (
    worker_id     uuid        not null,
    case_id       uuid        not null,
    number        text        not null,
    outcome       bytea,
    closing       bytea,
    subsidy_fen   bigint,
    subsidised_by uuid,
    changed_at    timestamptz not null,
    primary key (worker_id, case_id)
);

create table legal_recovery (
    worker_id  uuid        not null,
    case_id    uuid        not null,
    id         uuid        not null,
    content    bytea       not null,
    entered_by uuid        not null,
    entered_at timestamptz not null,
    primary key (worker_id, case_id, id)
);

-- What lawyers get for a stage, by the union that pays.
create table lawyer_fee (
    union_id       uuid        not null references trade_union,
    service        text        not null,
    stage          text        not null,
    effective_from date        not null,
    amount_in_fen  bigint      not null check (amount_in_fen >= 0),
    source         text        not null,
    entered_by     uuid        not null,
    entered_at     timestamptz not null,
    primary key (union_id, service, stage, effective_from)
);

-- To which account a lawyer is paid, sealed; belongs to the lawyer.
create table lawyer_payee (
    lawyer_id uuid        primary key references lawyer,
    payee     bytea       not null,
    set_at    timestamptz not null
);
