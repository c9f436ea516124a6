-- Whoever answers for a merchant sees its months, also when the merchant is off the list by then.
alter table settlement_entry add column merchant_name text not null default '';
alter table settlement_entry add column union_id uuid;
update settlement_entry e set merchant_name = m.name, union_id = m.union_id from merchant m where m.id = e.merchant_id;
create index settlement_entry_month on settlement_entry (month, merchant_id);
