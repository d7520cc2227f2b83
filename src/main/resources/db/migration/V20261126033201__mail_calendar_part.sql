-- A letter may bring a date for the reader's calendar along.
alter table mail.message
    add column calendar text not null default '',
    add column calendar_method text not null default '' check (calendar_method in ('', 'REQUEST', 'CANCEL')),
    add constraint a_calendar_says_what_to_do check ((calendar = '') = (calendar_method = ''));
