-- What a visitor and a team write to each other through the house. Words and the visitor's address are sealed with the
-- team's key; neither side ever sees where the other can be reached.
create table teams.conversation (
    team_id uuid not null references teams.listing on delete cascade,
    id uuid not null,
    state text not null check (state in ('UNCONFIRMED', 'OPEN', 'ENDED', 'REPORTED')),
    language text not null check (language in ('en', 'es')),
    email bytea not null,
    begun_at timestamptz not null,
    last_at timestamptz not null,
    primary key (team_id, id)
);
create index conversation_last on teams.conversation (last_at);
call walls.wall('teams.conversation');
create policy kept_by_jobs on teams.conversation using (walls.acting_as('job'));

create table teams.relayed (
    team_id uuid not null,
    id uuid not null,
    conversation uuid not null,
    side text not null check (side in ('VISITOR', 'TEAM')),
    words bytea not null,
    at timestamptz not null,
    primary key (team_id, id),
    foreign key (team_id, conversation) references teams.conversation on delete cascade
);
call walls.wall('teams.relayed');

-- Links by which one side reads and answers. Opening one changes nothing.
create table teams.conversation_key (
    team_id uuid not null,
    token_hash text not null,
    conversation uuid not null,
    side text not null check (side in ('VISITOR', 'TEAM')),
    primary key (team_id, token_hash),
    foreign key (team_id, conversation) references teams.conversation on delete cascade
);
create index conversation_key_token on teams.conversation_key (token_hash);
call walls.wall('teams.conversation_key');
create policy by_itself on teams.conversation_key for select using (token_hash = walls.current_token());

-- What somebody reported, copied out of the seal by their own wish, for moderators to read.
create table teams.relay_report (
    team_id uuid not null references teams.listing on delete cascade,
    id uuid not null,
    side text not null check (side in ('VISITOR', 'TEAM')),
    words text not null,
    at timestamptz not null,
    closed_at timestamptz,
    primary key (team_id, id)
);
alter table teams.relay_report enable row level security;
alter table teams.relay_report force row level security;
create policy written_by_its_team on teams.relay_report for insert with check (team_id = walls.current_team());
create policy kept_by_moderators on teams.relay_report using (exists
    (select 1 from accounts.account a
     where a.id = walls.current_person() and a.standing in ('MODERATOR', 'ADMINISTRATOR')));
create policy forgotten_by_jobs on teams.relay_report using (walls.acting_as('job'));
