-- Work that failed so often that it was taken off the queue; whoever runs the house reads it with `check`.
create table jobs.given_up (
    id uuid primary key,
    job text not null,
    subject text not null,
    tries int not null,
    why text not null,
    at timestamptz not null
);
