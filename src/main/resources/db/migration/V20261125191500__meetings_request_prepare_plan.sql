-- What happened on the way to a meeting: asked, reminded, booked, moved. The words are sealed.
create table meetings.request_event (
    team_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    kind text not null check (kind in ('ASKED', 'CHASED', 'BOOKED', 'REFUSED', 'MOVED', 'CANCELLED', 'DEPUTY')),
    way text not null check (way in ('CALL', 'EMAIL', 'LETTER', 'IN_PERSON', 'WEB_FORM')),
    on_day date not null,
    who uuid not null,
    said bytea not null,
    at timestamptz not null,
    primary key (team_id, id),
    foreign key (team_id, meeting_id) references meetings.meeting on delete cascade
);
create index request_event_of_meeting on meetings.request_event (team_id, meeting_id, at);

-- What an effort wants to say, whoever it meets, and where an office may answer. That last line is sealed.
create table meetings.preparation (
    team_id uuid not null,
    effort_id uuid not null,
    purpose text not null,
    message text not null,
    contact bytea not null,
    version int not null default 1,
    primary key (team_id, effort_id),
    foreign key (team_id, effort_id) references teams.effort on delete cascade
);

-- Who tells a story under which neutral label, and what its owner allowed. The story itself is nowhere here.
create table meetings.storyteller (
    team_id uuid not null,
    id uuid not null,
    effort_id uuid not null,
    label text not null,
    teller uuid,
    minutes int not null check (minutes between 1 and 15),
    consent text not null check (consent in ('NOT_ASKED', 'GIVEN', 'REFUSED', 'WITHDRAWN')),
    consent_by uuid,
    consent_on date,
    allowed text[] not null,
    version int not null default 1,
    primary key (team_id, id),
    foreign key (team_id, effort_id) references teams.effort on delete cascade,
    check (consent <> 'GIVEN' or (consent_by is not null and consent_on is not null))
);
create index storyteller_of_effort on meetings.storyteller (team_id, effort_id);

-- Who does what at a meeting. Roles nobody has touched have no row.
create table meetings.role (
    team_id uuid not null,
    meeting_id uuid not null,
    kind text not null check
        (kind in ('FACILITATOR', 'STORYTELLER', 'PIN', 'NOTE_TAKER', 'TIMEKEEPER', 'INTERPRETER', 'OTHER')),
    number int not null check (number between 1 and 6),
    what text not null,
    member uuid,
    guest text not null,
    said_yes_on date,
    stand_in uuid,
    stand_in_guest text not null,
    version int not null default 1,
    primary key (team_id, meeting_id, kind, number),
    foreign key (team_id, meeting_id) references meetings.meeting on delete cascade
);

-- The agenda as the team changed it. Without a row the kit's agenda holds, fitted to the time given.
create table meetings.agenda (
    team_id uuid not null,
    meeting_id uuid not null,
    version int not null default 1,
    primary key (team_id, meeting_id),
    foreign key (team_id, meeting_id) references meetings.meeting on delete cascade
);

create table meetings.agenda_part (
    team_id uuid not null,
    meeting_id uuid not null,
    id uuid not null,
    position int not null,
    kind text not null check (kind in
        ('PROMISES', 'WELCOME', 'PURPOSE', 'FACTS', 'STORIES', 'ASK', 'ANSWER', 'RECAP', 'CLOSING', 'OTHER')),
    title text not null,
    minutes int not null check (minutes between 1 and 120),
    role text not null check
        (role in ('FACILITATOR', 'STORYTELLER', 'PIN', 'NOTE_TAKER', 'TIMEKEEPER', 'INTERPRETER', 'OTHER')),
    primary key (team_id, meeting_id, id),
    foreign key (team_id, meeting_id) references meetings.agenda on delete cascade
);

-- The request itself, in the team's exact words, and what it was chosen from.
create table meetings.ask (
    team_id uuid not null,
    meeting_id uuid not null,
    provision_set text not null,
    provisions text[] not null,
    words text not null,
    fallback text not null,
    sign_yes text not null,
    sign_not_yet text not null,
    sign_wants_time text not null,
    sign_no text not null,
    version int not null default 1,
    primary key (team_id, meeting_id),
    foreign key (team_id, meeting_id) references meetings.meeting on delete cascade
);

-- What the team wants to keep in mind: introductions, thanks, words of faith, access needs, interpreting, safety.
create table meetings.plan_note (
    team_id uuid not null,
    meeting_id uuid not null,
    kind text not null check (kind in ('INTRODUCTIONS', 'APPRECIATION', 'FAITH', 'ACCESS', 'INTERPRETING', 'SAFETY')),
    text bytea not null,
    version int not null default 1,
    primary key (team_id, meeting_id, kind),
    foreign key (team_id, meeting_id) references meetings.meeting on delete cascade
);

-- The team's own hard questions, and its own answers to the kit's.
create table meetings.hard_question (
    team_id uuid not null,
    meeting_id uuid not null,
    id uuid not null,
    kit_question text not null,
    question text not null,
    answer text not null,
    answered_by uuid,
    version int not null default 1,
    primary key (team_id, meeting_id, id),
    unique (team_id, meeting_id, kit_question, question),
    foreign key (team_id, meeting_id) references meetings.meeting on delete cascade
);

-- What is to do before the day: the kit's tasks once somebody touched them, and the team's own.
create table meetings.task (
    team_id uuid not null,
    meeting_id uuid not null,
    id uuid not null,
    kit_task text not null,
    text text not null,
    owner uuid,
    due date,
    done_on date,
    version int not null default 1,
    primary key (team_id, meeting_id, id),
    foreign key (team_id, meeting_id) references meetings.meeting on delete cascade
);

call walls.wall('meetings.request_event');
call walls.wall('meetings.preparation');
call walls.wall('meetings.storyteller');
call walls.wall('meetings.role');
call walls.wall('meetings.agenda');
call walls.wall('meetings.agenda_part');
call walls.wall('meetings.ask');
call walls.wall('meetings.plan_note');
call walls.wall('meetings.hard_question');
call walls.wall('meetings.task');
