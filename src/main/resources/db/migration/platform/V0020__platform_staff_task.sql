-- Tasks of an institution's people are claimed, searched and kept after completion; those of an enterprise are not.
alter table open_task
    add column staff           boolean not null default false,
    add column institution     varchar(64),
    add column audience        varchar(255),
    add column assignee_name   text,
    add column enterprise_name text,
    add column subject         text,
    add column item_name       text,
    add column source          text,
    add column reminded        timestamptz;

drop index open_task_of_enterprise;
create index open_task_of_enterprise on open_task (enterprise, due, created) where not staff;

-- Lists are due first. business_key rides along because deciders' tasks are kept from those who worked on the request.
create index open_task_offered on open_task (audience, due, created, engine_task) include (business_key)
    where assignee is null and audience is not null;
create index open_task_of_audience on open_task (audience, due, created, engine_task) include (business_key)
    where audience is not null;
create index open_task_held on open_task (assignee, due, created, engine_task) where assignee is not null;
create index open_task_of_institution on open_task (institution, due, created, engine_task) where staff;

create table done_task (
    id              bigint generated always as identity primary key,
    process         varchar(255) not null,
    business_key    varchar(255) not null,
    step            varchar(255) not null,
    item            varchar(255) not null,
    name            varchar(255) not null,
    form            varchar(255),
    enterprise      varchar(64),
    institution     varchar(64),
    audience        varchar(255),
    assignee        varchar(255),
    assignee_name   text,
    enterprise_name text,
    subject         text,
    item_name       text,
    source          text,
    reminded        timestamptz,
    due             timestamptz,
    created         timestamptz  not null,
    completed       timestamptz  not null
);

create index done_task_of_person on done_task (assignee, completed desc, id desc);
create index done_task_by_its_words on done_task (business_key, step, item);
