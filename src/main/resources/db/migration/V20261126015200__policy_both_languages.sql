-- A decision about a correction in the other language too, where its moderator writes both; empty where not.
alter table policy.change add column said_other text not null default '';
alter table policy.change add column reason_other text not null default '';
