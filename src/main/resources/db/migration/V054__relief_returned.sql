-- A keyed hash of the payment: what the bank returns did not help anybody.
alter table relief_event add column payment text;
create index relief_event_payment on relief_event (payment) where payment is not null;
