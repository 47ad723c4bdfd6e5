-- The room vault holds the keys under which other rooms seal.

-- A key belongs to a person, a set of responses or the tool, and is wrapped by the key file. A deleted one is gone for
-- good. Its marks tell how far the rows have come that protect its owner, so that none of them can be taken away or put
-- back unseen.
create table vault_key (
    owner uuid primary key,
    kind varchar(16) default 'PERSON' not null,
    key_id uuid not null,
    wrapped bytea not null,
    marks bytea
);

-- What was destroyed stands here until each server has it in its own list beside the key file, which no backup of the
-- database takes back.
create table vault_destroyed (
    id uuid primary key,
    what varchar(16) not null
);

-- Who looked at whose data, took some out, or changed what many depend on, and why. An entry is never changed; its mark
-- covers it and the mark before it.
create table vault_access_entry (
    ordinal bigint primary key,
    done_at timestamp with time zone not null,
    kind varchar(20) not null,
    who varchar(64) not null,
    whose varchar(64) not null,
    why varchar(200) not null,
    mark varchar(64) not null
);
