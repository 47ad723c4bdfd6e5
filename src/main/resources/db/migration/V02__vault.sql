-- The room vault holds the keys under which other rooms seal.

-- A person or a set of responses has one data key, wrapped by the key file. A deleted key is gone for good.
create table vault_key (
    person uuid primary key,
    key_id uuid not null,
    wrapped bytea not null
);
