-- Safety: one person's private protection, in a schema and under a key of its own. No row says anything in clear but
-- whose it is and, for the gate, the days. Hold and doors exist from the first answer or tap on, whatever was said.

create schema if not exists safety;

-- answers: sealed, one length; null once deleted. What remains then is the day.
create table safety.gate (
    id           uuid primary key,
    person       uuid not null,
    answers      bytea,
    revision     bigint not null,
    answered_at  timestamp with time zone not null,
    ask_again_at timestamp with time zone not null,
    constraint safety_gate_once unique (person)
);

-- state: sealed, one length, whether a hold stands or not
create table safety.hold (
    id       uuid primary key,
    person   uuid not null,
    state    bytea not null,
    revision bigint not null,
    constraint safety_hold_once unique (person)
);

-- book: sealed, in whole pages, however many doors are closed
create table safety.closed_doors (
    id       uuid primary key,
    person   uuid not null,
    book     bytea not null,
    revision bigint not null,
    constraint safety_closed_doors_once unique (person)
);
