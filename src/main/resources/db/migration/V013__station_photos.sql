-- Ids of files with a space between them, in the order in which they are shown.
alter table station add column photos text not null default '';
