-- Whoever was named once remains a relative, and whose spouse left of late says why: the row stays, without counting.
alter table household_person
    add column spouse boolean not null default false,
    add column left_at timestamptz;
