-- What somebody said they would do. Its words stand here and nowhere else: letters, lists and reports read them.
create table meetings.promise (
    team_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    number int not null check (number > 0),
    side text not null check (side in ('THEIRS', 'OURS')),
    words bytea not null,
    who bytea not null,
    heard_by uuid[] not null,
    by_when date,
    state text not null check (state in ('OPEN', 'KEPT', 'BROKEN', 'NO_REPLY', 'WITHDRAWN')),
    settled_on date,
    noted_by uuid not null,
    noted_at timestamptz not null,
    version int not null default 1,
    primary key (team_id, id),
    unique (team_id, meeting_id, number),
    foreign key (team_id, meeting_id) references meetings.meeting on delete cascade,
    check ((state = 'OPEN') = (settled_on is null))
);

-- What happened to a promise: rows are added only. Words and day are those from before the change.
create table meetings.promise_event (
    team_id uuid not null,
    id uuid not null,
    promise_id uuid not null,
    what text not null check (what in ('CORRECTED', 'KEPT', 'BROKEN', 'NO_REPLY', 'REOPENED', 'WITHDRAWN')),
    words_before bytea,
    day_before date,
    remark bytea,
    by_member uuid not null,
    at timestamptz not null,
    primary key (team_id, id),
    foreign key (team_id, promise_id) references meetings.promise on delete cascade
);
create index promise_event_of_promise on meetings.promise_event (team_id, promise_id, at);

-- What a note taker wrote on the day. The id is drawn with the form, so a note sent twice is one note.
create table meetings.note (
    team_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    kind text not null check (kind in ('NOTE', 'QUESTION')),
    words bytea not null,
    noted_by uuid not null,
    noted_at timestamptz not null,
    version int not null default 1,
    primary key (team_id, id),
    foreign key (team_id, meeting_id) references meetings.meeting on delete cascade
);
create index note_of_meeting on meetings.note (team_id, meeting_id, noted_at);

create table meetings.debrief_answer (
    team_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    question text not null check (question in
        ('OUTCOME', 'WENT', 'LEARNED', 'WORRIES', 'UNANSWERED', 'AS_AGREED', 'WHO_ELSE', 'EACH_OF_US')),
    outcome text check (outcome in ('YES', 'NOT_YET', 'WANTS_TIME', 'NO')),
    words bytea,
    call_on date,
    by_member uuid not null,
    at timestamptz not null,
    version int not null default 1,
    primary key (team_id, id),
    unique (team_id, meeting_id, question),
    foreign key (team_id, meeting_id) references meetings.meeting on delete cascade,
    check ((question = 'OUTCOME') = (outcome is not null)),
    check ((outcome is null) = (words is not null))
);

-- One owner and one day each. What it came from is named, not copied.
create table meetings.follow_up (
    team_id uuid not null,
    id uuid not null,
    effort_id uuid not null,
    what bytea not null,
    owner_id uuid not null,
    due date not null,
    promise_id uuid,
    note_id uuid,
    state text not null check (state in ('OPEN', 'DONE', 'DROPPED')),
    reason bytea,
    settled_on date,
    made_by uuid not null,
    made_at timestamptz not null,
    version int not null default 1,
    primary key (team_id, id),
    foreign key (team_id, effort_id) references teams.effort on delete cascade,
    foreign key (team_id, promise_id) references meetings.promise on delete cascade,
    foreign key (team_id, note_id) references meetings.note on delete set null (note_id),
    check ((state = 'OPEN') = (settled_on is null))
);
create index follow_up_of_effort on meetings.follow_up (team_id, effort_id, due);

-- The body holds the team's own words and the places where the record speaks; what was sent is kept as it was sent.
create table meetings.letter (
    team_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    language text not null check (language in ('en', 'es')),
    body bytea not null,
    changed_by uuid not null,
    changed_at timestamptz not null,
    sent_on date,
    sent_by uuid,
    sent_text bytea,
    version int not null default 1,
    primary key (team_id, id),
    unique (team_id, meeting_id),
    foreign key (team_id, meeting_id) references meetings.meeting on delete cascade,
    check ((sent_on is null) = (sent_text is null) and (sent_on is null) = (sent_by is null))
);

call walls.wall('meetings.promise');
call walls.wall('meetings.promise_event');
call walls.wall('meetings.note');
call walls.wall('meetings.debrief_answer');
call walls.wall('meetings.follow_up');
call walls.wall('meetings.letter');
