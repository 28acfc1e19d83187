-- What the enterprise types into a returned request, beside what it has handed in; null when nothing was typed since.
alter table assessment_request add column rewriting jsonb;
