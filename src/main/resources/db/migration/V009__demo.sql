-- What of the demonstration this database has; the row 'begun' says that it is one.
create table demo_part (
    name      text        primary key,
    loaded_at timestamptz not null
);
