create table rating_scheme (
    edition      varchar(20)  not null,
    number       varchar(20)  not null,
    state        varchar(12)  not null check (state in ('DRAFT', 'PENDING', 'PUBLISHED', 'RETIRED')),
    origin       varchar(12)  not null check (origin in ('SHIPPED', 'DRAFTED', 'EDITED')),
    in_force     boolean      not null,
    created_at   timestamptz  not null,
    published_at timestamptz,
    primary key (edition, number),
    check (not in_force or state = 'PUBLISHED')
);

create unique index rating_scheme_in_force on rating_scheme (edition) where in_force;

create table rating_scheme_table (
    edition varchar(20) not null,
    number  varchar(20) not null,
    name    varchar(60) not null,
    content text        not null,
    primary key (edition, number, name),
    foreign key (edition, number) references rating_scheme (edition, number)
);

create function rating_scheme_table_stays() returns trigger language plpgsql as $$
begin
    if (select state from rating_scheme where edition = old.edition and number = old.number) in ('PUBLISHED', 'RETIRED') then
        raise exception 'tables of a published rating scheme never change';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;

create trigger rating_scheme_table_stays
    before update or delete on rating_scheme_table
    for each row execute function rating_scheme_table_stays();
