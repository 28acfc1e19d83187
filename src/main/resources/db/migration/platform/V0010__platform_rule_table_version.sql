-- General decision tables, those that belong to no rating scheme; the newest version in force counts on all nodes.
create table rule_table_version (
    name         varchar(60) not null,
    version      integer     not null,
    content      text        not null,
    origin       varchar(12) not null check (origin in ('SHIPPED', 'EDITED')),
    in_force     boolean     not null,
    published_at timestamptz not null,
    primary key (name, version)
);

create unique index rule_table_in_force on rule_table_version (name) where in_force;
