create schema mail;
call walls.open_room('mail');

-- A message waits here until it is sent; then its row is deleted. Anybody may put one in, only a job may look.
create table mail.message (
    id uuid primary key,
    recipient text not null,
    subject text not null,
    body text not null,
    kind text not null check (kind in ('CREDENTIAL', 'ORDINARY')),
    queued_at timestamptz not null,
    attempts int not null default 0
);
alter table mail.message enable row level security;
alter table mail.message force row level security;
create policy queued_by_anyone on mail.message for insert with check (true);
create policy handled_by_jobs on mail.message using (walls.acting_as('job'));
