-- Whether a link is alive may be known to everybody; like any table, this one shows nothing where nobody says for whom they act.
drop policy read_by_anybody on library.link;
create policy read_in_any_scope on library.link for select
    using (coalesce(current_setting('beloved.scope', true), '') <> '');
