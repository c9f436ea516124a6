-- When the consent of whom a matter is about is looked at next: some days before its end, then when it is over.
alter table legal_aid_matter add column consent_look_on date;

-- What those on file say is sealed: each is looked at once.
update legal_aid_matter set consent_look_on = date '2020-01-01' where content is not null;

create index legal_aid_matter_consent on legal_aid_matter (consent_look_on) where consent_look_on is not null;
