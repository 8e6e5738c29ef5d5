-- Which schema answers: a rebuild of the same version gets tables of its own beside the live ones.
-- The application makes and removes these schemas itself; they can be rebuilt from the events at any time.
alter table read_model add column schema varchar(128);
update read_model set schema = 'rm_' || lower(regexp_replace(name, '([a-z])([A-Z])', '\1_\2', 'g')) || '_v' || active_version;
alter table read_model alter column schema set not null;
