-- What a workbook would change: kept from its preview until it is applied, or for half an hour.
create table workbook_import (
    id              uuid        primary key,
    self_assessment uuid        not null references self_assessment on delete cascade,
    file_name       text        not null,
    rows            text        not null,
    imported_by     text        not null,
    imported_at     timestamptz not null,
    applied_by      text,
    applied_at      timestamptz,
    written         integer
);

create index workbook_import_of_assessment on workbook_import (self_assessment, imported_at);
create index workbook_import_by_age on workbook_import (imported_at);
