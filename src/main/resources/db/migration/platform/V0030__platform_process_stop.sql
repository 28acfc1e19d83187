-- New starts of a process are stopped as long as this version of its model is the one in force.
create table process_stop (
    process    varchar(100) not null,
    version    integer      not null,
    reason     varchar(500) not null,
    stopped_by varchar(100) not null,
    stopped_at timestamptz  not null,
    primary key (process, version)
);
