-- Lists say of index and score whether a ceiling took the level down, which they know nothing of.
alter table self_assessment add column limited boolean not null default false;

update self_assessment a set limited = true
  from submission s
 where s.self_assessment = a.id and s.revision = 1
   and jsonb_path_exists(s.rating, '$.overall.binding[*] ? (@ starts with "CEILING_")');
