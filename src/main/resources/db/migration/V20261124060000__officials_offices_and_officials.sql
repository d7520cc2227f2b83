create schema officials;
call walls.open_room('officials');

-- What a team found out about the office. Rows are added and withdrawn, never overwritten.
create table officials.office_correction (
    team_id uuid not null,
    id uuid not null,
    effort_id uuid not null,
    kind text not null,
    in_words text not null,
    decides text not null,
    reason text not null,
    source text not null,
    by_member uuid not null,
    at timestamptz not null,
    withdrawn_by uuid,
    withdrawn_at timestamptz,
    primary key (team_id, id),
    foreign key (team_id, effort_id) references teams.effort on delete cascade,
    check ((withdrawn_by is null) = (withdrawn_at is null))
);
create index office_correction_of_effort on officials.office_correction (team_id, effort_id, at);

-- Public-record facts only. Positions, notes and calls have their own tables.
create table officials.official (
    team_id uuid not null,
    id uuid not null,
    effort_id uuid not null,
    name text not null,
    title text not null,
    role text not null check (role in ('DECIDES', 'DEPUTY', 'KEEPS_CALENDAR', 'HAS_A_SAY')),
    office text not null,
    salutation text not null,
    phone text not null,
    email text not null,
    source text not null,
    seen_on date not null,
    term_ends date,
    pages text not null,
    left_on date,
    added_by uuid not null,
    added_at timestamptz not null,
    version int not null default 1,
    primary key (team_id, id),
    foreign key (team_id, effort_id) references teams.effort on delete cascade
);
create index official_of_effort on officials.official (team_id, effort_id);

-- Ally, open, unsure, against: what was said or done in public, and when.
create table officials.position_note (
    team_id uuid not null,
    id uuid not null,
    official_id uuid not null,
    position text not null check (position in ('ALLY', 'OPEN', 'UNSURE', 'AGAINST')),
    on_day date not null,
    what text not null,
    source text not null,
    by_member uuid not null,
    at timestamptz not null,
    primary key (team_id, id),
    foreign key (team_id, official_id) references officials.official on delete cascade
);
create index position_note_of_official on officials.position_note (team_id, official_id);

-- What the team thinks among itself. The text is sealed.
create table officials.dossier_note (
    team_id uuid not null,
    id uuid not null,
    official_id uuid not null,
    text bytea not null,
    by_member uuid not null,
    at timestamptz not null,
    primary key (team_id, id),
    foreign key (team_id, official_id) references officials.official on delete cascade
);
create index dossier_note_of_official on officials.dossier_note (team_id, official_id);

-- Whom we reached and what was said; the words are sealed.
create table officials.contact (
    team_id uuid not null,
    id uuid not null,
    effort_id uuid not null,
    way text not null check (way in ('PHONE', 'EMAIL', 'LETTER', 'IN_PERSON', 'VIDEO')),
    on_day date not null,
    with_whom bytea not null,
    said bytea not null,
    by_member uuid not null,
    at timestamptz not null,
    primary key (team_id, id),
    foreign key (team_id, effort_id) references teams.effort on delete cascade
);
create index contact_of_effort on officials.contact (team_id, effort_id);

call walls.wall('officials.office_correction');
call walls.wall('officials.official');
call walls.wall('officials.position_note');
call walls.wall('officials.dossier_note');
call walls.wall('officials.contact');
