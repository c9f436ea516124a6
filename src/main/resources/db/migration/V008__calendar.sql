-- Years whose holidays an officer published; the years that come with the release are no rows.
create table calendar_year (
    year    integer primary key,
    version bigint  not null
);

create table calendar_day (
    date    date    primary key,
    year    integer not null references calendar_year,
    kind    text    not null check (kind in ('HOLIDAY', 'WORKING_DAY')),
    name_zh text    not null,
    name_en text    not null,
    check (extract(year from date) = year)
);
create index calendar_day_year on calendar_day (year);

insert into snapshot_version (name, version) values ('calendar', 0);
