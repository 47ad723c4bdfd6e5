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
