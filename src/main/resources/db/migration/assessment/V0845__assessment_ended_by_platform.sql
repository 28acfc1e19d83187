-- The platform may end a self-assessment that is being filled in.
alter table self_assessment drop constraint self_assessment_state_check;
alter table self_assessment add constraint self_assessment_state_check
    check (state in ('FILLING', 'SUBMITTED', 'ABANDONED', 'EXPIRED', 'ENDED'));
