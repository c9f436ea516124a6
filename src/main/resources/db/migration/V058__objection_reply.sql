-- What whoever objected is told, beside what was found; sealed. They ask by the number of their receipt.
alter table public_objection add column reply bytea;
create index public_objection_number on public_objection (id);
