-- The room safety holds one person's private protection, in a schema and under keys of its own. No row says in clear
-- more than whose it is. All three are there from the first PIN on, and their revisions are
-- drawn by chance: neither a row nor a count tells that somebody had a reason.
create schema if not exists safety;

-- The two tables of the vault stand here again, for keys under safety's own key file.
create table safety.vault_key (
    owner uuid primary key,
    kind varchar(16) default 'PERSON' not null,
    key_id uuid not null,
    wrapped bytea not null,
    marks bytea
);

create table safety.vault_destroyed (
    id uuid primary key,
    what varchar(16) not null
);

-- The answers and their days are sealed together, in one length.
create table safety.gate (
    id uuid primary key,
    person uuid not null,
    answers bytea,
    revision bigint not null,
    constraint gate_once unique (person)
);

-- The state is sealed in one length, whether a hold stands or not.
create table safety.hold (
    id uuid primary key,
    person uuid not null,
    state bytea not null,
    revision bigint not null,
    constraint hold_once unique (person)
);

-- The book is sealed in whole pages, however many doors are closed.
create table safety.closed_doors (
    id uuid primary key,
    person uuid not null,
    book bytea not null,
    revision bigint not null,
    constraint closed_doors_once unique (person)
);
