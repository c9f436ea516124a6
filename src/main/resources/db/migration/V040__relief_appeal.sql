-- What somebody says against a refusal: the details of a case of the same id.
create table relief_appeal (
    worker_id      uuid        not null,
    id             uuid        not null,
    application_id uuid        not null,
    text           bytea,
    files          uuid[]      not null,
    made_at        timestamptz not null,
    primary key (worker_id, id)
);
