-- A seal is bound to a row's id, so a row with a sealed column has one of its own. Nothing was written to these tables before.
alter table meetings.preparation add column id uuid not null;
alter table meetings.plan_note add column id uuid not null;
