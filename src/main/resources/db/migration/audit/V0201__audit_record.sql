create table audit_record (
    id            bigint generated always as identity primary key,
    occurred_at   timestamptz not null,
    account       uuid,
    account_name  varchar(64),
    person_name   varchar(64),
    enterprise    uuid,
    action        varchar(60)  not null,
    subject       varchar(200) not null,
    -- JSON as text: its very characters are part of the hash.
    facts         text         not null,
    request_id    varchar(64),
    address       varchar(45),
    link          bigint unique,
    previous_hash varchar(64),
    hash          varchar(64)
);

create index audit_record_unlinked on audit_record (id) where link is null;
create index audit_record_occurred_at on audit_record (occurred_at);
create index audit_record_enterprise on audit_record (enterprise, id) where enterprise is not null;
create index audit_record_subject on audit_record (subject, id);

-- Append-only: a record may be linked into the chain once, and that is all that ever changes.
create function audit_record_keeps() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.link is null and new.link is not null
        and (to_jsonb(new) - '{link,previous_hash,hash}'::text[]) = (to_jsonb(old) - '{link,previous_hash,hash}'::text[])
    then
        return new;
    end if;
    raise exception 'audit records are append-only';
end;
$$;

create trigger audit_record_keeps before update or delete on audit_record
    for each row execute function audit_record_keeps();
create trigger audit_record_keeps_all before truncate on audit_record
    for each statement execute function audit_record_keeps();
