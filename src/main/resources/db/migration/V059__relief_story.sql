-- What is reopened after an appeal goes on as the same story: it is helped once, whichever of its applications is paid.
alter table relief_application
    add column story uuid,
    add column reopened_as uuid;
update relief_application set story = id;
alter table relief_application alter column story set not null;
create unique index relief_application_story on relief_application (worker_id, story) where reopened_as is null;
