-- Which uploaded files lie in which case. Asked by file, so it belongs to whoever uploaded the file.
create table case_file (
    worker_id      uuid not null,
    file_id        uuid not null,
    case_id        uuid not null,
    case_worker_id uuid not null,
    primary key (worker_id, file_id, case_id)
);
