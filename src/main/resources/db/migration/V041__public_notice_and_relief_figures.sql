-- Public notices of who is to get relief, owned by the union that is responsible. What everybody may see of a case: nothing
-- else about it is kept here. The name is masked before it is sealed, and goes when the notice ends.
create table public_notice (
    union_id       uuid        not null,
    id             uuid        not null,
    -- Whose case it is.
    worker_id      uuid        not null,
    case_id        uuid        not null,
    case_number    text        not null,
    programme      text        not null,
    programme_zh   text        not null,
    programme_en   text        not null,
    name           bytea,
    scope          text        not null,
    -- Whose members alone may see it; null for everybody.
    basic_union_id uuid,
    state          text        not null,
    posted_at      timestamptz not null,
    -- Midnight in China after its last day: from then on it is gone.
    ends_at        timestamptz not null,
    -- Objections that nobody has answered.
    open_objections integer    not null default 0 check (open_objections >= 0),
    upheld         integer     not null default 0,
    postings       integer     not null default 0,
    -- Whoever ordered it knows that it is over.
    told           boolean     not null,
    version        bigint      not null,
    primary key (union_id, id),
    constraint public_notice_scope check ((scope = 'UNION_MEMBERS') = (basic_union_id is not null)),
    constraint public_notice_named check ((name is not null) = (state = 'POSTED')),
    check (ends_at > posted_at)
);
-- A case has one notice at a time.
create unique index public_notice_of_case on public_notice (union_id, case_id) where state = 'POSTED';
create index public_notice_of_worker on public_notice (worker_id, case_id);
create index public_notice_by_id on public_notice (id);
create index public_notice_running on public_notice (id desc) where state = 'POSTED';
create index public_notice_ends on public_notice (ends_at) where state = 'POSTED';
create index public_notice_untold on public_notice (ends_at) where state = 'OVER' and not told;
create index public_notice_waiting on public_notice (union_id, id) where open_objections > 0;

-- What somebody says against a notice: who it was and what they say, sealed.
create table public_objection (
    union_id    uuid        not null,
    id          uuid        not null,
    notice_id   uuid        not null,
    -- The account of whoever was signed in.
    by_worker   uuid,
    words       bytea,
    made_at     timestamptz not null,
    state       text        not null,
    answer      bytea,
    answered_by uuid,
    answered_at timestamptz,
    primary key (union_id, id),
    foreign key (union_id, notice_id) references public_notice (union_id, id),
    constraint public_objection_answered check ((state = 'OPEN') = (answered_by is null))
);
create index public_objection_of_notice on public_objection (union_id, notice_id, id);
create index public_objection_of_worker on public_objection (by_worker) where by_worker is not null;
create index public_objection_to_forget on public_objection (made_at) where words is not null;

-- Photos of where a notice was put up.
create table public_posting (
    union_id  uuid        not null,
    notice_id uuid        not null,
    file_id   uuid        not null,
    -- Who uploaded it.
    owner     uuid        not null,
    at        timestamptz not null,
    primary key (union_id, notice_id, file_id),
    foreign key (union_id, notice_id) references public_notice (union_id, id)
);
create index public_posting_file on public_posting (file_id);

-- What happened in relief, without a person: summed up when somebody asks.
create table relief_event (
    id             bigint generated always as identity primary key,
    month          text   not null,
    -- The union of the district.
    district       uuid   not null,
    programme      text   not null,
    hardship_class text   not null,
    fact           text   not null,
    amount_in_fen  bigint not null,
    -- Since it was applied for.
    days           integer
);
create index relief_event_month on relief_event (month);
