-- One row per task that the engine holds open, written by a task listener in the engine's own transaction, so that
-- task lists are one indexed query in our own words. engine_task is the engine's id and never leaves platform.workflow.
create table open_task (
    engine_task  varchar(64)  primary key,
    process      varchar(255) not null,
    business_key varchar(255) not null,
    step         varchar(255) not null,
    item         varchar(255) not null,
    name         varchar(255) not null,
    form         varchar(255),
    enterprise   varchar(64),
    assignee     varchar(255),
    due          timestamptz,
    created      timestamptz  not null,
    constraint open_task_is_known_by_its_words unique (business_key, step, item)
);

create index open_task_of_enterprise on open_task (enterprise, due, created);
