-- The one bed of a made-up room.
create table garden_bed (
    id integer not null primary key,
    planted integer not null,
    watered integer not null
);
