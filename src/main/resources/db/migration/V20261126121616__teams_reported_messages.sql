-- What was reported is kept message by message, as JSON: in one text, whoever wrote could put words into the other side's mouth.
alter table teams.relay_report no force row level security;
update teams.relay_report set words = case when words = '' then '[]' else json_build_array(json_build_object(
    'side', case side when 'TEAM' then 'VISITOR' else 'TEAM' end, 'words', words, 'at', at))::text end;
alter table teams.relay_report force row level security;
