-- Why a message was not sent at its last attempt, and since when nobody tries any more.
alter table mail.message
    add column trouble text check (trouble in ('NO_ANSWER', 'SIGN_IN', 'ADDRESS', 'REFUSED', 'LATER')),
    add column gave_up_at timestamptz,
    add constraint a_given_up_message_says_why check (gave_up_at is null or trouble is not null);
