-- Accounts of whoever stood in the household at a step of the case: relatives to its end.
alter table relief_application add column kin uuid[] not null default '{}';
