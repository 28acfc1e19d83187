-- Who has signed in before this was kept is known from the trail only; hence a number behind the trail's own.
insert into last_sign_in (account, at)
select a.id, max(r.occurred_at)
from account a
join audit_record r on r.subject = 'account:' || a.id and r.action in ('signedIn', 'enterpriseRegistered')
group by a.id
on conflict (account) do nothing;
