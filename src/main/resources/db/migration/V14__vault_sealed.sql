-- A key belongs to a person, a set of responses or the tool. Its marks tell how far the rows have come that protect its
-- owner, so that none of them can be taken away or put back unseen.
alter table vault_key rename column person to owner;
alter table vault_key add column kind varchar(16) default 'PERSON' not null;
alter table vault_key add column marks bytea;

alter table safety.vault_key rename column person to owner;
alter table safety.vault_key add column kind varchar(16) default 'PERSON' not null;
alter table safety.vault_key add column marks bytea;

-- What was destroyed, until each server has it in its own list beside the key file, which no backup of the database
-- takes back.
create table vault_destroyed (
    id uuid primary key,
    what varchar(16) not null
);

create table safety.vault_destroyed (
    id uuid primary key,
    what varchar(16) not null
);

-- The days of the gate are sealed with its answers.
alter table safety.gate drop column answered_at;
alter table safety.gate drop column ask_again_at;

alter table learning_check_in add column revision bigint default 1 not null;
