-- Not everybody knows the code of their employer: by its name alone one joins the group of that name. A keyed hash; belongs to it.
create table group_name (
    key      text primary key,
    group_id uuid
);
