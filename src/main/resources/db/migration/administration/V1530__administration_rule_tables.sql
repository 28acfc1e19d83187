-- Drafts and releases of rule tables beside those of processes; base is the number of what was in force when they began.
alter table process_draft rename to draft;
alter table draft rename column process to subject;
alter table draft add column kind varchar(20) not null default 'PROCESS' check (kind ~ '^[A-Z_]+$');
alter table draft add column base varchar(20);
alter index process_draft_current rename to draft_current;
alter table process_draft_file rename to draft_file;

alter table release add column base varchar(20);
alter table release alter column version type varchar(20);
