-- what was lifted is one documented interest, not whatever is of its kind: its words stay with it
alter table declared_conflict add column note text;
alter table lifted_conflict add column source text;
alter table lifted_conflict add column conflict text;
alter table lifted_conflict add column note text;
alter table lifted_conflict drop constraint lifted_conflict_request_account_circumstance_key;

update lifted_conflict set conflict = case circumstance
    when 'SHARES' then '持有该企业股份'
    when 'FAMILY' then '近亲属在该企业任职或持股'
    else '本人声明与该企业有股份、亲属或其他利益关系' end;

-- lifted so far: what was documented by then, and what was declared for the same request and let pass
insert into lifted_conflict (request, account, circumstance, source, conflict, reason, lifted_by, lifter, lifted_at)
select l.request, l.account, l.circumstance, documented.source, l.conflict, l.reason, l.lifted_by, l.lifter, l.lifted_at
from lifted_conflict l
    join assessment_request r on r.id = l.request
    cross join lateral (
        select d.id::text as source from declared_conflict d
        where d.account = l.account and d.enterprise = r.enterprise and 'DECLARED-' || d.kind = l.circumstance
          and (d.declared_at <= l.lifted_at or d.request = l.request)
        union all
        select t.id::text from former_tie t join institution_member m on m.id = t.member
        where m.account = l.account and t.kind = l.circumstance and t.declared_at <= l.lifted_at) documented;
delete from lifted_conflict l where source is null and exists (
    select 1 from lifted_conflict other
    where other.request = l.request and other.account = l.account and other.circumstance = l.circumstance
      and other.source is not null);

alter table lifted_conflict add unique (request, account, circumstance, source);
