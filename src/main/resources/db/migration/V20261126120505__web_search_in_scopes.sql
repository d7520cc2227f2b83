-- A job keeps the words of the public pages, so there are some from the start; like any table without its scope, it shows none.
drop policy read_by_anybody on web.searchable;
create policy read_by_everyone on web.searchable for select using (walls.acting_as('public'));
