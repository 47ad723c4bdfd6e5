-- The room identity holds who somebody is to us and what they allowed. Names and addresses stand here alone.

create table identity_person (
    id uuid primary key,
    chosen_name varchar(60),
    adult_confirmed_at timestamp with time zone,
    zone varchar(60) not null,
    locale varchar(20) not null,
    administrator boolean not null,
    arrived_at timestamp with time zone not null
);

create table identity_platform_account (
    id uuid primary key,
    issuer varchar(500) not null,
    subject varchar(255) not null,
    person uuid not null references identity_person (id),
    offered_name varchar(60) not null,
    first_seen_at timestamp with time zone not null,
    constraint identity_platform_account_once unique (issuer, subject)
);

create index identity_platform_account_person on identity_platform_account (person);

-- Each answer of a person to a question of consent is a row. The newest counts, and none is ever changed.
create table identity_consent (
    id uuid primary key,
    person uuid not null references identity_person (id),
    purpose varchar(40) not null,
    subject varchar(80) not null,
    ordinal integer not null,
    answer varchar(10) not null,
    text_version varchar(20) not null,
    text_hash varchar(64) not null,
    decided_at timestamp with time zone not null,
    constraint identity_consent_in_order unique (person, purpose, subject, ordinal)
);

-- An address names no account: several may have the same. The keyed hash of address and password finds the one.
create table identity_local_account (
    id uuid primary key,
    person uuid not null references identity_person (id),
    email varchar(254) not null,
    sign_in_key varchar(43) not null,
    generation integer not null,
    made_at timestamp with time zone not null,
    constraint identity_local_account_key unique (sign_in_key)
);

create index identity_local_account_generation on identity_local_account (generation);

create index identity_local_account_person on identity_local_account (person);

-- What is left of a day's tries of one address, whether it is known or not. A row says nothing after its instant, and goes.
create table identity_try_budget (
    id varchar(43) primary key,
    spent_until timestamp with time zone not null
);

create index identity_try_budget_over on identity_try_budget (spent_until);

-- A pass into a window of its own stands on the row of the device that asked for it, and so goes with it.
create table identity_device (
    id uuid primary key,
    person uuid not null references identity_person (id),
    label varchar(60) not null,
    signed_in_at timestamp with time zone not null,
    last_seen_day timestamp with time zone not null,
    stands_until timestamp with time zone not null,
    pass_hash varchar(64),
    pass_origin uuid,
    pass_site uuid,
    pass_until timestamp with time zone,
    constraint identity_device_pass unique (pass_hash)
);

create index identity_device_person on identity_device (person);
create index identity_device_stands_until on identity_device (stands_until);

-- What happened at somebody's own sign-in: the day, the kind of device and the kind of event, how often on that day.
-- A line of writing that was set aside lies under the id of its shelf, so that person is no foreign key.
create table identity_log_line (
    id uuid primary key,
    person uuid not null,
    on_day varchar(10) not null,
    device varchar(60) not null,
    kind varchar(20) not null,
    times integer not null,
    constraint identity_log_line_once unique (person, on_day, device, kind)
);

create index identity_log_line_day on identity_log_line (on_day);

-- A key that somebody keeps in a device of theirs: what its authenticator told of it. Nothing here is secret.
create table identity_passkey (
    id uuid primary key,
    person uuid not null references identity_person (id),
    credential varchar(64) not null,
    key_text varchar(2400) not null,
    sign_count bigint not null,
    made_at timestamp with time zone not null,
    constraint identity_passkey_credential unique (credential)
);

create index identity_passkey_person on identity_passkey (person);

-- An operator took the passkeys of an administrator away, because one was lost: this code lets them add new ones, once.
create table identity_key_renewal (
    person uuid primary key references identity_person (id),
    code varchar(64) not null,
    issued_at timestamp with time zone not null,
    used_at timestamp with time zone
);

-- Questions to authenticators that were answered well: none is answered twice. A row goes when its question is over.
create table identity_passkey_spent (
    challenge varchar(64) primary key,
    over_at timestamp with time zone not null
);

create index identity_passkey_spent_over on identity_passkey_spent (over_at);

-- Codes of a sheet that lies on paper, each good once: its row goes when it is used, and all go with the next sheet.
create table identity_recovery_code (
    id uuid primary key,
    person uuid not null references identity_person (id),
    sheet uuid not null,
    code_hash varchar(43) not null,
    made_at timestamp with time zone not null,
    constraint identity_recovery_code_once unique (person, code_hash)
);

create table identity_pin (
    person uuid primary key references identity_person (id),
    hash varchar(200) not null,
    wrong integer not null,
    wait_until timestamp with time zone,
    counted_from timestamp with time zone,
    wrong_since integer not null,
    wrong_before integer not null,
    chosen_at timestamp with time zone not null
);

-- Somebody gave up their PIN. For seven days their writing lies under this row's id in place of theirs, and the key to
-- it in vault_key under key_place. The row stays after that, because it says why the joint part rests.
create table identity_fresh_start (
    id uuid primary key,
    person uuid not null references identity_person (id),
    key_place uuid not null,
    old_hash varchar(200) not null,
    wrong integer not null,
    wait_until timestamp with time zone,
    counted_from timestamp with time zone,
    wrong_since integer not null,
    started_at timestamp with time zone not null,
    again_at timestamp with time zone not null,
    gone_at timestamp with time zone,
    undone_at timestamp with time zone,
    constraint identity_fresh_start_once unique (person)
);

-- The account goes on this day, unless its owner comes back.
create table identity_departure (
    person uuid primary key references identity_person (id),
    asked_at timestamp with time zone not null,
    due_at timestamp with time zone not null
);

-- A person asked for a copy of everything. It is made room by room, lies sealed for a day, and each person has one.
create table identity_copy (
    id uuid primary key,
    person uuid not null references identity_person (id),
    asked_at timestamp with time zone not null,
    done integer not null,
    total integer not null,
    made_at timestamp with time zone,
    constraint identity_copy_once unique (person)
);

create table identity_copy_part (
    id uuid primary key,
    copy uuid not null references identity_copy (id),
    number integer not null,
    content bytea not null,
    constraint identity_copy_part_number unique (copy, number)
);
