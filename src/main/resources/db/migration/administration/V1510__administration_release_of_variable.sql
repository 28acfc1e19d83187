-- What a variable of a running process shall hold is released by a second person, like a version of a process. Which
-- kinds there are the code says.
alter table release drop constraint release_kind_check;
alter table release add constraint release_kind_check check (kind ~ '^[A-Z_]+$');
