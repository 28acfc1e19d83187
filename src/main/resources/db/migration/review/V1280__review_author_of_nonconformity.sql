-- Of two assessors of one name only one wrote it. Where the team had two, nobody can tell any more.
alter table nonconformity add column account uuid;
update nonconformity n
set account = m.account
from (
    select request, name, min(account::text)::uuid as account
    from (select request, name, account from team_member union select request, name, account from former_member) each
    group by request, name
    having count(*) = 1
) m
where m.request = n.request and m.name = n.recorded_by;
