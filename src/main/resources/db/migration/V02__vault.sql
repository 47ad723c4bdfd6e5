-- Data keys, one a person, wrapped by the key file (org.alongside.vault.KeyFile). Not in key backups once deleted.
create table vault_key (
  person uuid primary key,
  key_id uuid not null,
  wrapped bytea not null
);

-- The room safety has a schema, a key file and keys of its own.
create schema if not exists safety;

create table safety.vault_key (
  person uuid primary key,
  key_id uuid not null,
  wrapped bytea not null
);
