-- The inbox stands together by request: each notice keeps which one it is about, as people call it.
alter table notice
    add column request            uuid,
    add column request_number     varchar(40),
    add column request_enterprise varchar(300);

-- Notices told so far name their request in words only.
update notice n
set request = r.id, request_number = r.number, request_enterprise = left(r.enterprise_name, 300)
from assessment_request r
where n.text like '%评估申请 %' and r.number = substring(n.text from '评估申请 ([A-Za-z0-9-]+)');

create index notice_of_request on notice (recipient, request, created_at desc, id);
