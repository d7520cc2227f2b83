-- Two who change the same line are told apart.
alter table teams.member add column version int not null default 1;
alter table teams.mix add column version int not null default 1;
