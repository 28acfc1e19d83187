-- The auditor looks for people, acts and things by how they begin; "C" compares characters, so that an index helps.
create index audit_record_account on audit_record (account_name text_pattern_ops, id);
create index audit_record_person on audit_record (person_name text_pattern_ops, id);
create index audit_record_action on audit_record (action, id);
create index audit_record_kind on audit_record (subject text_pattern_ops, id);
create index audit_record_thing on audit_record (split_part(subject, ':', 2) text_pattern_ops, id);
