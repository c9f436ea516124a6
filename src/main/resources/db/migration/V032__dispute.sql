-- Many workers, one opponent, one grievance. There is a row from the first complaint on; it has a light from the tenth.
create table group_dispute (
    id          uuid        primary key,
    -- Keyed hash of opponent and grievance.
    key         text        not null unique,
    grievance   text        not null,
    -- The opponent's name, sealed.
    opponent    bytea       not null,
    -- Who has it: the union above all unions that have the requests.
    union_id    uuid        not null,
    excluded    uuid[]      not null,
    light       text        check (light in ('YELLOW', 'RED')),
    lit_at      timestamptz,
    red_at      timestamptz,
    state       text        not null check (state in ('OPEN', 'HANDLING', 'SETTLED', 'REVISITED')),
    stars       smallint    check (stars between 1 and 5),
    praised_by  uuid,
    revisit_on  date,
    election    text        not null default 'NONE' check (election in ('NONE', 'OPEN', 'CLOSED')),
    version     bigint      not null
);
create index group_dispute_lit on group_dispute (lit_at) where light is not null;

-- Who complains, in which request. Belongs to the group.
create table group_complaint (
    group_id      uuid        not null,
    worker_id     uuid        not null,
    case_id       uuid        not null,
    -- The account the worker goes on with: whoever has had two is one person.
    person        uuid        not null,
    number        text        not null,
    union_id      uuid        not null,
    amount_in_fen bigint      not null,
    -- The last day of the nearest step, when one runs.
    last_day      date,
    submitted_at  timestamptz not null,
    withdrawn_at  timestamptz,
    -- Whether the request was made urgent because of the group.
    hurried       boolean     not null default false,
    primary key (group_id, worker_id, case_id)
);
create index group_complaint_case on group_complaint (worker_id, case_id);

-- What happened with a group, in order; the words sealed.
create table group_step (
    group_id uuid        not null,
    id       uuid        not null,
    kind     text        not null,
    on_day   date        not null,
    at       timestamptz not null,
    actor    uuid,
    note     bytea,
    primary key (group_id, id)
);

-- What the union wrote to the opponent.
create table group_letter (
    group_id   uuid        not null,
    id         uuid        not null,
    kind       text        not null,
    number     text        not null,
    -- The PDF as it was sent, and the reply: sealed.
    pdf        bytea       not null,
    sha256     text        not null,
    written_by uuid        not null,
    written_at timestamptz not null,
    reply_by   date        not null,
    replied_on date,
    reply      bytea,
    primary key (group_id, id)
);
create sequence group_letter_number;

-- What a worker of the group says: whether to stand as a representative, and for whom.
create table group_voice (
    group_id     uuid        not null,
    worker_id    uuid        not null,
    candidate_id uuid        not null,
    -- What fellow workers call somebody who stands, sealed.
    shown_as     bytea,
    consented_at timestamptz,
    votes        uuid[]      not null default '{}',
    elected      boolean     not null default false,
    primary key (group_id, worker_id),
    unique (group_id, candidate_id)
);

-- A day of a union as it was reported, byte for byte.
create table group_report (
    union_id uuid   not null,
    day      date   not null,
    content  bytea  not null,
    excluded uuid[] not null,
    primary key (union_id, day)
);
