-- A private note says which of the team's own questions it is about.
alter table officials.dossier_note add column about text not null default 'OTHER'
    check (about in ('CHAIR', 'INTEREST', 'HELP', 'OTHER'));
