-- The room pairing holds two people, equally. What either says alone is sealed; what both can see is not.

-- The next moment is moved on at every opening moment, whether a step opened or not; it is null where two are not linked.
-- The pair key is both ids in order while the two are linked, else null: two people are linked at most once at a time.
create table pairing_link (
    id uuid primary key,
    inviter uuid not null,
    joiner uuid,
    state varchar(16) not null,
    pair_key varchar(73),
    moves integer not null,
    changed_at timestamp with time zone not null,
    next_moment_at timestamp with time zone,
    constraint pairing_link_pair unique (pair_key)
);

create index pairing_link_inviter on pairing_link (inviter);
create index pairing_link_joiner on pairing_link (joiner);
create index pairing_link_due on pairing_link (next_moment_at);

-- Events are only ever added. Their number decides between two moves at once.
create table pairing_link_event (
    id uuid primary key,
    link uuid not null,
    number integer not null,
    move varchar(24) not null,
    person varchar(36),
    happened_at timestamp with time zone not null,
    constraint pairing_link_event_number unique (link, number)
);

-- The code's keyed hash stands here in hex. The column open_for is the inviter while the code is open, else null: each
-- person has one open code.
create table pairing_invitation (
    id uuid primary key,
    link uuid not null,
    inviter uuid not null,
    code_hash varchar(64) not null,
    open_for varchar(36),
    made_at timestamp with time zone not null,
    runs_out_at timestamp with time zone not null,
    constraint pairing_invitation_code unique (code_hash),
    constraint pairing_invitation_open unique (open_for)
);

create index pairing_invitation_inviter on pairing_invitation (inviter, made_at);

-- The count says how often somebody typed a code that is none, within the hour.
create table pairing_code_tries (
    person uuid primary key,
    since timestamp with time zone not null,
    tries integer not null
);

-- The answer is sealed in one length for yes and not now. Every step on the list has a row, whatever was said.
create table pairing_yes (
    id uuid primary key,
    link uuid not null,
    person uuid not null,
    step uuid not null,
    answer bytea not null,
    revision bigint not null,
    constraint pairing_yes_once unique (link, person, step)
);

-- The state is sealed in one length for open and resting. The row is there from a person's first PIN on.
create table pairing_switch (
    id uuid primary key,
    person uuid not null,
    state bytea not null,
    revision bigint not null,
    constraint pairing_switch_once unique (person)
);

create table pairing_turn (
    id uuid primary key,
    link uuid not null,
    step uuid not null,
    opened_at timestamp with time zone not null,
    closes_at timestamp with time zone not null,
    constraint pairing_turn_moment unique (link, opened_at)
);

-- Whether one of the two said "we have done this", for themselves: sealed, and there for both as soon as a step opens.
create table pairing_finish (
    id uuid primary key,
    link uuid not null,
    turn uuid not null,
    person uuid not null,
    said bytea not null,
    revision bigint not null,
    constraint pairing_finish_once unique (turn, person)
);

create index pairing_finish_person on pairing_finish (link, person);
