-- what people declared about an enterprise when they signed for one of its requests; it bars them after they have left the team
create table declared_conflict (
    id          bigint generated always as identity primary key,
    request     uuid        not null references assessment_request (id),
    enterprise  uuid        not null,
    account     uuid        not null,
    kind        text        not null,
    declared_at timestamptz not null
);
create index declared_conflict_of_person on declared_conflict (account, enterprise);
create index declared_conflict_of_request on declared_conflict (request, account);

-- what a manager has lifted for one request, and why
create table lifted_conflict (
    id           bigint generated always as identity primary key,
    request      uuid        not null references assessment_request (id),
    account      uuid        not null,
    circumstance text        not null,
    reason       text        not null,
    lifted_by    uuid        not null,
    lifter       text        not null,
    lifted_at    timestamptz not null,
    unique (request, account, circumstance)
);

-- declarations made so far are words: by those of the shipped table; what it does not know by its words counts as an interest
with signed as (
    select request, account, declaration, declared_at from team_member where clear = false and declared_at is not null
    union all
    select request, account, declaration, declared_at from former_member where clear = false and declared_at is not null
), kinds as (
    select s.*, array_remove(array[
        case when declaration like '%本人声明近两年在该企业%' then 'EMPLOYED' end,
        case when declaration like '%本人声明近两年为该企业提供过咨询%' then 'CONSULTED' end,
        case when declaration like '%本人声明与该企业有股份%' then 'INTEREST' end], null) as found
    from signed s
)
insert into declared_conflict (request, enterprise, account, kind, declared_at)
select k.request, r.enterprise, k.account, kind.name, k.declared_at
from kinds k join assessment_request r on r.id = k.request
    cross join lateral unnest(case when cardinality(k.found) = 0 then array['INTEREST'] else k.found end) as kind(name)
order by k.declared_at;
